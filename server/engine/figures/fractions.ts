import { FINAL_ROUNDS, MULTIPLE_PLURALS, MULTIPLIED, WHOLES } from "../lexicon/fractionWords";
import { SUPERLATIVES } from "../lexicon/particles";
import { readNumeral, type Numeral } from "./cardinals";
import { isAge } from "./ages";
import { isoDuration } from "./durations";
import { tellsChange } from "./ranges";
import { percentAfter } from "./percents";
import { fraction, readRatio } from "./ratios";
import type { Reading } from "./reading";
import { endOf, entryAt, joinedAt, normAt, plainEntryAt, spanOf, type Scan } from "./words";

/** ثلاثة أرباع, خمسة أضعاف, grew 4 مرات: a number of parts or of multiples. */
function readCounted(scan: Scan, first: number): Reading | undefined {
  const numeral = readNumeral(scan, first);
  if (!numeral) return undefined;
  const part = plainEntryAt(scan, numeral.next)?.fractionPlural;
  if (part !== undefined) return fraction(scan, first, numeral.next + 1, partsOf(scan, numeral, part));
  if (numeral.next > first + 1) return undefined;
  const next = scan.words[numeral.next];
  const isTimes = next?.stem === "مرات" && next.clitic === "" && multiplies(scan, numeral.first);
  if (!next || !(isTimes || MULTIPLE_PLURALS.has(next.token.norm))) return undefined;
  return { ...fraction(scan, first, numeral.next, numeral.value), after: numeral.next + 1, counted: numeral.next };
}

/** مئة وثلاثة أرباع is 100 and three quarters, ثلاثون أخماسا thirty fifths: the last unit alone counts the parts. */
function partsOf(scan: Scan, { first, next, value }: Numeral, part: number): number {
  const unit = entryAt(scan, next - 1)?.numeral;
  const counts = unit?.slot === "unit" && next > first + 1 ? unit.value : value;
  return value - counts + counts * part;
}

/** بمرتين behind a comparative: twice as much. */
function readTwice(scan: Scan, first: number): Reading | undefined {
  const isTwice = /^(?:مرتين|ضعفين)$/u.test(scan.words[first]?.stem ?? "");
  const only = normAt(scan, first - 1) === "الا";
  return isTwice && !only && multiplies(scan, first)
    ? { ...fraction(scan, first, first + 1, 2), counted: first }
    : undefined;
}

/** Whether times multiply: behind a verb of change, or behind a comparative (أعلى بثلاث مرات, أكثر عرضة بمرتين). */
const multiplies = (scan: Scan, first: number): boolean =>
  tellsChange(scan, first) ||
  [1, 2, 3, 4].some((back) => SUPERLATIVES.has(normAt(scan, first - back).replace(/^ب/u, "")));

/** شهر ونصف, ساعة وربع: one of a unit and a part of it, found at the part, as the unit alone is no figure. */
function readOneAndPart(scan: Scan, first: number): Reading | undefined {
  const part = entryAt(scan, first)?.fraction;
  const at = normAt(scan, first - 1) === "و" ? first - 2 : first - 1;
  const noun = scan.words[at];
  const isJoined = scan.words[first]?.definite === false && joinedAt(scan, at + 1) === first;
  if (part === undefined || part > 0.5 || !isJoined || !noun || noun.definite || !isOneUnit(scan, at, first))
    return undefined;
  const { timeUnit, unit, currency } = noun.entry ?? {};
  const value = 1 + part;
  const base = { ...fraction(scan, at, first + 1, value), counted: at };
  if (timeUnit && !timeUnit.dual) {
    const reading: Reading = { ...base, kind: "duration", unit: timeUnit.code, iso: isoDuration(value, timeUnit) };
    return isAge(scan, { ...reading, after: at + 1 }) ? { ...reading, kind: "age" } : reading;
  }
  if (unit && !unit.dual) return { ...base, kind: "measure", unit: unit.code };
  return currency && !currency.dual ? { ...base, kind: "money", unit: currency.code } : undefined;
}

/** Whether no number stands before the unit, and nothing behind it says what the part is of. */
const isOneUnit = (scan: Scan, unit: number, first: number): boolean => {
  const before = scan.words[unit - 1];
  const counted = before?.token.kind === "number" || before?.entry?.numeral !== undefined || before?.entry?.multiplier;
  return !counted && scan.words[first + 1]?.definite !== true;
};

/** نصفهم, ثلثاها: the whole stands before. */
function readPartOfThat(scan: Scan, first: number): Reading | undefined {
  const value = entryAt(scan, first)?.partOfThat;
  const ranked = entryAt(scan, first + 1)?.ordinal !== undefined;
  return value === undefined || ranked ? undefined : fraction(scan, first, first + 1, value);
}

/** Whether the word at `at` is a whole that something is a part of: definite, or this, or a known whole. */
function isWhole(scan: Scan, at: number): boolean {
  const word = scan.words[at];
  if (word?.token.kind !== "word" || word.clitic !== "") return false;
  const norm = word.token.norm;
  if (/^(?:هذه|هذا|تلك|ذلك|عدد|ما|من|سكان|اعضاء)$/u.test(norm)) return true;
  return norm.startsWith("ال") || WHOLES.has(norm) || /(?:ها|هم|ه)$/u.test(norm);
}

