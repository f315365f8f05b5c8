import type { Figure } from "../figures/figure";
import type { Paragraph } from "../text/paragraph";
import { wordAnchors, type Anchor } from "./anchors";
import type { Scope } from "./claim";
import { pointsBack } from "./inheritScene";
import { isPart, type PartBefore } from "./isPart";
import { readEvent, type EventReading } from "./readEvent";
import { surroundingsOf, type Surroundings } from "./readScene";
import { readScope } from "./readScope";
import {
  itemsIn,
  placeFigure,
  stretchesOf,
  type ClaimSentence,
  type PlacedFigure,
  type Stretch,
  type WordReader,
} from "./sentenceWords";
import { turnsAway } from "./topics";

/** A claim as its own sentence gives it, before the article's names and its other sentences are weighed. */
export interface Frame extends PartBefore {
  readonly scope: Scope;
  /** Index in its paragraph of the figure whose part it is; null where it is no part or that stands elsewhere. */
  readonly whole: number | null;
  /** It came after what the sentence is about (ويأتي تحطم المروحية بعد مقتل ستة). */
  readonly follows: boolean;
  /** The words before it bring a happening not spoken of yet. */
  readonly brings: boolean;
  readonly around: Surroundings;
}

/** A sentence as its own paragraph gives it. Offsets count from the paragraph's start. */
export interface SentenceReading extends ClaimSentence {
  readonly stretch: Stretch;
  /** Those of its figures that are claims. */
  readonly frames: readonly Frame[];
  /** What its words say of where, by what and when. */
  readonly anchors: readonly Anchor[];
  /** Whether it goes back to the happening spoken of. */
  readonly back: boolean;
  /** Whether it tells of a happening. */
  readonly tells: boolean;
  /** Whether it turns to another subject. */
  readonly turns: boolean;
}

/** A bare number takes the event of the one before it where the text says «too». */
const isToo = ({ words }: ClaimSentence, { last }: PlacedFigure): boolean =>
  words.slice(last, last + 4).some(({ norm }) => norm === "too");

function eventOf(sentence: ClaimSentence, placed: PlacedFigure, before: PartBefore | undefined): EventReading {
  const reading = readEvent(sentence, placed);
  if (reading.event !== null || !before || !isToo(sentence, placed)) return reading;
  return { ...reading, event: before.reading.event };
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
  at !== null && at > 3 && AFTER.has(words[at - 1]?.norm ?? "");

/** A row of figures in one clause shares its scope (قتلت موجة من الهجمات 50 شخصا وأصابت المئات). */
function scopeOf(sentence: ClaimSentence, placed: PlacedFigure, before: Frame | undefined): Scope {
  const scope = readScope(sentence, placed);
  if (scope !== "happening" || !before) return scope;
  const between = sentence.words.slice(before.placed.last, placed.first);
  const isRow = between.length <= 6 && !between.some(({ norm }) => norm === "،" || norm === ".");
  return isRow ? before.scope : scope;
}

/** The figure of the sentence that a part is taken from: the last one before it that is no part itself. */
function wholeOf(reading: EventReading, before: readonly Frame[]): number | null {
  const counts = (frame: Frame): boolean =>
    !frame.part && (frame.reading.counted?.class ?? reading.counted?.class) === reading.counted?.class;
  return before.findLast(counts)?.placed.index ?? null;
}

function readFrame(sentence: ClaimSentence, placed: PlacedFigure, earlier: readonly Frame[]): Frame {
  const before = earlier.at(-1);
  const reading = eventOf(sentence, placed, before);
  const follows = isAfterwards(sentence, reading);
  const part = isPart(sentence, placed, reading, before);
  return {
    placed,
    reading,
    follows,
    brings: bringsHappening(sentence, placed),
    scope: scopeOf(sentence, placed, before),
    around: surroundingsOf(sentence, placed, { acts: reading.event === "participated", follows }),
    part,
    whole: part ? wholeOf(reading, earlier) : null,
  };
}

function readSentence(stretch: Stretch, figures: readonly PlacedFigure[], read: WordReader): SentenceReading {
  const words = stretch.tokens.slice(stretch.first, stretch.last).map(read);
  const sentence: ClaimSentence = { words, figures };
  const frames: Frame[] = [];
  for (const placed of figures) {
    if (placed.figure.role === "claim") frames.push(readFrame(sentence, placed, frames));
  }
  const anchors = wordAnchors(words);
  const tells =
    anchors.some(({ kind }) => kind === "manner" || kind === "disaster") ||
    words.some(({ isHappening }) => isHappening);
  return { words, figures, stretch, frames, anchors, tells, back: tells && pointsBack(words), turns: turnsAway(words) };
}

/**
 * The sentences of one paragraph as the claim stage reads them: all that does not depend on the rest of the article.
 * `figures` are those of the paragraph, in its own offsets and in order; `read` may be shared between paragraphs.
 */
export function readFrames(
  paragraph: Paragraph,
  figures: readonly Figure[],
  read: WordReader,
): readonly SentenceReading[] {
  let next = 0;
  return stretchesOf(paragraph).map((stretch) => {
    const [first, last] = itemsIn(figures, next, ({ number }) => number.start, stretch);
    next = last;
    const placed = figures.slice(first, last).map((figure, offset) => placeFigure(stretch, figure, first + offset));
    return readSentence(stretch, placed, read);
  });
}
