import type { ArticleAnalysis } from "../engine/analyseArticle";
import type { CorpusArticle } from "../engine/analyseCorpus";
import type { Claim } from "../engine/claims/claim";

/** Which claims share a key: only those are ever compared. */
export interface ClaimIndex {
  /** Takes an article's newest analysis over; null takes the article out. Gives the keys of its claims, old and new. */
  readonly set: (uri: string, analysis: ArticleAnalysis | null) => readonly string[];
  /**
   * The claims that share one of these keys, or share a key with such a claim or with its parts or its whole, and so on:
   * each article with those of its claims alone. What comparing finds among them is what comparing the whole corpus finds among them.
   */
  readonly reachedFrom: (keys: Iterable<string>) => readonly CorpusArticle[];
}

const keysOf = (analysis: ArticleAnalysis | null | undefined): readonly string[] =>
  analysis?.claims.flatMap(({ keys }) => keys) ?? [];

/** By claim, its whole and its parts in the same article; only claims that have any. */
function kinOf(claims: readonly Claim[]): ReadonlyMap<Claim, readonly Claim[]> {
  const kin = new Map<Claim, Claim[]>();
  const parts = claims.filter(({ partOf }) => partOf !== null);
  const atFigure = parts.length > 0 ? new Map(claims.map((claim) => [claim.figure, claim])) : undefined;
  for (const part of parts) {
    const whole = atFigure?.get(part.partOf ?? -1);
    if (!whole) continue;
    kin.set(part, [...(kin.get(part) ?? []), whole]);
    kin.set(whole, [...(kin.get(whole) ?? []), part]);
  }
  return kin;
}

/** An empty index. */
export function createClaimIndex(): ClaimIndex {
  const analyses = new Map<string, ArticleAnalysis>();
  const kin = new Map<string, ReadonlyMap<Claim, readonly Claim[]>>();
  /** By key, the claims of each article. */
  const byKey = new Map<string, Map<string, Claim[]>>();

  const remove = (uri: string): void => {
    for (const key of keysOf(analyses.get(uri))) {
      const holders = byKey.get(key);
      holders?.delete(uri);
      if (holders?.size === 0) byKey.delete(key);
    }
    analyses.delete(uri);
    kin.delete(uri);
  };

  const add = (uri: string, analysis: ArticleAnalysis): void => {
    analyses.set(uri, analysis);
    kin.set(uri, kinOf(analysis.claims));
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

  const claimsReachedFrom = (first: Iterable<string>): ReadonlyMap<string, ReadonlySet<Claim>> => {
    const keys = new Set(first);
    const reached = new Map<string, Set<Claim>>();
    // A set gives what is added while it is walked through.
    for (const key of keys) {
      for (const [uri, claims] of byKey.get(key) ?? []) {
        const known = reached.get(uri) ?? new Set<Claim>();
        reached.set(uri, known);
        const family = new Set(claims);
        for (const claim of family) {
          known.add(claim);
          for (const further of claim.keys) keys.add(further);
          for (const relative of kin.get(uri)?.get(claim) ?? []) family.add(relative);
        }
      }
    }
    return reached;
  };

  return {
    set: (uri, analysis) => {
      const keys = [...keysOf(analyses.get(uri)), ...keysOf(analysis)];
      remove(uri);
      if (analysis) add(uri, analysis);
      return keys;
    },
    reachedFrom: (keys) =>
      [...claimsReachedFrom(keys)].flatMap(([path, reached]): readonly CorpusArticle[] => {
        const analysis = analyses.get(path);
        if (!analysis) return [];
        return [{ path, analysis: { ...analysis, claims: analysis.claims.filter((claim) => reached.has(claim)) } }];
      }),
  };
}
