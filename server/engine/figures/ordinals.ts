import { ACCUSATIVE_ORDINALS, BEFORE_LAST, PLACING_VERBS, REGNAL_NAMES } from "../lexicon/ordinalWords";
import { TEEN_ENDINGS } from "../lexicon/numerals";
import type { FigureEntry } from "../lexicon/figureLexicon";
import { isAgeWord } from "./ages";
import { exactReading } from "./exactReading";
import type { Reading } from "./reading";
import { entryAt, joinedAt, normAt, plainEntryAt, spanOf, type Scan } from "./words";

/** An ordinal's words: how many tokens, which rank. */
export interface Rank {
  readonly value: number;
  readonly next: number;
}

/**
 * The rank that an ordinal names: الأول, الحادي عشر, الثامن والعشرين, الواحد والعشرون. Source: Ryding (2005), ch. 15 §2.
 */
export function readRank(scan: Scan, first: number): Rank | undefined {
  const word = scan.words[first];
  const whole = word?.entry?.numeral?.slot === "hundred" ? readRankBehindHundreds(scan, first) : undefined;
  if (whole) return whole;
  const unit = word?.entry?.ordinal;
  if (!word || unit === undefined) return undefined;
  const small = readSmallRank(scan, first, unit);
  const hundreds = small && hundredsBehind(scan, small.next);
  return small && hundreds ? { value: small.value + hundreds.value, next: hundreds.next } : small;
}

/** الخامس بعد المئة: the hundreds that a rank comes after. */
function hundredsBehind(scan: Scan, at: number): Rank | undefined {
  const numeral = entryAt(scan, at + 1)?.numeral;
  const isHundreds = numeral?.slot === "hundred" && scan.words[at + 1]?.definite === true;
  return normAt(scan, at) === "بعد" && isHundreds ? { value: numeral.value, next: at + 2 } : undefined;
}

/** The rank from first to ninety-ninth that begins with the ordinal of a unit. */
function readSmallRank(scan: Scan, first: number, unit: number): Rank | undefined {
  const word = scan.words[first];
  const isHadi = word?.stem.startsWith("حادي") === true;
  const ending = scan.words[first + 1];
  if (ending && TEEN_ENDINGS.has(ending.stem) && ending.clitic === "") return { value: 10 + unit, next: first + 2 };
  const joined = joinedAt(scan, first + 1);
  const tens = joined === undefined ? undefined : entryAt(scan, joined)?.numeral;
  const isTens = tens !== undefined && (tens.slot === "tens" || tens.slot === "hundred");
  if (joined !== undefined && isTens && scan.words[joined]?.definite === word?.definite) {
    return { value: tens.value + unit, next: joined + 1 };
  }
  return isHadi ? undefined : { value: unit, next: first + 1 };
}

/** المئة والخامسة والعشرون: hundreds before a rank. */
function readRankBehindHundreds(scan: Scan, first: number): Rank | undefined {
  const hundreds = scan.words[first];
  const joined = joinedAt(scan, first + 1);
  if (!hundreds?.definite || joined === undefined || scan.words[joined]?.entry?.ordinal === undefined) return undefined;
  const rest = readRank(scan, joined);
  return rest && { value: (hundreds.entry?.numeral?.value ?? 0) + rest.value, next: rest.next };
}

/** أولي "preliminary" and أولى "first" share a look-up spelling; the letters as written, or the noun's gender, decide. */
function isPreliminary(scan: Scan, first: number): boolean {
  const word = scan.words[first];
  if (word?.stem !== "اولي") return false;
  const { text } = scan.paragraph;
  return text[word.token.end - 1] === "ي" && !normAt(scan, first - 1).endsWith("ه");
}

/** ثانية without the article is "a second", "again" or "another"; as a rank it follows a feminine noun. */
function isAgain(scan: Scan, first: number): boolean {
  const word = scan.words[first];
  if (!word || word.definite || !/^(?:ثانيه|تانيه)$/u.test(word.stem)) return false;
  const before = scan.words[first - 1];
  return word.clitic !== "" || !/^(?:مرحله|درجه|طبقه|دفعه|خطوه|جوله)$/u.test(before?.stem ?? "");
}

