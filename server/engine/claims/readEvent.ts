import { countedClass, type CountedClass } from "../lexicon/countedClasses";
import type { EventWord } from "../lexicon/events";
import { fold } from "../text/normalize";
import { isAny, isJoined, type ClaimSentence, type PlacedFigure, type Word } from "./sentenceWords";

/** What a figure counts and what happened to it. */
export interface EventReading {
  readonly event: string | null;
  readonly counted: CountedClass | null;
  /** The counted noun's lemma, where its class is not known. */
  readonly lemma: string | null;
  /** Index of the word that names the event, or null where the counted noun itself does. */
  readonly at: number | null;
}

/** Events that befall or are done by people: a figure of things does not take part in them. */
const OF_PEOPLE = new Set(
  [
    "killed wounded casualties missing arrested detained sentenced escaped freed kidnapped evacuated rescued",
    "hospitalised arrived participated displaced",
  ].flatMap((row) => row.split(" ")),
);
const OF_THINGS = new Set([
  "destroyed",
  "damaged",
  "cancelled",
  "derailed",
  "blackout",
  "struck",
  "exploded",
  "seized",
]);

const REACH = 16;
const FORWARD_REACH = 14;
const NEAR_COMPANION = 8;
const COUNTING = new Set(
  ["عدد", "حصيله", "اعداد", "ارتفاع", "ارتفع", "ارتفعت", "بلغ", "بلغت", "وصل", "وصلت"].map(fold),
);
const PLURAL_VERB = /(?:وا|ون)$/u;
const THEIR_END = new Set(["حتفهم", "مصرعهم", "حتفهما", "مصرعهما", "حتفه", "مصرعه", "ارواحهم"]);
const NEGATIONS = new Set(["لا", "لم", "لن", "ما"]);
/** في عداد المفقودين, لا يزالون مفقودين. */
const REMAINS = /^و?(?:عداد|يزال(?:ون|وا)?|زال(?:وا|ت)?|تزال)$/u;
const NEXT_REPORT = new Set(["وان", "وانه", "وانها"]);
const CLAUSE_START = new Set(["ان", "وان", "بان", "فان", ":", "«", '"', "“", "(", "لان", "أن"].map(fold));

const companionNear = (words: readonly Word[], at: number, { companions }: EventWord): boolean =>
  companions.length === 0 ||
  words
    .slice(Math.max(0, at - NEAR_COMPANION), at + NEAR_COMPANION + 1)
    .some(({ stems }) => stems.some((stem) => companions.includes(stem)));

/** The event that a word names in its sentence. `فقد` before a verb is the particle, not the verb. */
export function eventAt(words: readonly Word[], at: number): EventWord | undefined {
  const word = words[at];
  if (!word || word.mark || NEGATIONS.has(words[at - 1]?.norm ?? "")) return undefined;
  for (const reading of word.events) {
    if (!companionNear(words, at, reading)) continue;
    if (word.norm === "فقد" && !words.slice(at + 1, at + 3).some(({ norm }) => /\d/u.test(norm))) continue;
    return reading;
  }
  return undefined;
}

/** The class of what a figure counts, from its noun as written or its lemma. */
function countedOf(sentence: ClaimSentence, { figure, afterNumber }: PlacedFigure): CountedClass | undefined {
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
    if (found) return found;
  }
  return undefined;
}

const bareClass = (noun: string): CountedClass | undefined =>
  countedClass(noun) ?? (noun.startsWith("ال") ? countedClass(noun.slice(2)) : undefined);

const OF_MONEY = new Set(["cost", "lost", "seized"]);

const fits = (event: string, counted: CountedClass | undefined, { figure }: PlacedFigure): boolean => {
  const hasNoun = figure.counted !== null;
  if (figure.kind === "money") return OF_MONEY.has(event);
  if (!counted) return !hasNoun || !(event === "escaped" || event === "participated" || event === "exploded");
  if (counted.class === "person") return !OF_THINGS.has(event);
  if (counted.class === "household") return event !== "exploded" && event !== "participated";
  return !OF_PEOPLE.has(event);
};

const inOtherFigure = (sentence: ClaimSentence, at: number, own: number): boolean =>
  sentence.figures.some(
    ({ index, figure, first, last }) => index !== own && figure.role === "claim" && first <= at && at < last,
  );

/** Whether the figure goes on with a row of figures that one event word governs (مقتل 5 وإصابة 7; 98 ألفا … و124 ألفا). */
export const isCoordinated = ({ words }: ClaimSentence, { first }: PlacedFigure): boolean =>
  isJoined(words[first]) || isJoined(words[first - 1]) || words[first - 1]?.norm === "و" || isJoined(words[first - 2]);

interface Found {
  readonly event: string;
  readonly at: number;
  readonly distance: number;
}

/** مقتل وإصابة 40, مقتل أو فقدان 2100: one figure for both. */
function combined(words: readonly Word[], at: number, event: string): string {
  const before = words[at - 1]?.norm === "او" ? at - 2 : at - 1;
  if (before === at - 1 && !isJoined(words[at])) return event;
  const other = eventAt(words, before);
  if (!other || other.verb || other.class === event) return event;
  return unite([other.class, event]);
}

const unite = (events: readonly string[]): string => {
  const sorted = [...new Set(events)].sort();
  return sorted.join("+") === "killed+wounded" ? "casualties" : sorted.join("+");
};

