import { resolve } from "node:path";
import { analyseArticle } from "../engine/analyseArticle";
import { analyseCorpus, type CorpusAnalysis, type CorpusArticle } from "../engine/analyseCorpus";
import type { Recogniser } from "../engine/entities/recogniser";
import type { Language } from "../engine/messages/language";
import { findArticles } from "../files/findArticles";
import type { FileProblem } from "../files/problem";
import { readArticle } from "../files/readArticle";
import { createLabelsAhead, paragraphTexts } from "../recognisers/labelsAhead";
import type { Io } from "./io";
import { progressOn } from "./progress";

/** Everything under the paths, analysed, and what could not be. */
export interface ReadCorpus {
  readonly corpus: CorpusAnalysis;
  readonly problems: readonly FileProblem[];
}

/** How articles are to be read. */
export interface ReadingOptions {
  readonly lang: Language;
  /** The folder of a model that finds names in the place of the built-in recogniser. */
  readonly recogniser?: string;
}

/** The recogniser for a text, once its model has read it. */
type RecogniserFor = (text: string) => Promise<Recogniser | undefined>;

/** The recogniser that the user asked for; the built-in one where that cannot serve. */
async function chooseRecogniser(
  folder: string | undefined,
  io: Io,
  onProblem: (problem: FileProblem) => void,
): Promise<RecogniserFor> {
  const builtIn = io.recogniser?.();
  if (folder === undefined) return () => Promise.resolve(builtIn);
  const opened = await io.openRecogniser(resolve(io.cwd, folder));
  if ("problem" in opened) {
    const { code, detail } = opened.problem;
    onProblem({ path: folder, code, ...(detail !== undefined && { detail }) });
    return () => Promise.resolve(builtIn);
  }
  const labels = createLabelsAhead(opened, builtIn, (error) => {
    onProblem({
      path: folder,
      code: "unloadable-model",
      detail: error instanceof Error ? error.message : String(error),
    });
  });
  return async (text) => {
    for (const paragraph of paragraphTexts(text)) await labels.read(paragraph);
    return labels.recogniser;
  };
}

/** Finds, reads and analyses the articles under `paths` as one corpus; a bad file stops nothing. */
export async function readCorpus(paths: readonly string[], io: Io, options: ReadingOptions): Promise<ReadCorpus> {
  const progress = progressOn(io, options.lang);
  const found = await findArticles(paths, io.cwd);
  const problems = [...found.problems];
  const articles: CorpusArticle[] = [];
  const recogniserFor = await chooseRecogniser(options.recogniser, io, (problem) => problems.push(problem));
  for (const [index, { path, file }] of found.articles.entries()) {
    await progress.at(index, found.articles.length);
    const reading = await readArticle(file);
    if ("problem" in reading) {
      problems.push({ path, code: reading.problem });
      continue;
    }
    const { text, damaged } = reading.decoded;
    if (damaged) problems.push({ path, code: "damaged-text" });
    const analysis = analyseArticle(text, undefined, { recogniser: await recogniserFor(text) });
    // No article is analysed twice here, so what could be kept for the next time is let go.
    articles.push({ path, analysis: { ...analysis, paragraphs: new Map() } });
  }
  await progress.end();
  problems.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { corpus: analyseCorpus(articles), problems };
}
