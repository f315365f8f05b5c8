import { CENT_SIGNS, CURRENCY_SIGNS } from "../lexicon/currencies";
import {
  ENGLISH_BOUNDS,
  ENGLISH_MULTIPLIERS,
  ENGLISH_NUMBERS,
  ENGLISH_OUTCOMES,
  ENGLISH_STOPS,
  ENGLISH_TIME_UNITS,
  ENGLISH_VAGUE,
} from "../lexicon/englishFigures";
import { LATIN_UNITS } from "../lexicon/units";
import { ENGLISH_MONTHS } from "../lexicon/months";
import { isoDate } from "./calendar";
import { digitsValue } from "./digits";
import { exactReading } from "./exactReading";
import type { Qualifier } from "./figure";
import { percentAfter } from "./percents";
import type { Reading } from "./reading";
import { normAt, touchesNext, type Scan } from "./words";

const isLatin = (scan: Scan, index: number): boolean => scan.words[index]?.token.kind === "latin";
const isNumber = (scan: Scan, index: number): boolean => scan.words[index]?.token.kind === "number";

const reading = (scan: Scan, first: number, next: number, value: number | null): Reading =>
  exactReading("cardinal", scan, first, next, value);

/** January 21, 2022 · 21 January 2022 · January 2022. */
function readEnglishDate(scan: Scan, first: number): Reading | undefined {
  const asDate = (next: number, year: number | null, month: number, day: number | null): Reading => ({
    ...reading(scan, first, next, null),
    kind: "date",
    iso: isoDate("gregorian", year, month, day),
    counted: null,
  });
  const yearAt = (at: number): { readonly value: number; readonly next: number } | undefined => {
    const index = normAt(scan, at) === "," ? at + 1 : at;
    return /^(?:19|20)\d\d$/u.test(normAt(scan, index))
      ? { value: Number(normAt(scan, index)), next: index + 1 }
      : undefined;
  };
  const dayOf = (at: number): number | undefined =>
    /^\d{1,2}$/u.test(normAt(scan, at)) && Number(normAt(scan, at)) <= 31 ? Number(normAt(scan, at)) : undefined;
  const month = ENGLISH_MONTHS.get(normAt(scan, first));
  if (month !== undefined) {
    const day = dayOf(first + 1);
    const year = yearAt(day === undefined ? first + 1 : first + 2);
    if (day === undefined && !year) return undefined;
    return asDate(year?.next ?? first + 2, year?.value ?? null, month, day ?? null);
  }
  const day = dayOf(first);
  const behind = ENGLISH_MONTHS.get(normAt(scan, first + 1));
  if (day === undefined || behind === undefined) return undefined;
  const year = yearAt(first + 2);
  return asDate(year?.next ?? first + 2, year?.value ?? null, behind, day);
}

/** The value of digits or English number words, with multipliers: 18, twenty-five, 2 million. */
function readEnglishNumber(scan: Scan, first: number): { readonly value: number; readonly next: number } | undefined {
  const own = isNumber(scan, first)
    ? digitsValue(normAt(scan, first))?.value
    : ENGLISH_NUMBERS.get(normAt(scan, first));
  const lead =
    own ??
    (ENGLISH_MULTIPLIERS.has(normAt(scan, first)) &&
    normAt(scan, first).length > 2 &&
    /^an?$/u.test(normAt(scan, first - 1))
      ? 1
      : undefined);
  if (lead === undefined) return undefined;
  let value = lead;
  let next = own === undefined ? first : first + 1;
  const hyphen = normAt(scan, next) === "-" ? next + 1 : next;
  const unit = ENGLISH_NUMBERS.get(normAt(scan, hyphen));
  if (!isNumber(scan, first) && value >= 20 && unit !== undefined && unit < 10) {
    value += unit;
    next = hyphen + 1;
  }
  for (
    let by = ENGLISH_MULTIPLIERS.get(normAt(scan, next));
    by !== undefined;
    by = ENGLISH_MULTIPLIERS.get(normAt(scan, next))
  ) {
    value *= by;
    next++;
  }
  return { value, next };
}

/** The last word of the noun phrase behind an English number: SDF security *forces* dead. */
function headNoun(scan: Scan, at: number): number | null {
  if (ENGLISH_OUTCOMES.has(normAt(scan, at))) return null;
  let head: number | null = null;
  for (let i = normAt(scan, at) === "of" ? at + 1 : at; i < at + 6 && isLatin(scan, i); i++) {
    if (ENGLISH_STOPS.has(normAt(scan, i))) break;
    head = i;
    if (/(?:s|people|children|women|men)$/u.test(normAt(scan, i)) && !isPluralBefore(scan, i)) break;
  }
  return head;
}

