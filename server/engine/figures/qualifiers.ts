import { BOUNDS_AFTER, BOUNDS_BEFORE, type Bound, type BoundPhrase } from "../lexicon/approximators";
import { englishBound } from "./english";
import type { Qualifier } from "./figure";
import type { Reading } from "./reading";
import { entryAt, normAt, touchesNext, type Scan } from "./words";

/** A bound found beside a figure. */
export interface FoundBound {
  readonly bound: Bound;
  /** Index of its first token, and of the first token behind it. */
  readonly first: number;
  readonly next: number;
  /** ما لا يقل عن: it covers the second half of «X و Y» too. */
  readonly spreads: boolean;
  /** تحت 23 عاما: the bound is kept and not stepped. */
  readonly inclusive: boolean;
}

/** How far behind a figure a trailing bound may stand: 20 طالبا عسكريا على الأقل. */
const REACH_BEHIND = 5;
const PROCLITICS = new Set(["", "و", "ف", "ب", "ل", "ك", "وب", "ول", "فب"]);
const OPENERS = new Set(['"', "«", "“", "(", "ال", "ب", "ل", "عدد"]);

const matchesFirst = (norm: string, word: string): boolean =>
  norm === word || (norm.endsWith(word) && PROCLITICS.has(norm.slice(0, norm.length - word.length)));

/** Nouns of what is bounded, which may stand inside the phrase: يتجاوز عددهم 100, تقل أعمارهم عن 15 عاما. */
const BOUNDED = /^(?:عدد|اعمار|عمر|سن|قيمت|وزن|طول|مساحت|نسبت|مدت|سعر|حجم|كلفت|تكلفت|ارتفاع|عمق)(?:ه|ها|هم|هن|هما)$/u;
const LONGEST_PHRASE = 5;

/** Indexes of the words before a figure, nearest first, without nouns of what is bounded. */
function wordsBackFrom(scan: Scan, last: number): readonly number[] {
  const indexes: number[] = [];
  for (let at = last; at >= 0 && indexes.length < LONGEST_PHRASE && last - at < LONGEST_PHRASE + 1; at--) {
    if (!BOUNDED.test(normAt(scan, at))) indexes.push(at);
  }
  return indexes;
}

/** The index of a phrase's first word where it ends at the nearest of `indexes`. */
function matchBackwards(scan: Scan, indexes: readonly number[], { words }: BoundPhrase): number | undefined {
  const first = indexes[words.length - 1];
  if (first === undefined) return undefined;
  const matches = words.every((word, i) => {
    const norm = normAt(scan, indexes[words.length - 1 - i] ?? -1);
    return i === 0 ? matchesFirst(norm, word) : norm === word;
  });
  return matches ? first : undefined;
}

/** A single word of a bound may carry a conjunction or preposition (بنحو), which the table's key does not. */
const keysOf = (norm: string): readonly string[] =>
  [norm, norm.slice(1), norm.slice(2)].filter((key, i) => key !== "" && PROCLITICS.has(norm.slice(0, i)));

/** The > of <b> or => is no bound: it touches what stands before it. */
const closesMark = (scan: Scan, at: number): boolean => /^[<>]$/u.test(normAt(scan, at)) && touchesNext(scan, at - 1);

/** How far before أكثر من the verb and its negation may stand: لا يتسع الزورق لأكثر من 30. */
const NEGATION_REACH = 4;
const STILL = /^[يت]?(?:زال|زالت|زالوا|زالون)$/u;

/** لا يتسع لأكثر من 30 راكبا is at most 30; ما زال أكثر من 30 is more. */
function isNegated(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= at - NEGATION_REACH; i--) {
    const norm = normAt(scan, i);
    if (/^[.،,:؛]$/u.test(norm) || norm === "الا") return false;
    if (/^[وف]?(?:لا|لم|لن|ليس|ليست|ما)$/u.test(norm))
      return (i < at - 1 || /^[يت]/u.test(normAt(scan, at))) && !STILL.test(normAt(scan, i + 1));
  }
  return false;
}

