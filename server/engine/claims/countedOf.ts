import { countedClass, type CountedClass } from "../lexicon/countedClasses";
import { foldedSet, foldedTable, foldedWords } from "../lexicon/foldedTable";
import { ownPeople } from "../lexicon/ownPeople";
import { peopleOf } from "../lexicon/nisbaTable";
import { fold } from "../text/normalize";
import { isAny, type ClaimSentence, type PlacedFigure, type Word } from "./sentenceWords";

const bareClass = (noun: string): CountedClass | undefined =>
  countedClass(noun) ?? (noun.startsWith("ال") ? countedClass(noun.slice(2)) : undefined);

/** 45 إماراتيا: who they are is all that is said. */
const COMPATRIOT: CountedClass = { class: "person", group: null, event: null, implies: null, part: false };

/** The class of what a figure counts, from its noun as written or its lemma. */
export function countedOf(sentence: ClaimSentence, placed: PlacedFigure): CountedClass | undefined {
  const { figure, afterNumber } = placed;
  const { counted } = figure;
  const texts = counted ? [fold(counted.text), fold(counted.lemma)] : [];
  if (figure.kind === "dual") texts.push(...(sentence.words[afterNumber - 1]?.stems ?? []));
  for (const text of texts) {
    const found =
      countedClass(text) ??
      text
        .split(" ")
        .map(bareClass)
        .find((known) => known !== undefined);
    // «تفجيران يقتلان 38»: what did it is not what is counted.
    if (found?.class === "attack" && counted && counted.end <= figure.number.start) return undefined;
    if (found) return withGroupBehind(sentence, placed, found);
  }
  return texts.some((text) => peopleOf(text) !== undefined || ownPeople(text)) ? COMPATRIOT : undefined;
}

/** رجال الأمن, عناصر من الشرطة: their group stands behind the counted noun. */
const SECURITY = new Set(
  foldedWords("الأمن الشرطة الجيش الدرك الحرس القوات قوات الشرطه الحدود الطوارئ الأمني العسكرية المسلحة"),
);
/** رجال الإطفاء, عناصر الإنقاذ. */
const RESCUE = foldedSet("إطفاء إنقاذ مطافئ");
/** أفراد الطاقم. */
const CREW = foldedSet("طاقم طاقمها طاقمه");
const OF_SOMETHING = new Set(["members", null]);

/** سيارة إسعاف, عجلة إطفاء: what the vehicles are for stands behind the counted noun. */
const EMERGENCY = foldedTable([
  ["ambulances", "إسعاف إسعافية"],
  ["fire engines", "إطفاء مطافئ حريق"],
]);

function emergencyVehicle(behind: readonly Word[], counted: CountedClass): CountedClass {
  const group = behind.flatMap(({ stems }) => stems.flatMap((stem) => EMERGENCY.get(stem) ?? []))[0];
  return group === undefined ? counted : { ...counted, group, implies: "deployed" };
}

/** «43 جريحا من المتظاهرين»: whose group stands behind من. */
function groupBehind(words: readonly Word[], last: number): string | null {
  const noun = words[last]?.norm === "من" ? words[last + 1] : undefined;
  return noun?.stems.map((stem) => countedClass(stem)).find((known) => known?.group != null)?.group ?? null;
}

function withGroupBehind({ words }: ClaimSentence, { last }: PlacedFigure, counted: CountedClass): CountedClass {
  if (counted.class === "vehicle") return emergencyVehicle(words.slice(last, last + 1), counted);
  if (counted.class === "person" && counted.event !== null && counted.group === null)
    return { ...counted, group: groupBehind(words, last) };
  if (counted.class !== "person" || counted.event !== null || !OF_SOMETHING.has(counted.group)) return counted;
  const behind = words.slice(last, last + 3);
  const end = behind.findIndex(({ mark }) => mark);
  const phrase = behind.slice(0, end < 0 ? undefined : end);
  if (phrase.slice(0, 1).some((word) => isAny(word, RESCUE))) return { ...counted, group: "rescuers", part: true };
  if (phrase.slice(0, 1).some((word) => isAny(word, CREW))) return { ...counted, group: "crew", part: true };
  const named = phrase.some(({ norm }) => SECURITY.has(norm));
  return named ? { ...counted, group: "troops" } : counted;
}

const setOf = (cell: string): Set<string> => new Set(cell.split(/\s+/u));

/** Events that befall or are done by people: a figure of things does not take part in them. */
const OF_PEOPLE = setOf(
  `killed wounded casualties infected recovered missing arrested detained sentenced condemned acquitted tried charged escaped freed kidnapped
  surrendered pardoned evacuated rescued hospitalised discharged arrived participated displaced returned present recruited dismissed
  vaccinated employed trapped`,
).add("jailed for life");
/** Of these, those that news counts by families too. */
const OF_FAMILIES = setOf("displaced evacuated returned arrived detained killed missing rescued held freed kidnapped");
const OF_THINGS = setOf(
  `destroyed damaged cancelled derailed blackout struck exploded seized downed fired won cost exported imported produced
  profited grew owned`,
);
const OF_MONEY = setOf("reward cost lost seized donated allocated exported imported profited");
/** A figure with no known noun does not take part in them. */
const OF_THE_KNOWN = setOf("escaped exploded won fired downed present arrested participated");
/** What areas and buildings are counted for. */
const OF_AREAS = setOf("struck destroyed damaged blackout");

/** Whether what a figure counts can take part in an event. */
export function fits(event: string, counted: CountedClass | undefined, { figure }: PlacedFigure): boolean {
  if (figure.kind === "money") return OF_MONEY.has(event);
  if (!counted) return figure.counted === null || !OF_THE_KNOWN.has(event);
  switch (counted.class) {
    case "person":
      return !OF_THINGS.has(event);
    case "household":
      return counted.group === "home"
        ? !OF_PEOPLE.has(event) || event === "evacuated"
        : !OF_PEOPLE.has(event) || OF_FAMILIES.has(event);
    case "area":
      return OF_AREAS.has(event);
    case "corpse":
      return event === "hospitalised" || !OF_PEOPLE.has(event);
    case "animal":
      return event === "perished" || event === "killed";
    case "aircraft":
      return event === "participated" || !OF_PEOPLE.has(event);
    case "vote":
    case "seat":
      return event === "voted" || event === "won";
    default:
      return !OF_PEOPLE.has(event);
  }
}

/** Who and what is sent to a fire or a rescue: that they take part in it is that they were sent. */
const isSent = ({ class: name, group }: CountedClass): boolean =>
  group === "rescuers" || name === "aircraft" || group === "ambulances" || group === "fire engines";

/** What an event word means for what is counted: the loss of people is their death, of vehicles their destruction. */
export function eventFor(event: string, counted: CountedClass | undefined): string {
  if (event === "lost") {
    if (counted?.class === "person") return "killed";
    return counted?.class === "vehicle" || counted?.class === "aircraft" ? "destroyed" : "cost";
  }
  if (event === "killed" && counted?.class === "animal") return "perished";
  if ((event === "participated" || event === "arrived") && counted && isSent(counted)) return "deployed";
  return event;
}
