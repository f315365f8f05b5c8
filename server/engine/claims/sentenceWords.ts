import { foldedSet } from "../lexicon/foldedTable";
import { countedClass } from "../lexicon/countedClasses";
import { eventWords, type EventWord } from "../lexicon/events";
import { CLAUSE_OPENERS, HAPPENINGS, NAMED_HAPPENINGS, sceneWord, type SceneWord } from "../lexicon/scenes";
import { tellingStems } from "../lexicon/tellingWords";
import type { Entity } from "../entities/entity";
import type { Figure } from "../figures/figure";
import type { BlockZone } from "../text/article";
import { cliticReadings } from "../text/clitics";
import type { Paragraph } from "../text/paragraph";
import type { Sentence } from "../text/sentences";
import { contains, type Span } from "../text/span";
import type { When } from "./when";
import type { Token } from "../text/tokens";

/** A word as the claim stage looks it up: what its spelling is, the same wherever it stands. */
export interface Word {
  readonly norm: string;
  /** The look-up spelling with no, some and all proclitics taken off. */
  readonly stems: readonly string[];
  /** Whether it is a punctuation mark or a symbol. */
  readonly mark: boolean;
  /** Its readings as an event word, the whole word first. */
  readonly events: readonly EventWord[];
  readonly scene: SceneWord | undefined;
  /** Its stems where few reports share it. */
  readonly telling: readonly string[];
  /** Whether it is part of a reporting cue (قالت, وفق). */
  readonly reports: boolean;
  readonly opensClause: boolean;
  readonly isHappening: boolean;
  /** Whether a proper name of a happening may follow (إعصار). */
  readonly takesName: boolean;
}

/** An entity and the words of its sentence that it covers, `last` exclusive. */
export interface PlacedEntity {
  readonly entity: Entity;
  readonly first: number;
  readonly last: number;
}

/** A figure and the words of its sentence that it covers, `last` exclusive. */
export interface PlacedFigure {
  /** Its place among the figures of its paragraph. */
  readonly index: number;
  readonly figure: Figure;
  readonly first: number;
  readonly last: number;
  /** First word behind the number itself. */
  readonly afterNumber: number;
}

/** A phrase of time and the words of its sentence that it covers, `last` exclusive. */
export interface TimePhrase {
  readonly when: When;
  readonly first: number;
  readonly last: number;
}

/** One sentence with the figures in it, as its own paragraph gives it. */
export interface ClaimSentence {
  readonly words: readonly Word[];
  readonly figures: readonly PlacedFigure[];
  readonly times: readonly TimePhrase[];
}

/** A sentence with the names that the whole article makes known. */
export interface NamedSentence extends ClaimSentence {
  readonly entities: readonly PlacedEntity[];
  readonly zone: BlockZone;
}

/** Reads a token as a word. */
export type WordReader = (token: Token) => Word;

/** Whether a stem is what a definite word says without its article: a noun, whatever verb is spelled alike (السجن). */
const isOfDefinite = (norm: string, stem: string): boolean =>
  stem !== norm && (norm.endsWith(`ال${stem}`) || norm.endsWith(`لل${stem}`));

function readSpelling(norm: string, mark: boolean): Word {
  const stems = mark ? [norm] : [...new Set([norm, ...cliticReadings(norm).map(({ stem }) => stem)])];
  const isIn = (table: ReadonlySet<string>): boolean => !mark && stems.some((stem) => table.has(stem));
  const events = mark
    ? []
    : stems.flatMap((stem) => eventWords(stem).filter(({ verb }) => !verb || !isOfDefinite(norm, stem)));
  const scene = mark ? undefined : stems.map(sceneWord).find((known) => known !== undefined);
  const isOfTables = mark || scene !== undefined || events.length > 0 || stems.some((stem) => countedClass(stem));
  return {
    norm,
    stems,
    mark,
    events,
    scene,
    telling: isOfTables ? [] : tellingStems(norm),
    reports: false,
    opensClause: isIn(CLAUSE_OPENERS),
    isHappening: isIn(HAPPENINGS),
    takesName: isIn(NAMED_HAPPENINGS),
  };
}

