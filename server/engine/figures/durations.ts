import type { TimeUnit } from "../lexicon/timeUnits";
import type { Quantity } from "./ranges";
import type { UnitReading } from "./reading";
import { entryAt, joinedAt, normAt, plainEntryAt, type Scan } from "./words";

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

/** مقابل 30 سنة 2015: the noun belongs to the year behind it. */
const opensYear = (scan: Scan, at: number): boolean =>
  /^(?:سنه|عام)$/u.test(normAt(scan, at)) && /^(?:19|20)\d\d$/u.test(normAt(scan, at + 1));

/** From so many on عقود are contracts: nobody reckons two centuries in decades. */
const FEWEST_CONTRACTS = 20;
const DECADE = 10;

/** 40 عقدا, مئات العقود: whether the letters of decades are contracts here. */
export const areContracts = ({ iso, times }: TimeUnit, value: number): boolean =>
  iso === "Y" && times === DECADE && value >= FEWEST_CONTRACTS;

/** The unit of time behind a number: 3 أيام, الثلاثة أيام. */
export function durationAfter(scan: Scan, { next, value }: Quantity): UnitReading | undefined {
  const at = normAt(scan, next) === "/" ? next + 1 : next;
  const unit = plainEntryAt(scan, at)?.timeUnit;
  if (!unit || unit.dual || (scan.words[at]?.definite === true && at === next)) return undefined;
  if (opensYear(scan, at) || areContracts(unit, value)) return undefined;
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
