import { readDay } from "../dates";
import { isDash } from "../joins";
import { entryAt, joinedAt, normAt, touchesNext } from "../words";
import { fieldsPeriod, type DateFields, type Period } from "./periods";
import { placeFields, readMonthName, readMonthPeriod, readThisMonth } from "./months";
import type { Moment } from "./moment";
import { termAt, type Reader } from "./terms";

const moment = (first: number, next: number, period: Period): Moment => ({ first, next, period });

const gregorian = (year: number | null, month: number | null, day: number | null): DateFields => ({
  calendar: year !== null && year >= 1300 && year < 1500 ? "hijri" : "gregorian",
  year,
  month,
  day,
});

/** Two-digit years are those of this century up to 50, of the last one from there. */
const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) <= 50 ? 2000 : 1900);

/** Day, month and year from three numbers as written; month and day change places where only that makes a date. */
function threeNumbers([a = "", b = "", c = ""]: readonly string[]): DateFields | undefined {
  const yearFirst = a.length === 4;
  if (!yearFirst && c.length !== 4 && c.length !== 2) return undefined;
  if (a.length === 3 || b.length > 2 || (yearFirst && c.length > 2)) return undefined;
  const year = fullYear(yearFirst ? a : c);
  const [month, day] = yearFirst ? [Number(b), Number(c)] : [Number(b), Number(a)];
  const [m, d] = month > 12 && day <= 12 ? [day, month] : [month, day];
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 && year >= 1300 && year <= 2200 ? gregorian(year, m, d) : undefined;
}

const digitsAt = ({ scan }: Reader, at: number): string =>
  scan.words[at]?.token.kind === "number" && /^\d{1,4}$/u.test(normAt(scan, at)) ? normAt(scan, at) : "";

/** A mark between the numbers of a date: / anywhere, a dash only where it touches both. */
const joinsNumbers = ({ scan }: Reader, at: number): boolean =>
  normAt(scan, at) === "/" || (isDash(normAt(scan, at)) && touchesNext(scan, at - 1) && touchesNext(scan, at));

/** 2016/02/22, 18-9-15, 21.4.2016. */
function readThreeNumbers(reader: Reader, first: number): Moment | undefined {
  const { scan } = reader;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/u.exec(normAt(scan, first));
  const apart = joinsNumbers(reader, first + 1) && normAt(scan, first + 3) === normAt(scan, first + 1);
  const parts = dotted?.slice(1) ?? (apart ? [0, 2, 4].map((i) => digitsAt(reader, first + i)) : []);
  if (parts.length < 3 || parts.includes("") || isVersion(reader, first, dotted ? 1 : 5)) return undefined;
  const fields = threeNumbers(parts);
  return fields && moment(first, first + (dotted ? 1 : 5), fieldsPeriod(fields, undefined));
}

/** More numbers joined on either side: a phone number, a version, an account. */
const isVersion = (reader: Reader, first: number, length: number): boolean =>
  (joinsNumbers(reader, first - 1) && digitsAt(reader, first - 2) !== "") ||
  (joinsNumbers(reader, first + length) && digitsAt(reader, first + length + 1) !== "");

const BEFORE_NUMERIC = /^[وف]?(?:يوم|بتاريخ|تاريخ|في|منذ|قبل|بعد|حتي|الموافق)$/u;

/** 3/2015, 2015/3, 2015-03; 22/04 where only one order makes a date, or a word before it says it is one. */
function readTwoNumbers(reader: Reader, first: number): Moment | undefined {
  const { scan } = reader;
  const [a, b] = [digitsAt(reader, first), digitsAt(reader, first + 2)];
  if (a === "" || b === "" || !joinsNumbers(reader, first + 1) || isVersion(reader, first, 3)) return undefined;
  const [x, y] = [Number(a), Number(b)];
  const yearAndMonth = a.length === 4 && b.length <= 2 ? [x, y] : b.length === 4 && a.length <= 2 ? [y, x] : undefined;
  if (yearAndMonth) {
    const [year = 0, month = 0] = yearAndMonth;
    const fits = year >= 1300 && year <= 2200 && month >= 1 && month <= 12;
    return fits ? moment(first, first + 3, fieldsPeriod(gregorian(year, month, null), undefined)) : undefined;
  }
  if (normAt(scan, first + 1) !== "/" || a.length > 2 || b.length > 2 || x < 1 || y < 1 || x > 31 || y > 31)
    return undefined;
  if (x > 12 && y > 12) return undefined;
  const certain =
    (x > 12 || y > 12) && !/^[/%٪]$/u.test(normAt(scan, first + 3)) && entryAt(scan, first + 3) === undefined;
  const year = /^[,،]$/u.test(normAt(scan, first + 3)) ? digitsAt(reader, first + 4) : "";
  const full = year.length === 4 ? Number(year) : null;
  if (!certain && full === null && !BEFORE_NUMERIC.test(normAt(scan, first - 1))) return undefined;
  const [month, day] = y > 12 ? [x, y] : [y, x];
  const next = full === null ? first + 3 : first + 5;
  return moment(first, next, fieldsPeriod(gregorian(full, month, day), reader.anchor));
}

/** يومي 15 و16 أغسطس, أيام 3 و4 و5 يونيو: a day listed before the one that has the month. */
function readListedDay(reader: Reader, first: number): Moment | undefined {
  const { scan } = reader;
  const isDay = (at: number): boolean => /^\d{1,2}$/u.test(digitsAt(reader, at)) && Number(digitsAt(reader, at)) <= 31;
  let at = first;
  for (let i = 0; i < 6 && isDay(at); i++) {
    const joined = /^[،,]$/u.test(normAt(scan, at + 1)) ? at + 2 : joinedAt(scan, at + 1);
    if (joined === undefined || !isDay(joined)) return undefined;
    const fields = readDayOfMonth(reader, joined)?.period?.fields;
    if (fields) {
      const own = { ...fields, day: Number(digitsAt(reader, first)) };
      return moment(first, first + 1, fieldsPeriod(own, own.year === null ? reader.anchor : undefined));
    }
    at = joined;
  }
  return undefined;
}

