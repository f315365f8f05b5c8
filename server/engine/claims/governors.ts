import { eventWords, type EventWord } from "../lexicon/events";
import { foldedSet } from "../lexicon/foldedTable";
import type { CountedClass } from "../lexicon/countedClasses";
import { OTHERS, PART_BEFORE, THE_COUNT } from "../lexicon/countingWords";
import { fold } from "../text/normalize";
import { fits } from "./countedOf";
import { eventAt } from "./eventAt";
import { isAny, isJoined, type ClaimSentence, type PlacedFigure, type Word } from "./sentenceWords";

/** A word that says what happened to what a figure counts. */
export interface Governor {
  readonly event: string;
  /** Its place among the words of the sentence. */
  readonly at: number;
  /** Words between it and the figure, and one; 0 where it closes the figure's own clause. */
  readonly distance: number;
}

const REACH = 16;
const FORWARD_REACH = 14;
/** Words that carry a count on: an event word behind them may stand far from its figure. Source: general news usage. */
const COUNTING = new Set(
  ["عدد", "حصيله", "اعداد", "ارتفاع", "ارتفع", "ارتفعت", "بلغ", "بلغت", "وصل", "وصلت"].map(fold),
);
const PLURAL_VERB = /(?:وا|ون)$/u;
const THEIR_END = new Set(["حتفهم", "مصرعهم", "حتفهما", "مصرعهما", "حتفه", "مصرعه", "ارواحهم"]);
/** في عداد المفقودين, لا يزالون مفقودين. */
const REMAINS = /^و?(?:عداد|يزال(?:ون|وا)?|زال(?:وا|ت)?|تزال)$/u;
const NEXT_REPORT = new Set(["وان", "وانه", "وانها"]);

/** The other claim whose figure covers a word, if any. */
const otherAt = ({ figures }: ClaimSentence, at: number, own: number): PlacedFigure | undefined =>
  figures.find(
    ({ index, figure, first, last }) => index !== own && figure.role === "claim" && first <= at && at < last,
  );

/** مقتل وإصابة 40, مقتل أو فقدان 2100: one figure for both. */
function combined(words: readonly Word[], at: number, event: string): string {
  const before = words[at - 1]?.norm === "او" ? at - 2 : at - 1;
  if (before === at - 1 && !isJoined(words[at])) return event;
  const own = eventAt(words, at);
  const other = eventAt(words, before);
  if (!other || other.verb || own?.verb !== false || other.class === event) return event;
  return unite([other.class, event]);
}

/** Two outcomes under one figure as one class. */
export const unite = (events: readonly string[]): string => {
  const sorted = [...new Set(events)].sort();
  return sorted.join("+") === "killed+wounded" ? "casualties" : sorted.join("+");
};

/** A clause of its own, unless it goes on about the same (ويصل عددهم إلى 35). */
const opensOther = (words: readonly Word[]): boolean =>
  words.length > 1 && isJoined(words[0]) && !words.some(({ norm }) => /^عدد(?:هم|ها|هن)?$/u.test(norm));

/** The event word that governs a figure from before: مقتل 20, عدد القتلى … 26. */
export function governorBefore(
  sentence: ClaimSentence,
  placed: PlacedFigure,
  counted: CountedClass | undefined,
): Governor | undefined {
  const { words } = sentence;
  const coordinated = isJoined(words[placed.first]) || words[placed.first - 1]?.norm === "و";
  for (let at = placed.first - 1; at >= 0; at--) {
    const distance = placed.first - at;
    const word = words[at];
    if (!word || word.opensClause || THE_COUNT.has(word.norm)) return undefined;
    // «…، ووضع الجيش عشرات» opens a clause of its own.
    if (word.norm === "،" && !coordinated && opensOther(words.slice(at + 1, placed.first))) return undefined;
    if (otherAt(sentence, at, placed.index) && !coordinated) return undefined;
    const found = eventAt(words, at, (reading) => fits(reading.class, counted, placed));
    if (!found) continue;
    if (distance > REACH && !isAny(words[at - 1], COUNTING)) continue;
    return { event: combined(words, at, found.class), at, distance };
  }
  return undefined;
}

/** Two take it in the dual (اثنان أصيبا). */
const isDualVerb = ({ norm }: Word, { figure: { lo, hi } }: PlacedFigure): boolean =>
  lo === 2 && hi === 2 && norm.endsWith("ا");

/** Things take the verb in the feminine singular (ست عربات خرجت). */
const isThingVerb = (word: Word, counted: CountedClass | undefined): boolean =>
  counted !== undefined && counted.class !== "person" && /^ت|ت$/u.test(word.norm);

/** Whether a figure goes on with the one before it, or stands inside its clause as a part of it (22 مسلحا، بينهم أربعة قادة، قتلوا). */
function goesOn({ words, figures }: ClaimSentence, { first }: PlacedFigure): boolean {
  const lead = words.slice(Math.max(0, first - 2), first);
  // «22 شخصا من 14 جنسية قتلوا».
  const describes = lead.at(-1)?.norm === "من" && figures.some(({ last }) => last === first - 1);
  return (
    describes || isJoined(words[first]) || lead.at(-1)?.norm === "و" || lead.some((word) => isAny(word, PART_BEFORE))
  );
}

