import type { CorpusAnalysis } from "../engine/analyseCorpus";
import { createClaimIndex } from "./claimIndex";
import type { Engine } from "./environment";
import type { Ledger } from "./ledger";

/** Comparisons of what is analysed, each kept until an analysis changes. */
export interface Comparison {
  /** The whole corpus. */
  readonly ofAll: () => CorpusAnalysis;
  /**
   * One article with all that has a say in its findings: what is found in it is what comparing the whole corpus finds,
   * at a fraction of the work. Of the other articles only what concerns this one is compared.
   */
  readonly around: (uri: string) => CorpusAnalysis;
  /** Whether the whole corpus has been compared as it is now. */
  readonly isCurrent: () => boolean;
}

/** Compares a ledger's analyses. */
export function createComparison(ledger: Ledger, engine: Pick<Engine, "analyseCorpus">): Comparison {
  const claims = createClaimIndex();
  let all: { readonly revision: number; readonly corpus: CorpusAnalysis } | null = null;
  let parts = { revision: -1, byUri: new Map<string, CorpusAnalysis>() };
  const isCurrent = (): boolean => all?.revision === ledger.revision();

  const compareAround = (uri: string): CorpusAnalysis => {
    for (const changed of ledger.takeChanged()) claims.set(changed, ledger.get(changed)?.analysis ?? null);
    return engine.analyseCorpus(claims.around(uri));
  };

  const ofAll = (): CorpusAnalysis => {
    const revision = ledger.revision();
    if (all?.revision !== revision) all = { revision, corpus: engine.analyseCorpus(ledger.analysed()) };
    return all.corpus;
  };

  return {
    ofAll,
    around: (uri) => {
      if (isCurrent()) return ofAll();
      const revision = ledger.revision();
      if (parts.revision !== revision) parts = { revision, byUri: new Map() };
      const part = parts.byUri.get(uri) ?? compareAround(uri);
      parts.byUri.set(uri, part);
      return part;
    },
    isCurrent,
  };
}
