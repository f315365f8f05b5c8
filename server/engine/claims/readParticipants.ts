import { PART_AFTER, PART_BEFORE } from "../lexicon/scenes";
import { fold } from "../text/normalize";
import type { EventReading } from "./readEvent";
import { eventAt, isCoordinated } from "./readEvent";
import { isAny, type ClaimSentence, type PlacedFigure } from "./sentenceWords";

const WHOSE_REACH = 6;
/** Words that lead from what is counted to whose it is. Source: general news usage. */
const LEADS = new Set(
  "من عناصر مقاتلي مقاتلين مسلحي افراد جنود تنظيم حركه جماعه ميليشيا مليشيا ميليشيات قوات صفوف في جيش حزب قطار اعضاء members fighters security forces of the"
    .split(" ")
    .map(fold),
);
const WHOSE_TYPES = new Set(["ORG", "MISC"]);

/** Whose people or things a figure counts: the group named inside the counted phrase (مقاتلًا من تنظيم الدولة). */
export function readParticipants(
  sentence: ClaimSentence,
  placed: PlacedFigure,
  reading: EventReading,
): readonly string[] {
  const { words, entities } = sentence;
  const links: string[] = [];
  let at = placed.afterNumber;
  while (at < Math.min(words.length, placed.afterNumber + WHOSE_REACH + links.length * 2)) {
    const entity = entities.find(({ first }) => first === at);
    if (entity && WHOSE_TYPES.has(entity.entity.type)) {
      links.push(entity.entity.link);
      break;
    }
    const word = words[at];
    if (!word || (entity && entity.entity.type !== "NORP")) break;
    const inPhrase =
      at < placed.last || word.mark || isAny(word, LEADS) || /^(?:ال)?\p{L}+(?:يا|ا|ين)$/u.test(word.norm);
    if (!inPhrase || word.norm === "،" || word.norm === ".") break;
    at++;
  }
  if (
    links.length === 0 &&
    reading.at !== null &&
    sentence.words[reading.at]?.stems.some((stem) => stem.startsWith("خسر"))
  ) {
    const subject = entities.find(
      ({ first, entity }) => first > (reading.at ?? 0) && first < placed.first && entity.type === "ORG",
    );
    if (subject) links.push(subject.entity.link);
  }
  return links;
}

/** من عائلة واحدة: some of the dead, whatever else happened. */
function isOneFamily({ words }: ClaimSentence, { last }: PlacedFigure): boolean {
  const [of, family, one] = words.slice(last, last + 3).map(({ norm }) => norm);
  return of === "من" && (family === "عايله" || family === "اسره") && one === "واحده";
}

/** A figure that counts some of those that another one counts (بينهم 5 أطفال, 17 منهم, 12 من القتلى). */
export function isPart(
  sentence: ClaimSentence,
  placed: PlacedFigure,
  reading: EventReading,
  before: { readonly placed: PlacedFigure; readonly part: boolean; readonly reading: EventReading } | undefined,
): boolean {
  const { words } = sentence;
  const lead = words.slice(Math.max(0, placed.first - 3), placed.first);
  if (lead.some((word) => isAny(word, PART_BEFORE)) || isOneFamily(sentence, placed)) return true;
  const behind = words.slice(placed.afterNumber, placed.afterNumber + 3);
  if (isAny(behind[0], PART_AFTER)) return true;
  const ofThem = behind[0]?.norm === "من" ? eventAt(words, placed.afterNumber + 1) : undefined;
  if (ofThem && !ofThem.verb && behind[1]?.norm.startsWith("ال") === true && ofThem.class === reading.event)
    return true;
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
  before: { readonly placed: PlacedFigure; readonly reading: EventReading },
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
