import { ABOUT, type Claim } from "../claims/claim";

/** What a figure says. */
type Values = Pick<Claim, "lo" | "hi" | "qualifier"> & Partial<Pick<Claim, "tolerance">>;
/** The same, and whether its source stands by it. */
type Stated = Values & Pick<Claim, "status">;

/**
 * The values that a figure leaves possible. Source of the rule: the annotation guidelines: `about` is widened on both
 * sides, by a tenth or by what the project of its article sets, and touching bounds agree (25 and أكثر من 25), so that a
 * strict bound is opened by one again.
 */
function possible({ lo, hi, qualifier, tolerance = ABOUT }: Values): readonly [number, number] {
  const low = lo ?? -Infinity;
  const high = hi ?? Infinity;
  if (qualifier === "about") return [low - tolerance * Math.abs(low), high + tolerance * Math.abs(high)];
  if (qualifier === "moreThan") return [low - 1, high];
  if (qualifier === "lessThan") return [low, high + 1];
  return [low, high];
}

/** Whether no value satisfies both figures. A figure without any value excludes nothing. */
export function exclude(a: Values, b: Values): boolean {
  if ((a.lo === null && a.hi === null) || (b.lo === null && b.hi === null)) return false;
  const [low, high] = possible(a);
  const [otherLow, otherHigh] = possible(b);
  return high < otherLow || otherHigh < low;
}

/** Whether one of the two is denied by its own source, so that the other stands against the denial. */
export const isDenial = (a: Pick<Claim, "status">, b: Pick<Claim, "status">): boolean =>
  (a.status === "denied") !== (b.status === "denied");

/** Whether two claims of one quantity cannot both be true. */
export const clash = (a: Stated, b: Stated): boolean => isDenial(a, b) || exclude(a, b);
