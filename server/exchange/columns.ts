import type { ArticleText } from "../engine/text/article";
import { shift, type Span } from "../engine/text/span";

/** White space would end a column, and a line; NBSP and its kin too, and what Python's `str.isspace` adds. */
export const GAP = /[\s\u001C-\u001F\u0085\u200B\u2060\uFEFF]+/gu;

/**
 * The sentences of an article as rows of columns: tokens without white space, cut where one of `spans` starts or ends
 * inside a token (a clitic before a name). No sentence ends inside a span of `unbroken`: it goes on to that span's end.
 * Offsets are UTF-16 code units into the article.
 */
export function columnSentences(
  { text, paragraphs }: ArticleText,
  spans: readonly Span[],
  unbroken: readonly Span[] = spans,
): readonly (readonly Span[])[] {
  const edges = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const held = [...unbroken].sort((a, b) => a.start - b.start);
  const sentences: Span[][] = [];
  let edge = 0;
  let next = 0;
  let holdsTo = 0;
  for (const { start, paragraph } of paragraphs) {
    for (const { first, last } of paragraph.sentences) {
      const pieces: Span[] = [];
      for (const token of paragraph.tokens.slice(first, last)) {
        const placed = shift({ start: token.start, end: token.end }, start);
        while ((edges[edge] ?? Infinity) <= placed.start) edge++;
        pieces.push(...piecesOf(text, placed, edges, edge));
      }
      const [begin] = pieces;
      const isInside = begin !== undefined && begin.start < holdsTo && sentences.length > 0;
      if (isInside) sentences.at(-1)?.push(...pieces);
      else if (pieces.length > 0) sentences.push(pieces);
      const end = pieces.at(-1)?.end ?? 0;
      for (; (held[next]?.start ?? Infinity) < end; next++) holdsTo = Math.max(holdsTo, held[next]?.end ?? 0);
    }
  }
  return sentences;
}

/** A token cut at the edges inside it, and at white space; blank pieces are left out. */
function piecesOf(text: string, token: Span, edges: readonly number[], from: number): readonly Span[] {
  const cuts = new Set([token.start, token.end]);
  for (let index = from; (edges[index] ?? Infinity) < token.end; index++) cuts.add(edges[index] ?? token.end);
  for (const gap of text.slice(token.start, token.end).matchAll(GAP)) {
    cuts.add(token.start + gap.index).add(token.start + gap.index + gap[0].length);
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered
    .slice(1)
    .map((end, index): Span => ({ start: ordered[index] ?? end, end }))
    .filter(({ start, end }) => text.slice(start, end).replace(GAP, "") !== "");
}

/** The spans as rows can tell them: from the first row inside to the end of the last; undefined where there is none. */
export function inRows(rows: readonly Span[], { start, end }: Span): Span | undefined {
  const inside = rowsWithin(rows, start, end);
  const [first, last] = [inside[0], inside.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

/** The rows of an ascending list that lie between two offsets; found by halving. */
function rowsWithin(rows: readonly Span[], start: number, end: number): readonly Span[] {
  const firstFrom = (offset: number): number => {
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[middle]?.start ?? Infinity) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return rows.slice(firstFrom(start), firstFrom(end));
}
