import { NUMBER_SIZES } from "../lexicon/vagueQuantities";
import { LARGEST } from "./cardinals";
import { moneyAfter } from "./money";
import type { Reading } from "./reading";
import { endOf, entryAt, joinedAt, normAt, plainEntryAt, spanOf, type Scan } from "./words";

interface Bounds {
  readonly lo: number;
  readonly hi: number | null;
}

function vague(scan: Scan, first: number, next: number, { lo, hi }: Bounds): Reading {
  const reading: Reading = {
    kind: "vague",
    first,
    next,
    number: spanOf(scan, first, next),
    lo,
    hi,
    qualifier: "vague",
    unit: null,
    iso: null,
    after: next,
  };
  const money = moneyAfter(scan, next);
  const unit = plainEntryAt(scan, next)?.unit ?? plainEntryAt(scan, next)?.timeUnit;
  if (money) return { ...reading, unit: money.unit, counted: money.counted ?? null };
  return unit ? { ...reading, unit: unit.code, counted: next } : reading;
}

/** The plural of a multiplier alone says some thousands: 2000..9999. */
const ownBounds = (scan: Scan, index: number): Bounds | undefined => {
  const entry = entryAt(scan, index);
  if (entry?.power) return entry.power;
  const scale = entry?.multiplier?.count === null ? entry.multiplier.scale : undefined;
  return scale === undefined ? undefined : { lo: 2 * scale, hi: 10 * scale - 1 };
};

/**
 * Tens, hundreds, thousands, alone or multiplied (عشرات الآلاف: 20,000 to 99,999) or two joined (عشرات ومئات).
 * Source: the annotation guidelines; Ryding (2005), ch. 15 §1.10.
 */
function readPowers(scan: Scan, first: number): Reading | undefined {
  const own = ownBounds(scan, first);
  if (!own) return undefined;
  let { lo, hi } = own;
  let next = first + 1;
  for (
    let more = plainEntryAt(scan, next)?.multiplier;
    more && more.count !== 2 && lo < LARGEST;
    more = plainEntryAt(scan, next)?.multiplier
  ) {
    const upper = hi ?? lo;
    lo *= more.scale;
    hi = (upper + 1) * more.scale - 1;
    next++;
  }
  return vague(scan, first, next, { lo, hi });
}

/** عدة and بضع before or behind their noun; with و and tens they count them (بضعة وعشرون). */
function readFew(scan: Scan, first: number): Reading | undefined {
  const few = entryAt(scan, first)?.few;
  const word = scan.words[first];
  if (!few || !word || word.definite) return undefined;
  const joined = joinedAt(scan, first + 1);
  const tens = joined === undefined ? undefined : entryAt(scan, joined)?.numeral;
  if (joined !== undefined && tens?.slot === "tens") {
    return vague(scan, first, joined + 1, { lo: tens.value + few.lo, hi: tens.value + 9 });
  }
  const multiplier = plainEntryAt(scan, first + 1)?.multiplier;
  if (multiplier?.count === null || entryAt(scan, first + 1)?.power) {
    const scale = multiplier?.scale ?? (entryAt(scan, first + 1)?.power?.lo ?? 0) / 2;
    return vague(scan, first, first + 2, { lo: few.lo * scale, hi: 10 * scale - 1 });
  }
  const before = scan.words[first - 1];
  const reading = vague(scan, first, first + 1, few);
  const isBehind = word.clitic === "" && isIndefiniteNoun(scan, first - 1) && !isIndefiniteNoun(scan, first + 1);
  return isBehind && before ? { ...reading, postposed: true } : reading;
}

/** Plurals before عدة: known ones, and every one in ات. */
function isIndefiniteNoun(scan: Scan, index: number): boolean {
  const word = scan.words[index];
  if (word?.token.kind !== "word" || word.definite || word.stem.startsWith("ال")) return false;
  const { entry } = word;
  if (entry?.notCounted === true) return false;
  return entry?.noun?.form === "plural" || entry?.timeUnit !== undefined || word.stem.endsWith("ات");
}

/** عدد من, عدد كبير من; the من belongs to the core. Without من only with a size (عدد كبير). */
function readNumberNoun(scan: Scan, first: number): Reading | undefined {
  const word = scan.words[first];
  if (word?.entry?.numberNoun !== true || word.definite) return undefined;
  let next = first + 1;
  while (
    NUMBER_SIZES.has(normAt(scan, next)) ||
    (normAt(scan, next) === "غير" && normAt(scan, next + 1).endsWith("محدد"))
  )
    next += normAt(scan, next) === "غير" ? 2 : 1;
  const sized = next > first + 1;
  if (normAt(scan, next) === "من") {
    const reading = vague(scan, first, next + 1, { lo: 3, hi: null });
    return { ...reading, number: { ...reading.number, end: endOf(scan, next) } };
  }
  const isBare =
    sized &&
    word.clitic === "" &&
    /^(?:كبير|ضخم|هايل|محدود)ا?$/u.test(normAt(scan, next - 1)) &&
    normAt(scan, first - 1) !== "في";
  return isBare ? vague(scan, first, next, { lo: 3, hi: null }) : undefined;
}

/** A quantity whose words give an interval by themselves. */
export const readVague = (scan: Scan, first: number): Reading | undefined =>
  readPowers(scan, first) ?? readFew(scan, first) ?? readNumberNoun(scan, first);
