import { HIJRI_MARKS, GREGORIAN_MARKS } from "../../lexicon/temporalYears";
import { DECADES } from "../../lexicon/clockWords";
import { readNumeral } from "../cardinals";
import { readRank } from "../ordinals";
import { entryAt, normAt } from "../words";
import { readYears } from "../years";
import { calendarDay } from "./days";
import type { Moment } from "./moment";
import { centuryPeriod, decadePeriod, hijriYearPeriod, spanPeriod, yearPeriod, type Period } from "./periods";
import { termAt, type Reader } from "./terms";

/** A period with its place among the tokens. */
export interface Placed {
  readonly period: Period;
  readonly next: number;
}

const YEAR_NOUN = /^(?:عام|سنه)$/u;

const yearOf = (value: number, hijri: boolean): Period => (hijri ? hijriYearPeriod(value) : yearPeriod(value));

/** Behind م or هـ, and whether the year is a Hijri one. */
function readEra(reader: Reader, at: number, value: number): { readonly next: number; readonly hijri: boolean } {
  const mark = normAt(reader.scan, at);
  if (HIJRI_MARKS.has(mark)) return { next: at + 1, hijri: true };
  if (GREGORIAN_MARKS.has(mark)) return { next: at + 1, hijri: false };
  return { next: at, hijri: value >= 1300 && value < 1500 };
}

/** A year's number in digits or words, from `least` on. */
function readYearNumber(reader: Reader, at: number, least: number): Placed | undefined {
  const { scan } = reader;
  const norm = normAt(scan, at);
  if (scan.words[at]?.token.kind === "number") {
    if (!/^\d{3,4}$/u.test(norm) || Number(norm) < least || Number(norm) > 2200) return undefined;
    const era = readEra(reader, at + 1, Number(norm));
    return { period: yearOf(Number(norm), era.hijri), next: era.next };
  }
  const { multiplier, numeral } = entryAt(scan, at) ?? {};
  const number = multiplier?.scale === 1000 || numeral ? readNumeral(scan, at) : undefined;
  if (!number || number.value < Math.max(1000, least) || number.value > 2200) return undefined;
  const era = readEra(reader, number.next, number.value);
  return { period: yearOf(number.value, era.hijri), next: era.next };
}

/** The year beside the reference date: العام الماضي, هذه السنة, العام الجاري. */
function readNearYear(reader: Reader, at: number): Placed | undefined {
  const here = termAt(reader, at).here === true;
  const noun = here ? at + 1 : at;
  const word = reader.scan.words[noun];
  if (!word?.definite || !YEAR_NOUN.test(word.stem)) return undefined;
  const { shift, definite } = termAt(reader, noun + 1);
  const moved = definite && shift !== undefined;
  if (!here && !moved) return undefined;
  const year = reader.anchor && calendarDay(reader.anchor.day).year + (moved ? shift : 0);
  const next = moved ? noun + 2 : noun + 1;
  return { period: year === undefined ? { grain: "year", iso: null, lo: null, hi: null } : yearPeriod(year), next };
}

/** عام 2003, سنة 1441 هـ, العام الماضي; the noun is needed. */
function readNamedYear(reader: Reader, at: number): Placed | undefined {
  const near = readNearYear(reader, at);
  if (near) return near;
  const word = reader.scan.words[at];
  return word && YEAR_NOUN.test(word.stem) ? readYearNumber(reader, at + 1, 100) : undefined;
}

/**
 * The year that completes a date before it: 2001, ", 2001", من عام 2015, في سنة 2014, لعام 2014, من العام الماضي.
 */
export function readYearBehind(reader: Reader, at: number): Placed | undefined {
  const { scan } = reader;
  const mark = normAt(scan, at);
  const from = /^(?:،|,|\/|-|من|في)$/u.test(mark) ? at + 1 : at;
  const year = readNamedYear(reader, from);
  if (year) return year;
  const words = from > at || scan.words[from]?.token.kind === "number";
  const bare = words && mark !== "من" && mark !== "في" ? readYearNumber(reader, from, 1000) : undefined;
  const spelled =
    (mark === "من" || isSpelledYear(reader, at)) && entryAt(scan, from)?.multiplier
      ? readYearNumber(reader, from, 1000)
      : undefined;
  return bare ?? spelled;
}

