import type { Calendar } from "../../lexicon/months";
import type { PartOfPeriod } from "../../lexicon/temporalModifiers";
import {
  addMonths,
  calendarDay,
  dayNumber,
  dayOfHijri,
  firstOfMonth,
  four,
  hijriDay,
  isoDay,
  isoMonth,
  isoWeek,
  monthLength,
  weekStart,
} from "./days";
import type { Toward } from "./expression";

export type Grain =
  "day" | "weekend" | "week" | "month" | "quarter" | "season" | "year" | "decade" | "century" | "span";

/** The fields of a calendar date; null where the words leave one open. */
export interface DateFields {
  readonly calendar: Calendar;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A stretch of whole days. */
export interface Period {
  readonly grain: Grain;
  readonly iso: string | null;
  /** First and last day, both included; null where no reference date tells. */
  readonly lo: number | null;
  readonly hi: number | null;
  /** What a date says itself, so that a year or month said elsewhere can complete it. */
  readonly fields?: DateFields;
  readonly length?: string;
}

/** The day from which relative expressions count, in seconds too. */
export interface Anchor {
  readonly day: number;
  readonly seconds: number;
  readonly toward: Toward;
}

export const dayPeriod = (day: number): Period => ({ grain: "day", iso: isoDay(day), lo: day, hi: day });

export const spanPeriod = (lo: number, hi: number, length?: string): Period => ({
  grain: "span",
  iso: `${isoDay(lo)}/${isoDay(hi)}`,
  lo,
  hi,
  ...(length === undefined ? {} : { length }),
});

/** A stretch whose place only a reference date would tell. */
export const unplaced = (grain: Grain, iso: string | null = null): Period => ({ grain, iso, lo: null, hi: null });

export function weekPeriod(day: number): Period {
  const lo = weekStart(day);
  const { year, week } = isoWeek(lo);
  return { grain: "week", iso: `${four(year)}-W${String(week).padStart(2, "0")}`, lo, hi: lo + 6 };
}

/** Saturday and Sunday of an ISO week, in TimeML's spelling. */
export const weekendOf = (week: Period): Period => ({
  grain: "weekend",
  iso: week.iso === null ? null : `${week.iso}-WE`,
  lo: week.lo === null ? null : week.lo + 5,
  hi: week.lo === null ? null : week.lo + 6,
});

const bounded = (grain: Grain, iso: string, lo: number, next: number): Period => ({ grain, iso, lo, hi: next - 1 });

export const yearPeriod = (year: number): Period => ({
  ...bounded("year", four(year), dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1)),
  fields: { calendar: "gregorian", year, month: null, day: null },
});

export function hijriYearPeriod(year: number): Period {
  const [lo, next] = [dayOfHijri(year, 1, 1), dayOfHijri(year + 1, 1, 1)];
  return {
    ...bounded("year", `${isoDay(lo)}/${isoDay(next - 1)}`, lo, next),
    fields: { calendar: "hijri", year, month: null, day: null },
  };
}

export const decadePeriod = (first: number): Period =>
  bounded("decade", `${four(first).slice(0, 3)}X`, dayNumber(first, 1, 1), dayNumber(first + 10, 1, 1));

export const centuryPeriod = (nth: number): Period =>
  bounded(
    "century",
    `${four((nth - 1) * 100).slice(0, 2)}XX`,
    dayNumber(Math.max(1, (nth - 1) * 100), 1, 1),
    dayNumber(nth * 100, 1, 1),
  );

/** A quarter or half of a year, as an interval of months. */
export const monthsOfYear = (year: number, from: number, months: number): Period => ({
  ...bounded(
    "quarter",
    `${isoMonth(year, from)}/${isoMonth(year, from + months - 1)}`,
    dayNumber(year, from, 1),
    firstOfMonth("gregorian", year, from + months),
  ),
});

/** Months that the seasons of the northern hemisphere begin with, by EDTF code. Source: meteorological reckoning. */
const SEASON_MONTHS: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

export function seasonPeriod(year: number | null, season: number): Period {
  if (year === null) return unplaced("season", `XXXX-${season}`);
  const month = SEASON_MONTHS[season] ?? 3;
  const lo = dayNumber(year, month, 1);
  return bounded("season", `${four(year)}-${season}`, lo, firstOfMonth("gregorian", year, month + 3));
}

const isPossible = ({ calendar, year, month, day }: DateFields): boolean => {
  if (month !== null && (month < 1 || month > 12)) return false;
  if (day === null) return true;
  const most = calendar === "hijri" ? 30 : month === null ? 31 : monthLength(year ?? 2000, month);
  return day >= 1 && day <= most;
};

/** The period of fields that leave nothing open before their last. */
function complete({ calendar, year, month, day }: DateFields): Period | undefined {
  if (year === null) return undefined;
  if (month === null) return calendar === "hijri" ? hijriYearPeriod(year) : yearPeriod(year);
  if (!isPossible({ calendar, year, month, day })) return undefined;
  if (day !== null) return dayPeriod(calendar === "hijri" ? dayOfHijri(year, month, day) : dayNumber(year, month, day));
  const [lo, next] = [firstOfMonth(calendar, year, month), firstOfMonth(calendar, year, month + 1)];
  const iso = calendar === "hijri" ? `${isoDay(lo)}/${isoDay(next - 1)}` : isoMonth(year, month);
  return bounded("month", iso, lo, next);
}

