import type { Annotation } from "../annotations/annotation";
import { ADJUDICATED, type StandOffFile } from "../annotations/standoff/file";
import { standOffName } from "../annotations/standoff/names";
import { readStandOff } from "../annotations/standoff/read";
import { isolate } from "../engine/messages/isolate";
import type { Context } from "./context";
import { textsIn } from "./texts";
import { canonicalUri, fileNameOf } from "./uris";

/** What annotators have in files of their own beside one article. */
export interface Layers {
  /** By annotator, as the files have it. */
  readonly annotators: ReadonlyMap<string, readonly Annotation[]>;
  /** What was adjudicated, or, before that, the file that all share; null where there is neither. */
  readonly adjudicated: StandOffFile | null;
  /** Files that could not be read, each with the reason, in words. */
  readonly problems: readonly string[];
}

/** The annotators' own files beside an article, as editors hold them where they do. The adjudicated one is none of them. */
export async function layersOf(context: Context, articleUri: string): Promise<Layers> {
  const { environment, documents, language } = context;
  const texts = textsIn(language());
  const annotators = new Map<string, readonly Annotation[]>();
  const problems: string[] = [];
  let adjudicated: StandOffFile | null = null;
  const shared = canonicalUri(standOffName(articleUri));
  for (const { uri, annotator: named } of await environment.standOffs.beside(articleUri)) {
    const stored = await environment.standOffs.read(uri);
    const held = documents.open(uri)?.text;
    const text = held ?? ("problem" in stored ? null : stored.text);
    if (text === null) {
      const why = "problem" in stored ? texts.standOffFile[stored.problem.code] : texts.standOffFile.unreadable;
      problems.push(`${isolate(fileNameOf(uri))}: ${why}`);
      continue;
    }
    const { file } = readStandOff(text);
    if (uri === shared) adjudicated = file;
    const annotator = file.header.annotator ?? named;
    if (uri !== shared && annotator !== null && annotator !== ADJUDICATED) annotators.set(annotator, file.annotations);
  }
  return { annotators, adjudicated, problems };
}
