import type { Claim } from "../claims/claim";
import { clash } from "./interval";
import { likeness, sameWithinArticle } from "./sameQuantity";

/** A claim of the corpus with where it stands. */
export interface Located {
  readonly path: string;
  /** Day of the report, where the path gives one. */
  readonly day: number | null;
  readonly claim: Claim;
  /** Place in the order of paths and figures. */
  readonly order: number;
}

/** The claims of other articles that may measure the same quantity, by the order of the claim. */
export type Partners = ReadonlyMap<number, readonly Located[]>;

/** Notes that two claims of different articles may measure one quantity. */
export function pairUp(partners: Map<number, Located[]>, a: Located, b: Located): void {
  if (a.path === b.path) return;
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = partners.get(one.order);
    if (known) known.push(other);
    else partners.set(one.order, [other]);
  }
}

const MARGIN = 0.4;

/** Whether `rival` suits `claim` better than `mate` does: it agrees, or is more alike, or stands nearer in the row. */
function suitsBetter(claim: Located, rival: Located, mate: Located, rank: number, rows: readonly Located[]): boolean {
  if (!clash(claim.claim, rival.claim)) return true;
  const difference = likeness(claim.claim, rival.claim) - likeness(claim.claim, mate.claim);
  if (Math.abs(difference) > MARGIN) return difference > 0;
  const place = (located: Located): number => Math.abs(rows.findIndex(({ order }) => order === located.order) - rank);
  return place(rival) < place(mate);
}

/** The claims of an article that count another quantity of the same frame than `mate` does. */
const rivalsOf = (mate: Located, all: readonly Located[]): readonly Located[] =>
  all.filter(
    ({ path, order, claim }) =>
      path === mate.path && order !== mate.order && clash(claim, mate.claim) && !sameWithinArticle(claim, mate.claim),
  );

/** Whether `claim` has no better partner in the article of `mate`. */
function isBest(claim: Located, mate: Located, partners: Partners): boolean {
  const known = partners.get(claim.order) ?? [];
  const rivals = rivalsOf(mate, known);
  if (rivals.length === 0) return true;
  const rows = [mate, ...rivals].sort((a, b) => a.order - b.order);
  const own = rivalsOf(claim, partners.get(mate.order) ?? []);
  const rank = own.filter(({ order }) => order < claim.order).length;
  return !rivals.some((rival) => suitsBetter(claim, rival, mate, rank, rows));
}

/**
 * Whether two clashing claims of different articles are each other's counterparts. Where an article gives two
 * quantities of one frame (two trains, two attacks), each claim of the other article is held against one of them: the
 * one that agrees, else the more alike, else the one at the same place in the row.
 */
export const areMates = (a: Located, b: Located, partners: Partners): boolean =>
  a.path === b.path || (isBest(a, b, partners) && isBest(b, a, partners));
