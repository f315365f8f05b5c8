import type { Paragraph } from "./paragraph";
import type { Span } from "./span";

/** What a paragraph is for in its article. */
export type BlockZone = "headline" | "body" | "tweet" | "boilerplate";

/** A paragraph at its place: `start` and `end` are UTF-16 code units into the article, the line terminator left out. */
export interface PlacedParagraph extends Span {
  readonly paragraph: Paragraph;
  readonly zone: BlockZone;
}

/** The byline that closes an embedded tweet: `— Name (@handle) January 21, 2022`. */
export interface Tweet extends Span {
  /** The author's display name, in the article's offsets. */
  readonly author: Span;
}

/** An article as the document pass reads it. Offsets are UTF-16 code units into `text`. */
export interface ArticleText {
  readonly text: string;
  /** Every line that is not blank, in order. */
  readonly paragraphs: readonly PlacedParagraph[];
  readonly tweets: readonly Tweet[];
}
