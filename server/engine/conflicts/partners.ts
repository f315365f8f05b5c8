import type { Claim } from "../claims/claim";
import { clash } from "./interval";
import type { Located } from "./located";
import { likeness } from "./likeness";
import { mayBeOneWithin } from "./sameQuantity";

/** For the order of a claim, by article, the claims of other articles that may measure the same quantity. */
export type Partners = ReadonlyMap<number, ReadonlyMap<string, readonly Located[]>>;

function note(partners: Map<number, Map<string, Located[]>>, one: Located, other: Located): void {
  const known = partners.get(one.order) ?? new Map<string, Located[]>();
  partners.set(one.order, known);
  const there = known.get(other.path);
  if (there) there.push(other);
  else known.set(other.path, [other]);
}

/** The partners in a list of claims that may measure one quantity two by two. */
export function partnersOf(pairs: readonly (readonly [Located, Located])[]): Partners {
  const partners = new Map<number, Map<string, Located[]>>();
  for (const [a, b] of pairs) {
    if (a.path === b.path) continue;
    note(partners, a, b);
    note(partners, b, a);
  }
  return partners;
}

const MARGIN = 0.4;

/** Whether `rival` suits `claim` better than `mate` does: it agrees, or is more alike, or stands nearer in the row. */
function suitsBetter(claim: Located, rival: Located, mate: Located, rank: number, rows: readonly Located[]): boolean {
  if (!clash(claim.claim, rival.claim)) return true;
  const difference = likeness(claim, rival) - likeness(claim, mate);
  if (Math.abs(difference) > MARGIN) return difference > 0;
  const place = (located: Located): number => Math.abs(rows.findIndex(({ order }) => order === located.order) - rank);
  return place(rival) < place(mate);
}

/** Of the partners in the article of `mate` those that count another quantity of the same frame. */
const rivalsOf = (mate: Located, known: readonly Located[]): readonly Located[] =>
  known.length < 2
    ? []
    : known.filter(
        (rival) => rival.order !== mate.order && clash(rival.claim, mate.claim) && !mayBeOneWithin(rival, mate),
      );

/** Whether `claim` has no better partner in the article of `mate`. */
function isBest(claim: Located, mate: Located, partners: Partners): boolean {
  const rivals = rivalsOf(mate, partners.get(claim.order)?.get(mate.path) ?? []);
  if (rivals.length === 0) return true;
  const rows = [mate, ...rivals].sort((a, b) => a.order - b.order);
  const own = rivalsOf(claim, partners.get(mate.order)?.get(claim.path) ?? []);
  const rank = own.filter(({ order }) => order < claim.order).length;
  return !rivals.some((rival) => suitsBetter(claim, rival, mate, rank, rows));
}

/** Whether both articles set as many values of one frame and target beside each other, and give these two at other places. */
const standElsewhere = ({ rank: [place, of] }: Claim, { rank: [other, ofOther] }: Claim): boolean =>
  of > 1 && of === ofOther && place !== other;

/**
 * Whether two claims of different articles that may measure one quantity are each other's counterparts. Where an
 * article gives two quantities of one frame (two trains, two attacks), each claim of the other article is held against
 * one of them: the one that agrees, else the more alike, else the one at the same place in the row; where both give as
 * many of one target, only those at the same place are held against each other.
 */
export const areMates = (a: Located, b: Located, partners: Partners): boolean =>
  a.path === b.path ||
  !clash(a.claim, b.claim) ||
  (!standElsewhere(a.claim, b.claim) && isBest(a, b, partners) && isBest(b, a, partners));
