import type { Entity } from "../entities/entity";
import type { Figure } from "../figures/figure";
import type { ArticleText, BlockZone } from "../text/article";
import { cliticReadings } from "../text/clitics";
import { contains, overlaps, type Span } from "../text/span";

/** A word as the claim stage looks it up. Offsets count into the article. */
export interface Word extends Span {
  readonly norm: string;
  /** The look-up spelling with no, some and all proclitics taken off. */
  readonly stems: readonly string[];
  readonly mark: boolean;
}

/** An entity and the words of its sentence that it covers, `last` exclusive. */
export interface PlacedEntity {
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

function readWord(norm: string, span: Span, punctuation: boolean): Word {
  const stems = punctuation ? [norm] : [...new Set([norm, ...cliticReadings(norm).map(({ stem }) => stem)])];
  return { ...span, norm, stems, mark: punctuation };
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

function wordRange(words: readonly Word[], span: Span): readonly [number, number] {
  const first = words.findIndex((word) => overlaps(word, span));
  if (first < 0) return [0, 0];
  let last = first;
  while (last < words.length && overlaps(words[last] ?? { start: 0, end: 0 }, span)) last++;
  return [first, last];
}

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
  const spans = paragraphs.flatMap(({ paragraph, start }) =>
    paragraph.sentences.map((sentence) => ({ start: sentence.start + start, end: sentence.end + start })),
  );
  const figuresAt = distribute(numbered, spans);
  const entitiesAt = distribute(outer, spans);
  let index = -1;
  return paragraphs.flatMap(({ paragraph, start, zone }, at) =>
    paragraph.sentences.map((sentence): ClaimSentence => {
      index++;
      const words = paragraph.tokens
        .slice(sentence.first, sentence.last)
        .map((token) =>
          readWord(
            token.norm,
            { start: token.start + start, end: token.end + start },
            token.kind === "punctuation" || token.kind === "symbol",
          ),
        );
      return {
        words,
        zone,
        index,
        paragraph: at,
        entities: (entitiesAt[index] ?? []).map((entity) => {
          const [first, last] = wordRange(words, entity);
          return { entity, first, last };
        }),
        figures: (figuresAt[index] ?? []).map(({ figure, index: number }) => {
          const whole = contains(figure, figure.number) ? figure : figure.number;
          const [first, last] = wordRange(words, whole);
          return { index: number, figure, first, last, afterNumber: wordRange(words, figure.number)[1] };
        }),
      };
    }),
  );
}

/** Whether any reading of a word is in a table. */
export const isAny = (word: Word | undefined, table: ReadonlySet<string>): boolean =>
  word?.stems.some((stem) => table.has(stem)) ?? false;

/** Whether a word carries the conjunction و. */
export const isJoined = (word: Word | undefined): boolean => word?.norm.startsWith("و") ?? false;
