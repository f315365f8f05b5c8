import type { Claim } from "../claims/claim";
import type { Conflict } from "./conflict";

/** An article's part in the comparison. */
export interface ArticleClaims {
  readonly path: string;
  readonly claims: readonly Claim[];
}

/**
 * The quantities of a corpus on which reports exclude each other. Only claims that share a key are compared.
 * The result does not depend on the order of `articles`. Never throws.
 */
export function findConflicts(_articles: readonly ArticleClaims[]): readonly Conflict[] {
  return [];
}
