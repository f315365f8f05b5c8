import type { Figure } from "../../server/engine/figures/figure";
import { readFigures } from "../../server/engine/figures/readFigures";
import { readParagraph } from "../../server/engine/text/readParagraph";
import type { Stated } from "./peers";

/** What a row says of a quantity: the interval, and its unit where it has one. */
interface Quantity {
  readonly lo: number | null;
  readonly hi: number | null;
  /** The interval leaves out its ends, so that a count may have stepped by one. */
  readonly open: boolean;
  readonly unit?: RegExp;
}

/** Duckling's names of units, with the codes that mean them: ISO 4217, UCUM. */
const UNITS: Readonly<Record<string, readonly [code: RegExp, factor: Readonly<Record<string, number>>]>> = {
  Dollar: [/^(?:\$|USD)$/u, {}],
  Cent: [/^(?:¢|USD|USX|cent)$/u, { USD: 100 }],
  EUR: [/^EUR$/u, {}],
  KWD: [/^KWD$/u, {}],
  LBP: [/^LBP$/u, {}],
  EGP: [/^EGP$/u, {}],
  QAR: [/^QAR$/u, {}],
  ILS: [/^ILS$/u, {}],
  Millilitre: [/^(?:mL|ml|L)$/u, { L: 1000 }],
  Litre: [/^(?:L|l)$/u, {}],
  Hectolitre: [/^(?:hL|hl)$/u, {}],
  Gallon: [/gal/u, {}],
  Gram: [/^(?:g|kg|mg)$/u, { kg: 1000, mg: 0.001 }],
  Cup: [/cup/u, {}],
  Celsius: [/^Cel$/u, {}],
  Fahrenheit: [/degF/u, {}],
  Degree: [/^(?:deg|Cel)$/u, {}],
};

const exactly = (value: number, unit?: RegExp): Quantity => ({
  lo: value,
  hi: value,
  open: false,
  ...(unit ? { unit } : {}),
});

/** Recognizers-Text's ranges: [20,30), (30,), (,100]. */
function ofInterval(text: string): Quantity | undefined {
  const match = /^([[(])(-?[\d.]*),(-?[\d.]*)([\])])$/u.exec(text);
  if (!match) return undefined;
  const [, left, lo = "", hi = "", right] = match;
  return { lo: lo === "" ? null : Number(lo), hi: hi === "" ? null : Number(hi), open: left === "(" || right === ")" };
}

/** Duckling's amounts: simple Dollar 10, between Dollar (10, 20), above, under. */
function ofAmount(text: string): Quantity | undefined {
  const match = /^(simple|between|above|under) (\w+) \(?(-?[\d.e]+)(?:, (-?[\d.e]+))?/u.exec(text);
  if (!match) return undefined;
  const [, form, name = "", a = "", b] = match;
  const unit = UNITS[name]?.[0] ?? /^$/u;
  if (form === "above") return { lo: Number(a), hi: null, open: false, unit };
  if (form === "under") return { lo: null, hi: Number(a), open: true, unit };
  return b === undefined ? exactly(Number(a), unit) : { lo: Number(a), hi: Number(b), open: false, unit };
}

/** What a row states, undefined where it states no quantity. */
function statedQuantity({ value }: Stated): Quantity | undefined {
  if (typeof value === "number") return exactly(value);
  return typeof value === "string" ? (ofInterval(value) ?? ofAmount(value)) : undefined;
}

const near = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= Math.max(1e-12, Math.abs(b) * 1e-6);

/** A value in the unit that the row counts in: 0.5 kg is 500 g. */
function inUnitOf(figure: Figure, { unit }: Quantity, value: number | null): number | null {
  const factors = Object.values(UNITS).find(([code]) => code === unit)?.[1];
  return value === null ? null : value * (factors?.[figure.unit ?? ""] ?? 1);
}

function agrees(figure: Figure, stated: Quantity): boolean {
  if (stated.unit && !stated.unit.test(figure.unit ?? "")) return false;
  const lo = inUnitOf(figure, stated, figure.lo);
  const hi = inUnitOf(figure, stated, figure.hi);
  const step = stated.open ? 1 : 0;
  const sameLo = near(lo, stated.lo) || (step > 0 && lo !== null && stated.lo !== null && near(lo, stated.lo + step));
  const sameHi = near(hi, stated.hi) || (step > 0 && hi !== null && stated.hi !== null && near(hi, stated.hi - step));
  return sameLo && sameHi;
}

export interface GradedNumber {
  readonly row: Stated;
  readonly right: boolean;
  readonly found: readonly Figure[];
}

/** A negative of a model says only that what the model looks for is not there. */
const LOOKED_FOR: readonly (readonly [model: RegExp, isIt: (figure: Figure) => boolean])[] = [
  [/Range/u, ({ qualifier }) => qualifier !== "exact"],
  [/Ordinal/u, ({ kind }) => kind === "ordinal"],
  [/./u, () => true],
];

/** Bounds said of one quantity are figures of their own here (أكثر من 10 وأقل من 40): together they are the interval. */
function together(found: readonly Figure[]): Figure | undefined {
  const [first, second, third] = found;
  if (!first || !second || third) return first;
  const bounds = found.every(({ lo, hi }) => (lo === null) !== (hi === null));
  return bounds ? { ...first, lo: first.lo ?? second.lo, hi: first.hi ?? second.hi } : undefined;
}

/** A row beside the figures at its place: right where one alone stands there and says what the row states. */
export function gradeNumber(row: Stated): GradedNumber {
  const { text, start, end, src } = row;
  const figures = readFigures(readParagraph(text));
  if (start === null || end === null) {
    const isIt = LOOKED_FOR.find(([model]) => model.test(src))?.[1];
    const wrong = figures.filter((figure) => isIt?.(figure));
    return { row, right: wrong.length === 0, found: wrong };
  }
  const found = figures.filter(({ number }) => number.start < end && number.end > start);
  const stated = statedQuantity(row);
  if (!stated) {
    const isWhole = ({ kind, number }: Figure): boolean =>
      kind === "identifier" && number.end - number.start >= (end - start) / 2;
    return { row, right: found.some(isWhole), found };
  }
  const figure = together(found);
  return { row, right: figure !== undefined && agrees(figure, stated), found };
}
