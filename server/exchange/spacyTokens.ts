import type { ArticleText } from "../engine/text/article";
import type { Span } from "../engine/text/span";

/** A token as spaCy has it: with or without one space behind it. Offsets are UTF-16 code units. */
export interface SpacyToken extends Span {
  /** Whether a single space follows that belongs to no token. */
  readonly space: boolean;
}

/**
 * Tokens that tile an article's text as spaCy's `Doc` does: joined, each with its space, they are the text. White space
 * beyond a single space is a token of its own. Each of `spans` (UTF-16 code units) begins and ends where a token does.
 */
export function spacyTokens({ text, paragraphs }: ArticleText, spans: readonly Span[]): readonly SpacyToken[] {
  const starts = new Set(spans.map(({ start }) => start));
  const ends = new Set(spans.map(({ end }) => end));
  /** Whether a space may stand behind a token and in none: no span begins or ends with it. */
  const isFree = (at: number): boolean => text[at] === " " && !starts.has(at) && !ends.has(at + 1);
  const cuts = new Set([0, text.length, ...starts, ...ends]);
  for (const { start, paragraph } of paragraphs) {
    for (const token of paragraph.tokens) cuts.add(start + token.start).add(start + token.end);
  }
  for (const { index } of text.matchAll(/ /gu)) if (isFree(index)) cuts.add(index).add(index + 1);
  const ordered = [...cuts].sort((a, b) => a - b);
  const tokens: SpacyToken[] = [];
  for (const [index, end] of ordered.slice(1).entries()) {
    const start = ordered[index] ?? 0;
    const last = tokens.at(-1);
    if (last?.end === start && !last.space && end === start + 1 && isFree(start)) {
      tokens[tokens.length - 1] = { ...last, space: true };
    } else tokens.push({ start, end, space: false });
  }
  return tokens;
}

/** White space as Python's `str.isspace` knows it: with the separators of C0, without the byte order mark. */
const PYTHON_SPACE = /[\t-\r\x1C-\x20\x85\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/gu;

/** The runs of white space in a text, UTF-16 code units. */
const blanksOf = (text: string): readonly Span[] =>
  [...text.matchAll(PYTHON_SPACE)].map(({ index, 0: run }) => ({ start: index, end: index + run.length }));

/** The span that words can hold of each: without white space at its edges; null where nothing else is in it. */
export function spansOfWords(text: string, spans: readonly Span[]): readonly (Span | null)[] {
  const blanks = blanksOf(text);
  const after = new Map(blanks.flatMap(({ start, end }) => range(start, end).map((at) => [at, end])));
  const before = new Map(blanks.flatMap(({ start, end }) => range(start + 1, end + 1).map((at) => [at, start])));
  return spans.map(({ start, end }) => {
    const [first, last] = [after.get(start) ?? start, before.get(end) ?? end];
    return first < last ? { start: first, end: last } : null;
  });
}

const range = (start: number, end: number): readonly number[] =>
  Array.from({ length: end - start }, (_, index) => start + index);

/**
 * The tokens that `Doc.from_json` takes: those that spaCy would make itself of the text and the words in it, one space
 * behind a word belonging to it and other white space being one token. Each of `spans` (UTF-16 code units, of words)
 * begins and ends where a token does. Source: spaCy's `get_words_and_spaces`.
 */
export function docTokens({ text, paragraphs }: ArticleText, spans: readonly Span[]): readonly Span[] {
  const cuts = new Set(spans.flatMap(({ start, end }) => [start, end]));
  for (const { start, paragraph } of paragraphs) {
    for (const token of paragraph.tokens) cuts.add(start + token.start).add(start + token.end);
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  const tokens: Span[] = [];
  let next = 0;
  /** The words between two runs of white space. */
  const addWords = (from: number, to: number): void => {
    let start = from;
    for (; (ordered[next] ?? to) < to; next++) {
      const cut = ordered[next] ?? to;
      if (cut > start) tokens.push({ start, end: cut });
      start = Math.max(start, cut);
    }
    if (to > start) tokens.push({ start, end: to });
  };
  let done = 0;
  for (const { start, end } of blanksOf(text)) {
    addWords(done, start);
    const own = start > 0 && text[start] === " " ? start + 1 : start;
    if (end > own) tokens.push({ start: own, end });
    done = end;
  }
  addWords(done, text.length);
  return tokens;
}
