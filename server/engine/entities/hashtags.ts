import type { Paragraph } from "../text/paragraph";
import { readParagraph } from "../text/readParagraph";

/** The words of a hashtag: what stands behind its hash, with a space for each `_`, so that offsets stay. */
interface Hashtag {
  /** Where the words begin in the paragraph. */
  readonly start: number;
  readonly words: Paragraph;
}

/** The hashtags of a paragraph as text to be read: #قوات_سوريا_الديمقراطية holds a name as its words do. */
export function hashtags({ text, tokens }: Paragraph): readonly Hashtag[] {
  return tokens
    .filter(({ kind }) => kind === "hashtag")
    .map(({ start, end }) => ({
      start: start + 1,
      words: readParagraph(text.slice(start + 1, end).replaceAll("_", " ")),
    }));
}
