import { dayNumber, type When } from "../claims/when";

/** First and last day, since 1970. */
export type Days = readonly [lo: number, hi: number];

const WEEK = 7;
/** 1970-01-01 was a Thursday, the fourth day of its week. */
const weekdayOf = (day: number): number => ((((day + 3) % WEEK) + WEEK) % WEEK) + 1;

/** The last such weekday up to the article's day. */
const lastWeekday = (weekday: number, day: number): number => day - ((weekdayOf(day) - weekday + WEEK) % WEEK);

/** The time of year nearest to the article's day. */
function nearestOfYear(month: number, dayOfMonth: number | null, day: number): Days {
  const year = new Date(day * 86_400_000).getUTCFullYear();
  const at = (of: number): Days => {
    const iso = (monthOf: number, dayIn: number): number => Math.floor(Date.UTC(of, monthOf - 1, dayIn) / 86_400_000);
    return dayOfMonth === null ? [iso(month, 1), iso(month + 1, 0)] : [iso(month, dayOfMonth), iso(month, dayOfMonth)];
  };
  const distance = ([lo, hi]: Days): number => Math.min(Math.abs(lo - day), Math.abs(hi - day));
  return [at(year - 1), at(year)].reduce((best, one) => (distance(one) < distance(best) ? one : best), at(year + 1));
}

/** The day after which an outlet's «yesterday» may lie, since a paper's date is that of the morning after. */
const LEEWAY = 1;

/** The days that words of time mean in an article of a day; undefined where only that day could tell and is not known. */
export function daysOf(when: When, day: string | null): Days | undefined {
  if (when.kind === "days" && !when.relative) return [when.lo, when.hi];
  if (day === null) return undefined;
  const today = dayNumber(day);
  switch (when.kind) {
    case "days":
      return [today + when.lo - LEEWAY, today + when.hi + LEEWAY];
    case "weekday": {
      const last = lastWeekday(when.last, today);
      return [lastWeekday(when.first, last), last];
    }
    case "yearly":
      return nearestOfYear(when.month, when.day, today);
  }
}