/** Between a day and its month: من, من شهر, في, a slash or dash. */
function behindDay({ scan }: Reader, at: number): number {
  const norm = normAt(scan, at);
  return /^(?:من|في|\/)$/u.test(norm) || isDash(norm) ? at + 1 : at;
}

/** 21 يوليو 2015, الثاني من أغسطس, 4 من الشهر المقبل, 28-نوفمبر. */
function readDayOfMonth(reader: Reader, first: number): Moment | undefined {
  const { scan } = reader;
  const bracketed = normAt(scan, first) === "(" && normAt(scan, first + 2) === ")";
  const day = readDay(scan, bracketed ? first + 1 : first);
  if (!day || day.value > 31 || day.value < 1 || !Number.isInteger(day.value)) return undefined;
  const behind = bracketed ? day.next + 1 : day.next;
  const at = behindDay(reader, behind);
  const month = readMonthPeriod(reader, at) ?? prefixedMonth(reader, behind) ?? thisMonth(reader, behind);
  if (!month || (month.doubtful && isAttached(reader, at))) return undefined;
  const fields = { ...month.fields, day: day.value };
  const resolved = month.fields.year !== null ? fieldsPeriod(fields, undefined) : shiftedDay(reader, fields, month);
  return moment(first, month.next, resolved);
}

/** بشهر عشرة: the month behind an attached preposition. */
const prefixedMonth = (reader: Reader, at: number): ReturnType<typeof readMonthPeriod> =>
  reader.scan.words[at]?.clitic === "ب" ? readMonthPeriod(reader, at) : undefined;

/** 27 من الشهر. */
const thisMonth = (reader: Reader, at: number): ReturnType<typeof readThisMonth> =>
  normAt(reader.scan, at) === "من" ? readThisMonth(reader, at + 1) : undefined;

const isAttached = ({ scan }: Reader, at: number): boolean => scan.words[at]?.clitic !== "";

/** A day whose month has an adjective of its own counts from the month that it names. */
function shiftedDay(
  reader: Reader,
  fields: DateFields,
  month: NonNullable<ReturnType<typeof readMonthPeriod>>,
): Period {
  const { shift, definite } = termAt(reader, month.next - 1);
  return definite && shift !== undefined
    ? placeFields(reader, fields, month.next - 1).period
    : fieldsPeriod(fields, reader.anchor);
}

const countsHere = ({ scan }: Reader, at: number): boolean => {
  const entry = entryAt(scan, at);
  return (entry?.noun ?? entry?.timeUnit ?? entry?.currency ?? entry?.multiplier ?? entry?.unit) !== undefined;
};

/** مايو الحادي عشر, أكتوبر 14, يناير-1: the day behind its month. */
function readMonthDay(reader: Reader, first: number): Moment | undefined {
  const { scan } = reader;
  const name = readMonthName(reader, first);
  if (!name || name.doubtful) return undefined;
  const dashed = isDash(normAt(scan, name.next)) && touchesNext(scan, name.next);
  const at = dashed || normAt(scan, name.next) === "/" ? name.next + 1 : name.next;
  if (scan.words[at]?.clitic !== "") return undefined;
  const day = readDay(scan, at);
  if (!day || day.value > 31 || day.value < 1 || countsHere(reader, day.next) || normAt(scan, day.next) === ":")
    return undefined;
  if (/^[%٪]$/u.test(normAt(scan, day.next))) return undefined;
  const { period, next } = placeFields(reader, { ...name.fields, day: day.value }, day.next);
  return moment(first, next, period);
}

/** يوم 17 أبريل; يوم 27, a day of the month where nothing is counted. */
function readBehindDayNoun(reader: Reader, first: number): Moment | undefined {
  const { scan } = reader;
  if (termAt(reader, first).dayNoun !== true || termAt(reader, first).definite) return undefined;
  const date =
    readThreeNumbers(reader, first + 1) ?? readTwoNumbers(reader, first + 1) ?? readDayOfMonth(reader, first + 1);
  if (date) return { ...date, first };
  if (!/^\d{1,2}$/u.test(normAt(scan, first + 1))) return undefined;
  const day = readDay(scan, first + 1);
  if (!day || countsHere(reader, day.next) || /^[:/%٪]$/u.test(normAt(scan, day.next))) return undefined;
  return moment(first, day.next, fieldsPeriod(gregorian(null, null, day.value), reader.anchor));
}

/** A month alone or with its year. */
function readMonthAlone(reader: Reader, first: number): Moment | undefined {
  const month = readMonthPeriod(reader, first);
  return month && !month.doubtful ? moment(first, month.next, month.period) : undefined;
}

/**
 * A date of the calendar, in numbers or with its month's name, in full or in part.
 * Source: Ryding (2005), ch. 15 §4–5; CLDR 44 ar date formats.
 */
export const readCalendarDate = (reader: Reader, first: number): Moment | undefined =>
  readThreeNumbers(reader, first) ??
  readTwoNumbers(reader, first) ??
  readDayOfMonth(reader, first) ??
  readListedDay(reader, first) ??
  readMonthDay(reader, first) ??
  readMonthAlone(reader, first) ??
  readBehindDayNoun(reader, first);
