import type { ArticleAnalysis } from "../engine/analyseArticle";
import type { CorpusArticle } from "../engine/analyseCorpus";
import type { Claim } from "../engine/claims/claim";

/** Which claims share a key: only those are ever compared. */
export interface ClaimIndex {
  /** Takes an article's newest analysis over; null takes the article out. */
  readonly set: (uri: string, analysis: ArticleAnalysis | null) => void;
  /**
   * The articles that have a say in what is found in one: each with only those claims that share a key with it, or
   * with one that does, and so on. Comparing them finds in that article what comparing the whole corpus finds.
   */
  readonly around: (uri: string) => readonly CorpusArticle[];
}

/** An empty index. */
export function createClaimIndex(): ClaimIndex {
  const analyses = new Map<string, ArticleAnalysis>();
  /** By key, the claims of each article. */
  const byKey = new Map<string, Map<string, Claim[]>>();

  const remove = (uri: string): void => {
    for (const key of new Set(analyses.get(uri)?.claims.flatMap(({ keys }) => keys))) {
      const holders = byKey.get(key);
      holders?.delete(uri);
      if (holders?.size === 0) byKey.delete(key);
    }
    analyses.delete(uri);
  };

  const add = (uri: string, analysis: ArticleAnalysis): void => {
    analyses.set(uri, analysis);
    for (const claim of analysis.claims) {
      for (const key of claim.keys) {
        const holders = byKey.get(key) ?? new Map<string, Claim[]>();
        byKey.set(key, holders);
        const claims = holders.get(uri);
        if (claims) claims.push(claim);
        else holders.set(uri, [claim]);
      }
    }
  };

  /** The claims that some keys lead to, directly or through other claims, by article. */
  const reachedFrom = (first: Iterable<string>): ReadonlyMap<string, ReadonlySet<Claim>> => {
    const keys = new Set(first);
    const reached = new Map<string, Set<Claim>>();
    // A set gives what is added while it is walked through.
    for (const key of keys) {
      for (const [uri, claims] of byKey.get(key) ?? []) {
        const known = reached.get(uri) ?? new Set<Claim>();
        reached.set(uri, known);
        for (const claim of claims) {
          known.add(claim);
          for (const further of claim.keys) keys.add(further);
        }
      }
    }
    return reached;
  };

  return {
    set: (uri, analysis) => {
      remove(uri);
      if (analysis) add(uri, analysis);
    },
    around: (uri) => {
      const own = analyses.get(uri);
      if (!own) return [];
      const reached = reachedFrom(own.claims.flatMap(({ keys }) => keys));
      const others = [...reached].flatMap(([path, claims]): readonly CorpusArticle[] => {
        const analysis = path === uri ? undefined : analyses.get(path);
        return analysis
          ? [{ path, analysis: { ...analysis, claims: analysis.claims.filter((claim) => claims.has(claim)) } }]
          : [];
      });
      return [{ path: uri, analysis: own }, ...others];
    },
  };
}
