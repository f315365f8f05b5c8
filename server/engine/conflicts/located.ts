import type { Claim } from "../claims/claim";
import type { Dated } from "./sameTime";

/** An article's part in the comparison. */
export interface ArticleClaims {
  readonly path: string;
  /** When it was written, as `YYYY-MM-DD`, where its name or its dateline says so. */
  readonly day: string | null;
  readonly claims: readonly Claim[];
}

/** A claim of the corpus with where it stands. */
export interface Located extends Dated {
  readonly path: string;
  /** Place in the order of paths and figures. */
  readonly order: number;
}

const byPath = (a: ArticleClaims, b: ArticleClaims): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

/** All claims of a corpus in the order of paths and figures, whatever the order of the articles. */
export function locate(articles: readonly ArticleClaims[]): readonly Located[] {
  let order = 0;
  return [...articles]
    .sort(byPath)
    .flatMap(({ path, day, claims }) => claims.map((claim): Located => ({ path, day, claim, order: order++ })));
}
