import type { ArticleText } from "../engine/text/article";
import type { Span } from "../engine/text/span";
import { columnSentences, GAP } from "./columns";
import { wellFormed } from "./wellFormed";

/** A token as it stands in the text, and the words it is cut into: one, or several where a span begins or ends inside. */
export interface SurfaceToken extends Span {
  /** They tile the token. UTF-16 code units into the article. */
  readonly words: readonly Span[];
}

/** A stretch of text as CoNLL-U holds it: without lone surrogates, in Unicode's composed form (NFC), which UD demands. */
export const formOf = (text: string): string => wellFormed(text).normalize("NFC");

/** Whether a stretch between two tokens parts them by white space. */
export const isBlank = (gap: string): boolean => gap.search(GAP) >= 0;

/**
 * The sentences of an article as surface tokens. Where a span begins or ends inside a token (a clitic before a name), its
 * words are cut there. No sentence ends inside a span. Tokens that would compose with each other when they are joined
 * (a letter and a mark of its own) are one token of two words.
 */
export function surfaceSentences(article: ArticleText, spans: readonly Span[]): readonly (readonly SurfaceToken[])[] {
  const { text } = article;
  const cuts = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  let next = 0;
  const wordsOf = ({ start, end }: Span): readonly Span[] => {
    while ((cuts[next] ?? Infinity) <= start) next++;
    const words: Span[] = [];
    let from = start;
    for (; (cuts[next] ?? Infinity) < end; next++) {
      const cut = cuts[next] ?? end;
      words.push({ start: from, end: cut });
      from = cut;
    }
    return [...words, { start: from, end }];
  };
  return columnSentences(article, [], spans).map((rows) => {
    const tokens: SurfaceToken[] = [];
    for (const row of rows) {
      const token = { ...row, words: wordsOf(row) };
      const last = tokens.at(-1);
      if (last && compose(text, last, token)) tokens[tokens.length - 1] = joined(last, token);
      else tokens.push(token);
    }
    return tokens;
  });
}

/** Whether two tokens without white space between them are another text when each is composed by itself. */
function compose(text: string, a: Span, b: Span): boolean {
  if (isBlank(text.slice(a.end, b.start))) return false;
  const [first, second] = [formOf(text.slice(a.start, a.end)), formOf(text.slice(b.start, b.end))];
  return /^\p{M}/u.test(second) || (first + second).normalize("NFC") !== first + second;
}

/** Two tokens as one; what stands between them goes to the word before. */
function joined(a: SurfaceToken, b: SurfaceToken): SurfaceToken {
  const last = a.words.at(-1);
  const before = last ? [...a.words.slice(0, -1), { start: last.start, end: b.start }] : [];
  return { start: a.start, end: b.end, words: [...before, ...b.words] };
}
