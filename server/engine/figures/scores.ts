import { CURRENCY_SIGNS } from "../lexicon/currencies";
import { SCORE_WORDS } from "../lexicon/identifierWords";
import { isDash } from "./joins";
import type { Reading } from "./reading";
import { entryAt, normAt, spanOf, touchesNext, type Scan } from "./words";

/** How far before or behind a score the game is spoken of. */
const REACH = 12;
const LARGEST = 200;

const isGoals = (norm: string): boolean => /^\d{1,3}$/u.test(norm) && Number(norm) <= LARGEST;
const side = (scan: Scan, index: number): boolean => isGoals(normAt(scan, index)) || normAt(scan, index) === "صفر";

function speaksOfGame(scan: Scan, first: number): boolean {
  for (let i = Math.max(0, first - REACH); i < first + 6; i++) {
    const norm = normAt(scan, i);
    if (SCORE_WORDS.has(norm) || SCORE_WORDS.has(norm.replace(/^(?:[وفبل]?ال|[وفبل])/u, ""))) return true;
  }
  return false;
}

/**
 * A score: two numbers with a dash (2-1, صفر-3), or a slash where a game is spoken of. With a noun behind it that the
 * numbers count, rising numbers are a range (20-30 شخصا).
 */
export function readScore(scan: Scan, first: number): Reading | undefined {
  const separator = normAt(scan, first + 1);
  const dashed = isDash(separator);
  if (!dashed && separator !== "/" && separator !== ":") return undefined;
  if (!side(scan, first) || !side(scan, first + 2)) return undefined;
  const chained =
    isDash(normAt(scan, first + 3)) && touchesNext(scan, first + 2) && scan.words[first + 4]?.token.kind === "number";
  if (chained || normAt(scan, first + 3) === separator) return undefined;
  if (touchesNext(scan, first - 1) && (isDash(normAt(scan, first - 1)) || normAt(scan, first - 1) === "/"))
    return undefined;
  const tight = touchesNext(scan, first) && touchesNext(scan, first + 1);
  const game = speaksOfGame(scan, first);
  if (!tight && !(game && dashed)) return undefined;
  if (!game && !dashed) return undefined;
  if (!game && countsBehind(scan, first + 3)) return undefined;
  return {
    kind: "score",
    first,
    next: first + 3,
    number: spanOf(scan, first, first + 3),
    lo: null,
    hi: null,
    qualifier: "exact",
    unit: null,
    iso: null,
    after: first + 3,
    counted: null,
  };
}

function countsBehind(scan: Scan, at: number): boolean {
  const entry = entryAt(scan, at);
  const norm = normAt(scan, at);
  if (norm === "%" || norm === "٪" || norm === "في" || norm === "بالميه" || norm === "بالمايه") return true;
  if (CURRENCY_SIGNS.has(norm)) return true;
  return (
    (entry?.noun ?? entry?.timeUnit ?? entry?.unit ?? entry?.currency ?? entry?.multiplier ?? entry?.month) !==
    undefined
  );
}
