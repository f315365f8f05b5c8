import { MONTHS, type Month } from "../lexicon/months";
import { WEEKDAYS, YEAR_NOUNS } from "../lexicon/timeUnits";
import { readNumeral } from "./cardinals";
import { isoDate } from "./calendar";
import { readRank } from "./ordinals";
import { isDash } from "./joins";
import type { Reading } from "./reading";
import { entryAt, joinedAt, normAt, plainEntryAt, touchesNext, type Scan } from "./words";
import { agreesWith } from "./bareYears";
import { dateReading, isYearNumber } from "./years";

/** Parts of a date with the index of the first token behind them. */
export interface Part<T> {
  readonly value: T;
  readonly next: number;
}

/** A month's name of one word or two, without clitics. */
export function readMonth(scan: Scan, at: number): Part<Month> | undefined {
  const entry = entryAt(scan, at);
  if (entry?.monthOpener === true) {
    const month = MONTHS.get(`${scan.words[at]?.stem ?? ""} ${normAt(scan, at + 1)}`);
    if (month) return { value: month, next: at + 2 };
  }
  return entry?.month && !scan.words[at]?.definite ? { value: entry.month, next: at + 1 } : undefined;
}

const MONTH_WORDS = new Set(["شهر", "من"]);

/** "of", "of the month of" between a day and its month. */
function skipMonthWords(scan: Scan, at: number): number {
  let index = at;
  while (index < at + 2 && MONTH_WORDS.has(normAt(scan, index))) index++;
  return index;
}

/** The same month's other name behind it: يوليو (تموز), آب/أغسطس, كانون الثاني يناير. */
export function readOtherName(
  scan: Scan,
  at: number,
): { readonly next: number; readonly bracketed: boolean } | undefined {
  const opening = normAt(scan, at);
  if (opening === "(" || opening === "/" || isDash(opening)) {
    const month = readMonth(scan, at + 1);
    if (!month) return undefined;
    if (opening !== "(") return { next: month.next, bracketed: false };
    return normAt(scan, month.next) === ")" ? { next: month.next + 1, bracketed: true } : undefined;
  }
  const month = readMonth(scan, at);
  return month && !month.value.ambiguous && scan.words[at]?.clitic === ""
    ? { next: month.next, bracketed: false }
    : undefined;
}

/** Years below are Hijri ones: news speaks of no other so old with its month. */
const FIRST_GREGORIAN = 1600;

/** A year in digits, with عام or a comma before it. */
function readYearBehind(scan: Scan, at: number): Part<number> | undefined {
  let index = at;
  if (normAt(scan, index) === "،" || normAt(scan, index) === "," || normAt(scan, index) === "/") index++;
  if (normAt(scan, index) === "من" && YEAR_NOUNS.has(normAt(scan, index + 1))) index++;
  if (YEAR_NOUNS.has(normAt(scan, index))) index++;
  const norm = normAt(scan, index);
  if (scan.words[index]?.token.kind !== "number" || !isYearNumber(norm)) return undefined;
  const value = Number(norm);
  // أيام رمضان 1362 مخالفة: no Hijri year, whose هـ would stand before the noun.
  return value < FIRST_GREGORIAN && agreesWith(scan, value, index + 1) ? undefined : { value, next: index + 1 };
}

/** A day of the month: digits to 31, an ordinal (الثاني من أغسطس), or a number word. */
export function readDay(scan: Scan, first: number): Part<number> | undefined {
  if (scan.words[first]?.token.kind === "number") {
    const norm = normAt(scan, first);
    return /^\d{1,2}$/u.test(norm) && Number(norm) >= 1 && Number(norm) <= 31
      ? { value: Number(norm), next: first + 1 }
      : undefined;
  }
  const rank = readRank(scan, first);
  if (rank) return { value: rank.value, next: rank.next };
  const numeral = entryAt(scan, first)?.numeral ? readNumeral(scan, first) : undefined;
  return numeral && Number.isInteger(numeral.value) && numeral.value <= 31
    ? { value: numeral.value, next: numeral.next }
    : undefined;
}

/** Day, month, and year where it stands there: 21 يوليو 2015, الثاني من أغسطس, 10 آب/أغسطس 2015. */
export function readDayMonth(scan: Scan, first: number): Reading | undefined {
  const day = readDay(scan, first);
  if (!day) return undefined;
  const slash = normAt(scan, day.next) === "/" ? day.next + 1 : skipMonthWords(scan, day.next);
  const month = readMonth(scan, slash);
  if (!month || (month.value.ambiguous && scan.words[slash]?.clitic !== "")) return undefined;
  return closeDate(scan, first, day.value, month);
}

