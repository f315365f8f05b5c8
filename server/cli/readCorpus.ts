import { analyseArticle } from "../engine/analyseArticle";
import { analyseCorpus, type CorpusAnalysis, type CorpusArticle } from "../engine/analyseCorpus";
import type { Language } from "../engine/messages/language";
import { findArticles } from "../files/findArticles";
import type { FileProblem } from "../files/problem";
import { readArticle } from "../files/readArticle";
import type { Io } from "./io";
import { progressOn } from "./progress";

/** Everything under the paths, analysed, and what could not be. */
export interface ReadCorpus {
  readonly corpus: CorpusAnalysis;
  readonly problems: readonly FileProblem[];
}

/** Finds, reads and analyses the articles under `paths` as one corpus; a bad file stops nothing. */
export async function readCorpus(paths: readonly string[], io: Io, language: Language): Promise<ReadCorpus> {
  const progress = progressOn(io, language);
  const found = await findArticles(paths, io.cwd);
  const problems = [...found.problems];
  const articles: CorpusArticle[] = [];
  const recogniser = io.recogniser?.();
  for (const [index, { path, file }] of found.articles.entries()) {
    await progress.at(index, found.articles.length);
    const reading = await readArticle(file);
    if ("problem" in reading) {
      problems.push({ path, code: reading.problem });
      continue;
    }
    if (reading.decoded.damaged) problems.push({ path, code: "damaged-text" });
    // No article is analysed twice here, so what could be kept for the next time is let go.
    articles.push({
      path,
      analysis: { ...analyseArticle(reading.decoded.text, undefined, { recogniser }), paragraphs: new Map() },
    });
  }
  await progress.end();
  problems.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { corpus: analyseCorpus(articles), problems };
}
