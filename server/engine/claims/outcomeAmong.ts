import { AMONG_BEHIND } from "../lexicon/countingWords";
import { eventAt } from "./eventAt";
import { isAny, type ClaimSentence, type PlacedFigure, type Word } from "./sentenceWords";

/** Whether a word carries the article, behind any proclitics. */
export const isDefinite = (word: Word | undefined): boolean => /^[وف]?[بلك]?(?:ال|لل)/u.test(word?.norm ?? "");

/** Words behind a figure within which its clause may say among whom it counts. */
const AMONG_REACH = 10;

/** Among whose outcome a figure counts, as its clause says behind it (6 أطفال من بين القتلى); undefined where it does not. */
export function outcomeAmong({ words }: ClaimSentence, { last }: PlacedFigure): string | undefined {
  const behind = words.slice(last, last + AMONG_REACH);
  const end = behind.findIndex(({ mark, opensClause, reports }) => mark || opensClause || reports);
  const clause = end < 0 ? behind : behind.slice(0, end);
  // By the article, or by the noun that they are the victims of (ضحايا هجوم).
  const isNamed = (index: number): boolean => isDefinite(clause[index]) || clause[index + 1] !== undefined;
  const at = clause.findIndex((word, index) => isAny(word, AMONG_BEHIND) && isNamed(index + 1));
  const outcome = at < 0 ? undefined : eventAt(words, last + at + 1, (reading) => !reading.verb)?.class;
  // في عداد المفقودين: that they are missing is all that is said.
  return outcome === "missing" ? undefined : outcome;
}
