import { ADDED, AMONG, OTHERS, PART_AFTER, PART_BEFORE, THE_REST } from "../lexicon/countingWords";
import { CONDITIONS, DEGREES, GRADED, OF_THOSE, QUANTIFIERS } from "../lexicon/degreesOfHarm";
import { eventAt } from "./eventAt";
import type { EventReading } from "./readEvent";
import { isDefinite, outcomeAmong } from "./outcomeAmong";
import { isAny, isJoined, type ClaimSentence, type PlacedFigure, type Word } from "./sentenceWords";

/** A claim before in the same sentence. */
export interface FrameBefore {
  readonly placed: PlacedFigure;
  readonly part: boolean;
  readonly reading: EventReading;
}

/** Whether the figure goes on with a row of figures that one event word governs (مقتل 5 وإصابة 7; 98 ألفا … و124 ألفا). */
const isCoordinated = ({ words }: ClaimSentence, { first }: PlacedFigure): boolean =>
  isJoined(words[first]) || isJoined(words[first - 1]) || words[first - 1]?.norm === "و" || isJoined(words[first - 2]);

/** بينهم 5 أطفال, ومن بين القتلى 3 جنود. */
function isLedIn({ words }: ClaimSentence, { first }: PlacedFigure): boolean {
  const from = Math.max(0, first - 4);
  const lead = words.slice(from, first);
  if (lead.slice(-3).some((word) => isAny(word, PART_BEFORE))) return true;
  const among = lead.findLastIndex((word) => isAny(word, AMONG));
  if (among < 0) return false;
  const named = from + among + 1;
  return named < first && isDefinite(words[named]) && eventAt(words, named)?.verb === false;
}

/** 17 منهم, 10 حالات منها, 2 من بينهم. */
function isLedOut({ words, figures }: ClaimSentence, { afterNumber, last }: PlacedFigure): boolean {
  return [afterNumber, last].some((at) => {
    const behind = words[at]?.norm === "من" ? at + 1 : at;
    // «40 إصابة منها 5»: that leads to the next figure.
    if (figures.some(({ first }) => first === behind + 1)) return false;
    return isAny(words[behind], PART_AFTER) || (behind > at && isAny(words[behind], PART_BEFORE));
  });
}

/** 6 أطفال من بين القتلى: some of those of one outcome. */
const isAmongOutcome = (sentence: ClaimSentence, placed: PlacedFigure, { event }: EventReading): boolean => {
  const outcome = outcomeAmong(sentence, placed);
  return outcome !== undefined && (event === null || event === outcome || outcome === "casualties");
};

/** Whether a figure counts some of those named before it, by a pronoun alone (أصيب 60 منهم). */
export const isOfThem = (sentence: ClaimSentence, placed: PlacedFigure): boolean =>
  isLedIn(sentence, placed) || isLedOut(sentence, placed);

/** 12 من القتلى, 11 من ضحايا الحريق: some of those of one outcome, and of no other. */
function isOfOutcome({ words }: ClaimSentence, { afterNumber }: PlacedFigure, { event }: EventReading): boolean {
  if (words[afterNumber]?.norm !== "من") return false;
  const outcome = eventAt(words, afterNumber + 1, (reading) => !reading.verb);
  if (outcome === undefined || (event !== null && event !== outcome.class)) return false;
  const next = words[afterNumber + 2];
  return isDefinite(words[afterNumber + 1]) || (next !== undefined && !next.mark);
}

/** من عائلة واحدة: some of the dead, whatever else happened. */
function isOneFamily({ words }: ClaimSentence, { last }: PlacedFigure): boolean {
  const [of, family, one] = words.slice(last, last + 3).map(({ norm }) => norm);
  return of === "من" && (family === "عايله" || family === "اسره") && one === "واحده";
}

const REST_REACH = 5;

/** بقية المصابين وعددهم 7: what is left of them. */
function isTheRest({ words }: ClaimSentence, { first }: PlacedFigure): boolean {
  const before = words.slice(Math.max(0, first - REST_REACH), first);
  return before.slice(before.findLastIndex(({ mark }) => mark) + 1).some((word) => isAny(word, THE_REST));
}

/** «ما زالوا بلا كهرباء»: those who are left. Of the missing and the detained it is all that is known. */
function isLeftOver({ words }: ClaimSentence, { first, last }: PlacedFigure, { event }: EventReading): boolean {
  if (event === "missing" || event === "detained" || event === "present" || event === "trapped" || event === null)
    return false;
  const behind = words.slice(last, last + 4);
  const end = behind.findIndex(({ mark }) => mark);
  // «فيما لا يزال 36 فارين».
  const around = [...words.slice(Math.max(0, first - 1), first), ...behind.slice(0, end < 0 ? undefined : end)];
  return around.some(({ norm }) => /^[يت]?زال(?:وا|ون|ت)?$/u.test(norm));
}

const DEGREE_REACH = 3;

