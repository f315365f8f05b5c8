import type { Figure } from "../figures/figure";
import { GENERAL_COUNTED, RESTATES, RESTATES_JOINTS, THE_COUNT, THE_SUM, THEIR_COUNT } from "../lexicon/countingWords";
import { fold } from "../text/normalize";
import type { FrameBefore } from "./parts";
import { isAny, type ClaimSentence, type PlacedFigure, type Word } from "./sentenceWords";

/** A bare number takes the event of the one before it where the text says «too». */
export const isToo = ({ words }: ClaimSentence, { last }: PlacedFigure): boolean =>
  words.slice(last, last + 4).some(({ norm }) => norm === "too");

/** Whether no noun of its own stands behind the number: what it counts was said before. */
export const isBare = ({ counted, number }: Figure): boolean => counted === null || counted.end <= number.start;

const COUNT_REACH = 6;

/** «موكليه، وعددهم 9»: the count of those just named, whatever was counted before. */
const isOfTheNamed = ({ norm }: Word): boolean => norm.startsWith("و");

/** Whether a figure's words go back to what was counted just before (لكن العدد تجاوز 200, العدد يفوق ألف حالة). */
export function isOfTheCount({ words }: ClaimSentence, { first, figure }: PlacedFigure): boolean {
  const before = words.slice(Math.max(0, first - COUNT_REACH), first + 1);
  if (!isBare(figure)) return GENERAL_COUNTED.has(fold(figure.counted?.text ?? "")) && before.some(isTheCount);
  return before.some((word) => isTheCount(word) || (isAny(word, THEIR_COUNT) && !isOfTheNamed(word)));
}

const isTheCount = (word: Word): boolean => isAny(word, THE_COUNT);

/** «قدرت الوزارة الخسائر بـ40 مليون يورو، فيما قال الحاكم إنها لا تقل عن 55 مليونا»: another gives the same sum. */
export function isRestated(
  { words }: ClaimSentence,
  { first, figure }: PlacedFigure,
  before: FrameBefore | undefined,
): boolean {
  if (!isBare(figure) && figure.kind !== "money") return false;
  if (before?.placed.figure.kind !== figure.kind || before.placed.figure.unit !== figure.unit) return false;
  const pronoun = words.slice(0, first).findLastIndex((word) => isAny(word, THE_SUM));
  if (pronoun < before.placed.last) return false;
  return words
    .slice(pronoun + 1, first)
    .every((word) => isAny(word, RESTATES) || isAny(word, RESTATES_JOINTS) || word.norm === "");
}
