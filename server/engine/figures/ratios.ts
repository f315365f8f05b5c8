import { ONE } from "../lexicon/numerals";
import { readNumeral } from "./cardinals";
import { measureAfter } from "./measures";
import { moneyAfter } from "./money";
import { exactReading } from "./exactReading";
import type { Reading } from "./reading";
import { minusBefore, negated } from "./signs";
import { normAt, plainEntryAt, touchesNext, type Scan } from "./words";

/** A part or multiple of something, without what it is of. */
export const fraction = (scan: Scan, first: number, next: number, value: number): Reading =>
  exactReading("fraction", scan, first, next, value);

/** 3/4, also behind a whole number (1 4/5): two small numbers with a slash that is no date. */
function readSlash(scan: Scan, first: number): Reading | undefined {
  const whole = readWholeBefore(scan, first);
  const at = whole === undefined ? first : first + 1;
  const [above, slash, below] = [0, 1, 2].map((i) => normAt(scan, at + i));
  if (slash !== "/" || !/^\d{1,3}$/u.test(above ?? "") || !/^\d{1,4}$/u.test(below ?? "")) return undefined;
  if (!touchesNext(scan, at) || !touchesNext(scan, at + 1) || normAt(scan, at + 3) === "/") return undefined;
  if (normAt(scan, first - 1) === "/" || Number(above) >= Number(below) || Number(above) === 0) return undefined;
  return fraction(scan, first, at + 3, (whole ?? 0) + Number(above) / Number(below));
}

/** The whole number of 1 4/5: one or two digits, a space and another number. */
const readWholeBefore = (scan: Scan, first: number): number | undefined =>
  /^\d{1,2}$/u.test(normAt(scan, first)) && scan.words[first + 1]?.token.kind === "number" && !touchesNext(scan, first)
    ? Number(normAt(scan, first))
    : undefined;

/** واحد من كل خمسة, واحد على ثلاثة, واحد من مئة مليون: one in so many; without كل only where no noun shows it to be one of a group. */
function readOneIn(scan: Scan, first: number): Reading | undefined {
  const word = scan.words[first];
  if (!word || !(ONE.has(word.stem) || normAt(scan, first) === "1")) return undefined;
  const over = normAt(scan, first + 1) === "علي" ? readNumeral(scan, first + 2) : undefined;
  if (over && over.value > 1) return fraction(scan, first, over.next, 1 / over.value);
  if (normAt(scan, first + 1) !== "من") return undefined;
  const ofEach = normAt(scan, first + 2) === "كل";
  const whole = readNumeral(scan, ofEach ? first + 3 : first + 2);
  if (!whole || whole.value <= 1) return undefined;
  const alone = scan.words[whole.next]?.token.kind !== "word";
  return ofEach || alone || whole.value >= SMALLEST_RATIO
    ? fraction(scan, first, whole.next, 1 / whole.value)
    : undefined;
}

/** From here on "one of so many" is a chance and no member of a group. */
const SMALLEST_RATIO = 1000;

/** عشرون جزءا من مئة: so many parts of a whole. */
function readPartsOf(scan: Scan, first: number): Reading | undefined {
  const parts = readNumeral(scan, first);
  if (!parts || !/^(?:جزء|جزءا|اجزاء)$/u.test(normAt(scan, parts.next)) || normAt(scan, parts.next + 1) !== "من")
    return undefined;
  const whole = readNumeral(scan, parts.next + 2);
  return whole && whole.value > parts.value / MOST_WHOLES
    ? fraction(scan, first, whole.next, parts.value / whole.value)
    : undefined;
}

/** Parts that make more wholes are counted for themselves: 300 أجزاء من 2. */
const MOST_WHOLES = 4;

/** مئة على ألف: one number over another, which counts nothing. */
function readOver(scan: Scan, first: number): Reading | undefined {
  const above = readNumeral(scan, first);
  if (!above || normAt(scan, above.next) !== "علي") return undefined;
  const below = readNumeral(scan, above.next + 1);
  const behind = below && plainEntryAt(scan, below.next);
  const counts =
    (behind?.noun ?? behind?.timeUnit ?? behind?.unit ?? behind?.currency ?? behind?.multiplier) !== undefined;
  const isFraction = below !== undefined && below.value > above.value && !counts && isWordless(scan, below.next);
  return isFraction ? fraction(scan, first, below.next, above.value / below.value) : undefined;
}

/** Whether a word that could be counted does not follow. */
const isWordless = (scan: Scan, at: number): boolean => {
  const word = scan.words[at];
  return word?.token.kind !== "word" || word.definite || word.entry?.notCounted === true;
};

/** A ratio of two numbers: 3/4, 1 4/5, واحد من كل خمسة, مئة على ألف, عشرون جزءا من مئة; with a sign, below zero. */
export function readRatio(scan: Scan, first: number): Reading | undefined {
  const ratio = readSlash(scan, first) ?? readOneIn(scan, first) ?? readPartsOf(scan, first) ?? readOver(scan, first);
  const unit = ratio && (measureAfter(scan, ratio.next) ?? moneyAfter(scan, ratio.next));
  if (unit) return { ...ratio, kind: unit.kind, unit: unit.unit, after: unit.after, counted: unit.counted ?? null };
  const minus = ratio && minusBefore(scan, first);
  return ratio && minus !== undefined ? negated(scan, ratio, minus) : ratio;
}
