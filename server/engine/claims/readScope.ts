import { CLAUSE_OPENERS, MONTHS, PERIOD_WORDS, SERIES_WORDS, SINCE, SUPERLATIVES, YEAR_WORDS } from "../lexicon/scenes";
import type { Scope } from "./claim";
import { isAny, type ClaimSentence, type PlacedFigure, type Word } from "./sentenceWords";

const STOPS = new Set(["،", ",", "؛", ";"]);
const PAST = new Set(["الماضي", "الفايت", "المنصرم", "الجاري", "الحالي", "الماضيه", "الاخيره", "السابق"]);
const THIS_YEAR = new Set(["هذا", "خلال", "مدي", "طوال"]);

/** The clause around a figure, without the figure: a few words before it and what stands behind it. */
function clauseAround({ words }: ClaimSentence, { first, last }: PlacedFigure): readonly Word[] {
  let from = first;
  while (from > 0 && first - from < 14) {
    const word = words[from - 1];
    if (!word || STOPS.has(word.norm) || isAny(word, CLAUSE_OPENERS)) break;
    from--;
  }
  let to = last;
  while (to < words.length) {
    const word = words[to];
    if (!word || STOPS.has(word.norm) || isAny(word, CLAUSE_OPENERS)) break;
    to++;
  }
  return [...words.slice(from, first), ...words.slice(last, to)];
}

/** منذ يناير, منذ بداية العام, منذ أربعة أشهر: but not «the first attack since …», which dates the attack. */
function countsSince(words: readonly Word[], at: number): boolean {
  if (!isAny(words[at], SINCE)) return false;
  return !words.slice(Math.max(0, at - 10), at).some((word) => isAny(word, SUPERLATIVES));
}

/** هذا العام, خلال العام, العام الماضي, عام 2014: the figure covers a year. */
function namesYear(words: readonly Word[], at: number): boolean {
  if (!isAny(words[at], YEAR_WORDS)) return false;
  const next = words[at + 1]?.norm ?? "";
  const before = words[at - 1]?.norm ?? "";
  return /^(?:19|20)\d\d$/u.test(next) || PAST.has(next) || THIS_YEAR.has(before);
}

const namesMonth = (words: readonly Word[], at: number): boolean =>
  isAny(words[at], MONTHS) && !/^\d{1,2}$/u.test(words[at - 1]?.norm ?? "") && PAST.has(words[at + 1]?.norm ?? "");

/** The stretch of time or the row of happenings that a figure sums up, as its clause says. */
export function readScope(sentence: ClaimSentence, placed: PlacedFigure): Scope {
  const words = clauseAround(sentence, placed);
  const isPeriod = words.some(
    (word, at) =>
      countsSince(words, at) ||
      namesYear(words, at) ||
      namesMonth(words, at) ||
      (isAny(word, PERIOD_WORDS) && word.norm.endsWith("يا") && !word.mark) ||
      (word.norm === "الفتره" && words[at + 1]?.norm !== "المقبله"),
  );
  if (isPeriod) return "period";
  return words.some((word) => isAny(word, SERIES_WORDS)) ? "series" : "happening";
}