function closeDate(scan: Scan, first: number, day: number | null, month: Part<Month>): Reading | undefined {
  const other = readOtherName(scan, month.next);
  const year = readYearBehind(scan, other?.next ?? month.next) ?? readYearBehind(scan, month.next);
  if (day === null && !year) return undefined;
  const next = year?.next ?? (other && !other.bracketed ? other.next : month.next);
  return dateReading(scan, first, next, isoDate(month.value.calendar, year?.value ?? null, month.value.month, day));
}

/** 13/08/2015, 13 /08 /2015, 2015-08-13, 13.08.2015. */
export function readNumericDate(scan: Scan, first: number): Reading | undefined {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(normAt(scan, first));
  const separator = normAt(scan, first + 1);
  const spaced = separator === "/" || (isDash(separator) && touchesNext(scan, first) && touchesNext(scan, first + 1));
  const apart =
    spaced && normAt(scan, first + 3) === separator ? [0, 2, 4].map((i) => normAt(scan, first + i)) : undefined;
  const parts = dotted?.slice(1) ?? apart;
  if (!parts?.every((part) => /^\d{1,4}$/u.test(part))) return undefined;
  const [a = 0, b = 0, c = 0] = parts.map(Number);
  const [year, month, day] = (parts[0] ?? "").length === 4 ? [a, b, c] : [c < 100 ? 2000 + c : c, b, a];
  const american = month > 12 && day <= 12;
  const [m, d] = american ? [day, month] : [month, day];
  if (m < 1 || m > 12 || d < 1 || d > 31 || year < 1300 || year > 2200) return undefined;
  const calendar = year < 1600 ? "hijri" : "gregorian";
  return dateReading(scan, first, dotted ? first + 1 : first + 5, isoDate(calendar, year, m, d));
}

/** أيام 3 و4 و5 جوان: days listed before the one that has the month. */
export function readListedDay(scan: Scan, first: number): Reading | undefined {
  const day = scan.words[first]?.token.kind === "number" ? readDay(scan, first) : undefined;
  let at = day?.next ?? first;
  for (let i = 0; day && i < 6; i++) {
    const joined = /^(?:،|,)$/u.test(normAt(scan, at)) ? at + 1 : joinedAt(scan, at);
    if (joined === undefined || scan.words[joined]?.token.kind !== "number") return undefined;
    const last = readDayMonth(scan, joined);
    if (last)
      return dateReading(
        scan,
        first,
        day.next,
        last.iso?.replace(/\d\d$/u, String(day.value).padStart(2, "0")) ?? null,
      );
    at = joined + 1;
  }
  return undefined;
}

/** يوم 27, الثلاثاء 7: a day of the month behind يوم or a weekday where nothing is counted. */
export function readDayAlone(scan: Scan, first: number): Reading | undefined {
  const before = normAt(scan, first - 1).replace(/^[ولبف](?=.{3})/u, "");
  const isDay = before === "يوم" || before === "اليوم" || WEEKDAYS.has(before) || WEEKDAYS.has(normAt(scan, first - 1));
  if (!isDay || scan.words[first]?.token.kind !== "number") return undefined;
  const day = readDay(scan, first);
  const following = plainEntryAt(scan, first + 1);
  if (!day || following?.noun || following?.timeUnit || following?.unit || following?.multiplier || following?.currency)
    return undefined;
  return dateReading(scan, first, day.next, isoDate("gregorian", null, null, day.value));
}

/** This month, the last, the next. */
const NEAR_MONTH = /^(?:ال)?(?:جاري|حالي|ماضي|مقبل|قادم|منصرم|فايت|فارط|نفسه|ذاته)$/u;

/** التاسع عشر من الشهر الجاري, 15 من الشهر المقبل: a day of a month that is near. */
export function readDayOfNearMonth(scan: Scan, first: number): Reading | undefined {
  const day = readDay(scan, first);
  if (!day || normAt(scan, day.next) !== "من" || normAt(scan, day.next + 1) !== "الشهر") return undefined;
  if (!NEAR_MONTH.test(normAt(scan, day.next + 2)) || day.value > 31) return undefined;
  return dateReading(scan, first, day.next, isoDate("gregorian", null, null, day.value));
}

/** A month with its year: أبريل 2013. */
export function readMonthYear(scan: Scan, first: number): Reading | undefined {
  const month = readMonth(scan, first);
  return month ? closeDate(scan, first, null, month) : undefined;
}
