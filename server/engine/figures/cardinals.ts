import { TEEN_ENDINGS } from "../lexicon/numerals";
import type { Span } from "../text/span";
import { letterMultiplier, pointed, readDigits, type Term } from "./digitTerms";
import { entryAt, joinedAt, normAt, plainEntryAt, spanOf, type Scan } from "./words";

/** A number as its words or digits give it, before anything is known of what it counts. */
export interface Numeral extends Span {
  /** Index of its first token, and of the first token after it. */
  readonly first: number;
  readonly next: number;
  readonly value: number;
  /** The multiplier of its last term (ألف: 1000), 1 where there is none. */
  readonly scale: number;
  /** Where the point may group thousands: 12.500. */
  readonly eitherWay: boolean;
  readonly definite: boolean;
}

/** Beyond it a chain of multipliers is no number that news prints, and would leave the safe range of numbers. */
export const LARGEST = 1e48;

/** Tens and units in words: 1–99. */
function readTens(scan: Scan, at: number): Term | undefined {
  const numeral = entryAt(scan, at)?.numeral;
  if (!numeral || numeral.slot === "hundred") return undefined;
  const alone = { value: numeral.value, scale: 1, next: at + 1 };
  if (numeral.slot !== "unit") return alone;
  const ending = scan.words[at + 1];
  if (ending && TEEN_ENDINGS.has(ending.stem) && ending.clitic === "") {
    return { value: 10 + numeral.value, scale: 1, next: at + 2 };
  }
  const joined = joinedAt(scan, at + 1);
  const tens = joined === undefined ? undefined : entryAt(scan, joined)?.numeral;
  if (joined !== undefined && tens?.slot === "tens") {
    return { value: numeral.value + tens.value, scale: 1, next: joined + 1 };
  }
  return numeral.bound ? undefined : alone;
}

/** Hundreds in one word or two: مئتان, خمسمئة, خمس مئة. */
function readHundreds(scan: Scan, at: number): Term | undefined {
  const numeral = entryAt(scan, at)?.numeral;
  if (numeral?.slot === "hundred") return { value: numeral.value, scale: 1, next: at + 1 };
  const apart = plainEntryAt(scan, at + 1)?.numeral;
  const counts = numeral?.slot === "unit" && numeral.value >= 3 && apart?.value === 100;
  return counts && !scan.words[at + 1]?.definite ? { value: numeral.value * 100, scale: 1, next: at + 2 } : undefined;
}

/**
 * أربعمئة ومليار مليار is 401 milliards where software writes numbers (num2words, n2words): the scale's own word stands
 * for its one. The index of the scale itself; undefined where the scale is not said twice.
 */
function oneOfScale(scan: Scan, at: number): number | undefined {
  const joined = joinedAt(scan, at);
  const own = joined === undefined ? undefined : entryAt(scan, joined)?.multiplier;
  const again = joined === undefined ? undefined : plainEntryAt(scan, joined + 1)?.multiplier;
  return own?.count === 1 && joined !== undefined && again?.scale === own.scale ? joined + 1 : undefined;
}

/** مئة خمسة وعشرون: spoken style leaves و out before the lower part, which must not be a group of its own. */
function unjoinedAt(scan: Scan, at: number): number | undefined {
  const numeral = plainEntryAt(scan, at)?.numeral;
  const isLower = numeral !== undefined && numeral.slot !== "hundred" && numeral.value > 0 && !numeral.bound;
  const next = plainEntryAt(scan, at + 1);
  const isOwnGroup = next?.numeral?.slot === "hundred" || next?.multiplier !== undefined;
  return isLower && scan.words[at]?.definite !== true && !isOwnGroup ? at : undefined;
}

/** A group of up to three digits in words, hundreds first, or last as older style has them (خمسة وعشرون ومئة). */
function readGroup(scan: Scan, at: number): Term | undefined {
  const hundreds = readHundreds(scan, at);
  if (!hundreds) {
    const tens = readTens(scan, at);
    const joined = tens && joinedAt(scan, tens.next);
    const after = joined === undefined ? undefined : readHundreds(scan, joined);
    return tens && after ? { ...after, value: tens.value + after.value } : tens;
  }
  const one = oneOfScale(scan, hundreds.next);
  if (one !== undefined) return { ...hundreds, value: hundreds.value + 1, next: one };
  const joined = joinedAt(scan, hundreds.next) ?? unjoinedAt(scan, hundreds.next);
  const tens = joined === undefined ? undefined : readTens(scan, joined);
  return tens ? { ...tens, value: hundreds.value + tens.value } : hundreds;
}

/**
 * ألفا ريال, مليونا دولار: without tanwin and before its noun this is the nominative construct of the dual, not the
 * accusative, which only follows another number. Source: Wright I §§325, 327.
 */
function isConstructDual(scan: Scan, at: number): boolean {
  const word = scan.words[at];
  if (word?.entry?.multiplier?.count !== 1 || !word.stem.endsWith("ا")) return false;
  const marked = scan.paragraph.text.slice(word.token.start, word.token.end).includes("\u064B");
  const entry = plainEntryAt(scan, at + 1);
  return !marked && (entry?.noun ?? entry?.currency ?? entry?.unit ?? entry?.timeUnit) !== undefined;
}

