import { isCommonNoun } from "../lexicon/commonNouns";
import { isContentNoun } from "../lexicon/contentNouns";
import { GENERIC_GENITIVES, type CountedNoun } from "../lexicon/countedNouns";
import { isAge } from "./ages";
import { isoDuration, partAfter } from "./durations";
import { behindJoin, isDash } from "./joins";
import { tellsChange } from "./ranges";
import { readNumeral } from "./cardinals";
import type { Reading } from "./reading";
import { coreStart, endOf, entryAt, joinedAt, normAt, plainEntryAt, spanOf, type Scan } from "./words";

const TWO = new Set(["اثنين", "اثنتين", "اثنان", "اثنتان"]);
/** Endings of the dual in both cases. */
const DUAL_ENDING = /.{3,}[يا]ن$/u;
/** Adjectives that let a definite dual of time count: the last two days. */
const NEAR_TIMES = /^(?:ال)?(?:ماضي|اخير|مقبل|قادم|منصرم|فايت|سابق|تالي|اول)(?:ين|ان|تين|تان|يين|يان)?$/u;

const base = (scan: Scan, first: number): Reading => ({
  kind: "dual",
  first,
  next: first + 1,
  number: spanOf(scan, first, first + 1),
  lo: 2,
  hi: 2,
  qualifier: "exact",
  unit: null,
  iso: null,
  after: first + 1,
  counted: first,
});

/** With اثنين behind it, or its adjective and اثنين, the dual is one figure with it. */
function reinforced(scan: Scan, reading: Reading): Reading {
  if (!TWO.has(normAt(scan, reading.next))) return reading;
  const next = reading.next + 1;
  return { ...reading, next, after: next, number: { ...reading.number, end: endOf(scan, next - 1) } };
}

/** لاعبين اثنين: with اثنين behind it any noun in ـين is a dual, also one that would be a plural. */
export const isReinforced = (scan: Scan, first: number): boolean =>
  TWO.has(normAt(scan, first + 1)) &&
  scan.words[first]?.definite === false &&
  DUAL_ENDING.test(normAt(scan, first)) &&
  entryAt(scan, first)?.notCounted !== true &&
  entryAt(scan, first)?.numeral === undefined;

/** بين سنتين و5 سنوات, من يومين إلى خمسة أيام, شهرين أو ثلاثة: the dual is the lower end of a range in its unit. */
function unitRange(scan: Scan, dual: Reading): Reading | undefined {
  const { first, after, unit } = dual;
  const before = normAt(scan, first - 1);
  const joined = /بين$/u.test(before) ? (joinedAt(scan, after) ?? behindJoin(scan, after)) : undefined;
  const from = before === "من" && !tellsChange(scan, first) ? behindJoin(scan, after) : undefined;
  const close = normAt(scan, after) === "او" || isDash(normAt(scan, after)) ? after + 1 : undefined;
  const at = joined ?? from ?? close;
  const upper = at === undefined ? undefined : readNumeral(scan, at);
  if (!upper || upper.value <= 2) return undefined;
  const behind = plainEntryAt(scan, upper.next);
  const own = behind?.timeUnit ?? behind?.unit ?? behind?.currency;
  if (own ? own.code !== unit : behind?.noun !== undefined || upper.value > 3) return undefined;
  return {
    ...dual,
    next: upper.next,
    number: { start: coreStart(scan, first), end: upper.end },
    hi: upper.value,
    qualifier: "between",
    after: own ? upper.next + 1 : upper.next,
    counted: own ? upper.next : first,
  };
}

/** A dual of a unit of time, of measure or of a currency: يومين, كيلومترين, دولارين. */
function readUnitDual(scan: Scan, first: number): Reading | undefined {
  const word = scan.words[first];
  const entry = word?.entry;
  if (!word || !entry) return undefined;
  if (entry.timeUnit?.dual === true) {
    if (word.definite && !NEAR_TIMES.test(normAt(scan, first + 1))) return undefined;
    const part = partAfter(scan, first + 1);
    const value = 2 + (part?.value ?? 0);
    const reading: Reading = {
      ...base(scan, first),
      kind: "duration",
      lo: value,
      hi: value,
      unit: entry.timeUnit.code,
      iso: isoDuration(value, entry.timeUnit),
      after: part?.next ?? first + 1,
    };
    return isAge(scan, { ...reading, after: first + 1 }) ? { ...reading, kind: "age" } : reading;
  }
  if (word.definite) return undefined;
  if (entry.currency?.dual === true) return { ...base(scan, first), kind: "money", unit: entry.currency.code };
  return entry.unit?.dual === true ? { ...base(scan, first), kind: "measure", unit: entry.unit.code } : undefined;
}