/** Whether a figure's clause ends before a word: another claim stands there that does not go on with it. */
function endsAt(sentence: ClaimSentence, at: number, own: number): boolean {
  const { words } = sentence;
  const word = words[at];
  if (!word || word.opensClause || NEXT_REPORT.has(word.norm)) return true;
  const other = otherAt(sentence, at, own);
  return other !== undefined && !goesOn(sentence, other);
}

/** بلا مأوى, دون كهرباء: what people are left without closes their clause. */
const WITHOUT = new Set(["بلا", "دون", "بدون"]);
/** «320 شخصا كانوا على متن القارب», but not those of them who are left (4 آخرين كانوا على متنه). */
const isAboard = (
  { words }: ClaimSentence,
  { afterNumber, last }: PlacedFigure,
  { class: event, verb }: EventWord,
  at: number,
): boolean =>
  event === "carried" &&
  !verb &&
  words[at - 1]?.norm === "علي" &&
  !words.slice(afterNumber, last + 2).some((word) => isAny(word, OTHERS));
const BECAME = /^(?:ما|لا|زالوا?|يزالون|باتوا?|باتت|اصبحوا?|اصبحت|كانوا?|كانت|ظلوا?)$/u;

/** 60 شخصا مفقودون, كانوا محتجزين: an indefinite plural participle behind the figure and its copula. */
function isPredicate(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at];
  if (!word || !/(?:ون|ين|^داخل)$/u.test(word.norm) || /^[وف]?[بلك]?ال/u.test(word.norm)) return false;
  const between = words.slice(from, at).filter(({ norm }) => !BECAME.test(norm));
  return between.length === 0;
}

/** «18 مسلحا قتيلا», «346 حالة وفاة»: an outcome straight behind what is counted. */
const isOutcome = (
  word: Word,
  { verb, class: event }: EventWord,
  at: number,
  { last, figure }: PlacedFigure,
): boolean => at === last && !isJoined(word) && !verb && OUTCOMES.has(event) && figure.counted !== null;
const OUTCOMES = new Set(["killed", "wounded", "missing"]);

/** Verbs that make a passive of the verbal noun behind them (تم نقلهم). Source: Ryding (2005), §38 on the passive. */
const BY_VERBAL_NOUN = foldedSet("تم تمت يتم جرى جرت يجري");

/** Events whose verb in the active has another figure for its object. */
const HURTS = new Set(["killed", "wounded"]);

/** «مهاجمان قتلوا 6 أشخاص»: who is counted did it to the figure behind the verb. */
const takesObject = (sentence: ClaimSentence, at: number, own: number): boolean =>
  otherAt(sentence, at + 1, own)?.first === at + 1 && !isJoined(sentence.words[at + 1]);

/** «500 قرية غمرتها المياه»: a verb straight behind what is counted whose object goes back to it. Source: Ryding (2005), §14 on relatives without a pronoun. */
const ofObject = ({ norm, events }: Word): EventWord | undefined =>
  events.length === 0 && /ت?(?:ها|هم|هن)$/u.test(norm)
    ? eventWords(norm.replace(/(?:ها|هم|هن)$/u, "")).find(({ verb }) => verb)
    : undefined;

/** The verb that a figure is the subject of, or the phrase that closes its clause: 43 شخصا قتلوا, … في عداد المفقودين. */
export function governorBehind(
  sentence: ClaimSentence,
  placed: PlacedFigure,
  counted: CountedClass | undefined,
): Governor | undefined {
  const { words } = sentence;
  const remains = words.slice(Math.max(0, placed.first - 3), placed.first).some(({ norm }) => REMAINS.test(norm));
  for (let at = placed.last; at < Math.min(words.length, placed.last + FORWARD_REACH); at++) {
    const word = words[at];
    if (!word || endsAt(sentence, at, placed.index)) return undefined;
    const object = at === placed.last ? ofObject(word) : undefined;
    if (object && counted?.class !== "person" && fits(object.class, counted, placed))
      return { event: object.class, at, distance: 0 };
    const found = eventAt(words, at, (reading) => fits(reading.class, counted, placed));
    if (!found) continue;
    if (found.verb && HURTS.has(found.class) && takesObject(sentence, at, placed.index)) return undefined;
    const closes =
      WITHOUT.has(word.norm) ||
      isAboard(sentence, placed, found, at) ||
      (remains && found.class === "missing") ||
      word.stems.some((stem) => THEIR_END.has(stem)) ||
      // «63 رهينة أطلق سراحهم».
      /^(?:سراح|سبيل)ه(?:م|ن|ما)$/u.test(words[at + 1]?.norm ?? "") ||
      REMAINS.test(words[at - 1]?.norm ?? "");
    if (closes) return { event: found.class, at, distance: 0 };
    const isPassive = !found.verb && isAny(words[at - 1], BY_VERBAL_NOUN);
    const isLatin = /[a-z]/u.test(word.norm);
    const chained = words[at - 1]?.norm === "من" && words[at - 2]?.norm.startsWith("تمكن") === true;
    if (
      isPredicate(words, at, placed.last) ||
      isOutcome(word, found, at, placed) ||
      isPassive ||
      isLatin ||
      chained ||
      (found.verb && (PLURAL_VERB.test(word.norm) || isDualVerb(word, placed) || isThingVerb(word, counted)))
    ) {
      return { event: found.class, at, distance: at - placed.last + 1 };
    }
  }
  return undefined;
}
