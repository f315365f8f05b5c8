import type { CountedClass } from "../lexicon/countedClasses";
import { REQUIRED } from "../lexicon/requirements";
import { fold } from "../text/normalize";
import { countedOf, eventFor } from "./countedOf";
import { dimensionOf } from "./dimensionOf";
import { eventAt } from "./eventAt";
import { governorBefore, governorBehind, unite, type Governor } from "./governors";
import { outcomeAmong } from "./outcomeAmong";
import { isAny, isJoined, type ClaimSentence, type PlacedFigure } from "./sentenceWords";

/** What a figure counts and what happened to it. */
export interface EventReading {
  readonly event: string | null;
  readonly counted: CountedClass | null;
  /** The counted noun's lemma, where its class is not known. */
  readonly lemma: string | null;
  /** Index of the word that names the event, or null where the counted noun itself does. */
  readonly at: number | null;
}

const CLAUSE_START = new Set(["ان", "وان", "بان", "فان", ":", "«", '"', "“", "(", "لان", "أن"].map(fold));

function opensClause({ words }: ClaimSentence, { first }: PlacedFigure): boolean {
  const before = words[first - 1];
  return before === undefined || CLAUSE_START.has(before.norm);
}

const OUT_OF = new Set(["ضمن", "اصل", "مجموع", "جمله", "اجمالي"]);

/** «3 من أصل 20», «من بين 20»: the figure behind is what the other one is taken from. */
const isTotal = ({ words }: ClaimSentence, { first }: PlacedFigure): boolean => {
  const before = words[first - 1]?.norm ?? "";
  return words[first - 2]?.norm === "من" && (OUT_OF.has(before) || before === "بين");
};

const REQUIRED_REACH = 6;

/** «يستوجب تصويت 83 نائبا»: what is needed, not what there was. */
function isRequired({ words }: ClaimSentence, { first }: PlacedFigure): boolean {
  const before = words.slice(Math.max(0, first - REQUIRED_REACH), first);
  const clause = before.slice(before.findLastIndex(({ mark, opensClause }) => mark || opensClause) + 1);
  return clause.some((word) => isAny(word, REQUIRED));
}

const HARM = new Set(["killed", "wounded", "casualties", "missing", "bodies"]);
/** Where the wounded are brought and leave: whoever is counted for it, it is this that the figure says of them. */
const MOVED = new Set(["hospitalised", "discharged"]);

/** What counted nouns say of people before something befalls them (63 رهينة أطلق سراحهم, 75 متظاهرا أصيبوا). */
const STATES = new Set(["kidnapped", "participated", "escaped", "displaced"]);

/** Words from which a governor before a figure yields to a near one behind it. */
const FAR = 6;

function choose(
  sentence: ClaimSentence,
  placed: PlacedFigure,
  counted: CountedClass | undefined,
): Governor | undefined {
  const before = governorBefore(sentence, placed, counted);
  const behind = governorBehind(sentence, placed, counted);
  if (!behind || !before) return before ?? behind;
  if (MOVED.has(before.event) && HARM.has(behind.event)) return before;
  const prefersBehind =
    behind.distance === 0 || opensClause(sentence, placed) || (before.distance > FAR && behind.distance <= FAR);
  return prefersBehind ? behind : before;
}

/** What a counted noun that says what happened says with the noun behind it: 300 قتيل وجريح. */
function withNounBehind(sentence: ClaimSentence, { last }: PlacedFigure, event: string): string {
  const { words, figures } = sentence;
  const after = eventAt(words, last);
  const joinsOther = after !== undefined && !after.verb && isJoined(words[last]) && event !== after.class;
  const figureFollows = figures.some(({ first }) => first === last);
  return joinsOther && !figureFollows ? unite([event, after.class]) : event;
}

/** «2100 منزل جزئيا»: what is destroyed in part is damaged. */
const isPartial = ({ words }: ClaimSentence, { last }: PlacedFigure): boolean =>
  words.slice(last, last + 2).some(({ norm }) => /^جزيي(?:ا|ه)?$/u.test(norm));

const degreeOf = (event: string, sentence: ClaimSentence, placed: PlacedFigure): string =>
  event === "destroyed" && isPartial(sentence, placed) ? "damaged" : event;

/** Words within which a governor before the figure is heard although the counted noun names an event of its own. */
const CLOSE = 2;
const MOVED_REACH = 8;