/** The construct dual counts before an indefinite noun (قطاري ركاب); before names it names two known things. */
function constructCounts(scan: Scan, first: number): boolean {
  const following = scan.words[first + 1];
  if (following?.clitic !== "" || following.definite) return false;
  const { norm } = following.token;
  return (
    following.entry?.noun?.form === "plural" ||
    GENERIC_GENITIVES.has(norm) ||
    (isFeminine(scan, first) && isContentNoun(norm))
  );
}

/** محاولتي, محاولتا have the ت of a feminine; ـي alone may also be a relative adjective (شرطي) or "my". */
const isFeminine = (scan: Scan, first: number): boolean => /ت[يا]$/u.test(normAt(scan, first));

function nounCounts(scan: Scan, first: number, noun: CountedNoun, definite: boolean): boolean {
  if (definite) return false;
  switch (noun.form) {
    case "dual":
      return !followsDual(scan, first);
    case "construct dual":
      return constructCounts(scan, first);
    case "possessed dual":
      return !opensWithLada(scan, first);
    case "singular":
    case "plural":
      return false;
  }
}

/** ، ولديها طفلة: where a clause begins these letters are "and she has", elsewhere her two boys (قتلت ولديها). */
const opensWithLada = (scan: Scan, first: number): boolean =>
  /^ولدي(?:ه|ها|هم|هما)$/u.test(normAt(scan, first)) && !/[\p{L}\p{N}]$/u.test(normAt(scan, first - 1));

/**
 * هذين and هاتين point at two known things; what is dual directly behind a dual, or behind one and لا or و, is its
 * adjective (شخصان أجنبيان لا سوريان).
 */
function followsDual(scan: Scan, first: number): boolean {
  if (POINTING.test(normAt(scan, first - 1))) return true;
  if (scan.words[first]?.clitic !== "") return false;
  const before = normAt(scan, first - 1) === "لا" ? first - 2 : first - 1;
  return entryAt(scan, before)?.noun?.form === "dual";
}

const POINTING = /^(?:و|ف|ب|ل|ك)?(?:هذين|هاتين|هذان|هاتان|كلا|كلتا|كلي|كلتي)$/u;

const FEMININE_DUAL = /^(?<stem>.{3,})ت[يا]ن$/u;
/** The endings of a dual or of a verb of two: what follows is its adjective or predicate (كانتا متجهتين). */
const OF_TWO = /(?:[يا]ن|تا)$|^غير$/u;

/**
 * دراستين, رتبتان: ـتين and ـتان show the dual of a feminine noun that no row lists, where its singular is a common word.
 * Source: Ryding (2005), ch. 7 §3.1; counted in Tunisian news, where 97 of 99 such words were duals.
 */
export function isFeminineDual(scan: Scan, first: number): boolean {
  const word = scan.words[first];
  if (word?.entry !== undefined || word?.definite !== false) return false;
  const stem = FEMININE_DUAL.exec(word.stem)?.groups?.["stem"];
  return (
    stem !== undefined &&
    isCommonNoun(`${stem}ه`) &&
    !OF_TWO.test(normAt(scan, first - 1)) &&
    !POINTING.test(normAt(scan, first - 1))
  );
}

/**
 * A dual that counts: of a noun that news counts (lexicon/countedNouns), or of a unit. Definite duals refer back and
 * are left out, as are pairs that count nothing. A range may begin with it: عربتين أو ثلاث عربات.
 * Source: Ryding (2005), ch. 7 §3.1; the annotation guidelines.
 */
export function readDual(scan: Scan, first: number): Reading | undefined {
  const unit = readUnitDual(scan, first);
  if (unit) return reinforced(scan, unitRange(scan, unit) ?? unit);
  if (isReinforced(scan, first) || isFeminineDual(scan, first)) return reinforced(scan, base(scan, first));
  const word = scan.words[first];
  const noun = entryAt(scan, first)?.noun;
  if (!word || !noun || !nounCounts(scan, first, noun, word.definite)) return undefined;
  return toThree(scan, reinforced(scan, base(scan, first)));
}

/** Two or three: the dual opens a range that a number word closes. */
function toThree(scan: Scan, reading: Reading): Reading {
  if (normAt(scan, reading.next) !== "او") return reading;
  const upper = plainEntryAt(scan, reading.next + 1)?.numeral ? readNumeral(scan, reading.next + 1) : undefined;
  if (!upper || upper.value !== 3) return reading;
  return {
    ...base(scan, reading.first),
    kind: "cardinal",
    counted: upper.next,
    hi: 3,
    qualifier: "between",
    next: upper.next,
    after: upper.next,
    number: { start: coreStart(scan, reading.first), end: upper.end },
  };
}
