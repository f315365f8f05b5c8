import {
  ADDS_ON,
  AFTERWARDS,
  ANOTHER,
  BESIDES,
  COUNTS,
  IN_ANSWER,
  LIKEWISE,
  ONE_MORE,
  OTHER_HAPPENINGS,
  RECALLS,
  REVISED,
} from "../lexicon/countedApart";
import { OTHERS } from "../lexicon/countingWords";
import { eventAt } from "./eventAt";
import type { FrameBefore } from "./parts";
import { isLongAgo } from "./when";
import { isAny, isJoined, type ClaimSentence, type PlacedFigure, type Word } from "./sentenceWords";

const opensWith = (words: readonly Word[], at: number, phrases: readonly (readonly string[])[]): boolean =>
  phrases.some((phrase) => phrase.every((norm, offset) => words[at + offset]?.norm === norm));

/** Where the first of the phrases begins among the words, with or without و; −1 where none does. */
const phraseIn = (words: readonly Word[], phrases: readonly (readonly string[])[]): number =>
  words.findIndex(({ norm }, at) => {
    const bare = norm.startsWith("و") ? norm.slice(1) : norm;
    return phrases.some(
      ([first, ...rest]) => bare === first && rest.every((next, offset) => words[at + 1 + offset]?.norm === next),
    );
  });

const holds = (words: readonly Word[], phrases: readonly (readonly string[])[]): boolean =>
  phraseIn(words, phrases) >= 0;

/** «قصف مطار … ردا على غارة أوقعت 20 قتيلا»: the word from which a sentence tells what was answered; 0 where it does not. */
export function answeredFrom(words: readonly Word[], first: number): number {
  const told = words.slice(0, first).flatMap((word, at) => (word.mark ? [] : [{ word, at }]));
  const found = phraseIn(
    told.map(({ word }) => word),
    IN_ANSWER,
  );
  return told[found]?.at ?? 0;
}

const BESIDES_REACH = 3;

/** بالإضافة إلى المهاجمين الثلاثة; but not «قتل 5 فضلا عن إصابة 22», which is of an outcome of its own. */
function isBesides({ words }: ClaimSentence, { placed: { first }, reading: { event } }: FrameBefore): boolean {
  const from = Math.max(0, first - BESIDES_REACH);
  if (!holds(words.slice(from, first), BESIDES)) return false;
  const isNamed = (at: number): boolean => eventAt(words, at)?.class === event;
  const places = words.slice(0, first).map((_, at) => at);
  return !places.slice(from).some(isNamed) || places.slice(0, from).some(isNamed);
}

/** «مقتل شرطي و4 جنود»: one who is named without a number stands before them under the same event. */
function joinsUncounted({ words, figures }: ClaimSentence, { placed, reading }: FrameBefore): boolean {
  const { first } = placed;
  const joined = isJoined(words[first]) || words[first - 1]?.norm === "و";
  const at = reading.at ?? nearBefore(words, first, reading.event);
  if (!joined || at === null || at >= first - 1) return false;
  const between = words.slice(at + 1, first).filter(({ norm }) => norm !== "و");
  return between.length > 0 && !figures.some((other) => other.first > at && other.last <= first && other.first < first);
}

const BEFORE_REACH = 8;

/** The word that names an event nearest before a figure whose counted noun names it too (إصابة آخر و7 جرحى), or null. */
function nearBefore(words: readonly Word[], first: number, event: string | null): number | null {
  for (let at = first - 1; at >= Math.max(0, first - BEFORE_REACH); at--)
    if (eventAt(words, at)?.class === event) return at;
  return null;
}

const BEHIND_REACH = 10;

/** «9 مخابئ في المدية ومخبأ آخر»: one more of them without a number. */
function isJoinedByOne({ words }: ClaimSentence, { last }: PlacedFigure): boolean {
  const behind = words.slice(last, last + BEHIND_REACH);
  const end = behind.findIndex(({ norm }) => norm === "،" || norm === "." || norm === ":");
  const clause = end < 0 ? behind : behind.slice(0, end);
  return clause.some(
    (word, at) =>
      isJoined(word) &&
      word.events.length === 0 &&
      (/^(?:اخر|اخري)$/u.test(clause[at + 1]?.norm ?? "") || (at <= ONE_REACH && isAny(word, ONE_MORE))),
  );
}

/** Words behind the counted phrase within which one more may stand. */
const ONE_REACH = 1;

const countsOthers = (words: readonly Word[], { afterNumber, last }: PlacedFigure): boolean =>
  words.slice(afterNumber, last + 2).some((word) => isAny(word, OTHERS));

/**
 * Whether «others» sets a figure off from those of its event that a sentence before counts: nobody whom anything else
 * befell stands before it in its own (قتل 3 وأصيب 5 آخرون).
 */
export const countsMore = ({ words }: ClaimSentence, { placed, reading: { event } }: FrameBefore): boolean =>
  event !== null &&
  countsOthers(words, placed) &&
  words.slice(0, placed.first).every((_, at) => [undefined, event].includes(eventAt(words, at)?.class));

/** «كما أوقف 5 آخرون». */
const isAddedOn = ({ words }: ClaimSentence, placed: PlacedFigure): boolean =>
  isAny(words[0], ADDS_ON) && countsOthers(words, placed);

/** «كما أصيب أيضا 5»: on top of others of its event where the article counted such before, else one more of what happened. */
export const isLikewise = ({ words }: ClaimSentence): boolean =>
  isAny(words[0], ADDS_ON) && words.some(({ norm }) => LIKEWISE.has(norm));

