import { AGE_WORDS, UNDER, type TimeUnit } from "../lexicon/timeUnits";
import type { Quantity } from "./ranges";
import type { Reading, UnitReading } from "./reading";
import { entryAt, joinedAt, normAt, plainEntryAt, type Scan } from "./words";

/** How far before a number the word for age may stand: البالغ من العمر 20 عاما. */
const AGE_REACH = 4;

/** A word for age, also behind its clitics. */
export function isAgeWord(scan: Scan, index: number): boolean {
  const norm = normAt(scan, index);
  if (AGE_WORDS.has(norm)) return true;
  // سنه is "his age", السنة the year.
  const stem = norm.replace(/^(?:[وبل]?ال|[وبل])/u, "");
  return AGE_WORDS.has(stem) && !stem.startsWith("سنه");
}

const isUnderAge = (scan: Scan, first: number): boolean => UNDER.has(normAt(scan, first - 1));

/** An ISO 8601 duration of so many units: P3D, PT2H, P20Y. Null where the unit has no designator. */
export function isoDuration(value: number, { iso, times }: TimeUnit): string | null {
  if (iso === null) return null;
  const amount = String(Number((value * times).toPrecision(12)));
  if (iso === "S" || iso === "M" || iso === "H") return `PT${amount}${iso}`;
  return `P${amount}${iso === "Mo" ? "M" : iso}`;
}

/** What a half or quarter joined behind a unit adds: ثلاثة أعوام ونصف. */
export function partAfter(scan: Scan, at: number): { readonly value: number; readonly next: number } | undefined {
  const joined = joinedAt(scan, at);
  const part = joined === undefined ? undefined : entryAt(scan, joined)?.fraction;
  if (joined === undefined || part === undefined || part > 0.5) return undefined;
  const next = normAt(scan, joined + 1);
  if (
    scan.words[joined]?.definite === true ||
    (next.startsWith("ال") && entryAt(scan, joined + 1)?.timeUnit === undefined)
  )
    return undefined;
  const again = entryAt(scan, joined + 1)?.timeUnit !== undefined && scan.words[joined + 1]?.definite === true;
  return { value: part, next: joined + (again ? 2 : 1) };
}

/** The unit of time behind a number: 3 أيام, الثلاثة أيام. */
export function durationAfter(scan: Scan, { next, value }: Quantity): UnitReading | undefined {
  const at = normAt(scan, next) === "/" ? next + 1 : next;
  const unit = plainEntryAt(scan, at)?.timeUnit;
  if (!unit || unit.dual || (scan.words[at]?.definite === true && at === next)) return undefined;
  const part = partAfter(scan, at + 1);
  return {
    kind: "duration",
    unit: unit.code,
    iso: isoDuration(value + (part?.value ?? 0), unit),
    after: part?.next ?? at + 1,
    counted: at,
    ...(part ? { more: part.value } : {}),
  };
}

/**
 * Whether a number of years or months is somebody's age: a word for age nearby, brackets or slashes around it alone
 * (فالبوينا (31 عاما)), under so many years. Source: Badawi, Carter and Gully (2004) §2.12 and news usage.
 */
export function isAge(scan: Scan, { first, after }: Reading): boolean {
  if (normAt(scan, after - 1) === "ربيعا") return true;
  if (entryAt(scan, after - 1)?.timeUnit?.age !== true) return false;
  for (let i = first - 1; i >= Math.max(0, first - AGE_REACH); i--) {
    if (scan.words[i]?.token.kind === "number" || normAt(scan, i) === "." || normAt(scan, i) === "،") break;
    if (isAgeWord(scan, i)) return true;
  }
  if (isUnderAge(scan, first)) return true;
  const [before, behind] = [normAt(scan, first - 1), normAt(scan, after)];
  const enclosed = (before === "(" && behind === ")") || (before === "/" && behind === "/") || behind === "/";
  const ofAge = normAt(scan, after) === "من" && isAgeWord(scan, after + 1);
  return enclosed || ofAge || /^(?:ابن|ابنه|ابنة)$/u.test(normAt(scan, first - 1));
}
