import type { Claim } from "../claims/claim";

const ABOUT = 0.1;

/** What a figure says, and whether its source stands by it. */
type Stated = Pick<Claim, "lo" | "hi" | "qualifier" | "status">;

/**
 * The values that a figure leaves possible. Source of the rule: the annotation guidelines: `about` is widened by a
 * tenth on both sides, and touching bounds agree (25 and أكثر من 25), so that a strict bound is opened by one again.
 */
function possible({ lo, hi, qualifier }: Pick<Claim, "lo" | "hi" | "qualifier">): readonly [number, number] {
  const low = lo ?? -Infinity;
  const high = hi ?? Infinity;
  if (qualifier === "about") return [low - ABOUT * Math.abs(low), high + ABOUT * Math.abs(high)];
  if (qualifier === "moreThan") return [low - 1, high];
  if (qualifier === "lessThan") return [low, high + 1];
  return [low, high];
}

/** Whether no value satisfies both figures. A figure without any value excludes nothing. */
export function exclude(a: Pick<Claim, "lo" | "hi" | "qualifier">, b: Pick<Claim, "lo" | "hi" | "qualifier">): boolean {
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
