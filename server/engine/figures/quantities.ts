import { PER_UNIT } from "../lexicon/currencies";
import { ONE } from "../lexicon/numerals";
import { BEFORE_PRONOUN_ONE } from "../lexicon/particles";
import { MAGNITUDES } from "../lexicon/units";
import { moneyAfter, signBefore } from "./money";
import { isAge, isBareAge } from "./ages";
import { durationAfter, isoDuration } from "./durations";
import { measureAfter } from "./measures";
import { percentAfter, signOpens } from "./percents";
import { readQuantity, type Quantity } from "./ranges";
import { fromBelowZero, minusBefore, negated } from "./signs";
import type { Reading, UnitReading } from "./reading";
import { coreStart, entryAt, normAt, plainEntryAt, type Scan } from "./words";

/**
 * A number or range with the unit behind it: money, measure, percent, duration, age, or a plain count.
 */
export function readCount(scan: Scan, first: number): Reading | undefined {
  const quantity = readQuantity(scan, first);
  if (!quantity) return undefined;
  if (normAt(scan, first) === "الصفر") return undefined;
  const sign = signBefore(scan, first);
  const unit =
    percentAfter(scan, quantity) ??
    moneyAfter(scan, quantity.next) ??
    measureAfter(scan, quantity.next) ??
    durationAfter(scan, quantity);
  if (!unit && isPronounOne(scan, quantity)) return undefined;
  const minus = minusBefore(scan, first);
  const positive = withUnit(scan, quantity, unit);
  const reading =
    minus === undefined
      ? positive
      : quantity.ranged
        ? fromBelowZero(scan, positive, minus)
        : negated(scan, positive, minus);
  if (unit) return belowZero(scan, reading);
  if (sign !== undefined) return { ...reading, kind: "money", unit: sign, counted: null };
  return unitBefore(scan, reading) ?? reading;
}

/** 20 درجة تحت الصفر is −20. */
function belowZero(scan: Scan, reading: Reading): Reading {
  const below = normAt(scan, reading.after) === "تحت" && normAt(scan, reading.after + 1) === "الصفر";
  if (!below || reading.kind !== "measure") return reading;
  const { lo, hi } = reading;
  return { ...reading, after: reading.after + 2, lo: hi === null ? null : -hi, hi: lo === null ? null : -lo };
}

function withUnit(scan: Scan, quantity: Quantity, unit: UnitReading | undefined): Reading {
  const { first, next } = quantity;
  const value = thousandsByContext(scan, quantity, unit);
  const { more = 0, times = 1 } = unit ?? {};
  const base: Reading = {
    kind: "cardinal",
    first,
    next,
    number: { start: quantity.start, end: quantity.end },
    lo: value * times + more,
    hi: (quantity.ranged ? quantity.upTo : value) * times + more,
    qualifier: quantity.ranged ? "between" : "exact",
    unit: null,
    iso: null,
    after: next,
    ...(isPostposed(scan, quantity) && !unit ? { postposed: true } : {}),
  };
  if (!unit)
    return isBareAge(scan, first, value) && !countsBehind(scan, next)
      ? { ...base, kind: "age", unit: "a", counted: null }
      : base;
  const reading: Reading = {
    ...base,
    kind: unit.kind,
    unit: unit.unit,
    iso: unit.iso ?? null,
    after: unit.after,
    ...(unit.counted === undefined ? {} : { counted: unit.counted }),
  };
  if (unit.inCore === true) {
    const start = signOpens(scan, first) ? coreStart(scan, first - 1) : quantity.start;
    return {
      ...reading,
      next: unit.after,
      number: { start, end: scan.words[unit.after - 1]?.token.end ?? quantity.end },
    };
  }
  return unit.kind === "duration" && isAge(scan, reading) ? { ...reading, kind: "age" } : reading;
}

/**
 * The unit that stands before its number (الأشهر السبعة, موسم واحد, مليما واحدا), or is not said: a price per share, a
 * magnitude.
 */
function unitBefore(scan: Scan, reading: Reading): Reading | undefined {
  const { first, after, lo } = reading;
  const noun = normAt(scan, first - 1) === "ال" ? first - 2 : first - 1;
  const entry = entryAt(scan, noun);
  const counted = entryAt(scan, after);
  if (reading.postposed === true && entry && !counted?.noun && !counted?.timeUnit) {
    const { timeUnit, currency } = entry;
    if (timeUnit)
      return { ...reading, kind: "duration", unit: timeUnit.code, iso: isoDuration(lo ?? 0, timeUnit), counted: noun };
    if (currency) return { ...reading, kind: "money", unit: currency.code, counted: noun };
  }
  if (PER_UNIT.has(normAt(scan, after))) return { ...reading, kind: "money", counted: null };
  const isMagnitude = MAGNITUDES.has(normAt(scan, first - 1)) && counted?.noun === undefined;
  return isMagnitude ? { ...reading, kind: "measure", counted: null } : undefined;
}

/** 12.500 people are thousands, 12.500 per cent or million are not. */
function thousandsByContext(scan: Scan, quantity: Quantity, unit: UnitReading | undefined): number {
  const counts = quantity.eitherWay && !unit && entryAt(scan, quantity.next)?.noun !== undefined;
  return counts ? quantity.value * 1000 : quantity.value;
}

/** Whether a noun that is counted stands plainly behind a number. */
const countsBehind = (scan: Scan, at: number): boolean => plainEntryAt(scan, at)?.noun !== undefined;

/** The article says that the noun stands before: الأشهر السبعة, الضحايا الـ3700. */
function isPostposed(scan: Scan, { first, definite }: Quantity): boolean {
  const word = scan.words[first];
  return (
    definite || normAt(scan, first - 1) === "ال" || (word !== undefined && ONE.has(word.stem) && word.clitic === "")
  );
}

/** واحد is one where it follows its noun (عائلة واحدة), a pronoun elsewhere (واحد من, كل واحد). */
function isPronounOne(scan: Scan, { first, next, ranged }: Quantity): boolean {
  const word = scan.words[first];
  if (ranged || next !== first + 1 || !word || !ONE.has(word.stem)) return false;
  const before = scan.words[first - 1];
  if (word.clitic !== "" || before?.token.kind !== "word") return true;
  // الكيلو الواحد من اللحم: two definite words are noun and adjective.
  if (word.definite && before.definite && normAt(scan, next) === "من") return false;
  if (/^(?:من|تلو|تلوي)$/u.test(normAt(scan, next)) || entryAt(scan, next)?.noun?.form === "plural") return true;
  return BEFORE_PRONOUN_ONE.has(before.stem) || plainEntryAt(scan, first - 1)?.notCounted === true;
}
