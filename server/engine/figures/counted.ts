import { isContentNoun, looksLikeVerbalNoun } from "../lexicon/contentNouns";
import { COUNTED_NOUNS } from "../lexicon/countedNouns";
import { NOUNS_IN_WAW, PARTITIVES, SUPERLATIVES } from "../lexicon/particles";
import { withoutEnclitic } from "../text/clitics";
import { sourceSpan } from "../text/tokens";
import type { Counted } from "./figure";
import type { Reading } from "./reading";
import { readNumeral } from "./cardinals";
import { coreStart, normAt, type Scan } from "./words";

/** Kinds that count nothing beyond their own unit. */
const UNCOUNTED = new Set<Reading["kind"]>(["date", "time", "score"]);

const isSuperlative = (norm: string): boolean => SUPERLATIVES.has(norm.replace(/^ال/u, ""));

/** Whether the word at `index` can be a noun that is counted: no particle, no verb, nothing joined by و. */
function canBeCounted(scan: Scan, index: number): boolean {
  const word = scan.words[index];
  if (word?.token.kind !== "word" || word.token.norm.length < 2) return false;
  const { entry, token } = word;
  if (entry?.notCounted === true || (entry?.timeUnit && word.definite)) return false;
  if (/^(?:سنه|عام)$/u.test(token.norm) && /^(?:19|20)\d\d$/u.test(normAt(scan, index + 1))) return false;
  if (entry?.noun) return word.clitic === "";
  if (isPurpose(scan, index)) return false;
  if (token.norm.startsWith("و") && !NOUNS_IN_WAW.has(token.norm)) return false;
  if (entry && entry.starts && entry.month === undefined) return false;
  const isVerb = /^(?:ي|ت|سي|ست).{2,}(?:ون|وا)$/u.test(token.norm) || /^.{3,}وا$/u.test(token.norm);
  return !isVerb && !/^(?:ب|ل)ال|^لل/u.test(token.norm);
}

/** 8 لبيع الأسماك: ل with a verbal noun, or before a definite genitive, says what for and not what. */
function isPurpose(scan: Scan, index: number): boolean {
  const word = scan.words[index];
  if (word?.entry !== undefined || !normAt(scan, index).startsWith("ل")) return false;
  const rest = normAt(scan, index).slice(1);
  return (
    isContentNoun(rest) || looksLikeVerbalNoun(rest) || (rest.length > 2 && scan.words[index + 1]?.definite === true)
  );
}

/** Demonstratives and "number of" between a part and its whole: ربع هذه المنازل, ضعف عدد القتلى. */
const TRANSPARENT = /^(?:غير|هذه|هذا|هولاء|تلك|عدد|اجمالي|جميع|كل|افراد)$/u;

/** The index behind a number said again in brackets: 65000 (خمسة وستين ألف) أسطوانة. */
function behindBrackets(scan: Scan, at: number): number {
  if (normAt(scan, at) !== "(") return at;
  const again = readNumeral(scan, at + 1);
  return again && normAt(scan, again.next) === ")" ? again.next + 1 : at;
}

