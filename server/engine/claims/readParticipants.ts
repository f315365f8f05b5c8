import { fold } from "../text/normalize";
import type { EventReading } from "./readEvent";
import { isAny, isJoined, type NamedSentence, type PlacedFigure } from "./sentenceWords";

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
  { words, entities }: NamedSentence,
  placed: PlacedFigure,
  reading: EventReading,
): readonly string[] {
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
  if (links.length === 0 && reading.at !== null && words[reading.at]?.stems.some((stem) => stem.startsWith("خسر"))) {
    const subject = entities.find(
      ({ first, entity }) => first > (reading.at ?? 0) && first < placed.first && entity.type === "ORG",
    );
    if (subject) links.push(subject.entity.link);
  }
  return links;
}

/** The nationality that the counted noun is limited to, named in or right behind it (خمسة جنود بريطانيين). */
export function readNationality(sentence: NamedSentence, placed: PlacedFigure): string | null {
  const { entities } = sentence;
  const { figure, afterNumber, last } = placed;
  const named = entities.find(
    ({ entity, first }) => entity.type === "NORP" && first >= afterNumber && first <= Math.max(last, afterNumber) + 1,
  );
  const known = named ?? (figure.counted === null ? compatriotBefore(sentence, placed) : undefined);
  return known?.entity.link ?? null;
}

const COMPATRIOT_REACH = 4;

/** «وفاة تونسي وإصابة اثنين»: a bare number that و joins to one of a nationality counts others of it. */
const compatriotBefore = ({ words, entities, figures }: NamedSentence, { first }: PlacedFigure) =>
  entities.findLast(
    ({ entity, last }) =>
      entity.type === "NORP" &&
      last <= first &&
      first - last < COMPATRIOT_REACH &&
      !/^[وفبلك]*ال/u.test(words[last - 1]?.norm ?? "") &&
      words.slice(last, first + 1).some(isJoined) &&
      !figures.some((other) => other.first >= last && other.last <= first),
  );
