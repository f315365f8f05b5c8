import {
  MONTHS,
  ONGOING,
  PERIOD_WORDS,
  SERIES_WORDS,
  SINCE,
  SUPERLATIVES,
  WEEKDAYS,
  YEAR_WORDS,
} from "../lexicon/scenes";
import type { Scope } from "./claim";
import { isAny, type ClaimSentence, type PlacedFigure, type Word } from "./sentenceWords";

const STOPS = new Set(["،", ",", "؛", ";"]);
const PAST = new Set(["الماضي", "الفايت", "المنصرم", "الجاري", "الحالي", "الماضيه", "الاخيره", "السابق"]);
const THIS_YEAR = new Set(["هذا", "خلال", "مدي", "طوال"]);

/** What stands between a counted noun and the number behind it (عدد المصابين في الانفجارين 9); else nothing. */
const withinFigure = ({ words }: ClaimSentence, { first, last, figure }: PlacedFigure): readonly Word[] =>
  figure.counted !== null && figure.counted.end <= figure.number.start ? words.slice(first, last) : [];

/** The clause around a figure, without the figure: a few words before it and what stands behind it. */
function clauseAround(sentence: ClaimSentence, placed: PlacedFigure): readonly Word[] {
  const { words } = sentence;
  const { first, last } = placed;
  let from = first;
  while (from > 0 && first - from < 14) {
    const word = words[from - 1];
    if (!word || STOPS.has(word.norm) || word.opensClause) break;
    from--;
  }
  let to = last;
  while (to < words.length) {
    const word = words[to];
    if (!word || STOPS.has(word.norm) || word.opensClause) break;
    to++;
  }
  return [...words.slice(from, first), ...withinFigure(sentence, placed), ...words.slice(last, to)];
}

const FIRST = new Set(["الاول", "الاولي"]);
const SPANS = new Set(["الاسابيع", "الاشهر", "السنوات", "الاعوام", "العقود"]);
const ONE_OF = new Set(["احد", "احدي"]);

const OPENS_TIME = new Set(["خلال", "وخلال", "منذ", "ومنذ", "بين", "وبين", "في", "وفي"]);

/** A short phrase of time before the clause's comma (خلال الفترة نفسها من 2014، قضى 1607). */
function openingOf({ words }: ClaimSentence, { first }: PlacedFigure): readonly Word[] {
  const comma = words.slice(0, first).findLastIndex(({ norm }) => STOPS.has(norm));
  if (comma < 0 || first - comma > 6) return [];
  const opens = words.slice(Math.max(0, comma - 8), comma).findIndex(({ norm }) => OPENS_TIME.has(norm));
  return opens < 0 ? [] : words.slice(Math.max(0, comma - 8) + opens, comma);
}

const SHORT = /^(?:ال)?(?:اسبوع|ايام|يومين|ثلاثه|امس|فجر|صباح|مساء|ليل|ساعات|ساعه|اندلاع|بدء|وقوع|انطلاق)$/u;
const YEARS = /^(?:ال)?(?:عام|سنه|سنوات|اعوام|شهر|اشهر|شهرين|عامين)$/u;

/** منذ الأربعاء, منذ بدء الهجوم: a happening up to now, not a stretch of time of its own. */
function countsOn(words: readonly Word[], at: number): boolean {
  if (!isAny(words[at], SINCE)) return false;
  const since = words.slice(at + 1, at + 5).map(({ norm }) => norm);
  return (
    since.some((norm) => SHORT.test(norm) || WEEKDAYS.has(norm)) &&
    !since.some((norm) => YEARS.test(norm) || MONTHS.has(norm))
  );
}

const RELATIVES = new Set(["التي", "الذي"]);

/** منذ يناير, منذ بداية العام, منذ أربعة أشهر: but not «the first attack since …», «the floods that have struck since …»: these date that. */
function countsSince(words: readonly Word[], at: number): boolean {
  if (!isAny(words[at], SINCE) || countsOn(words, at)) return false;
  const before = words.slice(Math.max(0, at - 10), at);
  if (before.some(({ norm }, index) => RELATIVES.has(norm) && before[index - 1]?.scene?.kind === "disaster"))
    return false;
  return !before.some(({ norm }) => SUPERLATIVES.has(norm) || FIRST.has(norm));
}

/** هذا العام, خلال العام, العام الماضي, عام 2014: the figure covers a year. */
function namesYear(words: readonly Word[], at: number): boolean {
  if (!isAny(words[at], YEAR_WORDS)) return false;
  const next = words[at + 1]?.norm ?? "";
  const before = words[at - 1]?.norm ?? "";
  return /^(?:19|20)\d\d$/u.test(next) || PAST.has(next) || THIS_YEAR.has(before);
}

/** شهر ماي الماضي, and with its kind in one word, as hasty spelling has it (شهرماي الماضي). */
const namesMonth = (words: readonly Word[], at: number): boolean =>
  (isAny(words[at], MONTHS) || MONTHS.has(words[at]?.norm.replace(/^شهر/u, "") ?? "")) &&
  !/^\d{1,2}$/u.test(words[at - 1]?.norm ?? "") &&
  PAST.has(words[at + 1]?.norm ?? "");

/** The stretch of time or the row of happenings that a figure sums up, as its clause says. */
export function readScope(sentence: ClaimSentence, placed: PlacedFigure): Scope {
  const clause = clauseAround(sentence, placed);
  const words = [...openingOf(sentence, placed), ...clause];
  const isPeriod = words.some(
    (word, at) =>
      countsSince(words, at) ||
      namesYear(words, at) ||
      namesMonth(words, at) ||
      isAny(word, PERIOD_WORDS) ||
      (SPANS.has(word.norm) && PAST.has(words[at + 1]?.norm ?? "")) ||
      (word.norm === "الفتره" && words[at + 1]?.norm !== "المقبله"),
  );
  if (isPeriod) return "period";
  const sums = clause.some(
    (word, at) =>
      (isAny(word, SERIES_WORDS) &&
        !words
          .slice(Math.max(0, at - 2), at)
          .some(({ norm, stems }) => ONE_OF.has(norm) || stems.some((stem) => ONE_OF.has(stem)))) ||
      (word.norm === "العديد" && clause[at + 2]?.norm.startsWith("مناطق") === true),
  );
  if (sums) return "series";
  const runs = clause.some((word, at) => countsOn(clause, at) || isAny(word, ONGOING));
  return runs ? "running" : "happening";
}
