import { COUNTING_VERBS } from "../lexicon/timeUnits";
import { isContentNoun, looksLikeVerbalNoun } from "../lexicon/contentNouns";
import { entryAt, normAt, touchesNext, type Scan } from "./words";

/** How far before a number the noun of a tally makes it a count: عدد الضحايا 2013. */
const TALLY_REACH = 5;

/** Whether what follows a four-digit number is counted by it: a known noun, or one marked by ة or tanwin. */
export function countsSomething(scan: Scan, at: number): boolean {
  const word = scan.words[at];
  const entry = word?.clitic === "" ? word.entry : undefined;
  if (entry?.noun ?? entry?.unit ?? entry?.currency ?? entry?.multiplier ?? entry?.timeUnit) return !word?.definite;
  const norm = normAt(scan, at);
  if (norm === "%" || norm === "٪" || norm === "$") return true;
  if (norm === "من") return /^(?:ال|ه)/u.test(normAt(scan, at + 1)) && normAt(scan, at + 1) !== "الميلاد";
  if (word?.token.kind !== "word" || word.definite || entry?.notCounted === true || /^(?:ال|و|ب|ل|ي|ت)/u.test(norm))
    return false;
  return /(?:ة|ًا|اً)$/u.test(scan.paragraph.text.slice(word.token.start, word.token.end));
}

/**
 * Whether what follows is counted, where the word before speaks for a year: then the noun must agree, a plural with
 * 3–10 at the end of the number and a singular with all others (Ryding 2005, ch. 15 §1). في 2013 مرشحين is a year.
 */
export function agreesWith(scan: Scan, value: number, at: number): boolean {
  if (!countsSomething(scan, at)) return false;
  const form = entryAt(scan, at)?.noun?.form;
  const wantsPlural = value % 100 >= 3 && value % 100 <= 10;
  return form === undefined || (form === "plural") === wantsPlural;
}

/** Whether nothing behind a number can be counted by it: no word, a definite one, a particle, a verb, a verbal noun. */
function nothingToCount(scan: Scan, at: number): boolean {
  const word = scan.words[at];
  if (!word || (word.token.kind !== "word" && word.token.kind !== "latin")) return !/^[%٪$/]$/u.test(normAt(scan, at));
  if (word.definite || word.entry?.notCounted === true) return true;
  const norm = word.token.norm;
  return /^(?:[وفل]?[يت].{3}|ال|س[يت].{3})/u.test(norm) || isContentNoun(norm) || looksLikeVerbalNoun(norm);
}

/** Whether a noun of a tally (عدد, حصيلة) stands shortly before. */
function isTallied(scan: Scan, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - TALLY_REACH); i--) {
    if (/^[ولب]?(?:ال)?(?:عدد|حصيله|اعداد|رقم|مبلغ|قيمه|مجموع)/u.test(normAt(scan, i))) return true;
  }
  return false;
}

/**
 * A number from 1950 to 2049 that counts nothing and stands behind a noun is a year, as titles have it: كان الغابون
 * 2017, قانون المالية 2017, بكالوريا 2018. Behind particles, attached و and ب, and verbs of counting it is not.
 */
export function isBareYear(scan: Scan, first: number): boolean {
  const value = Number(normAt(scan, first));
  if (value < 1950 || value > 2049 || value === 2000) return false;
  const before = scan.words[first - 1];
  if (before?.token.kind !== "word" || touchesNext(scan, first - 1)) return false;
  if (before.entry?.notCounted === true || before.token.norm.length < 3 || before.clitic === "ب") return false;
  if (COUNTING_VERBS.has(before.token.norm) || isTallied(scan, first)) return false;
  return nothingToCount(scan, first + 1);
}
