/** A value as a figure's attributes hold it: the closed interval of the words, null for no bound. */
export interface Value {
  readonly lo: number | null;
  readonly hi: number | null;
  readonly qualifier: string;
}

/** How a bound may be written before a number; the longer ones first. */
const SIGNS: readonly (readonly [pattern: RegExp, qualifier: string])[] = [
  [/^(?:>=|≥|at least\b|على الأقل|لا يقل عن)\s*/iu, "atLeast"],
  [/^(?:<=|≤|at most\b|على الأكثر|لا يزيد (?:على|عن))\s*/iu, "atMost"],
  [/^(?:>|more than\b|أكثر من)\s*/iu, "moreThan"],
  [/^(?:<|less than\b|أقل من)\s*/iu, "lessThan"],
  [/^(?:~|≈|about\b|نحو|حوالي)\s*/iu, "about"],
];

const NUMBER = String.raw`[+-]?\d[\d,]*(?:\.\d+)?`;
const RANGE = new RegExp(String.raw`^(${NUMBER})\s*(?:-|–|—|\.\.|to\b|إلى)\s*(${NUMBER})$`, "u");
const ALONE = new RegExp(`^${NUMBER}$`, "u");

/**
 * Reads what an annotator types as a value: `7`, `٧`, `20-30`, `> 25`, `≥ 16`, `~20`. Digits of every Arabic kind, with
 * separators. Undefined for anything else.
 *
 * @param counts whether the figure counts things: a count above 25 is at least 26, a measure above 25 stays above 25 (as the
 * annotation guidelines have it).
 */
export function readValue(typed: string, counts: boolean): Value | undefined {
  const text = plain(typed);
  const range = RANGE.exec(text);
  if (range !== null) {
    const [lo, hi] = [toNumber(range[1]), toNumber(range[2])];
    return lo <= hi ? { lo, hi, qualifier: "between" } : undefined;
  }
  const [pattern, qualifier] = SIGNS.find(([sign]) => sign.test(text)) ?? [/^/u, "exact"];
  const number = text.replace(pattern, "");
  if (!ALONE.test(number)) return undefined;
  const value = toNumber(number);
  const step = counts && Number.isInteger(value) ? 1 : 0;
  switch (qualifier) {
    case "atLeast":
      return { lo: value, hi: null, qualifier };
    case "atMost":
      return { lo: null, hi: value, qualifier };
    case "moreThan":
      return { lo: value + step, hi: null, qualifier };
    case "lessThan":
      return { lo: null, hi: value - step, qualifier };
    default:
      return { lo: value, hi: value, qualifier };
  }
}

/** A value as it can be typed: the inverse of reading. Empty for none. */
export function writeValue({ lo, hi, qualifier }: Value, counts: boolean): string {
  const step = counts ? 1 : 0;
  if (lo !== null && hi !== null) {
    if (lo !== hi) return `${lo}-${hi}`;
    return qualifier === "about" ? `~${lo}` : String(lo);
  }
  if (lo !== null) return qualifier === "moreThan" ? `> ${lo - (Number.isInteger(lo) ? step : 0)}` : `≥ ${lo}`;
  if (hi !== null) return qualifier === "lessThan" ? `< ${hi + (Number.isInteger(hi) ? step : 0)}` : `≤ ${hi}`;
  return "";
}

/** Reads what an annotator types as a number: `7`, `-2.5`, `٧٫٥`, with separators. Undefined for anything else. */
export function readNumber(typed: string): number | undefined {
  const text = plain(typed);
  return ALONE.test(text) ? toNumber(text) : undefined;
}

/** Latin digits and separators: Arabic-Indic and Persian digits, ٫ and ٬. No marks of direction. */
function plain(typed: string): string {
  return typed
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replaceAll("٫", ".")
    .replaceAll("٬", ",")
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

function toNumber(text: string | undefined): number {
  return Number((text ?? "").replaceAll(",", ""));
}
