import { FINAL_ROUNDS, MULTIPLE_PLURALS, MULTIPLIED, WHOLES } from "../lexicon/fractionWords";
import { SUPERLATIVES } from "../lexicon/particles";
import { ONE } from "../lexicon/numerals";
import { readNumeral } from "./cardinals";
import { isoDuration } from "./durations";
import { tellsChange } from "./ranges";
import { percentAfter } from "./percents";
import type { Reading } from "./reading";
import { endOf, entryAt, normAt, plainEntryAt, spanOf, touchesNext, type Scan } from "./words";

const fraction = (scan: Scan, first: number, next: number, value: number): Reading => ({
  kind: "fraction",
  first,
  next,
  number: spanOf(scan, first, next),
  lo: value,
  hi: value,
  qualifier: "exact",
  unit: null,
  iso: null,
  after: next,
});

/** ثلاثة أرباع, خمسة أضعاف, grew 4 مرات: a number of parts or of multiples. */
function readCounted(scan: Scan, first: number): Reading | undefined {
  const numeral = readNumeral(scan, first);
  if (!numeral) return undefined;
  if (numeral.next > first + 1) return undefined;
  const part = plainEntryAt(scan, numeral.next)?.fractionPlural;
  if (part !== undefined) return fraction(scan, first, numeral.next + 1, numeral.value * part);
  const next = scan.words[numeral.next];
  const isTimes = next?.stem === "مرات" && next.clitic === "" && multiplies(scan, numeral.first);
  if (!next || !(isTimes || MULTIPLE_PLURALS.has(next.token.norm))) return undefined;
  return { ...fraction(scan, first, numeral.next, numeral.value), after: numeral.next + 1, counted: numeral.next };
}

/** بمرتين behind a comparative: twice as much. */
function readTwice(scan: Scan, first: number): Reading | undefined {
  const isTwice = /^(?:مرتين|ضعفين)$/u.test(scan.words[first]?.stem ?? "");
  return isTwice && multiplies(scan, first) ? { ...fraction(scan, first, first + 1, 2), counted: first } : undefined;
}

/** Whether times multiply: behind a verb of change, or behind a comparative (أعلى بثلاث مرات, أكثر عرضة بمرتين). */
const multiplies = (scan: Scan, first: number): boolean =>
  tellsChange(scan, first) ||
  [1, 2, 3, 4].some((back) => SUPERLATIVES.has(normAt(scan, first - back).replace(/^ب/u, "")));

/** نصفهم, ثلثاها: the whole stands before. */
function readPartOfThat(scan: Scan, first: number): Reading | undefined {
  const value = entryAt(scan, first)?.partOfThat;
  const ranked = entryAt(scan, first + 1)?.ordinal !== undefined;
  return value === undefined || ranked ? undefined : fraction(scan, first, first + 1, value);
}

/** 3/4, also behind a whole number (1 4/5): two small numbers with a slash that is no date. */
function readSlash(scan: Scan, first: number): Reading | undefined {
  const [above, slash, below] = [0, 1, 2].map((i) => normAt(scan, first + i));
  if (slash !== "/" || !/^\d{1,3}$/u.test(above ?? "") || !/^\d{1,3}$/u.test(below ?? "")) return undefined;
  if (!touchesNext(scan, first) || !touchesNext(scan, first + 1) || normAt(scan, first + 3) === "/") return undefined;
  if (normAt(scan, first - 1) === "/" || Number(above) >= Number(below) || Number(above) === 0) return undefined;
  return fraction(scan, first, first + 3, Number(above) / Number(below));
}

/** واحد من كل خمسة, واحد على ثلاثة: one in so many. */
function readOneIn(scan: Scan, first: number): Reading | undefined {
  const word = scan.words[first];
  if (!word || !(ONE.has(word.stem) || normAt(scan, first) === "1")) return undefined;
  const isOf = normAt(scan, first + 1) === "من" && normAt(scan, first + 2) === "كل";
  const at = isOf ? first + 3 : normAt(scan, first + 1) === "علي" ? first + 2 : undefined;
  const whole = at === undefined ? undefined : readNumeral(scan, at);
  return whole && whole.value > 1 ? fraction(scan, first, whole.next, 1 / whole.value) : undefined;
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
  return isWhole(scan, first + 1) ? fraction(scan, first, first + 1, value) : undefined;
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
  return norm.startsWith("ال") && WHOLES.has(norm.slice(2)) ? fraction(scan, first, first + 1, value) : undefined;
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
  const written = readSlash(scan, first) ?? readOneIn(scan, first);
  if (written) return written;
  const that = readPartOfThat(scan, first) ?? readTwice(scan, first);
  if (that) return that;
  if (entry?.multiple !== undefined) return readMultiple(scan, first);
  if (entry?.fraction !== undefined && plainEntryAt(scan, first + 1)?.multiplier === undefined)
    return readPart(scan, first);
  return readAmbiguousPart(scan, first) ?? (entry?.fraction === undefined ? readCounted(scan, first) : undefined);
}
