import { isolate } from "../engine/messages/isolate";
import { READABLE_NAMES } from "../exchange/formats";
import { importInto, type ImportedArticle } from "../exchange/importing";
import { readProblemText } from "../exchange/readProblems";
import type { ImportParams, ImportResult } from "../protocol/messages";
import type { Context } from "./context";
import { textsIn } from "./texts";
import { canonicalUri } from "./uris";

/** `isnad/import`. */
export async function importAnnotations(
  { environment, language, documents }: Context,
  { uris, format, intoUri, annotator, dryRun, overwrite }: ImportParams,
): Promise<ImportResult> {
  const texts = textsIn(language());
  const readable = READABLE_NAMES.find((name) => name === format);
  if (readable === undefined) return { articles: [], problems: [texts.unknownFormat(format)] };
  const { files, problems: unread } = await environment.readFiles(uris.map(canonicalUri));
  const into = canonicalUri(intoUri);
  const at = environment.timestamp();
  const wish = { format: readable, annotator, at, dryRun, overwrite };
  const { articles, problems } = await importInto(environment.importFolder(into), files, wish);
  const lostLines = ({ name, lost }: ImportedArticle): readonly string[] =>
    lost.map(({ label, quote }) => texts.lostInImport(name, label, quote));
  return {
    articles: articles.map(({ target, annotations, lost, outcome }) => ({
      targetUri: documents.clientUriOf(`${into}/${target.split("/").map(encodeURIComponent).join("/")}`),
      annotations,
      lost: lost.length,
      outcome,
    })),
    problems: [
      ...unread,
      ...problems.map((problem) => readProblemText(problem, language())),
      ...articles.flatMap(lostLines),
      ...articles.flatMap(({ unwritable }) => unwritable.map(({ name, reason }) => `${isolate(name)}: ${reason}`)),
    ],
  };
}