const padded = (value: number | null, length: number): string =>
  value === null ? "X".repeat(length) : String(value).padStart(length, "0");

/** What the fields say without a reference. Hijri months have no Gregorian counterpart without their year. */
function partialIso({ calendar, year, month, day }: DateFields): string | null {
  if (calendar === "hijri") return null;
  const whole = `${padded(year, 4)}-${padded(month, 2)}`;
  return day === null ? whole : `${whole}-${padded(day, 2)}`;
}

/** The same fields with what is open filled in around the anchor, in order of time. */
function candidates(fields: DateFields, anchor: Anchor): readonly Period[] {
  const here = fields.calendar === "hijri" ? hijriDay(anchor.day) : calendarDay(anchor.day);
  const around = [-1, 0, 1];
  const filled = around.map((offset): DateFields => {
    if (fields.month !== null) return { ...fields, year: here.year + offset };
    const index = here.year * 12 + here.month - 1 + offset;
    return { ...fields, year: Math.floor(index / 12), month: (index % 12) + 1 };
  });
  return filled.flatMap((each) => complete(each) ?? []);
}

const distance = ({ lo, hi }: Period, day: number): number => {
  if (lo === null || hi === null) return Infinity;
  return lo > day ? lo - day : hi < day ? day - hi : 0;
};

/** The one of several periods that the anchor's direction prefers. */
export function choose(periods: readonly Period[], { day, toward }: Anchor): Period | undefined {
  // What lies earlier in the present month is spoken of as this year's.
  const from = day - calendarDay(day).day + 1;
  if (toward === "future") return periods.find(({ hi }) => hi !== null && hi >= from) ?? periods.at(-1);
  if (toward === "past") return periods.findLast(({ lo }) => lo !== null && lo <= day) ?? periods[0];
  return periods.reduce<Period | undefined>(
    (best, each) => (best && distance(best, day) <= distance(each, day) ? best : each),
    undefined,
  );
}

/** The period that a date's fields name: complete, or with its year and month found around the anchor, or partial. */
export function fieldsPeriod(fields: DateFields, anchor: Anchor | undefined): Period {
  const grain = fields.day !== null ? "day" : fields.month !== null ? "month" : "year";
  const open = fields.year === null || (fields.month === null && fields.day !== null);
  const found = open && anchor && isPossible(fields) ? choose(candidates(fields, anchor), anchor) : complete(fields);
  return { ...(found ?? unplaced(grain, partialIso(fields))), fields };
}

/** The unit of the calendar that holds a day, moved by so many units. */
export function unitPeriod(grain: Grain, day: number, shift: number): Period {
  switch (grain) {
    case "day":
      return dayPeriod(day + shift);
    case "weekend":
      return weekendOf(weekPeriod(day + 7 * shift));
    case "week":
      return weekPeriod(day + 7 * shift);
    case "month": {
      const { year, month } = calendarDay(addMonths(day, shift));
      return fieldsPeriod({ calendar: "gregorian", year, month, day: null }, undefined);
    }
    case "quarter": {
      const { year, month } = calendarDay(addMonths(day, 3 * shift));
      return monthsOfYear(year, Math.floor((month - 1) / 3) * 3 + 1, 3);
    }
    case "decade":
      return decadePeriod(Math.floor(calendarDay(day).year / 10) * 10 + 10 * shift);
    case "century":
      return centuryPeriod(Math.floor(calendarDay(day).year / 100) + 1 + shift);
    case "season":
    case "year":
    case "span":
      return yearPeriod(Math.max(1, calendarDay(day).year + shift));
  }
}

/**
 * A part of a period: its first, middle or last third (the ten days of a month that أوائل, أواسط and أواخر name), the
 * rest of it from the anchor on. The ISO string stays the whole period's, which TimeML modifies by START, MID and END.
 */
export function partOf(period: Period, part: PartOfPeriod, anchor: Anchor | undefined): Period {
  const { lo, hi, grain } = period;
  if (part === "end" && grain === "week") return weekendOf(period);
  if (part === "earlier" && lo !== null && anchor && anchor.day > lo)
    return { ...spanPeriod(lo, anchor.day), iso: period.iso };
  if (lo === null || hi === null) return { ...period, grain: "span" };
  if ((part === "rest" || part === "later") && anchor && anchor.day >= lo && anchor.day <= hi) {
    return part === "rest"
      ? spanPeriod(anchor.day, hi)
      : { ...period, grain: "span", lo: Math.min(anchor.day + 1, hi), hi };
  }
  const third = grain === "month" ? 10 : Math.round((hi - lo + 1) / 3);
  const middle = grain === "month" ? lo + 10 : lo + third;
  if (part === "start") return { ...period, grain: "span", lo, hi: lo + third - 1 };
  if (part === "mid") return { ...period, grain: "span", lo: middle, hi: grain === "month" ? lo + 19 : hi - third };
  if (part === "end" || part === "late")
    return { ...period, grain: "span", lo: grain === "month" ? lo + 20 : hi - third + 1, hi };
  return { ...period, grain: "span" };
}
