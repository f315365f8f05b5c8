import { anchorAll } from "../annotations/anchoring/anchorAll";
import type { Annotation } from "../annotations/annotation";
import { newStandOff, type StandOffFile } from "../annotations/standoff/file";
import { FOREIGN_FIELD } from "./choose";
import type { ReadArticle } from "./format";

/** An article as it was read from another tool's files, over the text that the corpus has of it. */
export interface Settled {
  readonly file: StandOffFile;
  /** Annotations whose words the corpus' text does not have, or has at several places; they are in the file all the same. */
  readonly lost: readonly Annotation[];
}

/**
 * Makes a stand-off file of what was read. Where the corpus' text is another than the one that the spans counted in,
 * annotations are found again by their words.
 */
export function settleInto(read: ReadArticle, text: string, article: string, annotator: string | null): Settled {
  const isSame = read.text === text;
  const { placed, lost } = isSame ? { placed: [], lost: [] } : anchorAll(text, read.annotations);
  const annotations = isSame
    ? read.annotations
    : [...placed.map(({ now }) => now), ...lost.map(({ stored }) => stored)];
  const file = newStandOff(article, annotator);
  const hasForeign = Object.keys(read.foreign).length > 0;
  const header = hasForeign ? { ...file.header, otherFields: { [FOREIGN_FIELD]: read.foreign } } : file.header;
  return { file: { ...file, header, annotations }, lost: lost.map(({ stored }) => stored) };
}