/** The second as a unit of speed, and days "before last". */
function isNoRank(scan: Scan, first: number): boolean {
  const before = normAt(scan, first - 1);
  if (BEFORE_LAST.has(before) || BEFORE_LAST.has(before.replace(/^(?:و|ال)/u, ""))) return true;
  if (
    normAt(scan, first).endsWith("اول") &&
    normAt(scan, first + 1) === "من" &&
    /^ا?مس$/u.test(normAt(scan, first + 2))
  )
    return true;
  if (normAt(scan, first).endsWith("اول") && /^ا?مس$/u.test(normAt(scan, first + 1))) return true;
  if (NAMED_SO.test(before) && !scan.words[first]?.definite) return true;
  if (normAt(scan, first) === "الثانيه" || normAt(scan, first) === "ثانيه") {
    const isRate =
      before === "/" ||
      (before === "في" && (entryAt(scan, first - 2)?.unit !== undefined || isBitUnit(scan, first - 2)));
    return isRate;
  }
  return false;
}

/** Before names that are ordinals: آل ثاني, السيدة رابعة, ميدان رابعة. */
const NAMED_SO = /^(?:ال|السيده|ميدان|اعتصام|مسجد)$/u;

const isBitUnit = (scan: Scan, index: number): boolean =>
  /^(?:بت|بايت|متر|مترا|كيلومتر|مره|مرات|طلقه|اطار)$/u.test(normAt(scan, index));

/** Second names of months (كانون الثاني) stand behind their first. */
const closesMonth = (scan: Scan, first: number): boolean =>
  entryAt(scan, first - 1)?.monthOpener === true && /^(?:ال)?(?:اول|ثاني|اولي|ثانيه|ثان)$/u.test(normAt(scan, first));

/** A year of life: في الثامنة من العمر, في العشرين من عمره. */
const isYearOfLife = (scan: Scan, next: number): boolean => normAt(scan, next) === "من" && isAgeWord(scan, next + 1);

/**
 * An ordinal, before its noun (ثاني أكبر المدن) or behind it (الجولة الثانية), or a year of life.
 * Source: Ryding (2005), ch. 15 §2; the annotation guidelines for what is none.
 */
export function readOrdinal(scan: Scan, first: number): Reading | undefined {
  const rank = readRank(scan, first);
  const word = scan.words[first];
  if (!rank || !word) return undefined;
  const ofLife = word.definite && isYearOfLife(scan, rank.next);
  const base = exactReading("ordinal", scan, first, rank.next, rank.value);
  if (ofLife) return { ...base, kind: "age", unit: "a", after: rank.next + 2, counted: null };
  if (isNoRank(scan, first) || isPreliminary(scan, first) || isAgain(scan, first) || closesMonth(scan, first))
    return undefined;
  if (ACCUSATIVE_ORDINALS.has(word.stem) && !isAccusative(scan, first - 1) && !isPlaced(scan, first)) return undefined;
  const regnal = REGNAL_NAMES.has(normAt(scan, first - 1)) && word.definite;
  return { ...base, ...(followsNoun(scan, first) ? { postposed: true } : {}), ...(regnal ? { name: true } : {}) };
}

/** How far before a rank the verb of placing may stand: حل الحزب الديمقراطي الكردستاني ثانيا. */
const PLACING_REACH = 8;

/** حل ثالثا: the place that somebody came in at. */
function isPlaced(scan: Scan, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - PLACING_REACH); at--) {
    const norm = normAt(scan, at);
    if (/^[.:؛]$/u.test(norm)) return false;
    if (PLACING_VERBS.has(norm) || PLACING_VERBS.has(norm.replace(/^[وف]/u, ""))) return first > at;
  }
  return false;
}

/** A noun or adjective in the indefinite accusative, directly before and with no pause. */
const isAccusative = (scan: Scan, index: number): boolean =>
  scan.words[index]?.token.kind === "word" &&
  /.{2,}ا$/u.test(normAt(scan, index)) &&
  entryAt(scan, index)?.notCounted !== true;

/** Behind its noun the ordinal has the article, or the noun before has none either and no noun follows. */
function followsNoun(scan: Scan, first: number): boolean {
  const word = scan.words[first];
  if (!word || word.clitic !== "") return false;
  const before = scan.words[first - 1];
  if (before?.token.kind !== "word" || before.entry?.notCounted === true) return false;
  return word.definite
    ? true
    : normAt(scan, first).endsWith("ه") || normAt(scan, first) === "اولي" || before.entry?.noun?.form === "singular";
}