/** The approximator or bound directly before a figure; an opening mark or the article of digits may stand between. */
export function boundBefore(scan: Scan, first: number): FoundBound | undefined {
  let last = first - 1;
  while (last >= 0 && OPENERS.has(normAt(scan, last)) && first - last < 3) last--;
  const english = englishBound(scan, first);
  if (english)
    return { bound: english.bound as Bound, first: english.at, next: first, spreads: false, inclusive: false };
  const indexes = wordsBackFrom(scan, last);
  for (const key of keysOf(normAt(scan, indexes[0] ?? -1))) {
    for (const phrase of BOUNDS_BEFORE.get(key) ?? []) {
      const at = matchBackwards(scan, indexes, phrase);
      if (at === undefined || closesMark(scan, at)) continue;
      if (phrase.bound === "moreThan" && isNegated(scan, at))
        return { bound: "atMost", first: at, next: last + 1, spreads: false, inclusive: false };
      const spreads = phrase.bound === "atLeast" && phrase.words.some((word) => /^(?:ما?لا)?[يت]قل$/u.test(word));
      return { bound: phrase.bound, first: at, next: last + 1, spreads, inclusive: key === "تحت" };
    }
  }
  return undefined;
}

/** Whether a bound behind may not be looked for beyond a token: punctuation, or a figure of its own. */
function stopsSearch(scan: Scan, index: number): boolean {
  const word = scan.words[index];
  if (!word || word.token.kind === "number" || word.token.kind === "latin") return true;
  if (word.token.kind !== "word") return !/^["»”]$/u.test(word.token.norm);
  return word.entry?.starts === true && word.entry.ordinal === undefined && word.entry.notCounted !== true;
}

/** 39 قتيلا وأكثر من 60 جريحا: a comparative with من bounds what follows it. */
const opensBound = (scan: Scan, { words }: BoundPhrase, at: number): boolean =>
  words[0] !== "علي" && normAt(scan, at) === "من" && scan.words[at + 1] !== undefined;

/** على الأقل, تقريبا, أو أكثر behind a figure, its noun and adjectives. Only the nearest figure has it. */
export function boundBehind(scan: Scan, { after }: Pick<Reading, "after">): FoundBound | undefined {
  for (let at = after; at <= after + REACH_BEHIND; at++) {
    const phrase = BOUNDS_AFTER.get(normAt(scan, at))?.find(({ words }) =>
      words.every((word, i) => normAt(scan, at + i) === word),
    );
    if (phrase && !opensBound(scan, phrase, at + phrase.words.length))
      return { bound: phrase.bound, first: at, next: at + phrase.words.length, spreads: false, inclusive: false };
    if (stopsSearch(scan, at)) return undefined;
    const norm = normAt(scan, at);
    if (at > after && /^(?:في|عن|الي|من|ان|بعد|قبل|خلال|بينهم|بينها)$/u.test(norm)) return undefined;
    if (norm.startsWith("و") && at > after && entryAt(scan, at)?.noun === undefined) return undefined;
  }
  return undefined;
}

/** Counts step over their bound by one; measures, money, percents, durations and multiples keep it (the guidelines). */
const steps = ({ kind, lo }: Reading): boolean =>
  (kind === "cardinal" || kind === "dual" || kind === "age" || kind === "vague") && Number.isInteger(lo);

const NEVER_BOUND = new Set<Reading["kind"]>(["time", "score", "identifier"]);
/** Kinds that are only approximated: about 2015, about the sixteenth century. */
const ONLY_ABOUT = new Set<Reading["kind"]>(["date", "ordinal"]);

/** قرب approximates percents and sums; before a count it means "near": قرب 3 مدن. */
const isNearness = (scan: Scan, { first }: FoundBound, { kind }: Reading): boolean =>
  normAt(scan, first).endsWith("قرب") && kind !== "percent" && kind !== "money";

/** The figure with the interval that its bound leaves. */
export function applyBound(scan: Scan, reading: Reading, found: FoundBound | undefined): Reading {
  if (!found || NEVER_BOUND.has(reading.kind) || isNearness(scan, found, reading)) return reading;
  const { bound } = found;
  if (ONLY_ABOUT.has(reading.kind) && bound !== "about") return reading;
  if (reading.qualifier === "between") return reading;
  const step = steps(reading) && !found.inclusive ? 1 : 0;
  const { lo, hi } = reading;
  const qualified = (low: number | null, high: number | null, qualifier: Qualifier): Reading => ({
    ...reading,
    lo: low,
    hi: high,
    qualifier,
  });
  switch (bound) {
    case "about":
      return reading.kind === "vague" ? reading : qualified(lo, hi, "about");
    case "moreThan":
      return qualified(lo === null ? null : lo + (reading.kind === "vague" ? 0 : step), null, "moreThan");
    case "atLeast":
      return qualified(lo, null, "atLeast");
    case "lessThan":
      return qualified(null, hi === null ? null : hi - (reading.kind === "vague" ? 0 : step), "lessThan");
    case "atMost":
      return qualified(null, hi, "atMost");
  }
}
