import { calendarDay, dayNumber } from "./days";
import type { Moment } from "./moment";
import { dayPeriod, fieldsPeriod, type Period } from "./periods";
import { weekdayIn } from "./weekdays";

/** The bounds' year or month said once: من 2 إلى 5 مايو, من 3 يناير إلى 5 مارس 2015. */
function completed(period: Period, other: Period): Period {
  const [own, said] = [period.fields, other.fields];
  if (!own || !said || own.calendar !== said.calendar || own.year !== null || said.year === null) return period;
  return fieldsPeriod({ ...own, year: said.year }, undefined);
}

/** The days of two ends: completed by each other, or weekdays of the week before them. */
export function inLead(
  a: Moment,
  b: Moment,
  lead: Period | undefined,
): readonly [Period | undefined, Period | undefined] {
  if (lead?.grain === "week" && a.period?.lo != null && b.period?.lo != null) {
    const weekday = (day: number): number => ((((day - 1) % 7) + 7) % 7) + 1;
    return [weekdayIn(lead, weekday(a.period.lo)), weekdayIn(lead, weekday(b.period.lo))];
  }
  const day = lead?.grain === "day" ? lead : undefined;
  const from = a.period ?? (a.clock ? (day ?? (b.clock ? b.period : undefined)) : undefined);
  const to = b.period ?? (b.clock ? (day ?? (a.clock ? a.period : undefined)) : undefined);
  if (!from || !to) return [from, to];
  const upper = inOrder(completed(from, to), completed(to, from));
  return [beforeUpper(completed(from, to), upper), upper];
}

/** The second end of a range without years does not lie before the first: the next year's, the next week's. */
function inOrder(from: Period, to: Period): Period {
  if (from.lo === null || to.lo === null || to.lo >= from.lo || to.grain !== "day") return to;
  const areWeekdays = !from.fields && !to.fields && from.grain === "day" && from.lo - to.lo < 7;
  if (areWeekdays) return dayPeriod(to.lo + 7);
  if (to.fields && to.fields.year === null && to.fields.month !== null) {
    return fieldsPeriod({ ...to.fields, year: calendarDay(from.lo).year + (isBefore(to, from) ? 1 : 0) }, undefined);
  }
  return to;
}

/** Of two months without years the first lies in the year of the second, or in the one before. */
function beforeUpper(from: Period, to: Period): Period {
  if (from.lo === null || to.lo === null || from.lo <= to.lo || from.grain !== "month") return from;
  if (!from.fields || from.fields.year !== null) return from;
  const { year } = calendarDay(to.lo);
  const sameYear = fieldsPeriod({ ...from.fields, year }, undefined);
  const fits = sameYear.lo !== null && sameYear.lo <= to.lo;
  return fits ? sameYear : fieldsPeriod({ ...from.fields, year: year - 1 }, undefined);
}

const isBefore = (to: Period, from: Period): boolean => {
  const [a, b] = [calendarDay(to.lo ?? 1), calendarDay(from.lo ?? 1)];
  return dayNumber(2000, a.month, a.day) < dayNumber(2000, b.month, b.day);
};
