import { HOLIDAYS, type HolidayRule } from "../../lexicon/holidays";
import { calendarDay, dayNumber, dayOfHijri, easterSunday, hijriDay, weekdayOf } from "./days";
import type { Moment } from "./moment";
import { choose, dayPeriod, spanPeriod, unplaced, type Period } from "./periods";
import { phraseAt, termAt, type Reader } from "./terms";
import { readYearBehind } from "./years";

/** The nth such weekday of a month. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}

/** A feast in a Gregorian year; Hijri feasts are those that begin in it, of two the first. */
function holidayIn(rule: HolidayRule, year: number): Period {
  switch (rule.in) {
    case "gregorian":
      return dayPeriod(dayNumber(year, rule.month, rule.day));
    case "weekday":
      return dayPeriod(nthWeekday(year, rule.month, rule.weekday, rule.nth));
    case "easter":
      return dayPeriod(easterSunday(year) + rule.offset);
    case "hijri": {
      const { year: hijri } = hijriDay(dayNumber(year, 1, 1));
      const days = [hijri, hijri + 1].map((each) => dayOfHijri(each, rule.month, rule.day));
      const lo = days.find((day) => calendarDay(day).year === year) ?? days[0] ?? 1;
      const length = rule.days ?? 1;
      return length > 1 ? spanPeriod(lo, lo + length - 1) : dayPeriod(lo);
    }
  }
}

const partial = (rule: HolidayRule): Period =>
  rule.in === "gregorian"
    ? unplaced("day", `XXXX-${String(rule.month).padStart(2, "0")}-${String(rule.day).padStart(2, "0")}`)
    : unplaced("day");

/** A feast or day of note, with its year where it is said: عيد الأضحى 2013. */
export function readHoliday(reader: Reader, first: number): Moment | undefined {
  const name = phraseAt(reader, first, HOLIDAYS);
  if (!name) return undefined;
  const year = readYearBehind(reader, name.next);
  const said = year?.period.fields;
  if (year && said && said.year !== null) {
    const gregorian = said.calendar === "hijri" ? calendarDay(year.period.lo ?? 1).year : said.year;
    return { first, next: year.next, period: holidayIn(name.value, gregorian) };
  }
  const { anchor } = reader;
  if (!anchor) return { first, next: name.next, period: partial(name.value) };
  const here = calendarDay(anchor.day).year;
  const { shift, definite } = termAt(reader, name.next);
  if (definite && shift !== undefined && shift !== 0) {
    const years = shift > 0 ? [here, here + 1] : [here, here - 1];
    const days = years.map((each) => holidayIn(name.value, each));
    const fits = days.find(({ lo }) => lo !== null && (shift > 0 ? lo > anchor.day : lo < anchor.day));
    return { first, next: name.next + 1, period: fits ?? partial(name.value) };
  }
  const around = [here - 1, here, here + 1].map((each) => holidayIn(name.value, each));
  return { first, next: name.next, period: choose(around, anchor) ?? partial(name.value) };
}
