import type { Figure } from "../figures/figure";
import { eventWords } from "../lexicon/events";
import type { Paragraph } from "../text/paragraph";
import type { Span } from "../text/span";
import { isBare, isOfTheCount, isRestated, isToo } from "./anaphora";
import { wordAnchors, type Anchor } from "./anchors";
import type { Scope } from "./claim";
import { pointsBack } from "./inheritScene";
import { countsApart, countsMore, isFromBefore, isLikewise, isOfAnother, isSummand, revisesCount } from "./countsApart";
import { isOfThem, isPart, type FrameBefore } from "./parts";
import { readEvent, type EventReading } from "./readEvent";
import { surroundingsOf, whenTold, type Surroundings } from "./readScene";
import { readScope } from "./readScope";
import {
  itemsIn,
  placeFigure,
  stretchesOf,
  wordRange,
  type ClaimSentence,
  type PlacedFigure,
  type Stretch,
  type TimePhrase,
  type Word,
  type WordReader,
} from "./sentenceWords";
import { turnsAway } from "./topics";
import { readWhens, type PlacedWhen, type When } from "./when";

/** A claim as its own sentence gives it, before the article's names and its other sentences are weighed. */
export interface Frame extends FrameBefore {
  readonly scope: Scope;
  /** Index in its paragraph of the figure whose part it is; null where it is no part or that stands elsewhere. */
  readonly whole: number | null;
  /** Its words go back to the count before (العدد), and name no event of their own. */
  readonly anaphoric: boolean;
  /** It came after what the sentence is about (ويأتي تحطم المروحية بعد مقتل ستة). */
  readonly follows: boolean;
  /** The words before it bring a happening not spoken of yet. */
  readonly brings: boolean;
  readonly around: Surroundings;
}

/** A frame weighed against the others of its sentence. */
export interface SentenceFrame extends Frame {
  /** It counts something else than the other figures of its event in the article. */
  readonly apart: boolean;
  /** It is set beside others that belong to the same total. */
  readonly summand: boolean;
  /** It tells of another happening than the one spoken of. */
  readonly ofAnother: boolean;
  /** It counts others (3 آخرين) than those of its event in a sentence before. */
  readonly others: boolean;
  /** Its sentence adds something more (كما أصيب أيضا 5). */
  readonly likewise: boolean;
  /** Its sentence gives a count that was another before or became another. */
  readonly revised: boolean;
}

/** A sentence as its own paragraph gives it. Offsets count from the paragraph's start. */
export interface SentenceReading extends ClaimSentence {
  readonly stretch: Stretch;
  /** Those of its figures that are claims. */
  readonly frames: readonly SentenceFrame[];
  /** What its words say of where, by what and when. */
  readonly anchors: readonly Anchor[];
  /** Whether it goes back to the happening spoken of. */
  readonly back: boolean;
  /** Whether it tells of a happening. */
  readonly tells: boolean;
  /** When what it tells of happened, as its first words of time say that date no report. */
  readonly when: When | null;
  /** Whether it turns to another subject. */
  readonly turns: boolean;
}

const AFTER = new Set(["بعد", "عقب", "وبعد"]);
const NEW_REACH = 8;

/** «هجوم أول أوقع 15 قتيلا» just before the figure brings a happening not spoken of yet. */
const bringsHappening = ({ words }: ClaimSentence, { first }: PlacedFigure): boolean =>
  words
    .slice(Math.max(0, first - NEW_REACH), first)
    .some(({ norm, stems, isHappening }) => stems.length <= 2 && !norm.includes("ال") && isHappening);

/** «ويأتي تحطم المروحية بعد مقتل ستة»: the event came before the one that the sentence is about. */
const isAfterwards = ({ words }: ClaimSentence, { at }: EventReading): boolean =>
  (at !== null && at > 3 && AFTER.has(words[at - 1]?.norm ?? "")) || isFromBefore(words, at);

