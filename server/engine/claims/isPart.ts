import { PART_AFTER, PART_BEFORE } from "../lexicon/scenes";
import { eventAt, isCoordinated, type EventReading } from "./readEvent";
import { isAny, type ClaimSentence, type PlacedFigure } from "./sentenceWords";

/** The claim before in the same sentence. */
export interface PartBefore {
  readonly placed: PlacedFigure;
  readonly part: boolean;
  readonly reading: EventReading;
}

/** من عائلة واحدة: some of the dead, whatever else happened. */
function isOneFamily({ words }: ClaimSentence, { last }: PlacedFigure): boolean {
  const [of, family, one] = words.slice(last, last + 3).map(({ norm }) => norm);
  return of === "من" && (family === "عايله" || family === "اسره") && one === "واحده";
}

/** «ما زالوا بلا كهرباء»: those who are left. Of the missing and the detained it is all that is known. */
function isLeftOver({ words }: ClaimSentence, { last }: PlacedFigure, { event }: EventReading): boolean {
  if (event === "missing" || event === "detained" || event === null) return false;
  return words.slice(last, last + 4).some(({ norm }) => /^[يت]?زال(?:وا|ون|ت)?$/u.test(norm));
}

/** A figure that counts some of those that another one counts (بينهم 5 أطفال, 17 منهم, 12 من القتلى). */
export function isPart(
  sentence: ClaimSentence,
  placed: PlacedFigure,
  reading: EventReading,
  before: PartBefore | undefined,
): boolean {
  const { words } = sentence;
  const lead = words.slice(Math.max(0, placed.first - 3), placed.first);
  if (lead.some((word) => isAny(word, PART_BEFORE)) || isOneFamily(sentence, placed)) return true;
  const behind = words.slice(placed.afterNumber, placed.afterNumber + 3);
  if (isAny(behind[0], PART_AFTER)) return true;
  const ofThem = behind[0]?.norm === "من" ? eventAt(words, placed.afterNumber + 1) : undefined;
  if (
    ofThem &&
    !ofThem.verb &&
    behind[1]?.norm.startsWith("ال") === true &&
    (reading.event ?? ofThem.class) === ofThem.class
  )
    return true;
  if (isLeftOver(sentence, placed, reading)) return true;
  if (!before) return false;
  const between = words.slice(before.placed.last, placed.first);
  const noEventBetween = between.every((_, offset) => eventAt(words, before.placed.last + offset) === undefined);
  const continues = noEventBetween && between.length <= 10 && isCoordinated(sentence, placed);
  if (before.part && continues) return true;
  return isApposition(
    placed,
    reading,
    before,
    between.map(({ norm }) => norm),
  );
}

/** «17 قتلوا، 12 جنديا وأفراد الطاقم الخمسة»: a smaller, closer described number straight behind a comma. */
function isApposition(
  placed: PlacedFigure,
  reading: EventReading,
  before: PartBefore,
  between: readonly string[],
): boolean {
  const { lo } = placed.figure;
  const whole = before.placed.figure.lo;
  const smaller = lo !== null && whole !== null && lo < whole;
  const samePeople = reading.counted?.class === "person" && before.reading.counted?.class === "person";
  const described = reading.counted?.group != null && before.reading.counted?.group == null;
  const comma = between.at(-1) === "،" || between.length === 0;
  return smaller && samePeople && described && comma && between.length <= 3;
}