/** الجمعية العمومية الـ67: the noun before its adjective. */
const behindAdjective = (scan: Scan, at: number): number =>
  scan.words[at]?.definite === true && /(?:ي|يه)$/u.test(normAt(scan, at)) && scan.words[at - 1]?.definite === true
    ? at - 1
    : at;

/** الدورة 66, القرن الـ19, الذكرى الخمسين: a definite noun whose number in digits is its rank. */
export function readNumberedRank(scan: Scan, first: number): Reading | undefined {
  if (!/^\d{1,3}$/u.test(normAt(scan, first))) return undefined;
  const apart = normAt(scan, first - 1) === "ال";
  const noun = apart ? behindAdjective(scan, first - 2) : first - 1;
  const following = plainEntryAt(scan, first + 1);
  const counts = following?.noun ?? following?.timeUnit;
  if (!NUMBERED_RANKS.test(normAt(scan, noun)) || (counts && scan.words[first + 1]?.definite !== true))
    return undefined;
  const value = Number(normAt(scan, first));
  return {
    kind: "ordinal",
    first,
    next: first + 1,
    number: spanOf(scan, first, first + 1),
    lo: value,
    hi: value,
    qualifier: "exact",
    unit: null,
    iso: null,
    after: first + 1,
    counted: noun,
    postposed: true,
  };
}

const NUMBERED_RANKS =
  /^(?:[وبك]?ال|لل)(?:دوره|جوله|نسخه|قمه|مركز|مرتبه|طبعه|قرن|ذكري|مرحله|مره|اسبوع|يوم|موسم|حلقه|ولايه|هدف|موتمر|مهرجان|منتدي|معرض|ملتقي|عيد|جمعيه)$/u;

/** المئة, العشرون, المئة والعشرون, الألف: round numbers, which have no ordinals of their own. */
function readRound(scan: Scan, first: number): Rank | undefined {
  const word = scan.words[first];
  if (!word?.definite || word.clitic !== "") return undefined;
  const { numeral, multiplier } = word.entry ?? {};
  if (multiplier?.count === 1) return { value: multiplier.scale, next: first + 1 };
  if (numeral?.slot === "tens") return { value: numeral.value, next: first + 1 };
  if (numeral?.slot !== "hundred") return undefined;
  const joined = joinedAt(scan, first + 1);
  const tens = joined === undefined ? undefined : entryAt(scan, joined)?.numeral;
  const isTens = tens?.slot === "tens" && joined !== undefined && scan.words[joined]?.definite === true;
  return isTens ? { value: numeral.value + tens.value, next: joined + 1 } : { value: numeral.value, next: first + 1 };
}

/** القرن العشرين, الذكرى المئة: behind a definite singular a round number is its rank. Source: Ryding (2005), ch. 15 §2. */
export function readRoundRank(scan: Scan, first: number): Reading | undefined {
  const rank = readRound(scan, first);
  const noun = scan.words[first - 1];
  if (!rank || noun?.definite !== true || !isRankable(noun)) return undefined;
  const following = plainEntryAt(scan, rank.next);
  if (following?.noun ?? following?.timeUnit ?? following?.multiplier ?? joinedAt(scan, rank.next)) return undefined;
  return {
    ...exactReading("ordinal", scan, first, rank.next, rank.value),
    counted: first - 1,
    postposed: true,
  };
}

/** A singular: known as one, or marked by its ending where no table knows it. */
function isRankable({ entry, stem }: { readonly entry: FigureEntry | undefined; readonly stem: string }): boolean {
  if (entry?.timeUnit) return !PLURAL_TIMES.test(stem);
  return entry === undefined ? /(?:ه|ذكري|موتمر|مهرجان|ملتقي|منتدي)$/u.test(stem) : entry.noun?.form === "singular";
}

const PLURAL_TIMES = /^(?:سنوات|سنين|اعوام|ايام|اشهر|شهور|ساعات|دقائق|اسابيع|قرون|عقود|ثواني|ليالي)$/u;

/** An ordinal that begins with its hundreds, which alone would be a count. */
export const readHundredthRank = (scan: Scan, first: number): Reading | undefined =>
  entryAt(scan, first)?.numeral?.slot === "hundred" ? readOrdinal(scan, first) : undefined;
