import type { CorpusAnalysis } from "../engine/analyseCorpus";
import type { Engine } from "./environment";
import type { Ledger } from "./ledger";

/** The comparison of all that is analysed, kept until an analysis changes. */
export interface Comparison {
  readonly now: () => CorpusAnalysis;
  /** Whether the kept comparison is of the newest analyses. */
  readonly isCurrent: () => boolean;
}

/** Compares a ledger's analyses, at most once for each revision. */
export function createComparison(ledger: Ledger, engine: Pick<Engine, "analyseCorpus">): Comparison {
  let kept: { readonly revision: number; readonly corpus: CorpusAnalysis } | null = null;
  return {
    now: () => {
      const revision = ledger.revision();
      if (kept?.revision !== revision) kept = { revision, corpus: engine.analyseCorpus(ledger.analysed()) };
      return kept.corpus;
    },
    isCurrent: () => kept?.revision === ledger.revision(),
  };
}
