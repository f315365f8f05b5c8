import type { Figure } from "./figure";

const LOWER: ReadonlySet<Figure["qualifier"]> = new Set(["moreThan", "atLeast"]);
const UPPER: ReadonlySet<Figure["qualifier"]> = new Set(["lessThan", "atMost"]);
/** What may stand between the two: a conjunction, a comma, the "not" of ولا تقل عن. */
const JOIN = /^[\s،,]*(?:و|ولا|ولكن)?\s*$/u;

/** Kinds of which the same quantity can be bounded twice. */
const COUNTS: ReadonlySet<Figure["kind"]> = new Set(["cardinal", "vague"]);

/** Counts that step over their bound by one; their unit said, the bound itself is meant. */
const unstepped = (bound: number | null, qualifier: Figure["qualifier"]): number | null =>
  bound === null ? null : qualifier === "moreThan" ? bound - 1 : qualifier === "lessThan" ? bound + 1 : bound;

/**
 * أكثر من 10 وأقل من 20 سنة, لا يزيد عن 50 ولا يقل عن 20: a lower and an upper bound joined by و are one range, where
 * both are in one unit or the first leaves its unit to the second. Undefined where they are two figures.
 */
export function joinBounds(text: string, first: Figure | undefined, second: Figure): Figure | undefined {
  if (!first || !JOIN.test(text.slice(first.end, second.start))) return undefined;
  const rises = LOWER.has(first.qualifier) && UPPER.has(second.qualifier);
  const falls = UPPER.has(first.qualifier) && LOWER.has(second.qualifier);
  const isSame = first.kind === second.kind && first.unit === second.unit;
  const leavesUnit = COUNTS.has(first.kind) && first.end === first.number.end;
  if (!(rises || falls) || !(isSame || leavesUnit)) return undefined;
  const bound = isSame ? (value: number | null) => value : (value: number | null) => unstepped(value, first.qualifier);
  const [lo, hi] = rises ? [bound(first.lo), second.hi] : [second.lo, bound(first.hi)];
  if (lo === null || hi === null || lo >= hi) return undefined;
  return {
    ...second,
    start: first.start,
    number: { start: first.number.start, end: second.number.end },
    lo,
    hi,
    qualifier: "between",
  };
}
