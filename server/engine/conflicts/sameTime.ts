import type { Claim } from "../claims/claim";
import { dayNumber, isLongAgo, type When } from "../claims/when";
import { daysOf, type Days } from "./days";

/** A claim and the day of its article, as `YYYY-MM-DD`. */
export interface Dated {
  readonly claim: Claim;
  readonly day: string | null;
}

/** How long before the day of its article what an article reports may lie where nothing says when it was. */
const FRESH = 14;

/** Days between two reports up to which they are taken to speak of what is new, where their words name no day. */
export const NEWS = 3;

const span = (days: readonly Days[]): Days | undefined =>
  days.length === 0 ? undefined : [Math.min(...days.map(([lo]) => lo)), Math.max(...days.map(([, hi]) => hi))];

/** Whether both claims name days, and the same. */
export function nameOneTime(a: Dated, b: Dated): boolean {
  const [saidByA, saidByB] = [saidDays(a), saidDays(b)];
  return saidByA !== undefined && saidByB !== undefined && apart(saidByA, saidByB) === 0;
}

/** Days between the reports, or undefined where one has no day. */
export const daysBetween = (a: Dated, b: Dated): number | undefined =>
  a.day === null || b.day === null ? undefined : Math.abs(dayNumber(a.day) - dayNumber(b.day));

/** The days that a claim's own words mean, as far as the day of its article lets them be known. */
const saidDays = ({ claim, day }: Dated): Days | undefined =>
  span(
    claim.scene.whens.flatMap((when) => {
      const days = daysOf(when, day);
      return days ? [days] : [];
    }),
  );

const apart = ([lo, hi]: Days, [otherLo, otherHi]: Days): number => Math.max(0, otherLo - hi, lo - otherHi);

function weekdaysDiffer(a: readonly When[], b: readonly When[]): boolean {
  const named = (whens: readonly When[]): readonly number[] =>
    whens.flatMap((when) => (when.kind === "weekday" ? [when.first, when.last] : []));
  const [first, second] = [named(a), named(b)];
  return first.length > 0 && second.length > 0 && !first.some((day) => second.includes(day));
}

/** Whether what one article says, at a time that it does not name, may lie on the days that another one names. */
function mayLieOn({ day }: Dated, said: Days): boolean {
  if (day === null) return true;
  const today = dayNumber(day);
  return apart([today - FRESH, today], said) === 0;
}

/**
 * Whether two claims may speak of one time, as far as their words and the days of their articles tell. Reports of days
 * that lie more than two weeks apart do not, unless their words lead to the same days.
 */
export function sameTime(a: Dated, b: Dated): boolean {
  const [saidByA, saidByB] = [saidDays(a), saidDays(b)];
  if (saidByA && saidByB) return apart(saidByA, saidByB) === 0;
  if (saidByA) return mayLieOn(b, saidByA) && (b.day !== null || !a.claim.scene.whens.some(isLongAgo));
  if (saidByB) return sameTime(b, a);
  if (weekdaysDiffer(a.claim.scene.whens, b.claim.scene.whens)) return false;
  if (a.claim.scene.whens.some(isLongAgo) !== b.claim.scene.whens.some(isLongAgo)) return false;
  return a.day === null || b.day === null || Math.abs(dayNumber(a.day) - dayNumber(b.day)) <= FRESH;
}
