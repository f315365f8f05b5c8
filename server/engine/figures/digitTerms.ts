import { MULTIPLIER_LETTERS } from "../lexicon/currencies";
import { digitsValue } from "./digits";
import { normAt, plainEntryAt, touchesNext, type Scan } from "./words";

/** A part of a number: its value before its multiplier, the multiplier, and the index of the first token behind it. */
export interface Term {
  readonly value: number;
  readonly scale: number;
  readonly next: number;
  /** Where the point may group thousands: 12.500. */
  readonly eitherWay?: boolean;
}

const isDigits = (norm: string): boolean => /^\d+$/u.test(norm);

/** Whether one white space stands between a token and the next, as between groups of three digits. */
const oneSpaceBehind = (scan: Scan, index: number): boolean =>
  (scan.words[index + 1]?.token.start ?? 0) - (scan.words[index]?.token.end ?? 0) === 1;

/** Groups of three digits set apart by spaces: 40 000, 321 666, 1 234 567. Behind a noun that is numbered one group may be a new number. */
function readSpacedDigits(scan: Scan, at: number): Term | undefined {
  if (!/^[1-9]\d{0,2}$/u.test(normAt(scan, at))) return undefined;
  let digits = normAt(scan, at);
  let next = at + 1;
  while (
    scan.words[next]?.token.kind === "number" &&
    /^\d{3}$/u.test(normAt(scan, next)) &&
    oneSpaceBehind(scan, next - 1)
  ) {
    digits += normAt(scan, next);
    next++;
  }
  const groups = next - at - 1;
  const round = normAt(scan, at + 1).endsWith("00");
  const apart = groups === 1 && !round && scan.words[next]?.token.kind === "number";
  return groups >= 1 && !apart ? { value: Number(digits), scale: 1, next } : undefined;
}

/** Digits, also with ر for the point as agencies print it: 4ر5 stands on the page, right to left, as 5.4. */
export function readDigits(scan: Scan, at: number): Term | undefined {
  if (opensWithPoint(scan, at)) return { value: Number(`0.${normAt(scan, at + 1)}`), scale: 1, next: at + 2 };
  if (scan.words[at]?.token.kind !== "number") return undefined;
  const spaced = readSpacedDigits(scan, at);
  if (spaced) return spaced;
  const digits = digitsValue(normAt(scan, at));
  if (!digits) return undefined;
  const isPoint = normAt(scan, at + 1) === "ر" && touchesNext(scan, at) && touchesNext(scan, at + 1);
  const whole = isPoint && scan.words[at + 2]?.token.kind === "number" ? normAt(scan, at + 2) : "";
  if (isDigits(whole) && isDigits(normAt(scan, at))) {
    return { value: Number(`${whole}.${normAt(scan, at)}`), scale: 1, next: at + 3 };
  }
  const raised = readPower(scan, at + 1, digits.value);
  return raised ?? { value: digits.value, scale: 1, next: at + 1, eitherWay: digits.eitherWay };
}

/** Whether .77 stands at a token: a point that touches digits, with no word before that it could end. */
export function opensWithPoint(scan: Scan, at: number): boolean {
  const isPoint = /^[.٫]$/u.test(normAt(scan, at)) && touchesNext(scan, at) && isDigits(normAt(scan, at + 1));
  const before = scan.words[at - 1];
  return (
    isPoint &&
    !touchesNext(scan, at - 1) &&
    before?.token.kind !== "number" &&
    (before?.token.kind !== "word" || before.entry?.notCounted === true)
  );
}

/** Digits behind e or ^ that touches both: 1e10, 2.5^-1, as science and software write powers. */
function readPower(scan: Scan, at: number, base: number): Term | undefined {
  const mark = normAt(scan, at);
  if ((mark !== "e" && mark !== "^") || !touchesNext(scan, at - 1) || !touchesNext(scan, at)) return undefined;
  const signed = /^[-−+]$/u.test(normAt(scan, at + 1)) && touchesNext(scan, at + 1);
  const exponent = digitsValue(normAt(scan, signed ? at + 2 : at + 1))?.value;
  if (exponent === undefined || exponent > LARGEST_EXPONENT) return undefined;
  const power = signed && normAt(scan, at + 1) !== "+" ? -exponent : exponent;
  const value = mark === "e" ? Number(`${base}e${power}`) : base ** power;
  return { value, scale: 1, next: signed ? at + 3 : at + 2 };
}

/** Beyond it a power leaves the range of numbers. */
const LARGEST_EXPONENT = 300;

/** 194،647 مليون: the Maghreb writes its decimal comma in Arabic, which before a multiplier cannot group thousands. */
export const pointed = (scan: Scan, at: number, value: number): number =>
  /^\d{1,3}،\d{3}$/u.test(normAt(scan, at)) ? value / 1000 : value;

/** م before the letter or noun of a currency: 370 م د, 5 م.د, 20 م دينار. */
export function letterMultiplier(
  scan: Scan,
  at: number,
): { readonly scale: number; readonly next: number } | undefined {
  const scale = MULTIPLIER_LETTERS.get(normAt(scan, at));
  if (scale === undefined) return undefined;
  const next = normAt(scan, at + 1) === "." ? at + 2 : at + 1;
  return normAt(scan, next) === "د" || plainEntryAt(scan, next)?.currency ? { scale, next } : undefined;
}
