import { COUNTED_NOUNS } from "../lexicon/countedNouns";
import { NOUNS_IN_WAW, PARTITIVES, SUPERLATIVES } from "../lexicon/particles";
import { withoutEnclitic } from "../text/clitics";
import { sourceSpan } from "../text/tokens";
import type { Counted } from "./figure";
import type { Reading } from "./reading";
import { coreStart, normAt, type Scan } from "./words";

/** Kinds that count nothing beyond their own unit. */
const UNCOUNTED = new Set<Reading["kind"]>(["date", "time", "score"]);

const isSuperlative = (norm: string): boolean => SUPERLATIVES.has(norm.replace(/^ال/u, ""));

/** Whether the word at `index` can be a noun that is counted: no particle, no verb, nothing joined by و. */
function canBeCounted(scan: Scan, index: number): boolean {
  const word = scan.words[index];
  if (word?.token.kind !== "word" || word.token.norm.length < 2) return false;
  const { entry, token } = word;
  if (entry?.notCounted === true) return false;
  if (entry?.noun) return word.clitic === "";
  if (token.norm.startsWith("و") && !NOUNS_IN_WAW.has(token.norm)) return false;
  if (entry && entry.starts && entry.month === undefined) return false;
  const isVerb = /^(?:ي|ت|سي|ست).{2,}(?:ون|وا)$/u.test(token.norm) || /^.{3,}وا$/u.test(token.norm);
  return !isVerb && !/^(?:ب|ل)ال|^لل/u.test(token.norm);
}

/** The noun behind a number, across من and superlatives: 3 آلاف من أخطر قادة. Undefined where none is. */
function nounBehind(scan: Scan, reading: Reading): number | "antecedent" | undefined {
  let at = reading.after;
  while (/^["«“”»)]$/u.test(normAt(scan, at)) && at < reading.after + 2) at++;
  const norm = normAt(scan, at);
  if (PARTITIVES.has(norm)) return "antecedent";
  if (norm === "من") at++;
  if (PARTITIVES.has(normAt(scan, at)) || (norm === "من" && /^بين/u.test(normAt(scan, at)))) return "antecedent";
  while (isSuperlative(normAt(scan, at)) && canBeCounted(scan, at + 1)) at++;
  return canBeCounted(scan, at) ? at : undefined;
}

/** Nouns that stand between a plural and its number: أفراد الطاقم الخمسة counts أفراد. */
function nounBefore(scan: Scan, { first }: Reading): number | undefined {
  let at = first - 1;
  if (normAt(scan, at) === "ال") at--;
  const near = scan.words[at];
  if (near?.token.kind !== "word") return undefined;
  if (near.entry?.numeral ?? near.entry?.few) at--;
  const outer = scan.words[at - 1];
  const construct =
    outer?.token.kind === "word" && !outer.definite && outer.entry?.noun !== undefined && !outer.stem.startsWith("ال");
  const single = scan.words[at]?.entry?.noun?.form !== "plural";
  return construct && single ? at - 1 : at;
}

/** The singular in look-up spelling, without article, case and pronoun, as the noun table or the endings tell. */
export function lemmaOf(norm: string): string {
  const stem = norm.replace(/^(?:ال|لل)(?=.{2})/u, "");
  const candidates = [stem, stem.replace(/ا$/u, ""), ...withoutEnclitic(stem)];
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

/**
 * The head noun that a figure counts: behind it, before it where the number is postposed, or the one last counted
 * where it is left out (3 منها, وأصيب 173).
 */
export function readCounted(scan: Scan, reading: Reading, last: Counted | null): Counted | null {
  if (UNCOUNTED.has(reading.kind) || reading.counted === null) return null;
  if (reading.counted !== undefined) return countedAt(scan, reading.counted);
  const before = reading.postposed === true ? nounBefore(scan, reading) : undefined;
  const behind = nounBehind(scan, reading);
  const definiteBehind =
    typeof behind === "number" && behind === reading.after && !normAt(scan, behind).startsWith("ال");
  if (reading.kind === "percent") {
    return normAt(scan, reading.after) === "من" && typeof behind === "number" ? countedAt(scan, behind) : null;
  }
  if (before !== undefined && !(reading.kind === "cardinal" && definiteBehind && isTimeOrNoun(scan, behind))) {
    return countedAt(scan, before);
  }
  if (typeof behind === "number") return countedAt(scan, behind);
  return reading.kind === "cardinal" || reading.kind === "vague" ? last : null;
}

/** الثلاثة أيام: the article on the number does not mean that its noun stands before. */
const isTimeOrNoun = (scan: Scan, index: number): boolean => {
  const entry = scan.words[index]?.entry;
  return entry?.noun?.form === "plural" || entry?.timeUnit !== undefined;
};
