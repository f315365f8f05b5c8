// What an article costs that comes to a corpus which has been compared: in the workspace, not by comparing all again.
import { DEFAULT_PROJECT } from "../../server/annotations/project";
import { analyseArticle, type ArticleAnalysis } from "../../server/engine/analyseArticle";
import { compareCorpus, type CorpusArticle } from "../../server/engine/analyseCorpus";
import { createComparison } from "../../server/workspace/comparison";
import { knownEntry, withAnalysis } from "../../server/workspace/entry";
import { createLedger } from "../../server/workspace/ledger";
import { timed } from "./measure";

/** Milliseconds: for the findings of the new article alone, and for bringing the whole comparison up to date. */
export interface OneMore {
  readonly around: number;
  readonly all: number;
}

/** Adds the articles `texts` one by one to a compared corpus, and gives the best time of each kind. */
export function timeOneMore(corpus: readonly CorpusArticle[], texts: readonly string[]): OneMore {
  const ledger = createLedger();
  const put = (path: string, analysis: ArticleAnalysis): void =>
    ledger.put(withAnalysis(knownEntry(path, true), analysis, DEFAULT_PROJECT));
  for (const { path, analysis } of corpus) put(path, analysis);
  const comparison = createComparison(ledger, { compareCorpus });
  comparison.ofAll();
  const fresh = texts.map((text) => analyseArticle(text));
  let next = 0;
  const add = (): string => {
    const uri = `new${next}.txt`;
    const analysis = fresh[next++ % fresh.length];
    if (analysis) put(uri, analysis);
    return uri;
  };
  const around = timed(() => comparison.around(add()));
  comparison.ofAll();
  const all = timed(() => {
    add();
    return comparison.ofAll();
  });
  return { around, all };
}
