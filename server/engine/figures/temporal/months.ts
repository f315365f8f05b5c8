import { readNumeral } from "../cardinals";
import { readMonth, readOtherName } from "../dates";
import { readRank } from "../ordinals";
import { entryAt, normAt } from "../words";
import { calendarDay, dayOfIso, hijriDay, isoDay } from "./days";
import { fieldsPeriod, unitPeriod, unplaced, type Anchor, type DateFields, type Period } from "./periods";
import { termAt, type Reader } from "./terms";
import { readYearBehind, type Placed } from "./years";

/** A month with what it says of itself. */
export interface MonthReading {
  readonly fields: DateFields;
  readonly period: Period;
  readonly next: number;
  /** Its name is more often another word (آب, مارس, صفر), and nothing but its place makes it a month. */
  readonly doubtful: boolean;
}

/** Words behind which even a doubtful name is a month. */
const BEFORE_MONTHS = /^[وف]?(?:في|منذ|حتي|خلال|شهر|اواخر|اوائل|مطلع|بدايه|نهايه|منتصف|اواسط|من|الي|قبل|بعد)$/u;

const NO_FIELDS: DateFields = { calendar: "gregorian", year: null, month: null, day: null };

/** The number of a month behind شهر: شهر 3, شهر عشرة; or its rank: الشهر الثامن. */
function readMonthNumber(reader: Reader, noun: number): { readonly month: number; readonly next: number } | undefined {
  const { scan } = reader;
  const definite = scan.words[noun]?.definite === true;
  const rank = definite && scan.words[noun + 1]?.definite === true ? readRank(scan, noun + 1) : undefined;
  if (rank) return rank.value <= 12 ? { month: rank.value, next: rank.next } : undefined;
  if (definite) return undefined;
  // شهر واحد is one month, unless a day of it is said.
  if (normAt(scan, noun + 1) === "واحد" && normAt(scan, noun - 1) !== "من") return undefined;
  const isNumber = scan.words[noun + 1]?.token.kind === "number";
  const numeral = isNumber || entryAt(scan, noun + 1)?.numeral ? readNumeral(scan, noun + 1) : undefined;
  const month = numeral && Number.isInteger(numeral.value) && numeral.value >= 1 && numeral.value <= 12;
  return month ? { month: numeral.value, next: numeral.next } : undefined;
}

/** A month moved by an adjective behind it: the next June after the anchor, the last one before it, this year's. */
function shifted(fields: DateFields, shift: number, anchor: Anchor | undefined): Period {
  if (!anchor) return fieldsPeriod(fields, undefined);
  const here = fields.calendar === "hijri" ? hijriDay(anchor.day) : calendarDay(anchor.day);
  const years = shift === 0 ? [here.year] : shift > 0 ? [here.year, here.year + 1] : [here.year, here.year - 1];
  const periods = years.map((year) => fieldsPeriod({ ...fields, year }, undefined));
  const fits = periods.find(({ lo, hi }) =>
    shift === 0 ? true : shift > 0 ? lo !== null && lo > anchor.day : hi !== null && hi < anchor.day,
  );
  return fits ?? periods[0] ?? unplaced("month");
}

/** What follows a day and month, or a month: a year, or an adjective that places it (مايو القادم, 18 أبريل الجاري). */
export function placeFields(reader: Reader, fields: DateFields, at: number): Placed & { readonly fields: DateFields } {
  const { shift, definite } = termAt(reader, at);
  if (definite && shift !== undefined) {
    const period = shifted(fields, shift, reader.anchor);
    return { period, next: at + 1, fields: yearOfPeriod(fields, period) };
  }
  const year = readYearBehind(reader, at);
  if (!year || (!year.period.fields && year.period.iso !== null)) {
    return { period: fieldsPeriod(fields, reader.anchor), next: at, fields };
  }
  const said = inCalendar(fields, year.period.fields ?? NO_FIELDS);
  return { period: fieldsPeriod(said, undefined), next: year.next, fields: said };
}

const yearOfPeriod = (fields: DateFields, { lo }: Period): DateFields =>
  lo === null || fields.calendar === "hijri" ? fields : { ...fields, year: calendarDay(lo).year };

/** A Hijri month of a Gregorian year (رمضان 2001) is the one that begins in it. */
function inCalendar(fields: DateFields, { calendar, year }: DateFields): DateFields {
  if (fields.calendar !== "hijri" || calendar === "hijri" || year === null) return { ...fields, year };
  const first = dayOfIso(`${String(year).padStart(4, "0")}-01-01`);
  if (first === undefined) return fields;
  const { year: hijriYear } = hijriDay(first);
  const inYear = [hijriYear, hijriYear + 1].find((each) => {
    const { lo } = fieldsPeriod({ ...fields, year: each }, undefined);
    return lo !== null && isoDay(lo).startsWith(String(year));
  });
  return { ...fields, year: inYear ?? hijriYear };
}

/** The month's name or number without what follows it. */
export function readMonthName(
  reader: Reader,
  at: number,
): { readonly fields: DateFields; readonly next: number; readonly doubtful: boolean } | undefined {
  const { scan } = reader;
  const here = termAt(reader, at).here === true;
  const noun = here ? at + 1 : at;
  const named = scan.words[noun]?.stem === "شهر";
  const month = readMonth(scan, named ? noun + 1 : noun);
  if (month) {
    const other = readOtherName(scan, month.next);
    const { calendar, month: number, ambiguous } = month.value;
    const doubtful = ambiguous && !named && !here && !other;
    return { fields: { ...NO_FIELDS, calendar, month: number }, next: other?.next ?? month.next, doubtful };
  }
  const number = named ? readMonthNumber(reader, noun) : undefined;
  return number && { fields: { ...NO_FIELDS, month: number.month }, next: number.next, doubtful: false };
}

/** الشهر الماضي, هذا الشهر. */
export function readNearMonth(reader: Reader, at: number): Placed | undefined {
  const here = termAt(reader, at).here === true;
  const noun = here ? at + 1 : at;
  const word = reader.scan.words[noun];
  if (word?.stem !== "شهر" || !word.definite) return undefined;
  const { shift, definite } = termAt(reader, noun + 1);
  const moved = definite && shift !== undefined;
  if (!moved && !here) return undefined;
  const { anchor } = reader;
  const period = anchor ? unitPeriod("month", anchor.day, moved ? shift : 0) : unplaced("month");
  return { period, next: moved ? noun + 2 : noun + 1 };
}

/** الشهر behind a day: the present one. */
export function readThisMonth(reader: Reader, at: number): MonthReading | undefined {
  if (normAt(reader.scan, at) !== "الشهر") return undefined;
  const { anchor } = reader;
  const period = anchor ? unitPeriod("month", anchor.day, 0) : unplaced("month");
  return { period, fields: period.fields ?? NO_FIELDS, next: at + 1, doubtful: false };
}

/** A month, with its year or what else places it. */
export function readMonthPeriod(reader: Reader, at: number): MonthReading | undefined {
  const near = readNearMonth(reader, at);
  if (near) return { ...near, fields: near.period.fields ?? NO_FIELDS, doubtful: false };
  const name = readMonthName(reader, at);
  if (!name) return undefined;
  const here = termAt(reader, at).here === true;
  if (here) {
    const period = shifted(name.fields, 0, reader.anchor);
    return { fields: yearOfPeriod(name.fields, period), period, next: name.next, doubtful: false };
  }
  const placed = placeFields(reader, name.fields, name.next);
  const doubtful = name.doubtful && placed.next === name.next && !BEFORE_MONTHS.test(normAt(reader.scan, at - 1));
  return { ...placed, doubtful };
}