/** «وفاة 3 مصابين»: those who are dead by now. */
const diedOfWounds = ({ words }: ClaimSentence, { first }: PlacedFigure, before: string, event: string): boolean =>
  before === "killed" &&
  event === "wounded" &&
  eventAt(words, first - 1)?.class === "killed" &&
  !isJoined(words[first]);

/** The event of a counted noun that names one, unless something is done to those it counts (اعتقال 11 متظاهرا, إجلاء 20 جريحا). */
function ofOutcome(
  sentence: ClaimSentence,
  placed: PlacedFigure,
  counted: CountedClass,
  event: string,
): Pick<EventReading, "event" | "at"> {
  const before = governorBefore(sentence, placed, counted);
  const reach = MOVED.has(before?.event ?? "") ? MOVED_REACH : CLOSE;
  const isDone = before !== undefined && before.distance <= reach && before.event !== event;
  // «سقوط 15 قتيلا وإصابة 7»: the noun of the figure before says who is counted, and no longer what befell them.
  if (before && isElided(placed) && HARM.has(before.event)) return { event: before.event, at: before.at };
  if (isDone && (!(HARM.has(event) && HARM.has(before.event)) || diedOfWounds(sentence, placed, before.event, event)))
    return { event: before.event, at: before.at };
  const behind = governorBehind(sentence, placed, counted);
  const isOutcome = behind && (MOVED.has(behind.event) || (STATES.has(event) && behind.event !== event));
  if (isOutcome && behind.distance <= CLOSE + 1) return { event: behind.event, at: behind.at };
  return { event: withNounBehind(sentence, placed, event), at: null };
}

/** Whether the counted noun is that of a figure before, which the number stands for alone. */
const isElided = ({ figure: { counted, number }, first, afterNumber }: PlacedFigure): boolean =>
  counted !== null && counted.end <= number.start && afterNumber - first === 1;

const SENTENCE_REACH = 8;
const SENTENCES = new Set(["condemned", "jailed for life"]);

/** «حكمت على 11 بالسجن المؤبد»: to what, as the clause behind the figure says. */
function sentencedTo({ words, figures }: ClaimSentence, { index, last }: PlacedFigure, event: string): string {
  if (event !== "sentenced") return event;
  for (let at = last; at < Math.min(words.length, last + SENTENCE_REACH); at++) {
    if (words[at]?.mark || figures.some((other) => other.index !== index && other.first === at)) break;
    const found = eventAt(words, at, ({ class: name }) => SENTENCES.has(name));
    if (found) return found.class;
  }
  return event;
}

/** What ambulances and fire engines do where they are sent: they take part in the work, and carry. */
const COMES = new Set(["participated", "carried", "present"]);

/** What the counted noun alone says; of some of them (6 من المتهمين) it says nothing. */
const impliedBy = (
  { words }: ClaimSentence,
  { afterNumber }: PlacedFigure,
  counted: CountedClass | undefined,
): string | null => (words[afterNumber]?.norm === "من" ? null : (counted?.implies ?? null));

/**
 * What a figure says happened: by its counted noun (قتيلا), by the event word that governs it from before (مقتل 20,
 * عدد القتلى … 26), or by the verb that it is the subject of (43 شخصا قتلوا).
 */
export function readEvent(sentence: ClaimSentence, placed: PlacedFigure): EventReading {
  const counted = countedOf(sentence, placed);
  const named = placed.figure.counted;
  const lemma = named && !(isElided(placed) && counted === undefined) ? fold(named.lemma) : null;
  const reading = { counted: counted ?? null, lemma };
  const dimension = dimensionOf(sentence, placed);
  if (dimension !== null) return { counted: null, lemma: null, event: dimension, at: null };
  if (counted?.event != null) return { ...reading, ...ofOutcome(sentence, placed, counted, counted.event) };
  if (isTotal(sentence, placed) || isRequired(sentence, placed)) return { ...reading, event: null, at: null };
  const chosen = choose(sentence, placed, counted);
  if (!chosen || (counted?.implies === "deployed" && COMES.has(chosen.event)))
    return { ...reading, event: outcomeAmong(sentence, placed) ?? impliedBy(sentence, placed, counted), at: null };
  const event = degreeOf(eventFor(chosen.event, counted), sentence, placed);
  return { ...reading, event: sentencedTo(sentence, placed, event), at: chosen.at };
}
