import { MONTHS, type Month } from "../lexicon/months";
import { DECADES } from "../lexicon/clockWords";
import { BEFORE_YEARS, EVENTS_WITH_YEAR, YEAR_NOUNS } from "../lexicon/timeUnits";
import { readNumeral } from "./cardinals";
import { isoDate, isoYear, yearRange } from "./calendar";
import { readRank } from "./ordinals";
import { isDash } from "./ranges";
import type { Reading } from "./reading";
import { coreStart, endOf, entryAt, normAt, spanOf, touchesNext, type Scan } from "./words";

/** Parts of a date with the index of the first token behind them. */
interface Part<T> {
  readonly value: T;
  readonly next: number;
}

const date = (scan: Scan, first: number, next: number, iso: string | null): Reading => ({
  kind: "date",
  first,
  next,
  number: spanOf(scan, first, next),
  lo: null,
  hi: null,
  qualifier: "exact",
  unit: null,
  iso,
  after: next,
  counted: null,
});

/** A month's name of one word or two, without clitics. */
function readMonth(scan: Scan, at: number): Part<Month> | undefined {
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
function readOtherName(scan: Scan, at: number): { readonly next: number; readonly bracketed: boolean } | undefined {
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

const isYearNumber = (norm: string): boolean => /^(?:1[3-9]\d\d|20\d\d|21\d\d)$/u.test(norm);

/** A year in digits, with عام or a comma before it. */
function readYearBehind(scan: Scan, at: number): Part<number> | undefined {
  let index = at;
  if (normAt(scan, index) === "،" || normAt(scan, index) === "," || normAt(scan, index) === "/") index++;
  if (normAt(scan, index) === "من" && YEAR_NOUNS.has(normAt(scan, index + 1))) index++;
  if (YEAR_NOUNS.has(normAt(scan, index))) index++;
  const norm = normAt(scan, index);
  return scan.words[index]?.token.kind === "number" && isYearNumber(norm)
    ? { value: Number(norm), next: index + 1 }
    : undefined;
}

/** A day of the month: digits to 31, an ordinal (الثاني من أغسطس), or a number word. */
function readDay(scan: Scan, first: number): Part<number> | undefined {
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
function readDayMonth(scan: Scan, first: number): Reading | undefined {
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
  return date(scan, first, next, isoDate(month.value.calendar, year?.value ?? null, month.value.month, day));
}

/** 5-7 مايو, من 5 إلى 7 مايو, بين الأول من يناير و30 يونيو. */
function readDayRange(scan: Scan, first: number): Reading | undefined {
  const from = readDay(scan, first);
  if (!from) return undefined;
  const own = readDayMonth(scan, first);
  const behind = own?.next ?? from.next;
  const between = normAt(scan, first - 1).endsWith("بين");
  const joins =
    between && scan.words[behind]?.clitic === "و"
      ? behind
      : between && normAt(scan, behind) === "و"
        ? behind + 1
        : undefined;
  const connected = joins ?? (/^(?:الي|حتي|-|–|—)$/u.test(normAt(scan, behind)) ? behind + 1 : undefined);
  const to = connected === undefined ? undefined : readDayMonth(scan, connected);
  if (!to || (own && !between && normAt(scan, first - 1) !== "من")) return undefined;
  const iso = own?.iso ?? to.iso?.replace(/\d\d$/u, String(from.value).padStart(2, "0"));
  return {
    ...date(scan, first, to.next, iso !== undefined && to.iso !== null ? `${iso}/${to.iso}` : null),
    number: { start: coreStart(scan, first), end: endOf(scan, to.next - 1) },
    qualifier: "between",
  };
}

/** 13/08/2015, 13 /08 /2015, 2015-08-13, 13.08.2015. */
function readNumericDate(scan: Scan, first: number): Reading | undefined {
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
  return date(scan, first, dotted ? first + 1 : first + 5, isoDate(calendar, year, m, d));
}

const year = (scan: Scan, first: number, next: number, lo: number, hi: number, hijri: boolean): Reading => ({
  ...date(scan, first, next, lo === hi ? isoYear(lo, hijri) : yearRange(lo, hi, hijri)),
  lo,
  hi,
  qualifier: "exact",
  ...(isEventYear(scan, first) ? { name: true } : {}),
});

/** كأس العالم 2018: the year is part of the event's name. */
function isEventYear(scan: Scan, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
    const norm = normAt(scan, i);
    if (EVENTS_WITH_YEAR.has(norm) || EVENTS_WITH_YEAR.has(norm.replace(/^(?:[ولب]?ال|[ولب]|لل)/u, ""))) return true;
    if (YEAR_NOUNS.has(norm) || norm === "،" || norm === "." || entryAt(scan, i)?.notCounted === true) return false;
  }
  return false;
}

const HIJRI_MARKS = new Set(["ه", "هـ", "هجري", "هجريه", "للهجره"]);
const ERA_MARKS = new Set(["م", "ميلادي", "ميلاديه"]);

/** A year alone: behind عام and its like, marked م or هـ, behind a preposition where nothing is counted, in brackets. */
function readYear(scan: Scan, first: number): Reading | undefined {
  const norm = normAt(scan, first);
  if (scan.words[first]?.token.kind !== "number" || !/^\d{3,4}$/u.test(norm)) return undefined;
  const before = normAt(scan, first - 1);
  const named = YEAR_NOUNS.has(before) || YEAR_NOUNS.has(before.replace(/^[ولبف]/u, ""));
  const value = Number(norm);
  const mark = normAt(scan, first + 1);
  const hijri = HIJRI_MARKS.has(mark) || (named && value >= 1300 && value < 1500);
  const second = isDash(mark) || mark === "/" ? normAt(scan, first + 2) : "";
  if (isYearNumber(norm) && /^(?:\d{4}|\d{2})$/u.test(second) && scan.words[first + 2]?.token.kind === "number") {
    const to = second.length === 2 ? Math.floor(value / 100) * 100 + Number(second) : Number(second);
    const plausible = isYearNumber(String(to)) && to > value && to - value < 100 && normAt(scan, first + 3) !== mark;
    if (plausible && entryAt(scan, first + 3)?.noun === undefined)
      return { ...year(scan, first, first + 3, value, to, hijri), qualifier: "between" };
  }
  if (!isYearNumber(norm)) return undefined;
  if (named || hijri || ERA_MARKS.has(mark)) return year(scan, first, first + 1, value, value, hijri);
  if (value < 1900 || value > 2100 || countsSomething(scan, first + 1)) return undefined;
  const introduced = BEFORE_YEARS.has(before) || before === "(" || entryAt(scan, first - 1)?.month !== undefined;
  return introduced || isEventYear(scan, first) ? year(scan, first, first + 1, value, value, false) : undefined;
}

/** Whether what follows a four-digit number is counted by it. */
function countsSomething(scan: Scan, at: number): boolean {
  const word = scan.words[at];
  const entry = word?.clitic === "" ? word.entry : undefined;
  if (entry?.noun ?? entry?.unit ?? entry?.currency ?? entry?.multiplier ?? entry?.timeUnit) return !word?.definite;
  const norm = normAt(scan, at);
  if (norm === "%" || norm === "٪" || norm === "$") return true;
  return norm === "من" && /^(?:ال|ه)/u.test(normAt(scan, at + 1)) && normAt(scan, at + 1) !== "الميلاد";
}

/** A year in words behind عام: عام ألفين وخمسة عشر. */
function readSpelledYear(scan: Scan, first: number): Reading | undefined {
  const before = normAt(scan, first - 1);
  if (!YEAR_NOUNS.has(before)) return undefined;
  const numeral = readNumeral(scan, first);
  if (!numeral || numeral.scale > 1000 || numeral.value < 1300 || numeral.value > 2200) return undefined;
  return year(scan, first, numeral.next, numeral.value, numeral.value, numeral.value < 1600);
}

/** يوم 27: a day of the month behind يوم where nothing is counted. */
function readDayAlone(scan: Scan, first: number): Reading | undefined {
  if (!/^(?:[ولب]?يوم|[ولب]?اليوم)$/u.test(normAt(scan, first - 1)) || scan.words[first]?.token.kind !== "number")
    return undefined;
  const day = readDay(scan, first);
  const following = entryAt(scan, first + 1);
  if (!day || following?.noun || following?.timeUnit || following?.unit || following?.multiplier || following?.currency)
    return undefined;
  return date(scan, first, day.next, isoDate("gregorian", null, null, day.value));
}

/** الثمانينيات: a decade of the twentieth century. */
function readDecade(scan: Scan, first: number): Reading | undefined {
  const word = scan.words[first];
  const tens = DECADES.get(word?.stem ?? "");
  if (tens === undefined || !word || /^(?:عمره|عمرها|العمر|عمرهم)$/u.test(normAt(scan, first + 2))) return undefined;
  const lo = 1900 + tens;
  return { ...date(scan, first, first + 1, `${String(lo).slice(0, 3)}X`), lo, hi: lo + 9 };
}

/** A month with its year: أبريل 2013. */
function readMonthYear(scan: Scan, first: number): Reading | undefined {
  const month = readMonth(scan, first);
  return month ? closeDate(scan, first, null, month) : undefined;
}

/**
 * A date, in full or in part, or a range of two. Month-and-day dates carry no interval, years do.
 * Source: the annotation guidelines; Ryding (2005), ch. 15 §4–5; ISO 8601-2:2019 (EDTF) for the ISO form.
 */
export const readDate = (scan: Scan, first: number): Reading | undefined =>
  readNumericDate(scan, first) ??
  readDayRange(scan, first) ??
  readDayMonth(scan, first) ??
  readMonthYear(scan, first) ??
  readYear(scan, first) ??
  readSpelledYear(scan, first) ??
  readDayAlone(scan, first) ??
  readDecade(scan, first);
