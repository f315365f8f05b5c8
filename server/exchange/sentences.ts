import type { ArticleText } from "../engine/text/article";
import { shift, type Span } from "../engine/text/span";

/** The sentences of an article in order. Offsets are UTF-16 code units into its text. */
export const sentencesOf = ({ paragraphs }: ArticleText): readonly Span[] =>
  paragraphs.flatMap(({ start, paragraph }) =>
    paragraph.sentences.map((sentence) => shift({ start: sentence.start, end: sentence.end }, start)),
  );

/** Index of the last of `sentences` that starts at or before an offset, or -1; found by halving. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
