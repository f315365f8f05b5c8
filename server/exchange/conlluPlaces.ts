import { codePointMap, type CodePointMap } from "../engine/text/codePoints";
import { contains, shift, type Span } from "../engine/text/span";
import { unescapeMisc } from "./conlluMisc";
import { hasComment, type ConlluRow, type ConlluSentence, type ConlluToken } from "./conlluRows";
import { placeTokens } from "./placeTokens";

/** A word at its place in the text: UTF-16 code units. */
export interface PlacedWord extends ConlluRow {
  readonly span: Span;
}

export interface PlacedToken extends PlacedWord {
  /** Which sentence it is in, from 0. */
  readonly sentence: number;
  readonly words: readonly PlacedWord[];
}

/**
 * The text of sentences and their tokens in it: the article's own where that has all of them in their order, else the one
 * that forms and spaces make.
 */
export function placeSentences(
  sentences: readonly ConlluSentence[],
  known: string | undefined,
): { readonly text: string; readonly tokens: readonly PlacedToken[] } {
  const rebuilt = rebuild(sentences);
  const isKnown = known !== undefined && known !== rebuilt.text;
  const raws = rebuilt.spans.map(({ start, end }) => rebuilt.text.slice(start, end));
  const there = isKnown ? placeTokens([raws], known) : undefined;
  const moved = there?.missing.length === 0 ? there : undefined;
  const points = codePointMap(rebuilt.text);
  const numbered = sentences.flatMap(({ tokens }, sentence) => tokens.map((token) => ({ token, sentence })));
  const tokens = numbered.map(({ token, sentence }, index): PlacedToken => {
    const at = rebuilt.spans[index] ?? { start: 0, end: 0 };
    const by = (moved?.spans[0]?.[index]?.start ?? at.start) - at.start;
    const words = wordsIn(token, at, rebuilt.text, points).map((word) => ({ ...word, span: shift(word.span, by) }));
    return { ...token, sentence, span: shift(at, by), words };
  });
  return { text: moved?.text ?? rebuilt.text, tokens };
}

/** The text that forms and spaces make, and each token in it. A paragraph begins on a line of its own. */
function rebuild(sentences: readonly ConlluSentence[]): { readonly text: string; readonly spans: readonly Span[] } {
  let text = "";
  const spans = sentences.flatMap(({ tokens }, index) =>
    tokens.map((token, place): Span => {
      const { form, misc } = token;
      text += unescapeMisc(misc.get("SpacesBefore") ?? "");
      const start = text.length;
      const raw = misc.get("Raw");
      text += raw === undefined ? form : unescapeMisc(raw);
      const end = text.length;
      const next = place < tokens.length - 1 ? tokens[place + 1] : sentences[index + 1];
      const after = misc.get("SpacesAfter");
      if (after !== undefined) text += unescapeMisc(after);
      else if (next && misc.get("SpaceAfter") !== "No") text += startsParagraph(next) ? "\n" : " ";
      return { start, end };
    }),
  );
  return { text, spans };
}

const startsParagraph = (next: ConlluSentence | ConlluToken): boolean =>
  "comments" in next && hasComment(next, ["newpar", "newpar id"]);

/**
 * The words of a token at their places: where their ranges say, or else where their forms stand in it one behind the
 * other; words that are not in it (a word that contraction changed) cover all of it.
 */
function wordsIn(token: ConlluToken, at: Span, text: string, points: CodePointMap): readonly PlacedWord[] {
  const [only, ...others] = token.words;
  if (!only) return [{ ...token, span: at }];
  if (others.length === 0) return [{ ...only, span: at }];
  const ranges = token.words.map(({ misc }) => rangeIn(misc.get("TokenRange"), points));
  let cursor = at.start;
  const found = token.words.map(({ form }): Span | undefined => {
    const start = text.indexOf(form, cursor);
    if (start < 0 || start + form.length > at.end) return undefined;
    cursor = start + form.length;
    return { start, end: cursor };
  });
  const hasRanges = ranges.every((range) => range !== undefined && contains(at, range));
  const areFound = found.every((one) => one !== undefined);
  return token.words.map((word, index) => ({
    ...word,
    span: (hasRanges ? ranges[index] : areFound ? found[index] : at) ?? at,
  }));
}

/** `start:end` in code points as UTF-16 code units. */
function rangeIn(range: string | undefined, points: CodePointMap): Span | undefined {
  const [, start, end] = /^(\d+):(\d+)$/u.exec(range ?? "") ?? [];
  if (start === undefined || end === undefined || Number(start) >= Number(end)) return undefined;
  return { start: points.toUtf16(Number(start)), end: points.toUtf16(Number(end)) };
}