/** نصف السكان, ثلثي المقاعد; half of a unit is a measure of it (نصف ساعة). نصف النهائي and النصف الأول are names. */
function readPart(scan: Scan, first: number): Reading | undefined {
  const word = scan.words[first];
  const value = word?.entry?.fraction;
  if (!word || value === undefined) return undefined;
  const next = scan.words[first + 1];
  const percent = percentAfter(scan, {
    first,
    next: first + 1,
    start: 0,
    end: 0,
    value,
    scale: 1,
    eitherWay: false,
    definite: false,
  });
  if (percent && !word.definite) {
    return {
      ...fraction(scan, first, percent.after, value),
      kind: "percent",
      lo: value,
      hi: value,
      unit: "%",
      counted: null,
    };
  }
  if (next && FINAL_ROUNDS.has(next.token.norm.replace(/^ال/u, ""))) return undefined;
  if (word.definite) return readDefinitePart(scan, first, value);
  const unit = plainEntryAt(scan, first + 1);
  if (unit?.timeUnit && !unit.timeUnit.dual && unit.ordinal === undefined) {
    const definite = scan.words[first + 1]?.definite === true;
    if (definite) return undefined;
    return {
      ...fraction(scan, first, first + 1, value),
      kind: "duration",
      unit: unit.timeUnit.code,
      iso: isoDuration(value, unit.timeUnit),
      after: first + 2,
      counted: first + 1,
    };
  }
  if (unit?.unit && !unit.unit.dual) {
    return {
      ...fraction(scan, first, first + 1, value),
      kind: "measure",
      unit: unit.unit.code,
      after: first + 2,
      counted: first + 1,
    };
  }
  if (unit?.currency && !unit.currency.dual) {
    return {
      ...fraction(scan, first, first + 1, value),
      kind: "money",
      unit: unit.currency.code,
      after: first + 2,
      counted: first + 1,
    };
  }
  const ends = !next || next.token.kind === "punctuation";
  const isAlone = (ends && !word.clitic.startsWith("و")) || scan.words[first - 1]?.stem === "من";
  return isAlone || isWhole(scan, first + 1) ? fraction(scan, first, first + 1, value) : undefined;
}

/** خفض إلى النصف, بنسبة الثلث: nothing may follow that makes it a half-year or a half of a match. */
function readDefinitePart(scan: Scan, first: number, value: number): Reading | undefined {
  const before = normAt(scan, first - 1);
  const introduced = /^(?:الي|بنسبه|نسبه|بمقدار|بواقع|علي)$/u.test(before) || scan.words[first]?.clitic === "ب";
  const following = scan.words[first + 1];
  const ranked =
    following?.entry?.ordinal !== undefined ||
    /^(?:جنوبي|شمالي|الاخير|النهايي|السفلي|العلوي)/u.test(following?.token.norm ?? "");
  return introduced && !ranked && following?.definite !== true
    ? { ...fraction(scan, first, first + 1, value), counted: null }
    : undefined;
}

/** خمس السكان: a number word that is a part before a known whole. */
function readAmbiguousPart(scan: Scan, first: number): Reading | undefined {
  const value = plainEntryAt(scan, first)?.partOf;
  const whole = scan.words[first + 1];
  if (value === undefined || scan.words[first]?.definite === true || !whole) return undefined;
  const norm = whole.token.norm;
  if (!norm.startsWith("ال") || FINAL_ROUNDS.has(norm.slice(2))) return undefined;
  const isSingular = whole.entry?.noun?.form === "singular" || (whole.entry === undefined && norm.endsWith("ه"));
  return isSingular || WHOLES.has(norm.slice(2)) ? fraction(scan, first, first + 1, value) : undefined;
}

/** ضعف عدد القتلى: twice as many. */
function readMultiple(scan: Scan, first: number): Reading | undefined {
  const word = scan.words[first];
  const value = word?.entry?.multiple;
  if (value === undefined || !word || word.definite || !MULTIPLIED.has(normAt(scan, first + 1))) return undefined;
  return {
    ...fraction(scan, first, first + 1, value),
    number: { ...spanOf(scan, first, first + 1), end: endOf(scan, first) },
  };
}

/**
 * A part of a whole or a multiple: نصف السكان, ثلثي المقاعد, ثلاثة أرباع, ضعف العدد, أربعة أضعاف.
 * Source: Ryding (2005), ch. 15 §3; Wright I §334.
 */
export function readFraction(scan: Scan, first: number): Reading | undefined {
  const entry = entryAt(scan, first);
  const ratio = readRatio(scan, first) ?? readOneAndPart(scan, first);
  if (ratio) return ratio;
  const that = readPartOfThat(scan, first) ?? readTwice(scan, first);
  if (that) return that;
  if (entry?.multiple !== undefined) return readMultiple(scan, first);
  if (entry?.fraction !== undefined && plainEntryAt(scan, first + 1)?.multiplier === undefined)
    return readPart(scan, first);
  return readAmbiguousPart(scan, first) ?? (entry?.fraction === undefined ? readCounted(scan, first) : undefined);
}
