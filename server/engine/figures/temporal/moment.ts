import type { DayPart, Meridiem } from "../../lexicon/temporalDayParts";
import { isoDay, isoTime } from "./days";
import type { TemporalKind } from "./expression";
import type { Anchor, Period } from "./periods";

/** A time of day in seconds since midnight: a point, where both are alike, or a part of the day. */
export interface Clock {
  readonly from: number;
  readonly to: number;
  /** ISO 8601 as exact as the words (T20, T20:30), or TimeML's part of the day (TEV). */
  readonly iso: string;
  readonly meridiem: Meridiem | undefined;
}

/** What a phrase of time names: days, a time of day, both, or moments counted from the anchor in seconds. */
export interface Moment {
  readonly first: number;
  readonly next: number;
  readonly period?: Period;
  readonly clock?: Clock;
  /** Seconds since the start of day 0. */
  readonly instants?: { readonly lo: number; readonly hi: number };
  readonly length?: string;
  /** Where the words say so: a bare reference to before, at or after the present. */
  readonly iso?: string;
}

export const DAY_SECONDS = 86_400;

export const nowOf = ({ day, seconds }: Anchor): number => day * DAY_SECONDS + seconds;

export const clockOfPart = ({ code, from, to, meridiem }: DayPart): Clock => ({
  from,
  to,
  iso: code === null ? hourIso(from) : `T${code}`,
  meridiem,
});

const hourIso = (seconds: number): string => isoTime(seconds).slice(0, 3);

/** A time of day as exact as it was said. */
export function clockOf(seconds: number, exact: "hour" | "minute" | "second", meridiem: Meridiem | undefined): Clock {
  const whole = isoTime(seconds);
  const iso = exact === "hour" ? whole.slice(0, 3) : exact === "second" ? `${whole}:00`.slice(0, 9) : whole;
  return { from: seconds, to: seconds, iso, meridiem };
}

/** An hour of twelve as an hour of the day. Source: usage: 12 ظهرا is noon, 12 ليلا midnight, 2 ليلا after midnight. */
export function hourOfDay(hour: number, meridiem: Meridiem | undefined): number {
  switch (meridiem) {
    case "am":
      return hour === 12 ? 0 : hour;
    case "pm":
      return hour < 12 ? hour + 12 : hour;
    case "noon":
      return hour < 6 ? hour + 12 : hour;
    case "night":
      return hour === 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour;
    case undefined:
      return hour;
  }
}

/** What an expression says, without its place in the text. */
export interface Value {
  readonly kind: TemporalKind;
  readonly iso: string | null;
  readonly lo: string | null;
  readonly hi: string | null;
  readonly length: string | null;
}

const at = (day: number, seconds: number): string => `${isoDay(day)}${isoTime(seconds)}`;
const instant = (seconds: number): string => at(Math.floor(seconds / DAY_SECONDS), seconds % DAY_SECONDS);

function ofInstants({ lo, hi }: { readonly lo: number; readonly hi: number }): Omit<Value, "length"> {
  const [from, to] = [instant(lo), instant(hi)];
  return lo === hi
    ? { kind: "datetime", iso: from, lo: from, hi: to }
    : { kind: "datetimeRange", iso: `${from}/${to}`, lo: from, hi: to };
}

const isoWith = (period: Period, clock: Clock): string | null =>
  period.iso === null || period.iso.includes("/") ? null : `${period.iso}${clock.iso}`;

function ofParts(period: Period | undefined, clock: Clock | undefined): Omit<Value, "length"> {
  if (period && clock) {
    return {
      kind: clock.from === clock.to ? "datetime" : "datetimeRange",
      iso: isoWith(period, clock),
      lo: period.lo === null ? null : at(period.lo, clock.from),
      hi: period.hi === null ? null : at(period.hi, clock.to),
    };
  }
  if (clock) {
    const kind = clock.from === clock.to ? "time" : "timeRange";
    return { kind, iso: clock.iso, lo: isoTime(clock.from), hi: isoTime(clock.to) };
  }
  return {
    kind: period?.grain === "day" ? "date" : "dateRange",
    iso: period?.iso ?? null,
    lo: period?.lo == null ? null : isoDay(period.lo),
    hi: period?.hi == null ? null : isoDay(period.hi),
  };
}

/** What a moment says, as ISO strings. */
export function valueOf(moment: Moment): Value {
  const length = moment.length ?? moment.period?.length ?? null;
  const value = moment.instants ? ofInstants(moment.instants) : ofParts(moment.period, moment.clock);
  return { ...value, iso: moment.iso ?? value.iso, length };
}
