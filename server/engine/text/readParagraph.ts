import type { Paragraph } from "./paragraph";
import { readQuotations } from "./quotations";
import { splitSentences } from "./sentences";
import { tokenize } from "./tokens";

/** Tokens, sentences and quotations of one paragraph. Offsets are UTF-16 code units into `text`. Never throws. */
export function readParagraph(text: string): Paragraph {
  const tokens = tokenize(text);
  return { text, tokens, sentences: splitSentences(tokens), quotations: readQuotations(tokens, text.length) };
}
