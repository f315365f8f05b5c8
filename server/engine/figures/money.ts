import {
  CENT_SIGNS,
  CURRENCY_LETTERS,
  CURRENCY_SIGNS,
  MULTIPLIER_LETTERS,
  NATIONAL_CURRENCIES,
  SUBUNITS,
} from "../lexicon/currencies";
import type { UnitReading } from "./reading";
import { readNumeral } from "./cardinals";
import { entryAt, joinedAt, normAt, plainEntryAt, touchesNext, type Scan } from "./words";

/** The noun without its case and number, as the table of national currencies lists it. */
function currencyNoun(stem: string): string {
  if (NATIONAL_CURRENCIES.has(stem)) return stem;
  const nouns = [...NATIONAL_CURRENCIES.keys()];
  const known = nouns.find((noun) => stem.startsWith(noun) || stem.startsWith(noun.slice(0, -1)));
  return known ?? (stem === "دنانير" ? "دينار" : stem === "دراهم" ? "درهم" : stem);
}

/** The adjective's masculine singular without article and case. */
const adjectiveStem = (norm: string): string => norm.replace(/^ال/u, "").replace(/(?:يا|يين|يان)$/u, "ي");

/**
 * The currency behind a number: its noun with an adjective that says whose it is (مليون جنيه مصري), or its sign.
 * The span of the currency's noun is what is counted. Source: ISO 4217 (lexicon/currencies).
 */
export function moneyAfter(scan: Scan, next: number): UnitReading | undefined {
  const sign = CURRENCY_SIGNS.get(normAt(scan, next));
  if (sign !== undefined) {
    const parts = subunitsAfter(scan, next + 1);
    const more = parts ? { more: parts.value } : {};
    return { kind: "money", unit: sign, after: parts?.after ?? next + 1, counted: null, ...more };
  }
  const cents = CENT_SIGNS.get(normAt(scan, next));
  if (cents !== undefined) return { kind: "money", unit: cents, after: next + 1, counted: null, times: 0.01 };
  const letters = lettersAfter(scan, next);
  if (letters) return letters;
  const word = scan.words[next];
  const currency = plainEntryAt(scan, next)?.currency;
  if (!currency || !word) return undefined;
  const adjective = adjectiveStem(normAt(scan, next + 1));
  const national = NATIONAL_CURRENCIES.get(currencyNoun(word.stem));
  const code = national?.get(adjective) ?? national?.get(adjective.replace(/ي$/u, "يه"));
  const after = code === undefined ? next + 1 : next + 2;
  const parts = subunitsAfter(scan, after) ?? remainderAfter(scan, next, after);
  return {
    kind: "money",
    unit: code ?? currency.code,
    after: parts?.after ?? after,
    counted: next,
    ...(parts ? { more: parts.value } : {}),
  };
}

/** د.ك, ل س, and د alone behind a multiplier: مليون د. */
function lettersAfter(scan: Scan, next: number): UnitReading | undefined {
  const letter = normAt(scan, next);
  if (letter.length !== 1) return undefined;
  const second = normAt(scan, next + 1) === "." ? next + 2 : next + 1;
  const pair = CURRENCY_LETTERS.get(`${letter} ${normAt(scan, second)}`);
  if (pair !== undefined) return { kind: "money", unit: pair, after: second + 1, counted: next };
  const alone = CURRENCY_LETTERS.get(letter);
  const behind = normAt(scan, next - 1) === "." ? next - 2 : next - 1;
  const multiplied = entryAt(scan, behind)?.multiplier ?? MULTIPLIER_LETTERS.get(normAt(scan, behind));
  return alone !== undefined && multiplied !== undefined
    ? { kind: "money", unit: alone, after: next + 1, counted: next }
    : undefined;
}

/** 390 ألف دينار و880 دينار: behind thousands or millions, what is left below them in the same currency. */
function remainderAfter(
  scan: Scan,
  noun: number,
  at: number,
): { readonly value: number; readonly after: number } | undefined {
  const multiplier = entryAt(scan, noun - 1)?.multiplier;
  const joined = multiplier === undefined ? undefined : joinedAt(scan, at);
  const numeral = joined === undefined ? undefined : readNumeral(scan, joined);
  const same = numeral && plainEntryAt(scan, numeral.next)?.currency?.code === entryAt(scan, noun)?.currency?.code;
  return numeral && same === true && numeral.value < LEAST_MULTIPLE
    ? { value: numeral.value, after: numeral.next + 1 }
    : undefined;
}

const LEAST_MULTIPLE = 1000;

/** مليون دينار وتسعة فلوس: what the smaller coins add. */
function subunitsAfter(scan: Scan, at: number): { readonly value: number; readonly after: number } | undefined {
  const sign = CURRENCY_SIGNS.has(normAt(scan, at - 1)) && scan.words[at]?.token.kind === "number" ? at : undefined;
  const joined = joinedAt(scan, at) ?? sign;
  const numeral = joined === undefined ? undefined : readNumeral(scan, joined);
  const per = numeral && SUBUNITS.get(normAt(scan, numeral.next));
  return numeral && per !== undefined ? { value: numeral.value / per, after: numeral.next + 1 } : undefined;
}

/** A currency sign that touches the digits behind it: $5. */
export const signBefore = (scan: Scan, first: number): string | undefined =>
  touchesNext(scan, first - 1) || scan.words[first - 1]?.token.kind === "symbol"
    ? CURRENCY_SIGNS.get(normAt(scan, first - 1))
    : undefined;
