import type { UnitReading } from "./reading";
import type { Numeral } from "./cardinals";
import { normAt, touchesNext, type Scan } from "./words";

const SIGNS = new Set(["%", "٪", "﹪", "％"]);
const HUNDRED = new Set(["الميه", "المايه", "الماءه", "ميه", "مايه"]);
/** A number or word that the sign would belong to if it touched it; clitics and the article would not. */
const HOLDS_SIGN = /^(?!(?:[وف]?[بلك]?(?:ال)?|و|ف)$)[\p{L}\p{N}]/u;

const IN_HUNDRED = new Set(["بالميه", "بالمايه", "بالماءه", "بالميءه", "فالميه"]);

const percent = (after: number): UnitReading => ({ kind: "percent", unit: "%", after, inCore: true });

/** Whether a percent sign stands before the digits and belongs to them: ٪20. */
export const signOpens = (scan: Scan, first: number): boolean =>
  scan.words[first]?.token.kind === "number" &&
  SIGNS.has(normAt(scan, first - 1)) &&
  touchesNext(scan, first - 1) &&
  (!touchesNext(scan, first - 2) || !HOLDS_SIGN.test(normAt(scan, first - 2)));

/** ثلاثة %21: a sign that touches only the digits behind it is theirs. */
const isOfNext = (scan: Scan, sign: number): boolean => !touchesNext(scan, sign - 1) && signOpens(scan, sign + 1);

/**
 * The percent sign or its words behind a number: 20%, 17.5 %, 20 في المئة, 20 بالمائة; or the sign before it.
 * Source: Ryding (2005), ch. 15 §3.2; the annotation guidelines for what belongs to the core.
 */
export function percentAfter(scan: Scan, { first, next }: Numeral): UnitReading | undefined {
  const norm = normAt(scan, next);
  if (SIGNS.has(norm) && !isOfNext(scan, next)) return percent(next + 1);
  if (IN_HUNDRED.has(norm)) return percent(next + 1);
  if (norm === "في" && HUNDRED.has(normAt(scan, next + 1))) return percent(next + 2);
  return signOpens(scan, first) ? percent(next) : undefined;
}