/** A clause of its own, unless it goes on about the same (ويصل عددهم إلى 35). */
const opensOther = (words: readonly Word[]): boolean =>
  words.length > 1 && isJoined(words[0]) && !words.some(({ norm }) => /^عدد(?:هم|ها|هن)?$/u.test(norm));

function backwards(
  sentence: ClaimSentence,
  placed: PlacedFigure,
  counted: CountedClass | undefined,
): Found | undefined {
  const { words } = sentence;
  const coordinated = isJoined(words[placed.first]) || words[placed.first - 1]?.norm === "و";
  for (let at = placed.first - 1; at >= 0; at--) {
    const distance = placed.first - at;
    const word = words[at];
    if (!word || word.opensClause) return undefined;
    // «…، ووضع الجيش عشرات» opens a clause of its own.
    if (word.norm === "،" && !coordinated && opensOther(words.slice(at + 1, placed.first))) return undefined;
    if (inOtherFigure(sentence, at, placed.index) && !coordinated) return undefined;
    const found = eventAt(words, at);
    if (!found || !fits(found.class, counted, placed)) continue;
    const farther = distance > REACH && !isAny(words[at - 1], COUNTING);
    if (farther) continue;
    return { event: combined(words, at, found.class), at, distance };
  }
  return undefined;
}

function forwards(sentence: ClaimSentence, placed: PlacedFigure, counted: CountedClass | undefined): Found | undefined {
  const { words } = sentence;
  for (let at = placed.last; at < Math.min(words.length, placed.last + FORWARD_REACH); at++) {
    const word = words[at];
    if (!word || word.opensClause || NEXT_REPORT.has(word.norm)) return undefined;
    const distance = at - placed.last + 1;
    const remains = words.slice(Math.max(0, placed.first - 3), placed.first).some(({ norm }) => REMAINS.test(norm));
    const whole =
      (remains && eventAt(words, at)?.class === "missing") ||
      word.stems.some((stem) => THEIR_END.has(stem)) ||
      REMAINS.test(words[at - 1]?.norm ?? "");
    const found = eventAt(words, at);
    if (!found || !fits(found.class, counted, placed)) continue;
    const isLatin = /[a-z]/u.test(word.norm);
    const chained = words[at - 1]?.norm === "من" && words[at - 2]?.norm.startsWith("تمكن") === true;
    if (whole) return { event: found.class, at, distance: 0 };
    if (isLatin || chained || (found.verb && (PLURAL_VERB.test(word.norm) || isThingVerb(word, counted)))) {
      return { event: found.class, at, distance };
    }
  }
  return undefined;
}

/** Things take the verb in the feminine singular (ست عربات خرجت). */
const isThingVerb = (word: Word, counted: CountedClass | undefined): boolean =>
  counted !== undefined && counted.class !== "person" && word.norm.endsWith("ت");

function opensClause({ words }: ClaimSentence, { first }: PlacedFigure): boolean {
  const before = words[first - 1];
  return before === undefined || CLAUSE_START.has(before.norm);
}

/** خسرت … 260 مقاتلا: the loss of people is their death, of vehicles their destruction. */
function lossOf(event: string, counted: CountedClass | undefined): string {
  if (event !== "lost") return event;
  if (counted?.class === "person") return "killed";
  return counted?.class === "vehicle" || counted?.class === "aircraft" ? "destroyed" : "cost";
}

const OUT_OF = new Set(["ضمن", "اصل", "مجموع"]);

/** «3 من أصل 20», «من بين 20»: the figure behind is what the other one is taken from. */
const isTotal = ({ words }: ClaimSentence, { first }: PlacedFigure): boolean => {
  const before = words[first - 1]?.norm ?? "";
  return words[first - 2]?.norm === "من" && (OUT_OF.has(before) || before === "بين");
};

/**
 * What a figure says happened: by its counted noun (قتيلا), by the event word that governs it from before (مقتل 20,
 * عدد القتلى … 26), or by the verb that it is the subject of (43 شخصا قتلوا).
 */
export function readEvent(sentence: ClaimSentence, placed: PlacedFigure): EventReading {
  const { words } = sentence;
  const counted = countedOf(sentence, placed);
  const lemma = placed.figure.counted ? fold(placed.figure.counted.lemma) : null;
  const reading = { counted: counted ?? null, lemma };
  const after = eventAt(words, placed.last);
  if (counted?.event != null) {
    const joinsOther =
      after !== undefined && !after.verb && isJoined(words[placed.last]) && counted.event !== after.class;
    const figureFollows = sentence.figures.some(({ first }) => first === placed.last);
    return {
      ...reading,
      event: joinsOther && !figureFollows ? unite([counted.event, after.class]) : counted.event,
      at: null,
    };
  }
  if (isTotal(sentence, placed)) return { ...reading, event: null, at: null };
  const back = backwards(sentence, placed, counted);
  const forth = forwards(sentence, placed, counted);
  const preferForth =
    forth !== undefined &&
    (back === undefined ||
      forth.distance === 0 ||
      opensClause(sentence, placed) ||
      (back.distance > 6 && forth.distance <= 6));
  const chosen = preferForth ? forth : back;
  return { ...reading, event: chosen ? lossOf(chosen.event, counted) : null, at: chosen?.at ?? null };
}
