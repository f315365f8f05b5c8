import { CHANGE_WORDS } from "../lexicon/changeWords";
import { CURRENCY_SIGNS } from "../lexicon/currencies";
import { readNumeral, type Numeral } from "./cardinals";
import { behindJoin, isDash, isFreeDash } from "./joins";
import { joinedAt, normAt, plainEntryAt, spanOf, type Scan } from "./words";

/** A number, or a range of two, before its unit is known. */
export interface Quantity extends Numeral {
  /** The upper end; equal to `value` where the quantity is one number. */
  readonly upTo: number;
  readonly ranged: boolean;
}

/** Joins of two numbers beside those of every range: 5-7, أربع أو خمس. */
const CLOSE_JOINS = new Set(["-", "–", "—", "ـ", "او", "~"]);
const BETWEEN = new Set(["بين", "مابين", "وبين", "ومابين", "فبين", "ببين", "لبين"]);
const FROM = new Set(["من", "ومن"]);
/** How far back a verb of change is looked for. */
const CHANGE_REACH = 9;

const isBetween = (scan: Scan, first: number): boolean =>
  BETWEEN.has(normAt(scan, normAt(scan, first - 1) === "(" ? first - 2 : first - 1)) ||
  (isMinus(scan, first - 1) && BETWEEN.has(normAt(scan, first - 2)));

const isMinus = (scan: Scan, at: number): boolean => /^(?:سالب|ناقص)$/u.test(normAt(scan, at));

/** Rose from 20 to 30, fell 5 to 40: two figures. Looks back to the sentence's start at most. */
export function tellsChange(scan: Scan, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - CHANGE_REACH); i--) {
    const norm = normAt(scan, i);
    if (norm === "." || norm === "؟") return false;
    if (CHANGE_WORDS.has(norm.replace(/^[وفبل](?=.{3})/u, "")) || CHANGE_WORDS.has(norm)) return true;
  }
  return false;
}

/** The index at which the upper end begins, or undefined where nothing connects. */
function upperAt(scan: Scan, lower: Numeral): number | undefined {
  if (isBetween(scan, lower.first)) return upperOfBetween(scan, lower.next);
  const from = FROM.has(normAt(scan, lower.first - 1));
  const at = behindJoin(scan, lower.next);
  if (at !== undefined) {
    if (!from && normAt(scan, lower.next) !== "الي") return undefined;
    return tellsChange(scan, lower.first) ? undefined : at;
  }
  if (from && scan.words[lower.next]?.clitic === "ل" && plainNumeral(scan, lower.next)) return lower.next;
  if (!CLOSE_JOINS.has(normAt(scan, lower.next))) return undefined;
  if (isFreeDash(scan, lower.next) && !hasUnit(scan, lower.next + 2)) return undefined;
  return lower.next + 1;
}

const plainNumeral = (scan: Scan, at: number): boolean => scan.words[at]?.entry?.numeral !== undefined;

/** بين 5 و7, بين 5 إلى 7. */
const upperOfBetween = (scan: Scan, at: number): number | undefined =>
  joinedAt(scan, at) ?? behindJoin(scan, at) ?? (CLOSE_JOINS.has(normAt(scan, at)) ? at + 1 : undefined);

/** What a unit is, so that the two of a range can be compared; undefined where none stands there. */
function unitKey(scan: Scan, at: number): string | undefined {
  if (/^[%٪]$/u.test(normAt(scan, at)) || /^بالم(?:يه|ايه)$/u.test(normAt(scan, at))) return "%";
  if (normAt(scan, at) === "في" && /^الم(?:يه|ايه)$/u.test(normAt(scan, at + 1))) return "%";
  const sign = CURRENCY_SIGNS.get(normAt(scan, at));
  if (sign !== undefined) return sign;
  const { currency, unit, timeUnit, noun } = plainEntryAt(scan, at) ?? {};
  if (currency) return currency.code ?? normAt(scan, at).slice(0, 3);
  return timeUnit?.code ?? unit?.code ?? noun?.lemma;
}

/**
 * The upper end where the lower one has its unit too: بين 300 دينار و1000 دينار, من 5 أشهر إلى 8 أشهر, بين 20% و30%. Only
 * the same unit makes it a range: بين 5 قتلى و10 جرحى is none.
 */
function readSaidTwice(scan: Scan, lower: Numeral): Numeral | undefined {
  const unit = unitKey(scan, lower.next);
  const before = normAt(scan, lower.first - 1);
  if (unit === undefined) return undefined;
  const isOpened = isBetween(scan, lower.first) || FROM.has(before);
  if (!isOpened && !isDash(normAt(scan, lower.next + 1))) return undefined;
  const behind = lower.next + (unit === "%" && normAt(scan, lower.next) === "في" ? 2 : 1);
  const at = isBetween(scan, lower.first)
    ? upperOfBetween(scan, behind)
    : tellsChange(scan, lower.first)
      ? undefined
      : (behindJoin(scan, behind) ?? (isDash(normAt(scan, behind)) ? behind + 1 : undefined));
  const upper = at === undefined ? undefined : readNumeral(scan, at);
  return upper && unitKey(scan, upper.next) === unit ? upper : undefined;
}

/** Whether something that numbers count or measure stands at a place. */
function hasUnit(scan: Scan, at: number): boolean {
  const entry = plainEntryAt(scan, at);
  return (entry?.noun ?? entry?.timeUnit ?? entry?.unit ?? entry?.currency ?? entry?.multiplier) !== undefined;
}

/** Both ends share the multiplier of the upper one where the lower has none: بين 5 و7 ملايين. */
const sharedScale = (lower: Numeral, upper: Numeral): number =>
  upper.scale > 1 && lower.scale === 1 && lower.value < upper.value / upper.scale ? upper.scale : 1;

const asQuantity = (numeral: Numeral): Quantity => ({ ...numeral, upTo: numeral.value, ranged: false });

/**
 * The quantity at a token: a number or a range (35 إلى 40, بين 5 و7, أربع أو خمس). A range rises; where the second
 * number is not greater, or a verb of change precedes, only the first number is read.
 */
export function readQuantity(scan: Scan, first: number): Quantity | undefined {
  const whole = readNumeral(scan, first);
  if (!whole) return undefined;
  const apart = isBetween(scan, first) && upperAt(scan, whole) === undefined;
  const lower = apart ? (readNumeral(scan, first, true) ?? whole) : whole;
  const at = upperAt(scan, lower);
  const upper = (at === undefined ? undefined : readNumeral(scan, at)) ?? readSaidTwice(scan, lower);
  if (!upper) return asQuantity(whole);
  const value = lower.value * sharedScale(lower, upper);
  if (upper.value <= (isMinus(scan, first - 1) ? -value : value)) return asQuantity(whole);
  return {
    ...upper,
    ...spanOf(scan, first, upper.next),
    first,
    value,
    upTo: upper.value,
    ranged: true,
    definite: lower.definite,
  };
}
