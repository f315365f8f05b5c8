import { eventWord, type EventWord } from "../lexicon/events";
import { CLAUSE_OPENERS, HAPPENINGS, NAMED_HAPPENINGS, sceneWord, WEEKDAYS, type SceneWord } from "../lexicon/scenes";
import type { Entity } from "../entities/entity";
import type { Figure } from "../figures/figure";
import type { ArticleText, BlockZone } from "../text/article";
import { cliticReadings } from "../text/clitics";
import type { Sentence } from "../text/sentences";
import { contains, span, type Span } from "../text/span";
import type { Token } from "../text/tokens";

/** A word as the claim stage looks it up. Offsets count into the article. */
export interface Word extends Span {
  readonly norm: string;
  /** The look-up spelling with no, some and all proclitics taken off. */
  readonly stems: readonly string[];
  /** Whether it is a punctuation mark or a symbol. */
  readonly mark: boolean;
  /** Its readings as an event word, the whole word first. */
  readonly events: readonly EventWord[];
  readonly scene: SceneWord | undefined;
  /** The weekday that it names. */
  readonly day: string | undefined;
  readonly opensClause: boolean;
  readonly isHappening: boolean;
  /** Whether a proper name of a happening may follow (إعصار). */
  readonly takesName: boolean;
}

/** An entity and the words of its sentence that it covers, `last` exclusive. */
interface PlacedEntity {
  readonly entity: Entity;
  readonly first: number;
  readonly last: number;
}

/** A figure and the words of its sentence that it covers, `last` exclusive. */
export interface PlacedFigure {
  readonly index: number;
  readonly figure: Figure;
  readonly first: number;
  readonly last: number;
  /** First word behind the number itself. */
  readonly afterNumber: number;
}

/** One sentence with the names and figures in it. */
export interface ClaimSentence {
  readonly words: readonly Word[];
  readonly entities: readonly PlacedEntity[];
  readonly figures: readonly PlacedFigure[];
  readonly zone: BlockZone;
  /** Place among the article's sentences, and of its paragraph among the paragraphs. */
  readonly index: number;
  readonly paragraph: number;
}

/** What a spelling is, found once for each spelling of an article. */
type Spelling = Omit<Word, "start" | "end">;

function readSpelling(norm: string, mark: boolean): Spelling {
  const stems = mark ? [norm] : [...new Set([norm, ...cliticReadings(norm).map(({ stem }) => stem)])];
  const isIn = (table: ReadonlySet<string>): boolean => !mark && stems.some((stem) => table.has(stem));
  return {
    norm,
    stems,
    mark,
    events: mark ? [] : stems.flatMap((stem) => eventWord(stem) ?? []),
    scene: mark ? undefined : stems.map(sceneWord).find((scene) => scene !== undefined),
    day: mark ? undefined : stems.find((stem) => WEEKDAYS.has(stem)),
    opensClause: isIn(CLAUSE_OPENERS),
    isHappening: isIn(HAPPENINGS),
    takesName: isIn(NAMED_HAPPENINGS),
  };
}

/** Reads tokens as words; each spelling is looked up once. */
function wordReader(): (token: Token, by: number) => Word {
  const known = new Map<string, Spelling>();
  return ({ norm, kind, start, end }, by) => {
    let spelling = known.get(norm);
    if (!spelling) {
      spelling = readSpelling(norm, kind === "punctuation" || kind === "symbol");
      known.set(norm, spelling);
    }
    // Written out, not spread: this line runs once for each word of the corpus.
    return {
      start: start + by,
      end: end + by,
      norm,
      stems: spelling.stems,
      mark: spelling.mark,
      events: spelling.events,
      scene: spelling.scene,
      day: spelling.day,
      opensClause: spelling.opensClause,
      isHappening: spelling.isHappening,
      takesName: spelling.takesName,
    };
  };
}

/** Items that start inside each of a row of spans, both in order: one pass over both. */
function distribute<T extends Span>(items: readonly T[], spans: readonly Span[]): readonly (readonly T[])[] {
  let next = 0;
  return spans.map((span) => {
    while (next < items.length && (items[next]?.start ?? 0) < span.start) next++;
    const first = next;
    while (next < items.length && (items[next]?.start ?? 0) < span.end) next++;
    return items.slice(first, next);
  });
}

/** The words that a span touches, as first and behind the last; the words are in order. */
function wordRange(words: readonly Word[], span: Span): readonly [number, number] {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < words.length && (words[last]?.start ?? 0) < span.end) last++;
  return [low, last];
}

/** Longest sentence that is read in one piece: text without full stops is read in stretches, so that work stays linear. */
const LONGEST = 300;

const pieces = ({ first, last }: Sentence): readonly (readonly [number, number])[] =>
  Array.from({ length: Math.ceil((last - first) / LONGEST) }, (_, piece) => [
    first + piece * LONGEST,
    Math.min(last, first + (piece + 1) * LONGEST),
  ]);

/** The sentences of an article's headline, body and tweets, with their words, names and figures. */
export function readSentences(
  article: ArticleText,
  figures: readonly Figure[],
  entities: readonly Entity[],
): readonly ClaimSentence[] {
  const outer = entities.filter(({ nested }) => !nested);
  const numbered = figures.map((figure, index) => ({
    start: figure.number.start,
    end: figure.number.end,
    figure,
    index,
  }));
  const paragraphs = article.paragraphs.filter(({ zone }) => zone !== "boilerplate");
  const read = wordReader();
  const stretches = paragraphs.flatMap(({ paragraph, start, zone }, at) =>
    paragraph.sentences.flatMap(pieces).map(([first, last]) => ({
      zone,
      paragraph: at,
      words: paragraph.tokens.slice(first, last).map((token) => read(token, start)),
    })),
  );
  const spans = stretches.map(({ words }) => span(words[0]?.start ?? 0, words.at(-1)?.end ?? 0));
  const figuresAt = distribute(numbered, spans);
  const entitiesAt = distribute(outer, spans);
  return stretches.map(({ words, zone, paragraph }, index): ClaimSentence => ({
    words,
    zone,
    index,
    paragraph,
    entities: (entitiesAt[index] ?? []).map((entity) => {
      const [first, last] = wordRange(words, entity);
      return { entity, first, last };
    }),
    figures: (figuresAt[index] ?? []).map(({ figure, index: number }) => {
      const whole = contains(figure, figure.number) ? figure : figure.number;
      const [first, last] = wordRange(words, whole);
      return { index: number, figure, first, last, afterNumber: wordRange(words, figure.number)[1] };
    }),
  }));
}

/** Whether any reading of a word is in a table. */
export const isAny = (word: Word | undefined, table: ReadonlySet<string>): boolean =>
  word?.stems.some((stem) => table.has(stem)) ?? false;

/** Whether a word carries the conjunction و. */
export const isJoined = (word: Word | undefined): boolean => word?.norm.startsWith("و") ?? false;
