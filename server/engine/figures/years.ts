import { DECADES } from "../lexicon/clockWords";
import { BEFORE_YEARS, EVENTS_WITH_YEAR, YEAR_NOUNS } from "../lexicon/timeUnits";
import { isoYear, yearRange } from "./calendar";
import { readNumeral } from "./cardinals";
import { agreesWith, countsSomething, isBareYear } from "./bareYears";
import { behindJoin, isDash } from "./joins";
import { tellsChange } from "./ranges";
import type { Reading } from "./reading";
import { entryAt, joinedAt, normAt, spanOf, type Scan } from "./words";

/** A date's reading; its value, where it has one, is added by the rule. */
export const dateReading = (scan: Scan, first: number, next: number, iso: string | null): Reading => ({
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

/** Whether digits can be a year: Hijri from 1300, Gregorian to 2199. */
export const isYearNumber = (norm: string): boolean => /^(?:1[3-9]\d\d|20\d\d|21\d\d)$/u.test(norm);

const year = (scan: Scan, first: number, next: number, lo: number, hi: number, hijri: boolean): Reading => ({
  ...dateReading(scan, first, next, lo === hi ? isoYear(lo, hijri) : yearRange(lo, hi, hijri)),
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
    if (
      YEAR_NOUNS.has(norm) ||
      YEAR_NOUNS.has(norm.replace(/^[ولبف]/u, "")) ||
      norm === "،" ||
      norm === "." ||
      entryAt(scan, i)?.notCounted === true
    )
      return false;
  }
  return false;
}

const HIJRI_MARKS = new Set(["ه", "هـ", "هجري", "هجريه", "للهجره"]);
const ERA_MARKS = new Set(["م", "ميلادي", "ميلاديه"]);

/** بين عامي 2014 و2017, بين 2000 و2015, من 2010 إلى غاية 2014: two years joined. */
function readYearPair(scan: Scan, first: number): Reading | undefined {
  const value = Number(normAt(scan, first));
  const second = secondYear(scan, first);
  if (second === undefined || !isYear(scan, second) || countsSomething(scan, second + 1)) return undefined;
  const to = Number(normAt(scan, second));
  return to > value ? { ...year(scan, first, second + 1, value, to, value < 1500), qualifier: "between" } : undefined;
}

/** The index at which the second of two joined years would stand; عام may be said again before it. */
function secondYear(scan: Scan, first: number): number | undefined {
  const named = YEAR_NOUNS.has(normAt(scan, first - 1));
  const opener = normAt(scan, named ? first - 2 : first - 1);
  const join = /بين$/u.test(opener)
    ? (joinedAt(scan, first + 1) ?? behindJoin(scan, first + 1))
    : /^(?:و|ف)?(?:من|منذ|(?:ال)?فتره)$/u.test(opener) && !tellsChange(scan, first)
      ? behindJoin(scan, first + 1)
      : undefined;
  return join !== undefined && YEAR_NOUNS.has(normAt(scan, join)) ? join + 1 : join;
}

const isYear = (scan: Scan, index: number): boolean =>
  scan.words[index]?.token.kind === "number" && isYearNumber(normAt(scan, index));

/** 2014-2015, 2014/15; with a slash also set from right to left: 2015/2014. */
function readYearSpan(scan: Scan, first: number): Reading | undefined {
  const value = Number(normAt(scan, first));
  const mark = normAt(scan, first + 1);
  const second = isDash(mark) || mark === "/" || mark === "ـ" ? normAt(scan, first + 2) : "";
  if (!/^(?:\d{4}|\d{2})$/u.test(second) || scan.words[first + 2]?.token.kind !== "number") return undefined;
  const to = second.length === 2 ? Math.floor(value / 100) * 100 + Number(second) : Number(second);
  if (mark === "/" && second.length === 4 && to === value - 1 && isYearNumber(second)) {
    return { ...year(scan, first, first + 3, to, value, value < 1500), qualifier: "between" };
  }
  const plausible = isYearNumber(String(to)) && to > value && to - value < 100 && normAt(scan, first + 3) !== mark;
  return plausible && entryAt(scan, first + 3)?.noun === undefined
    ? { ...year(scan, first, first + 3, value, to, value < 1500), qualifier: "between" }
    : undefined;
}

/** Whether a year joined by و or a comma to a year before it, or reached from one (من 2010 إلى 2014). */
const continuesYears = (scan: Scan, first: number): boolean =>
  /^(?:و|،|,|الي|حتي|-)$/u.test(normAt(scan, first - 1)) && isYear(scan, first - 2);

/** Behind these prepositions a number is a year unless it is round: إلى 2013, not إلى 2000. */
const LOOSE = /^[وف]?(?:من|الي|قبل|بعد)$/u;

/** A year alone: behind عام and its like, marked م or هـ, behind a preposition where nothing is counted, in brackets. */
function readYear(scan: Scan, first: number): Reading | undefined {
  const norm = normAt(scan, first);
  if (!isYear(scan, first)) return undefined;
  const value = Number(norm);
  const spans = readYearSpan(scan, first) ?? readYearPair(scan, first);
  if (spans) return spans;
  const before = normAt(scan, first - 1);
  const mark = normAt(scan, first + 1);
  const named = YEAR_NOUNS.has(before) || YEAR_NOUNS.has(before.replace(/^[ولبف]/u, ""));
  const hijri = HIJRI_MARKS.has(mark) || (named && value < 1500);
  if (named || hijri || ERA_MARKS.has(mark)) return year(scan, first, first + 1, value, value, hijri);
  const introduced =
    BEFORE_YEARS.has(before.replace(/^[وف](?=.{2})/u, "")) || BEFORE_YEARS.has(before) || before === "(";
  const counts = introduced ? agreesWith(scan, value, first + 1) : countsSomething(scan, first + 1);
  if (value < 1900 || value > 2100 || counts) return undefined;
  const loose = LOOSE.test(before) && value % 50 !== 0 && value < 2050;
  const follows = entryAt(scan, first - 1)?.month !== undefined || continuesYears(scan, first);
  return introduced || loose || follows || isEventYear(scan, first) || isBareYear(scan, first)
    ? year(scan, first, first + 1, value, value, false)
    : undefined;
}

/** A year in words behind عام: عام ألفين وخمسة عشر. */
function readSpelledYear(scan: Scan, first: number): Reading | undefined {
  const before = normAt(scan, first - 1);
  if (!YEAR_NOUNS.has(before)) return undefined;
  const numeral = readNumeral(scan, first);
  if (!numeral || numeral.scale > 1000 || numeral.value < 1300 || numeral.value > 2200) return undefined;
  return year(scan, first, numeral.next, numeral.value, numeral.value, numeral.value < 1600);
}

/** الثمانينيات: a decade of the twentieth century. */
function readDecade(scan: Scan, first: number): Reading | undefined {
  const word = scan.words[first];
  const tens = DECADES.get(word?.stem ?? "");
  if (tens === undefined || !word || /^(?:عمره|عمرها|العمر|عمرهم)$/u.test(normAt(scan, first + 2))) return undefined;
  const lo = 1900 + tens;
  return { ...dateReading(scan, first, first + 1, `${String(lo).slice(0, 3)}X`), lo, hi: lo + 9 };
}

/**
 * A year, a span or pair of years, or a decade. Years carry their interval; a Hijri one counts Hijri years.
 * Source: the annotation guidelines; Ryding (2005), ch. 15 §4.
 */
export const readYears = (scan: Scan, first: number): Reading | undefined =>
  readYear(scan, first) ?? readSpelledYear(scan, first) ?? readDecade(scan, first);