/** Whether و joins a figure or its event word to what was said before. */
const isRowed = (words: readonly Word[], { placed: { first }, reading: { at } }: FrameBefore): boolean =>
  isJoined(words[first]) || words[first - 1]?.norm === "و" || (at !== null && at < first && isJoined(words[at]));

/** «17 قطعة سلاح و40 كيلوغراما», «45 فريقا و1500 خيمة»: what is counted apart adds up to nothing. */
const isOtherThing = (a: FrameBefore["reading"], b: FrameBefore["reading"]): boolean => {
  const [first, second] = [a.counted?.class ?? a.lemma, b.counted?.class ?? b.lemma];
  return first !== null && second !== null && first !== second;
};

/** Two figures of one event in one sentence that nobody else is named between: each counts some of it, or another. */
function isOneOfSeveral({ words }: ClaimSentence, frame: FrameBefore, frames: readonly FrameBefore[]): boolean {
  const { placed, reading } = frame;
  return frames.some((other) => {
    const addsOthers = countsOthers(words, other.placed);
    if (other === frame || (other.part && !addsOthers) || other.reading.event !== reading.event) return false;
    if (isOtherThing(other.reading, reading)) return false;
    const later = other.placed.first > placed.first ? other : frame;
    if (!addsOthers && !isRowed(words, later)) return false;
    const [from, to] = [Math.min(other.placed.last, placed.last), Math.max(other.placed.first, placed.first)];
    return !words.slice(from, to).some(({ reports }) => reports);
  });
}

const definite = (norm: string): string => norm.replace(/^[وف]?[بلك]?ال/u, "");

/** «الإضراب السابق», «هجوم آخر»: an earlier happening, or one of its own, is what the sentence speaks of by then. */
const namesAnother = (words: readonly Word[]): boolean =>
  words.some((word, at) => {
    if (!word.isHappening && !isAny(word, OTHER_HAPPENINGS)) return false;
    return words.slice(at + 1, at + 3).some(({ norm }) => ANOTHER.has(norm) || ANOTHER.has(definite(norm)));
  });

/** «الهجوم الذي وقع الشهر الماضي وأسفر عن مقتل 22»: the last time named before the figure is long past. */
function isLongPast({ times }: ClaimSentence, { placed }: FrameBefore): boolean {
  const last = times.filter((time) => time.last <= placed.first).at(-1);
  return last !== undefined && isLongAgo(last.when);
}

const AFTER_REACH = 5;

/** «بعد ساعات من مقتل 25»: what came first is another happening than what is told. */
export function isFromBefore(words: readonly Word[], at: number | null): boolean {
  if (at === null || words[at - 1]?.norm !== "من") return false;
  return words.slice(Math.max(0, at - AFTER_REACH), at - 1).some((word) => isAny(word, AFTERWARDS));
}

/** «بعد أسبوعين من زلزال أودى بحياة …»: what came first is another one, which is not spoken of yet. */
const comesAfterOne = (words: readonly Word[], first: number): boolean =>
  words
    .slice(0, first)
    .some(
      (word, at) =>
        word.norm === "من" &&
        isNewHappening(words[at + 1]) &&
        words.slice(Math.max(0, at - AFTER_REACH), at).some((before) => isAny(before, AFTERWARDS)),
    );

const isNewHappening = (word: Word | undefined): boolean =>
  word !== undefined &&
  !word.norm.startsWith("ال") &&
  (word.isHappening || word.scene?.kind === "disaster" || isAny(word, OTHER_HAPPENINGS));

/** Whether a figure tells of another happening than the one spoken of, as its own sentence says. */
export function isOfAnother(sentence: ClaimSentence, frame: FrameBefore): boolean {
  const told = sentence.words.slice(0, frame.placed.first);
  return (
    answeredFrom(sentence.words, frame.placed.first) > 0 ||
    namesAnother(told) ||
    comesAfterOne(sentence.words, frame.placed.first) ||
    isFromBefore(sentence.words, frame.reading.at) ||
    isLongPast(sentence, frame)
  );
}

/** Whether a figure is a summand, or comes on top of others, as its own sentence says. `frames`: all of the sentence. */
export const isSummand = (sentence: ClaimSentence, frame: FrameBefore, frames: readonly FrameBefore[]): boolean =>
  frame.reading.event !== null &&
  !frame.part &&
  (comesAfterOne(sentence.words, frame.placed.first) ||
    isBesides(sentence, frame) ||
    joinsUncounted(sentence, frame) ||
    isJoinedByOne(sentence, frame.placed) ||
    isAddedOn(sentence, frame.placed) ||
    isOneOfSeveral(sentence, frame, frames));

/**
 * Whether a figure counts something else than the other figures of its event in the article, as its own sentence
 * says: a summand, what comes on top, or another happening that is recalled. `frames`: all of the sentence.
 */
export const countsApart = (sentence: ClaimSentence, frame: FrameBefore, frames: readonly FrameBefore[]): boolean =>
  isSummand(sentence, frame, frames) ||
  (frame.reading.event !== null &&
    !frame.part &&
    (opensWith(sentence.words, 0, RECALLS) || isOfAnother(sentence, frame)));

/** Whether a sentence gives a count that was another before or became another (حصيلة سابقة, ارتفعت الحصيلة). */
export const revisesCount = (words: readonly Word[]): boolean =>
  words.some((word) => isAny(word, COUNTS)) && words.some((word) => isAny(word, REVISED));