/** The noun behind a number, across من and superlatives: 3 آلاف من أخطر قادة. Undefined where none is. */
function nounBehind(scan: Scan, reading: Reading): number | "antecedent" | undefined {
  let at = behindBrackets(scan, reading.after);
  while (/^["«“”»)]$/u.test(normAt(scan, at)) && at < reading.after + 2) at++;
  if (PARTITIVES.has(normAt(scan, at))) return "antecedent";
  const partitive = normAt(scan, at) === "من";
  if (partitive) at++;
  if (PARTITIVES.has(normAt(scan, at)) || (partitive && normAt(scan, at).startsWith("بين"))) return "antecedent";
  while (
    (isSuperlative(normAt(scan, at)) && canBeCounted(scan, at + 1)) ||
    (isPart(reading) && TRANSPARENT.test(normAt(scan, at)))
  )
    at++;
  return canBeCounted(scan, at) ? at : undefined;
}

const isPart = ({ kind }: Reading): boolean => kind === "fraction" || kind === "percent";

/** Whether the noun directly before a postposed number agrees with it: a plural for 3–10, a gender for a rank. */
function agrees(scan: Scan, { kind, first, lo }: Reading, at: number): boolean {
  const noun = scan.words[at];
  const form = noun?.entry?.noun?.form;
  if (kind === "ordinal") {
    const feminine = /(?:ه|اولي)$/u.test(normAt(scan, first));
    const isPlural = form === "plural" || /ات$/u.test(noun?.stem ?? "");
    return isPlural ? feminine : (noun?.stem.endsWith("ه") ?? false) === feminine || noun?.entry === undefined;
  }
  if ((lo ?? 0) < 3 || form === "plural") return true;
  const isPlural = /(?:ات|ين|ون)$/u.test(noun?.stem ?? "");
  return form === undefined && (isPlural || scan.words[at - 1]?.entry?.noun?.form !== "plural");
}

const ADJECTIVE = /^ال.{2,}(?:ي|يه|يين|يون)$/u;

/** The noun before its postposed number: across adjectives, and the head of a construct whose second noun does not agree. */
function nounBefore(scan: Scan, reading: Reading): number | undefined {
  let at = reading.first - 1;
  if (normAt(scan, at) === "ال") at--;
  if (/^(?:هو|هي)$/u.test(normAt(scan, at))) at--;
  if (/^[وف]?[اب]?(?:انها|انه|تعد|تعتبر|يعد|يعتبر|كانت|لانها|هي)$/u.test(normAt(scan, at)))
    return subjectBefore(scan, at);
  const near = scan.words[at];
  if (near?.token.kind !== "word") return undefined;
  if (near.entry?.numeral ?? near.entry?.few) at--;
  const isAdjective = scan.words[at]?.entry?.noun === undefined && ADJECTIVE.test(normAt(scan, at));
  if (isAdjective && /^[وفبلك]?ال/u.test(normAt(scan, at - 1))) return at - 1;
  return isConstructHead(scan, at - 1) && !agrees(scan, reading, at) ? at - 1 : at;
}

/** واقعة يعتقد أنها الأولى: what the pronoun stands for, the noun without article before its relative clause. */
function subjectBefore(scan: Scan, pronoun: number): number | undefined {
  for (let at = pronoun - 1; at >= Math.max(0, pronoun - SUBJECT_REACH); at--) {
    const word = scan.words[at];
    if (word?.token.kind !== "word") return undefined;
    if (/^[يت].{3}/u.test(word.token.norm) || word.entry?.notCounted === true) continue;
    return word.definite && scan.words[at - 1]?.definite === true ? at - 1 : at;
  }
  return undefined;
}

const SUBJECT_REACH = 4;

/** Whether a word can be the first noun of a construct: a noun without article that is no particle. */
function isConstructHead(scan: Scan, index: number): boolean {
  const word = scan.words[index];
  if (word?.token.kind !== "word" || word.definite || /^[وفبلك]?ال/u.test(word.token.norm)) return false;
  return word.entry?.notCounted !== true && word.token.norm.length > 2;
}

/** Heads of a tally: عدد القتلى وصل إلى 200. */
const TALLIES = /^[ولب]?(?:عدد|حصيله|اعداد|حصيلة)$/u;
const TALLY_REACH = 12;

/** The noun that a tally names before its number, where none follows: عدد الجرحى … 200, والمصابين 28. */
function talliedBefore(scan: Scan, { first }: Reading): number | undefined {
  const near = scan.words[first - 1];
  if (near?.definite === true && near.entry?.noun?.form === "plural") return first - 1;
  for (let at = first - 1; at >= Math.max(0, first - TALLY_REACH); at--) {
    const norm = normAt(scan, at);
    if (norm === "." || norm === "،" || scan.words[at]?.token.kind === "number") return undefined;
    if (TALLIES.test(norm)) return canBeCounted(scan, at + 1) ? at + 1 : undefined;
  }
  return undefined;
}

/** The singular in look-up spelling, without article, case and pronoun, as the noun table or the endings tell. */
function lemmaOf(norm: string): string {
  const stem = norm.replace(/^(?:ال|لل)(?=.{2})/u, "");
  const candidates = [norm, stem, stem.replace(/ا$/u, ""), ...withoutEnclitic(stem)];
  for (const candidate of candidates) {
    const noun = COUNTED_NOUNS.get(candidate) ?? COUNTED_NOUNS.get(`${candidate.replace(/ت$/u, "")}ه`);
    if (noun) return noun.lemma;
  }
  if (/.{3,}ات$/u.test(stem)) return `${stem.slice(0, -2)}ه`;
  if (/.{3,}(?:تين|تان)$/u.test(stem)) return `${stem.slice(0, -3)}ه`;
  if (/.{3,}(?:ين|ون|ان)$/u.test(stem)) return stem.slice(0, -2);
  return /.{2,}ا$/u.test(stem) ? stem.slice(0, -1) : stem;
}

function countedAt(scan: Scan, index: number): Counted {
  const { text } = scan.paragraph;
  const word = scan.words[index];
  if (!word) return { start: 0, end: 0, text: "", lemma: "" };
  const start = coreStart(scan, index);
  const end = sourceSpan(text, word.token, 0).end;
  return { start, end, text: text.slice(start, end), lemma: lemmaOf(word.token.norm.slice(word.core)) };
}

/** الاريتريون (12 في المئة): a percentage in brackets is of the noun before them. */
function percentOf(scan: Scan, { first, after }: Reading): number | undefined {
  const noun = scan.words[first - 2];
  const enclosed = normAt(scan, first - 1) === "(" && normAt(scan, after) === ")";
  return enclosed && noun?.token.kind === "word" && /^[وفبلك]?ال/u.test(noun.token.norm) ? first - 2 : undefined;
}

/** المئتي ألف مهاجر, الثلاثة أيام: the article on the number does not mean that its noun stands before. */
function hasOwnNoun(scan: Scan, { kind, after }: Reading, behind: number): boolean {
  const word = scan.words[behind];
  if (kind === "ordinal" || behind !== after || !word || word.definite) return false;
  return word.entry?.noun !== undefined || word.entry?.timeUnit !== undefined;
}

/** What was counted last in a paragraph, and which people were. */
export interface LastCounted {
  readonly any: Counted | null;
  readonly people: Counted | null;
}

/** منهم is of people, منها of anything. */
const refersToPeople = (scan: Scan, { after }: Reading): boolean =>
  /^(?:منهم|بينهم|منهن)$/u.test(normAt(scan, after)) || normAt(scan, after + 1) === "بينهم";

/** What is counted last once a figure has counted something. */
export const nowCounted = (last: LastCounted, counted: Counted | null): LastCounted => ({
  any: counted ?? last.any,
  people: counted && COUNTED_NOUNS.get(counted.lemma)?.class === "person" ? counted : last.people,
});

/**
 * The head noun that a figure counts: behind it, before it where the number is postposed, or the one last counted
 * where it is left out (3 منها, وأصيب 173).
 */
export function readCounted(scan: Scan, reading: Reading, last: LastCounted): Counted | null {
  if (UNCOUNTED.has(reading.kind) || reading.counted === null) return null;
  const index = countedIndex(scan, reading);
  if (index === "antecedent") return refersToPeople(scan, reading) ? (last.people ?? last.any) : last.any;
  if (index !== undefined) return countedAt(scan, index);
  return reading.kind === "cardinal" || reading.kind === "vague" ? last.any : null;
}

function countedIndex(scan: Scan, reading: Reading): number | "antecedent" | undefined {
  if (reading.counted !== undefined) return reading.counted ?? undefined;
  if (scan.words[reading.first]?.entry?.partOfThat !== undefined) return "antecedent";
  const behind = nounBehind(scan, reading);
  if (reading.kind === "percent") {
    return normAt(scan, reading.after) === "من" && typeof behind === "number" ? behind : percentOf(scan, reading);
  }
  if (reading.postposed === true && !(typeof behind === "number" && hasOwnNoun(scan, reading, behind))) {
    return nounBefore(scan, reading);
  }
  if (reading.kind === "ordinal" && scan.words[reading.first]?.definite === true) return nounBefore(scan, reading);
  return behind ?? (reading.kind === "cardinal" ? talliedBefore(scan, reading) : undefined);
}
