import { LEGAL_NOUNS, NUMBERED_NOUNS, PHONE_WORDS } from "../lexicon/identifierWords";
import { isDash } from "./joins";
import { exactReading } from "./exactReading";
import type { Reading } from "./reading";
import { bareNoun, entryAt, normAt, touchesNext, type Scan } from "./words";

const identifier = (
  scan: Scan,
  first: number,
  next: number,
  value: number | null,
  counted: number | null,
): Reading => ({
  ...exactReading("identifier", scan, first, next, value),
  counted,
  name: true,
});

/** A noun that is numbered (المادة 27, اللواء 55), or a model's letters (ام آي 17, إف-16). */
function numberedNoun(scan: Scan, first: number): number | undefined {
  let at = first - 1;
  if (normAt(scan, at) === "(" || (isDash(normAt(scan, at)) && touchesNext(scan, at))) at--;
  const legal = legalNounOfList(scan, at);
  if (legal !== undefined) return legal;
  const word = scan.words[at];
  if (word?.token.kind !== "word") return undefined;
  const norm = word.token.norm;
  // The Maghreb numbers its laws with عدد: القانون عدد 35, الأمر الرئاسي عدد 117 لسنة 2021.
  if (norm === "عدد" && /^(?:لسنه|لعام|الموءرخ|المورخ|بتاريخ)$/u.test(normAt(scan, first + 1))) return at;
  if (norm === "عدد" && isDefiniteLegal(scan, at - 1)) return at;
  if (norm === "رقم" && scan.words[at - 1]?.definite === true) return headBefore(scan, at - 1);
  return NUMBERED_NOUNS.has(norm) || NUMBERED_NOUNS.has(bareNoun(norm)) ? at : undefined;
}

/** القانون, القانون الأساسي: one known law, which no number counts. */
const isDefiniteLegal = (scan: Scan, at: number): boolean =>
  scan.words[at]?.definite === true && LEGAL_NOUNS.has(bareNoun(normAt(scan, headBefore(scan, at))));

/** How many numbers back the noun of a list may stand. */
const LONGEST_LIST = 12;

/** The legal noun of `at` itself, or of the list of numbers that ends there: الفصول 201 و202 و. */
function legalNounOfList(scan: Scan, at: number): number | undefined {
  let back = at;
  for (let numbers = 0; numbers < LONGEST_LIST && /^(?:و|،|,|الي)$/u.test(normAt(scan, back)); numbers++) {
    if (!/^\d+$/u.test(normAt(scan, back - 1))) return undefined;
    back -= 2;
  }
  return LEGAL_NOUNS.has(bareNoun(normAt(scan, back))) ? back : undefined;
}