/** A reader that looks each spelling up once, and gives all words of one spelling as one value. */
export function wordReader(): WordReader {
  const words = new Map<string, Word>();
  const marks = new Map<string, Word>();
  return ({ norm, kind }) => {
    const isMark = kind === "punctuation" || kind === "symbol";
    const known = isMark ? marks : words;
    const word = known.get(norm);
    if (word) return word;
    const read = readSpelling(norm, isMark);
    known.set(norm, read);
    return read;
  };
}

/** Tokens `first` up to `last` (exclusive) of a paragraph: a sentence, or a stretch of a very long one. */
export interface Stretch extends Span {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
}

/** The words of a stretch that a span touches, as first and behind the last; offsets count as those of its tokens do. */
export function wordRange({ tokens, first, last }: Stretch, span: Span): readonly [number, number] {
  let [low, high] = [first, last];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  let behind = low;
  while (behind < last && (tokens[behind]?.start ?? 0) < span.end) behind++;
  return [low - first, behind - first];
}

/** Longest sentence that is read in one piece: text without full stops is read in stretches, so that work stays linear. */
const LONGEST = 300;

/** The sentences of a paragraph, very long ones in pieces. */
export const stretchesOf = ({ tokens, sentences }: Paragraph): readonly Stretch[] =>
  sentences.flatMap((sentence) => piecesOf(tokens, sentence));

function piecesOf(tokens: readonly Token[], sentence: Sentence): readonly Stretch[] {
  const pieces: Stretch[] = [];
  for (let { first } = sentence; first < sentence.last; first += LONGEST) {
    const last = Math.min(sentence.last, first + LONGEST);
    pieces.push({ tokens, first, last, start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 });
  }
  return pieces;
}

/** Where a figure of a paragraph stands among the words of its stretch. */
export function placeFigure(stretch: Stretch, figure: Figure, index: number): PlacedFigure {
  const whole = contains(figure, figure.number) ? figure : figure.number;
  const [first, last] = wordRange(stretch, whole);
  return { index, figure, first, last, afterNumber: wordRange(stretch, figure.number)[1] };
}

/** Those of a row of items that begin inside a span, from the first that does not begin before it. */
export function itemsIn<T>(
  items: readonly T[],
  from: number,
  startOf: (item: T) => number,
  { start, end }: Span,
): readonly [first: number, last: number] {
  let first = from;
  for (let item = items[first]; item !== undefined && startOf(item) < start; item = items[first]) first++;
  let last = first;
  for (let item = items[last]; item !== undefined && startOf(item) < end; item = items[last]) last++;
  return [first, last];
}

/** Whether any reading of a word is in a table. */
export const isAny = (word: Word | undefined, table: ReadonlySet<string>): boolean =>
  word?.stems.some((stem) => table.has(stem)) ?? false;

/** Words whose first letter is و and no conjunction. Source: Wehr (4th ed.), the roots in و that news uses. */
const OWN_W = foldedSet(
  `وسط وزارة وزارات وزير وزراء وزيرة وفق وفقا وقت وقتا ولاية ولايات واحد واحدة واحدا وكالة وكالات وحدة وحدات وفاة وفيات وفد وفدا
  وصل وصلت وصلوا وصول وقع وقعت وقعوا وقوع وجود وضع وضعت وطن وطني وطنية ورشة وادي واسع واسعة واسعا واشنطن وثيقة وثائق وزن وعد وباء
  وسائل وسيلة ورد وردت وجه وجهة وراء والي والد والدة والدته وشك وصف وصفت وصفه وقف وقفة وقود وظيفة وظائف ورق وتيرة`,
);

/** Whether a word carries the conjunction و. */
export const isJoined = (word: Word | undefined): boolean =>
  word !== undefined && word.norm.startsWith("و") && !OWN_W.has(word.norm);
