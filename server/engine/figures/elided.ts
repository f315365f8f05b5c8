import { RATES } from "../lexicon/units";
import type { Figure } from "./figure";
import type { Reading } from "./reading";
import { bareNoun, endOf, entryAt, normAt, type Scan } from "./words";

/** Links between two values of one thing, the second without its unit: إلى 2.3 مليار جنيه من 2.6 مليار. */
const LINKS = /^(?:من|الي|مقابل|مع|ب|نحو|حوالي|بعد)$/u;
/** مقارنة مع, مقارنة بـ, في مقابل: what must stand before a link that also links other things. */
const COMPARING = /^(?:مقارنه|قياسا|مقابل|بدلا)$/u;
/** What may follow a number that has no noun of its own. */
const CLOSES =
  /^(?:في|من|خلال|الي|علي|عن|قبل|مقابل|مقارنه|بنهايه|نهايه|العام|عام|قبل|مع|لكل|سابقا|حاليا|فقط|تقريبا|[.،,؛:)!؟])$/u;
const RATE_REACH = 8;
const HIGHEST_RATE = 100;
const CARRIED = new Set<Figure["kind"]>(["money", "percent"]);

const standsAlone = (scan: Scan, { after }: Reading): boolean =>
  scan.words[after] === undefined ||
  (CLOSES.test(normAt(scan, after)) && scan.words[after + 1]?.token.kind !== "number");

/** Whether nothing ends the sentence between a figure and the number that leans on it. */
function inOneSentence(scan: Scan, before: Figure, { first }: Reading): boolean {
  for (let at = first - 1; at >= 0 && endOf(scan, at) > before.end; at--) if (normAt(scan, at) === ".") return false;
  return true;
}

function isLinked(scan: Scan, { first, after }: Reading): boolean {
  // 200 ألف جنيه لأسرة كل متوفى و50 ألفا لكل مصاب.
  if (scan.words[first]?.clitic === "و" || normAt(scan, first - 1) === "و") return normAt(scan, after) === "لكل";
  const link = normAt(scan, first - 1);
  if (!LINKS.test(link)) return false;
  return /^(?:مع|ب|نحو|حوالي|بعد)$/u.test(link) ? COMPARING.test(normAt(scan, first - 2)) : true;
}

/** نسبة المشاركة بلغت 41, معدل البطالة 15.3: what is told in percent without saying so. */
function isOfRate(scan: Scan, { first, lo }: Reading): boolean {
  if ((lo ?? Infinity) > HIGHEST_RATE) return false;
  for (let at = first - 1; at >= Math.max(0, first - RATE_REACH); at--) {
    const norm = normAt(scan, at);
    if (/^[.،,:]$/u.test(norm) || scan.words[at]?.token.kind === "number") return false;
    if (RATES.has(norm) || RATES.has(bareNoun(norm))) return entryAt(scan, at)?.notCounted !== true;
  }
  return false;
}

/**
 * A number that leaves its unit to the figure before it (من 2.6 مليار behind 2.3 مليار جنيه, من 6.1 behind 5.2%), or to the noun
 * of a rate before it (بلغت نسبة المشاركة 41).
 */
export function withElidedUnit(scan: Scan, reading: Reading, before: Figure | undefined): Reading {
  if (reading.kind !== "cardinal" || reading.postposed === true || !standsAlone(scan, reading)) return reading;
  const carries = before !== undefined && CARRIED.has(before.kind) && isLinked(scan, reading);
  if (carries && inOneSentence(scan, before, reading))
    return { ...reading, kind: before.kind, unit: before.unit, counted: null };
  return isOfRate(scan, reading) ? { ...reading, kind: "percent", unit: "%", counted: null } : reading;
}
