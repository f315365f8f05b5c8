import type { Calendar } from "../lexicon/months";

const two = (value: number): string => String(value).padStart(2, "0");

/** Days from the Islamic epoch (16 July 622 Julian) to the Gregorian day 0001-01-01, as a difference of day numbers. */
const ISLAMIC_EPOCH = 227_015;

/** Day number (1 = 1 January of year 1, Gregorian) of a date of the tabular Islamic calendar. */
export function islamicDay(year: number, month: number, day: number): number {
  return day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + ISLAMIC_EPOCH - 1;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The Gregorian date of a day number, as ISO 8601. */
export function gregorianDate(dayNumber: number): string {
  let year = Math.max(1, Math.floor(dayNumber / 365.2425));
  const before = (y: number): number =>
    (y - 1) * 365 + Math.floor((y - 1) / 4) - Math.floor((y - 1) / 100) + Math.floor((y - 1) / 400);
  while (before(year + 1) < dayNumber) year++;
  let rest = dayNumber - before(year);
  let month = 1;
  for (const days of MONTH_DAYS) {
    const length = month === 2 && isLeap(year) ? 29 : days;
    if (rest <= length) break;
    rest -= length;
    month++;
  }
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(rest)}`;
}

/**
 * A date as EDTF (ISO 8601-2:2019 level 1): unknown parts are X. A Hijri date is converted by the tabular Islamic
 * calendar (Reingold and Dershowitz, Calendrical Calculations, ch. 7), which may differ by a day from the sighted one;
 * without its year a Hijri date has no Gregorian counterpart and gives null.
 */
export function isoDate(
  calendar: Calendar,
  year: number | null,
  month: number | null,
  day: number | null,
): string | null {
  if (calendar === "hijri") {
    if (year === null || month === null) return null;
    if (day !== null) return gregorianDate(islamicDay(year, month, day));
    return `${gregorianDate(islamicDay(year, month, 1))}/${gregorianDate(islamicDay(year, month + 1, 1) - 1)}`;
  }
  const y = year === null ? "XXXX" : String(year).padStart(4, "0");
  const m = month === null ? "XX" : two(month);
  return day === null ? `${y}-${m}` : `${y}-${m}-${two(day)}`;
}

/** A year as ISO 8601; a Hijri one as the interval of its first and last Gregorian day. */
export const isoYear = (year: number, hijri: boolean): string =>
  hijri
    ? `${gregorianDate(islamicDay(year, 1, 1))}/${gregorianDate(islamicDay(year + 1, 1, 1) - 1)}`
    : String(year).padStart(4, "0");

export const yearRange = (lo: number, hi: number, hijri: boolean): string | null =>
  hijri ? null : `${isoYear(lo, false)}/${isoYear(hi, false)}`;
