import type { CancellationToken } from "vscode-languageserver";
import { newStandOff, type StandOffFile } from "../annotations/standoff/file";
import type { CorpusArticle } from "../engine/analyseCorpus";
import { isolate } from "../engine/messages/isolate";
import type { Language } from "../engine/messages/language";
import { chooseAnnotations } from "../exchange/choose";
import { annotatedCorpus } from "../exchange/corpus";
import type { Loss } from "../exchange/format";
import { FORMATS, isFormatName } from "../exchange/formats";
import { lossText } from "../exchange/losses";
import type { ExportParams, ExportResult } from "../protocol/messages";
import { CANCELLED, type Cancelled } from "../workspace/cancellation";
import { isBeneath } from "../workspace/places";
import type { Context } from "./context";
import { textsIn } from "./texts";
import { canonicalUri, pathBelow } from "./uris";

/** One line per article and reason, with how often. */
function lossLines(losses: readonly Loss[], language: Language): readonly string[] {
  const counts = new Map<string, number>();
  for (const { path, why } of losses) {
    const line = `${isolate(path)}: ${lossText(why, language)}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => (count === 1 ? line : `${line} ${isolate(`(×${count})`)}`));
}

/** `isnad/export`: waits until the whole corpus is analysed, then writes the articles that are asked for. */
export async function exportArticles(
  context: Context,
  {
    uris,
    formats,
    outUri,
    include = ["suggestions", "accepted"],
    layer = "annotator",
    kinds = [],
    labels = [],
  }: ExportParams,
  token: CancellationToken,
): Promise<ExportResult | Cancelled> {
  const { workspace, environment, language } = context;
  const corpus = await workspace.complete(token);
  if (corpus === CANCELLED) return CANCELLED;
  const texts = textsIn(language());
  const wanted = uris.map(canonicalUri);
  const articles = corpus.articles.filter(({ path }) => wanted.some((uri) => path === uri || isBeneath(path, uri)));
  if (articles.length === 0) return { written: [], problems: [texts.nothingToExport] };
  const files = new Map<string, StandOffFile>();
  const chosen: CorpusArticle[] = [];
  for (const { path: uri, analysis } of articles) {
    if (token.isCancellationRequested) return CANCELLED;
    const path = pathBelow(uri, workspace.folders());
    const sheets = layer === "adjudicated" ? context.adjudicated : context.sheets;
    files.set(path, (await sheets.of(uri, analysis.article.text)).file);
    chosen.push({ path, analysis });
  }
  const only = (names: readonly string[]): ReadonlySet<string> | undefined =>
    names.length === 0 ? undefined : new Set(names);
  const selection = { sorts: new Set(include), kinds: only(kinds), labels: only(labels) };
  const annotated = annotatedCorpus(environment.engine.compareCorpus(chosen), (article) =>
    chooseAnnotations(article, files.get(article.path) ?? newStandOff("", null), selection),
  );
  const written: string[] = [];
  const problems: string[] = [];
  for (const format of formats) {
    await environment.pause();
    if (token.isCancellationRequested) return CANCELLED;
    if (!isFormatName(format)) {
      problems.push(texts.unknownFormat(format));
      continue;
    }
    const { files, losses } = FORMATS[format].write(annotated);
    const result = await environment.write(canonicalUri(outUri), files);
    written.push(...result.written);
    problems.push(...lossLines(losses, language()), ...result.problems);
  }
  return { written, problems };
}
