import { LATIN_UNITS, UNIT_PHRASES } from "../lexicon/units";
import type { UnitReading } from "./reading";
import { entryAt, normAt, plainEntryAt, type Scan } from "./words";

/** Nouns behind نقاط that make it a place: نقاط تفتيش. */
const CHECKPOINTS = new Set(["تفتيش", "امنيه", "حدوديه", "عسكريه", "مراقبه", "عبور"]);

/**
 * The unit of measure behind a number, of one word or two (كيلو مترا, درجة مئوية), with "per" something left outside.
 * Source: UCUM (lexicon/units).
 */
export function measureAfter(scan: Scan, next: number): UnitReading | undefined {
  const latin = LATIN_UNITS.get(normAt(scan, next));
  const degrees = latin === "deg" ? plainEntryAt(scan, next + 1)?.unit : undefined;
  if (degrees) return { kind: "measure", unit: degrees.code, after: next + 2, counted: next + 1 };
  if (latin !== undefined) return { kind: "measure", unit: latin, after: next + 1, counted: next };
  const word = scan.words[next];
  if (!word || word.clitic !== "") return undefined;
  const phrase = UNIT_PHRASES.get(word.stem)?.get(normAt(scan, next + 1));
  if (phrase !== undefined)
    return { kind: "measure", unit: perTime(scan, next + 2, phrase), after: next + 2, counted: next };
  const unit = plainEntryAt(scan, next)?.unit;
  if (!unit || CHECKPOINTS.has(normAt(scan, next + 1))) return undefined;
  return { kind: "measure", unit: perTime(scan, next + 1, unit.code), after: next + 1, counted: next };
}

/** A rate in its unit's code: كيلومتر في الساعة is km/h. */
function perTime(scan: Scan, at: number, code: string | null): string | null {
  const per = normAt(scan, at) === "في" || normAt(scan, at) === "/" ? at + 1 : undefined;
  const unit = per === undefined ? undefined : entryAt(scan, per)?.timeUnit?.code;
  return code !== null && unit !== undefined && unit !== null ? `${code}/${unit}` : code;
}
