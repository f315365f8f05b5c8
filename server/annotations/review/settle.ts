import type { Span } from "../../engine/text/span";
import { anchorAll, type Anchored } from "../anchoring/anchorAll";
import { anchorText } from "../anchoring/anchor";
import type { Annotation } from "../annotation";
import type { StandOffFile, TextState } from "../standoff/file";
import { stamped } from "./changes";

const samePlace = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(({ start, end }, index) => start === b[index]?.start && end === b[index].end);

/**
 * The file for a text that is about to be saved, so that its annotations are found again where they stand now: the lines
 * of those that would be looked for in vain, or found elsewhere, are written anew with their present words and context,
 * and no others. The same object where there is nothing to do.
 */
export function settled(file: StandOffFile, text: string, state: TextState, anchored: Anchored): StandOffFile {
  const again = new Map(anchorAll(text, file.annotations).placed.map(({ stored, now }) => [stored, now]));
  const source = anchorText(text);
  const moved = new Map<Annotation, Annotation>();
  for (const { stored, now } of anchored.placed) {
    const found = again.get(stored);
    if (!found || !samePlace(found.spans, now.spans)) moved.set(stored, stamped(source, now));
  }
  if (moved.size === 0) return file;
  return {
    ...file,
    header: { ...file.header, text: state },
    annotations: file.annotations.map((one) => moved.get(one) ?? one),
  };
}
