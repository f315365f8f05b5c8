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