/** فبراير ألفين وثمانية عشر: a number of the years that news speaks of, of which nothing is counted. */
function isSpelledYear(reader: Reader, at: number): boolean {
  const number = entryAt(reader.scan, at)?.multiplier ? readNumeral(reader.scan, at) : undefined;
  if (!number || number.value < 1900 || number.value > 2100) return false;
  const behind = entryAt(reader.scan, number.next);
  return (behind?.noun ?? behind?.currency ?? behind?.unit ?? behind?.timeUnit) === undefined;
}

/** القرن التاسع عشر, القرن الـ19, القرن الماضي. */
function readCentury(reader: Reader, at: number): Placed | undefined {
  const { scan, anchor } = reader;
  const word = scan.words[at];
  if (word?.stem !== "قرن" || !word.definite) return undefined;
  const { shift, definite } = termAt(reader, at + 1);
  if (definite && shift !== undefined) {
    const nth = anchor && Math.floor(calendarDay(anchor.day).year / 100) + 1 + shift;
    return nth === undefined ? undefined : { period: centuryPeriod(nth), next: at + 2 };
  }
  const digits = normAt(scan, at + 1) === "ال" ? at + 2 : at + 1;
  const norm = normAt(scan, digits);
  if (/^\d{1,2}$/u.test(norm) && Number(norm) > 0) return { period: centuryPeriod(Number(norm)), next: digits + 1 };
  const tens = scan.words[at + 1]?.definite === true ? entryAt(scan, at + 1)?.numeral : undefined;
  if (tens?.slot === "tens") return { period: centuryPeriod(tens.value), next: at + 2 };
  const rank = readRank(scan, at + 1);
  return rank && rank.value <= 30 ? { period: centuryPeriod(rank.value), next: rank.next } : undefined;
}

/** الثمانينيات, ثمانينيات القرن الماضي: of the twentieth century unless another is named. */
function readDecade(reader: Reader, at: number): Placed | undefined {
  const word = reader.scan.words[at];
  const tens = DECADES.get(word?.stem ?? "");
  if (tens === undefined || /^(?:عمره|عمرها|العمر|عمرهم)$/u.test(normAt(reader.scan, at + 2))) return undefined;
  const from = normAt(reader.scan, at + 1) === "من" ? at + 2 : at + 1;
  const century = readCentury(reader, from);
  const hundred = Number(`${century?.period.iso?.slice(0, 2) ?? "19"}00`);
  return { period: decadePeriod(hundred + tens), next: century?.next ?? at + 1 };
}

const BRACKET_REACH = 6;

/** Whether a bracket opened before a place has not been closed there. */
function isInBrackets({ scan }: Reader, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - BRACKET_REACH); i--) {
    if (normAt(scan, i) === ")") return false;
    if (normAt(scan, i) === "(") return true;
  }
  return false;
}

/** Years as the figures read them from their context: في 1970, (1881), 2014-2015. */
function readContextYear(reader: Reader, at: number): Placed | undefined {
  const { scan } = reader;
  const bracketed =
    isInBrackets(reader, at) &&
    /^\d{4}$/u.test(normAt(scan, at)) &&
    /^[(\-–]$/u.test(normAt(scan, at - 1)) &&
    !(Number(normAt(scan, at)) > 2100);
  if (bracketed && Number(normAt(scan, at)) >= 1000) {
    return { period: yearPeriod(Number(normAt(scan, at))), next: at + 1 };
  }
  const years = scan.words[at]?.token.kind === "number" ? readYears(scan, at) : undefined;
  if (!years || years.lo === null || years.hi === null) return undefined;
  const hijri = years.iso?.includes("/") === true && years.lo === years.hi;
  const [lo, hi] = [yearOf(years.lo, hijri), yearOf(years.hi, hijri)];
  if (years.lo === years.hi) return { period: lo, next: readEra(reader, years.next, years.lo).next };
  const whole = spanPeriod(lo.lo ?? 1, hi.hi ?? 1);
  return { period: { ...whole, iso: `${lo.iso ?? ""}/${hi.iso ?? ""}` }, next: years.next };
}

/** A year, decade or century. Source: Ryding (2005), ch. 15 §4; ISO 8601-2:2019 for 197X and 18XX. */
export function readYearPeriod(reader: Reader, first: number): Moment | undefined {
  const placed =
    readNamedYear(reader, first) ??
    readCentury(reader, first) ??
    readDecade(reader, first) ??
    readContextYear(reader, first);
  return placed && { first, ...placed };
}