/** Behind digits that say a group again in brackets before its multiplier: خمسة وخمسون (55) ألف. */
function behindDigitsAgain(scan: Scan, at: number): number {
  const again = normAt(scan, at) === "(" && scan.words[at + 1]?.token.kind === "number" && normAt(scan, at + 2) === ")";
  return again && plainEntryAt(scan, at + 3)?.multiplier ? at + 3 : at;
}

/** A group with its multipliers: ثلاثة آلاف, 2.94 مليون, ألفين, مئة ألف مليون. */
function readTerm(scan: Scan, at: number): Term | undefined {
  const own = entryAt(scan, at)?.multiplier;
  if (own && own.count === null) return undefined;
  const group = own
    ? { value: isConstructDual(scan, at) ? 2 : (own.count ?? 1), scale: own.scale, next: at + 1 }
    : (readDigits(scan, at) ?? readGroup(scan, at));
  if (!group) return undefined;
  let { scale, next } = group;
  const hundred = scan.words[at]?.token.kind === "number" ? plainEntryAt(scan, next) : undefined;
  if (hundred?.numeral?.value === 100 && !scan.words[next]?.definite && hundred.fraction === undefined) {
    scale = 100;
    next++;
  }
  next = behindDigitsAgain(scan, next);
  for (
    let more = plainEntryAt(scan, next)?.multiplier;
    more && more.count !== 2 && scale < LARGEST;
    more = plainEntryAt(scan, next)?.multiplier
  ) {
    scale *= more.scale;
    next++;
  }
  const letter = scale === 1 && scan.words[at]?.token.kind === "number" ? letterMultiplier(scan, next) : undefined;
  if (letter) return { ...group, ...letter, value: pointed(scan, at, group.value), eitherWay: false };
  if (scale > 1) return { ...group, value: pointed(scan, at, group.value), scale, next, eitherWay: false };
  return { ...group, scale, next, eitherWay: group.eitherWay === true };
}

/** ألف خمس مائة: hundreds directly behind a thousand. */
const unjoinedHundreds = (scan: Scan, at: number): number | undefined =>
  plainEntryAt(scan, at)?.numeral && !scan.words[at]?.definite && readHundreds(scan, at) ? at : undefined;

/** A half, third or quarter joined to a number: of its last multiplier, which may be said again (ونصف المليون). */
function readJoinedPart(scan: Scan, at: number, scale: number): Term | undefined {
  const joined = joinedAt(scan, at);
  const part = joined === undefined ? undefined : entryAt(scan, joined)?.fraction;
  const isWhole = part !== undefined && part > 0.5 && !/ن$/u.test(scan.words[joined ?? 0]?.stem ?? "");
  if (joined === undefined || part === undefined || isWhole || scan.words[joined]?.definite) return undefined;
  const again = plainEntryAt(scan, joined + 1)?.multiplier;
  if (again) return { value: part * again.scale, scale, next: joined + 2 };
  const whole = scan.words[joined + 1];
  if (scale === 1 && whole?.token.norm.startsWith("ال") === true) return undefined;
  return { value: part * scale, scale, next: joined + 1 };
}

/** Decimal words: خمسة فاصلة ثلاثة, and with their place said: مئتان فاصلة ثلاثة من مئة is 200.03. */
function readDecimals(scan: Scan, at: number): Term | undefined {
  if (normAt(scan, at) !== "فاصله") return undefined;
  const term = readTerm(scan, at + 1);
  if (!term || !Number.isInteger(term.value) || term.scale > 1) return undefined;
  const place = normAt(scan, term.next) === "من" ? readTerm(scan, term.next + 1) : undefined;
  const tenths = place ? place.value * place.scale : 1;
  if (place && tenths > term.value && /^10+$/u.test(String(tenths))) {
    return { ...place, value: term.value / tenths };
  }
  return { ...term, value: Number(`0.${term.value}`) };
}

/** نصف مليون, ربع مليار: a part of a multiplier is a number of its own. */
function readPartOfMultiplier(scan: Scan, at: number): Term | undefined {
  const part = entryAt(scan, at)?.fraction;
  const whole = plainEntryAt(scan, at + 1)?.multiplier;
  return part !== undefined && whole?.count === 1 ? { value: part, scale: whole.scale, next: at + 2 } : undefined;
}

/**
 * The number that begins at a token: digits, words, or both (28 ألفا و116), its terms in falling order of magnitude.
 * Source: Ryding (2005), ch. 15 §1; Wright I §§318–327. Undefined where none begins there.
 */
export function readNumeral(scan: Scan, first: number, single = false): Numeral | undefined {
  const head = readPartOfMultiplier(scan, first) ?? readTerm(scan, first);
  if (!head) return undefined;
  let total = head.value * head.scale;
  let { scale, next } = head;
  while (scale > 1 && !single) {
    const at = joinedAt(scan, next) ?? unjoinedHundreds(scan, next);
    const term = at === undefined ? undefined : readTerm(scan, at);
    const value = term ? term.value * term.scale : 0;
    if (!term || term.scale >= scale || value >= scale || !Number.isInteger(value) || value === 0) break;
    total += value;
    ({ scale, next } = term);
  }
  const rest = single ? undefined : (readJoinedPart(scan, next, scale) ?? readDecimals(scan, next));
  if (rest) {
    total += rest.value;
    next = rest.next;
  }
  return {
    first,
    next,
    ...spanOf(scan, first, next),
    value: Number(total.toPrecision(15)),
    scale,
    eitherWay: head.eitherWay === true && next === first + 1,
    definite: scan.words[first]?.definite === true,
  };
}