/** Isis, forces: a name in s before a plural is no head. */
function isPluralBefore(scan: Scan, index: number): boolean {
  const { paragraph, words } = scan;
  const token = words[index]?.token;
  const isName = token !== undefined && /^[A-Z]/u.test(paragraph.text.slice(token.start, token.end));
  return isName && isLatin(scan, index + 1) && !ENGLISH_STOPS.has(normAt(scan, index + 1));
}

/** An English bound before `first`, with the index of its first token. */
export function englishBound(
  scan: Scan,
  first: number,
): { readonly bound: Qualifier; readonly at: number } | undefined {
  if (!isLatin(scan, first - 1)) return undefined;
  const found = ENGLISH_BOUNDS.find(([, words]) =>
    words.every((word, i) => normAt(scan, first - words.length + i) === word),
  );
  return found && { bound: found[0], at: first - found[1].length };
}

/** Whether a token stands in an English stretch of the text: English on the side that matters for it. */
const inEnglish = (scan: Scan, first: number, next: number): boolean =>
  isLatin(scan, next) || (isLatin(scan, first - 1) && scan.words[next]?.token.kind !== "word");

/**
 * A figure of an English sentence inside Arabic text: 18 killed, at least 16, two members, January 21, 2022.
 * "One" is left out, as an article or a partitive. Digits that touch Latin letters belong to a word (F16, 5G).
 */
export function readEnglish(scan: Scan, first: number): Reading | undefined {
  if (!isLatin(scan, first) && !isNumber(scan, first)) return undefined;
  if (isNumber(scan, first) && isExponent(scan, first + 1)) return undefined;
  const date = readEnglishDate(scan, first);
  if (date) return date;
  const vague = ENGLISH_VAGUE.get(normAt(scan, first));
  if (vague) {
    return {
      ...reading(scan, first, first + 1, null),
      kind: "vague",
      lo: vague[0],
      hi: vague[1],
      qualifier: "vague",
      counted: headNoun(scan, first + 1),
    };
  }
  if (normAt(scan, first) === "one" || normAt(scan, first) === "zero") return undefined;
  const number = readEnglishNumber(scan, first);
  if (!number || !inEnglish(scan, first, number.next)) return undefined;
  const { value, next } = number;
  if (isNumber(scan, first) && isYearInEnglish(scan, first)) {
    return { ...reading(scan, first, next, value), kind: "date", iso: String(value), counted: null };
  }
  if (isNumber(scan, first) && [CURRENCY_SIGNS, CENT_SIGNS, LATIN_UNITS].some((signs) => signs.has(normAt(scan, next))))
    return undefined;
  const percent = /^percent$/u.test(normAt(scan, next))
    ? { after: next + 1 }
    : percentAfter(scan, { first, next, value, scale: 1, start: 0, end: 0, eitherWay: false, definite: false });
  if (percent) return { ...reading(scan, first, percent.after, value), kind: "percent", unit: "%", counted: null };
  if (ENGLISH_TIME_UNITS.has(normAt(scan, next))) {
    return { ...reading(scan, first, next, value), kind: "duration", after: next + 1, counted: next };
  }
  return { ...reading(scan, first, next, value), counted: headNoun(scan, next) };
}

const isYearInEnglish = (scan: Scan, first: number): boolean =>
  /^(?:19|20)\d\d$/u.test(normAt(scan, first)) &&
  /^(?:in|since|of|by|until|from|during)$/u.test(normAt(scan, first - 1));

/** Whether a number touches Latin letters on either side and so is part of a word. */
export const insideLatinWord = (scan: Scan, index: number): boolean =>
  (isLatin(scan, index - 1) && touchesNext(scan, index - 1)) ||
  (isLatin(scan, index + 1) && touchesNext(scan, index) && !isExponent(scan, index + 1));

/** The e of 1e10: a number on both sides, which it touches. */
const isExponent = (scan: Scan, index: number): boolean =>
  normAt(scan, index) === "e" &&
  touchesNext(scan, index) &&
  (isNumber(scan, index + 1) || (/^[-−+]$/u.test(normAt(scan, index + 1)) && touchesNext(scan, index + 1)));
