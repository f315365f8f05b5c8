import { CHANGE_STEMS } from "../lexicon/approximators";
import { readNumeral, type Numeral } from "./cardinals";
import { joinedAt, normAt, plainEntryAt, spanOf, touchesNext, type Scan } from "./words";

/** A number, or a range of two, before its unit is known. */
export interface Quantity extends Numeral {
  /** The upper end; equal to `value` where the quantity is one number. */
  readonly upTo: number;
  readonly ranged: boolean;
}

const CONNECTORS = new Set(["الي", "-", "–", "—", "ـ", "او", "حتي", "~"]);
const DASHES = new Set(["-", "–", "—"]);
const BETWEEN = new Set(["بين", "مابين", "وبين", "ومابين", "فبين", "ببين", "لبين"]);
/** How far back a verb of change is looked for. */
const CHANGE_REACH = 9;

export const isDash = (norm: string): boolean => DASHES.has(norm);

const isBetween = (scan: Scan, first: number): boolean => BETWEEN.has(normAt(scan, first - 1));

/** Rose from 20 to 30, fell 5 to 40: two figures. Looks back to the sentence's start at most. */
export function tellsChange(scan: Scan, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - CHANGE_REACH); i--) {
    const norm = normAt(scan, i);
    if (norm === "." || norm === "؟") return false;
    if (CHANGE_STEMS.has(norm.replace(/^[وفبل](?=.{3})/u, "")) || CHANGE_STEMS.has(norm)) return true;
  }
  return false;
}

/** The index at which the upper end begins, or undefined where nothing connects. */
function upperAt(scan: Scan, lower: Numeral): number | undefined {
  const norm = normAt(scan, lower.next);
  if (isBetween(scan, lower.first)) return upperOfBetween(scan, lower.next);
  if (!CONNECTORS.has(norm)) return undefined;
  if (norm === "حتي" && normAt(scan, lower.first - 1) !== "من") return undefined;
  if ((norm === "الي" || norm === "حتي") && tellsChange(scan, lower.first)) return undefined;
  const apart = isDash(norm) && !touchesNext(scan, lower.next) && !touchesNext(scan, lower.next - 1);
  if (apart && !hasUnit(scan, lower.next + 2)) return undefined;
  return lower.next + 1;
}

/** بين 5 و7, بين 5 إلى 7, with the lower end's unit said too: بين 300 دينار و1000 دينار. */
function upperOfBetween(scan: Scan, at: number): number | undefined {
  const joined = joinedAt(scan, at);
  if (joined !== undefined) return joined;
  if (CONNECTORS.has(normAt(scan, at))) return at + 1;
  const unit = plainEntryAt(scan, at);
  const isUnit = unit?.currency ?? unit?.unit ?? unit?.timeUnit;
  return isUnit ? joinedAt(scan, at + 1) : undefined;
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
  const upper = at === undefined ? undefined : readNumeral(scan, at);
  if (!upper) return asQuantity(whole);
  const value = lower.value * sharedScale(lower, upper);
  if (upper.value <= value) return asQuantity(whole);
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