/** A row of figures in one clause shares its scope (قتلت موجة من الهجمات 50 شخصا وأصابت المئات). */
function scopeOf(sentence: ClaimSentence, placed: PlacedFigure, before: Frame | undefined): Scope {
  const scope = readScope(sentence, placed);
  if ((scope !== "happening" && scope !== "running") || !before) return scope;
  return isRow(sentence, before, placed) ? before.scope : scope;
}

/** Whether a figure stands in one clause with the one before it. */
function isRow({ words }: ClaimSentence, before: Frame, placed: PlacedFigure): boolean {
  const between = words.slice(before.placed.last, placed.first);
  return between.length <= 6 && !between.some(({ norm }) => norm === "،" || norm === ".");
}

/** The figure of the sentence that a part is taken from: the last one before it with an event that is no part itself. */
function wholeOf(reading: EventReading, { figure }: PlacedFigure, before: readonly Frame[]): Frame | undefined {
  const own = isBare(figure) ? undefined : reading.counted?.class;
  const counts = ({ part, reading: { event, counted } }: Frame): boolean =>
    !part && event !== null && (own === undefined || counted === null || counted.class === own);
  return before.findLast(counts);
}

/** What befalls people: how many of those who were there it befell is told of all whom it befell. */
const OUTCOMES = new Set(["killed", "wounded", "casualties", "missing", "rescued"]);

/** How people come to be where something befalls them. */
const THERE = new Set(["participated", "carried", "present", "arrived"]);

/** «شارك فيه 15 ألف شخص أصيب 60 منهم»: some of those who were there, and all of the wounded. */
const isAllOfOutcome = ({ event }: EventReading, whole: Frame | undefined): boolean =>
  event !== null &&
  ((OUTCOMES.has(event) && THERE.has(whole?.reading.event ?? "")) ||
    // «فر 65 سجينا أعيد القبض على 14 منهم».
    (event === "arrested" && whole?.reading.event === "escaped"));

/** What a figure that takes up the event of another counts: of a bare number it is what the other counts. */
const inherited = (own: EventReading, { figure }: PlacedFigure, heir: Frame): EventReading["counted"] =>
  isBare(figure) ? heir.reading.counted && { ...heir.reading.counted, event: null } : own.counted;

function readFrame(sentence: ClaimSentence, placed: PlacedFigure, earlier: readonly Frame[]): Frame {
  const before = earlier.at(-1);
  const own = readEvent(sentence, placed);
  const isSome = isPart(sentence, placed, own, earlier);
  const taken = isSome ? wholeOf(own, placed, earlier) : undefined;
  const part = isSome && !(isOfThem(sentence, placed) && isAllOfOutcome(own, taken));
  const whole = part ? taken : undefined;
  const ofTheCount = own.event === null && isOfTheCount(sentence, placed);
  const isAgain = ofTheCount || isToo(sentence, placed) || isRestated(sentence, placed, before);
  const heir = whole ?? (isAgain ? before : undefined);
  const reading =
    own.event === null && heir ? { ...own, event: heir.reading.event, counted: inherited(own, placed, heir) } : own;
  const follows = isAfterwards(sentence, reading) || (before?.follows === true && isRow(sentence, before, placed));
  return {
    placed,
    reading,
    follows,
    part,
    whole: whole?.placed.index ?? null,
    anaphoric: ofTheCount && reading.event === null,
    brings: bringsHappening(sentence, placed),
    scope: scopeOf(sentence, placed, before),
    around: surroundingsOf(sentence, placed, { acts: reading.event === "participated", follows }),
  };
}

/** Who is named for what in a paragraph, in its own offsets and in order. */
export interface Voices {
  /** Phrases that name who speaks. */
  readonly sources: readonly Span[];
  readonly cues: readonly Span[];
}

/** Words of a source phrase say who speaks, and nothing of what happened (ناجون قالوا, مصدر في فرق الإنقاذ). */
const silenced = (word: Word): Word => ({ ...word, events: [], scene: undefined, telling: [] });
const reporting = (word: Word): Word => ({ ...word, reports: true });