/** 4 أشخاص حالتهم خطيرة, 4 إصابات خطيرة, 2 في حالة حرجة: the wounded by degree. One whose degree و adds is of them all. */
function isByDegree({ words }: ClaimSentence, { afterNumber, last }: PlacedFigure, { event }: EventReading): boolean {
  if (event !== "wounded" && event !== "casualties" && event !== null) return false;
  const behind = words.slice(afterNumber, last + DEGREE_REACH);
  const end = behind.findIndex(({ mark }) => mark);
  const clause = end < 0 ? behind : behind.slice(0, end);
  const isGraded = (at: number): boolean => DEGREES.has(clause[at + 1]?.norm ?? "");
  return clause.some(
    ({ norm }, at) =>
      isGraded(at) &&
      !QUANTIFIERS.has(clause[at - 1]?.norm ?? "") &&
      (CONDITIONS.has(norm) || (GRADED.has(norm) && (at === 0 || clause[at - 1]?.norm === "في"))),
  );
}

/** وفاة 3 مصابين: some of the dead, told by what they had been before. */
const isDeathOfWounded = ({ event, counted }: EventReading): boolean =>
  event === "killed" && counted?.event === "wounded";

/** 8 جرحى من الذين أصيبوا: some of those. */
const isOfThose = ({ words }: ClaimSentence, { last }: PlacedFigure): boolean =>
  words[last]?.norm === "ممن" || (words[last]?.norm === "من" && OF_THOSE.has(words[last + 1]?.norm ?? ""));

/** القتلى الثلاثة الآخرون: those who are left when others were told apart. */
const isTheOthers = ({ words }: ClaimSentence, { first, afterNumber }: PlacedFigure): boolean =>
  isDefinite(words[first]) && isAny(words[afterNumber], OTHERS);

/** 5 إصابات جديدة, and «آخرين» behind others of the same outcome: what comes on top of those known. */
function isAddition(
  { words }: ClaimSentence,
  { afterNumber, last }: PlacedFigure,
  { event }: EventReading,
  before: readonly FrameBefore[],
): boolean {
  const described = words.slice(afterNumber, last + 1);
  if (described.some((word) => isAny(word, ADDED))) return true;
  if (event === null || !described.some((word) => isAny(word, OTHERS))) return false;
  return before.some(({ reading, part }) => !part && reading.event === event && reading.counted?.class === "person");
}

/** «17 قتلوا، 12 جنديا وأفراد الطاقم الخمسة»: a smaller, closer described number straight behind a comma. */
function isApposition(
  placed: PlacedFigure,
  reading: EventReading,
  before: FrameBefore,
  between: readonly Word[],
  joined: boolean,
): boolean {
  const { lo } = placed.figure;
  const whole = before.placed.figure.lo;
  const smaller = lo !== null && whole !== null && lo < whole;
  const samePeople = reading.counted?.class === "person" && before.reading.counted?.class === "person";
  const described = reading.counted?.group != null && before.reading.counted?.group == null;
  const comma = between.at(-1)?.norm === "،" || (between.length === 0 && !joined);
  return smaller && samePeople && described && comma && between.length <= 3;
}

const NEXT_REPORT = new Set(["وان", "وانه", "وانها", "وانهم"]);

/** A figure that goes on with a part (بينهم 5 أطفال و3 نساء), or that describes some of those before it. */
function continuesPart(
  sentence: ClaimSentence,
  placed: PlacedFigure,
  reading: EventReading,
  before: FrameBefore,
): boolean {
  const between = sentence.words.slice(before.placed.last, placed.first);
  const noEventBetween = between.every(
    (_, offset) => eventAt(sentence.words, before.placed.last + offset) === undefined,
  );
  const isNextReport = between.some(({ norm }) => NEXT_REPORT.has(norm));
  const continues = noEventBetween && !isNextReport && between.length <= 10 && isCoordinated(sentence, placed);
  return (
    (before.part && continues) || isApposition(placed, reading, before, between, isJoined(sentence.words[placed.first]))
  );
}

/** Whether a figure counts some of those that another one counts (بينهم 5 أطفال, 17 منهم, 12 من القتلى). */
export function isPart(
  sentence: ClaimSentence,
  placed: PlacedFigure,
  reading: EventReading,
  earlier: readonly FrameBefore[],
): boolean {
  const before = earlier.at(-1);
  return (
    isLedIn(sentence, placed) ||
    isLedOut(sentence, placed) ||
    isOfOutcome(sentence, placed, reading) ||
    isAmongOutcome(sentence, placed, reading) ||
    isOneFamily(sentence, placed) ||
    isLeftOver(sentence, placed, reading) ||
    isByDegree(sentence, placed, reading) ||
    isOfThose(sentence, placed) ||
    isTheOthers(sentence, placed) ||
    isTheRest(sentence, placed) ||
    isDeathOfWounded(reading) ||
    isAddition(sentence, placed, reading, earlier) ||
    (before !== undefined && continuesPart(sentence, placed, reading, before))
  );
}