const OPENING_MARKS = /^["«“]$/u;
const CLOSING_MARKS = /^["»”]$/u;
const LONGEST_NAME = 3;

/** «نوكيا 3», "فرانس 24": a name of a few words in quotation marks that ends in a number. */
function numberedName(scan: Scan, first: number): boolean {
  if (!CLOSING_MARKS.test(normAt(scan, first + 1)) || !touchesNext(scan, first)) return false;
  for (let at = first - 1; at >= first - 1 - LONGEST_NAME; at--) {
    if (OPENING_MARKS.test(normAt(scan, at))) return at < first - 1;
    const word = scan.words[at];
    const isPlain = word?.entry === undefined && (word?.token.kind === "word" || word?.token.kind === "latin");
    if (!isPlain) return false;
  }
  return false;
}

/** The noun of a definite phrase that ends at `at`: الطريق in الطريق الوطنية. */
const headBefore = (scan: Scan, at: number): number =>
  /(?:ي|يه)$/u.test(normAt(scan, at)) && scan.words[at - 1]?.definite === true ? at - 1 : at;

/** Digits alone, or in groups that the tokens keep together (71.123.456, 123 456). */
const GROUP = /^\d+(?:[. ]\d+)*$/u;
const digitsOf = (norm: string): number => norm.replace(/\D/gu, "").length;
const LONGEST_GROUP = 4;
const PHONE_REACH = 4;

/** هاتف: 71 123 456, الرقم الأخضر 80 100 700: the noun of a telephone nearby, only marks and plain words between. */
function namesPhone(scan: Scan, first: number): boolean {
  for (let at = first - 1; at >= first - PHONE_REACH; at--) {
    if (PHONE_WORDS.has(bareNoun(normAt(scan, at)))) return true;
    if (scan.words[at]?.token.kind === "number" || normAt(scan, at) === ".") return false;
  }
  return false;
}

/** The next group of a telephone number: behind a dash that touches both, or, where the number is known to be dialled, a space. */
function nextGroup(scan: Scan, at: number, dials: boolean): number | undefined {
  const touched =
    isDash(normAt(scan, at)) &&
    touchesNext(scan, at - 1) &&
    touchesNext(scan, at) &&
    /^\d+$/u.test(normAt(scan, at + 1));
  if (touched) return at + 1;
  const norm = normAt(scan, at);
  return dials && GROUP.test(norm) && norm.split(/[. ]/u).every((group) => group.length <= LONGEST_GROUP)
    ? at
    : undefined;
}

/** Digits, dashes and brackets that form a telephone number: at least seven digits, in groups or behind its noun. */
function readPhone(scan: Scan, first: number): Reading | undefined {
  if (!GROUP.test(normAt(scan, first))) return undefined;
  const plus = normAt(scan, first - 1) === "+" && touchesNext(scan, first - 1);
  const named = namesPhone(scan, first);
  const dials = plus || named || normAt(scan, first).startsWith("0");
  let next = first + 1;
  let digits = digitsOf(normAt(scan, first));
  let groups = 1;
  for (let group = nextGroup(scan, next, dials); group !== undefined; group = nextGroup(scan, next, dials)) {
    digits += digitsOf(normAt(scan, group));
    groups++;
    next = group + 1;
  }
  const zeros = normAt(scan, first).startsWith("0") && digits >= 8;
  const phone = (groups >= 3 && digits >= 7) || (plus && digits >= 8) || zeros || (named && digits >= 7);
  return phone ? identifier(scan, first, next, null, null) : undefined;
}

/** Whether what stands behind a number shows that it counts after all: القرار 20 دولة. */
function counts(scan: Scan, at: number): boolean {
  const word = scan.words[at];
  const entry = word?.clitic === "" && !word.definite ? word.entry : undefined;
  const unit = entry?.noun ?? entry?.timeUnit ?? entry?.unit ?? entry?.currency ?? entry?.multiplier;
  const inHundred = normAt(scan, at) === "في" && /^الم/u.test(normAt(scan, at + 1));
  return unit !== undefined || inHundred || /^(?:[%٪$]|بالم.+)$/u.test(normAt(scan, at));
}

/**
 * A number that names: an article of law, a unit, a flight, a model, a stock index, a telephone number.
 * Source: lexicon/identifierWords.
 */
export function readIdentifier(scan: Scan, first: number): Reading | undefined {
  if (scan.words[first]?.token.kind !== "number") return undefined;
  const phone = readPhone(scan, first);
  if (phone) return phone;
  if (/^\d{1,4}$/u.test(normAt(scan, first)) && numberedName(scan, first)) {
    return identifier(scan, first, first + 1, Number(normAt(scan, first)), null);
  }
  const noun = numberedNoun(scan, first);
  if (noun === undefined || counts(scan, first + 1) || !/^\d+$/u.test(normAt(scan, first))) return undefined;
  const listed =
    isDash(normAt(scan, first + 1)) &&
    touchesNext(scan, first) &&
    touchesNext(scan, first + 1) &&
    entryAt(scan, first + 2) === undefined;
  const next = listed && scan.words[first + 2]?.token.kind === "number" ? first + 3 : first + 1;
  return identifier(scan, first, next, Number(normAt(scan, first)), noun);
}