/** Words with a change made to those that spans cover. */
function changed(
  words: readonly Word[],
  stretch: Stretch,
  spans: readonly Span[],
  change: (word: Word) => Word,
): readonly Word[] {
  const covered = new Set<number>();
  for (const one of spans) {
    if (one.start >= stretch.end || one.end <= stretch.start) continue;
    const [first, last] = wordRange(stretch, one);
    for (let at = first; at < last; at++) covered.add(at);
  }
  return covered.size === 0 ? words : words.map((word, at) => (covered.has(at) ? change(word) : word));
}

function wordsOf(stretch: Stretch, { sources, cues }: Voices, read: WordReader): readonly Word[] {
  const words = stretch.tokens.slice(stretch.first, stretch.last).map(read).map(withObject);
  return changed(changed(words, stretch, sources, silenced), stretch, cues, reporting);
}

const RELATIVES = new Set(["التي", "الذين", "الذي", "اللواتي", "والتي", "والذين"]);
const OBJECT = /(?:هم|ها|هن)$/u;

/** «العائلات التي شردتها السيول»: a verb whose object goes back to what is counted names what happened to it. */
const withObject = (word: Word, at: number, all: readonly Word[]): Word =>
  word.events.length === 0 && OBJECT.test(word.norm) && RELATIVES.has(all[at - 1]?.norm ?? "")
    ? { ...word, events: eventWords(word.norm.replace(OBJECT, "")).filter(({ verb }) => verb) }
    : word;

const timesOf = (stretch: Stretch, whens: readonly PlacedWhen[]): readonly TimePhrase[] =>
  whens
    .filter(({ start, end }) => start < stretch.end && end > stretch.start)
    .map((placed) => {
      const [first, last] = wordRange(stretch, placed);
      return { when: placed.when, first, last };
    });

function readSentence(
  stretch: Stretch,
  figures: readonly PlacedFigure[],
  whens: readonly PlacedWhen[],
  words: readonly Word[],
): SentenceReading {
  const sentence: ClaimSentence = { words, figures, times: timesOf(stretch, whens) };
  const frames: Frame[] = [];
  for (const placed of figures) {
    if (placed.figure.role === "claim") frames.push(readFrame(sentence, placed, frames));
  }
  const revised = frames.length > 0 && revisesCount(words);
  const anchors = wordAnchors(words);
  const tells =
    anchors.some(({ kind }) => kind === "manner" || kind === "disaster") ||
    words.some(({ isHappening }) => isHappening);
  return {
    ...sentence,
    when: tells ? whenTold(sentence) : null,
    stretch,
    frames: frames.map((frame) => ({
      ...frame,
      revised,
      apart: countsApart(sentence, frame, frames),
      // «وفاة شخص خامس بعد وفاة 4 آخرين»: those before, without the one that is told.
      summand: isSummand(sentence, frame, frames) || (frame.follows && countsMore(sentence, frame)),
      ofAnother: isOfAnother(sentence, frame),
      others: countsMore(sentence, frame),
      likewise: frame.reading.event !== null && !frame.part && isLikewise(sentence),
    })),
    anchors,
    tells,
    back: tells && pointsBack(words),
    turns: turnsAway(words),
  };
}

/**
 * The sentences of one paragraph as the claim stage reads them: all that does not depend on the rest of the article.
 * `figures` and `voices` are those of the paragraph, in its own offsets and in order; `read` may be shared between
 * paragraphs.
 */
export function readFrames(
  paragraph: Paragraph,
  figures: readonly Figure[],
  voices: Voices,
  read: WordReader,
): readonly SentenceReading[] {
  const whens = readWhens(paragraph);
  let next = 0;
  return stretchesOf(paragraph).map((stretch) => {
    const [first, last] = itemsIn(figures, next, ({ number }) => number.start, stretch);
    next = last;
    const placed = figures.slice(first, last).map((figure, offset) => placeFigure(stretch, figure, first + offset));
    return readSentence(stretch, placed, whens, wordsOf(stretch, voices, read));
  });
}
