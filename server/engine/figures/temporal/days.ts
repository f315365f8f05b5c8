import type { Calendar } from "../../lexicon/months";
import { gregorianDate, islamicDay } from "../calendar";

/** Days are counted from 0001-01-01 (Gregorian, proleptic), which is 1 and a Monday. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const two = (value: number): string => String(value).padStart(2, "0");
export const four = (value: number): string => String(value).padStart(4, "0");

const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const monthLength = (year: number, month: number): number =>
  (MONTH_DAYS[month - 1] ?? 30) + (month === 2 && isLeap(year) ? 1 : 0);

/** The number of a Gregorian day; a month or day out of range is not checked. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = year - 1;
  const before = y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return before + (DAYS_BEFORE[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0) + day;
}

export const isoDay = (number: number): string => gregorianDate(number);

export function calendarDay(number: number): CalendarDay {
  const [year = 1, month = 1, day = 1] = gregorianDate(number).split("-").map(Number);
  return { year, month, day };
}

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (number: number): number => ((((number - 1) % 7) + 7) % 7) + 1;
export const weekStart = (number: number): number => number - weekdayOf(number) + 1;

/** ISO week of a day: the year of its Thursday, and the week's number in that year. */
export function isoWeek(number: number): { readonly year: number; readonly week: number } {
  const thursday = weekStart(number) + 3;
  const { year } = calendarDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The first day of a year's ISO week. */
export const weekOfYear = (year: number, week: number): number => weekStart(dayNumber(year, 1, 4)) + 7 * (week - 1);

export function addMonths(number: number, months: number): number {
  const { year, month, day } = calendarDay(number);
  const index = year * 12 + (month - 1) + months;
  const y = Math.floor(index / 12);
  const m = (index % 12) + 1;
  return y < 1 ? 1 : dayNumber(y, m, Math.min(day, monthLength(y, m)));
}

/** `YYYY-MM-DD` as a day's number; undefined where it is none. */
export function dayOfIso(iso: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(iso);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)
    ? dayNumber(year, month, day)
    : undefined;
}

export const isoMonth = (year: number, month: number): string => `${four(year)}-${two(month)}`;

/** Seconds since midnight as ISO 8601 with the T: T20:00. */
export function isoTime(seconds: number): string {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `T${two(h)}:${two(m)}${s === 0 ? "" : `:${two(s)}`}`;
}

/** The day 1970-01-01. */
const UNIX_EPOCH = 719_163;
const UMM_AL_QURA = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
  year: "numeric",
  month: "numeric",
  day: "numeric",
  timeZone: "UTC",
});

/** The Hijri date of a day in the calendar of Umm al-Qura (CLDR's islamic-umalqura). */
export function hijriDay(number: number): CalendarDay {
  const parts = UMM_AL_QURA.formatToParts(new Date((number - UNIX_EPOCH) * 86_400_000));
  const field = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value ?? 1);
  return { year: field("year"), month: field("month"), day: field("day") };
}

/**
 * The day of a Hijri date in the calendar of Umm al-Qura, found around the tabular one, which differs by two days at
 * most; the tabular one where the calendar of Umm al-Qura does not know it (before 1300 AH, day 30 of a short month).
 */
export function dayOfHijri(year: number, month: number, day: number): number {
  const tabular = islamicDay(year, month, day);
  if (year < 1300 || year > 1600) return tabular;
  for (const offset of [0, -1, 1, -2, 2, -3, 3]) {
    const found = hijriDay(tabular + offset);
    if (found.year === year && found.month === month && found.day === day) return tabular + offset;
  }
  return tabular;
}

/** The first day of a month of either calendar, counting months on beyond the year. */
export function firstOfMonth(calendar: Calendar, year: number, month: number): number {
  const y = year + Math.floor((month - 1) / 12);
  const m = ((month - 1) % 12) + 1;
  return calendar === "hijri" ? dayOfHijri(y, m, 1) : dayNumber(y, m, 1);
}

/** Easter Sunday of the Western churches. Source: the Gregorian computus, Meeus (1991), Astronomical Algorithms, ch. 8. */
export function easterSunday(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}
