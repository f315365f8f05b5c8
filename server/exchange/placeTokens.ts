import type { Span } from "../engine/text/span";

/** Tokens of a file at their places in a text. */
export interface PlacedTokens {
  readonly text: string;
  /** One for each token of each sentence; undefined where the text does not have it. UTF-16 code units into `text`. */
  readonly spans: readonly (readonly (Span | undefined)[])[];
  /** Tokens that the text does not have. */
  readonly missing: readonly string[];
}

/** How far ahead of the last token the next one is looked for, in UTF-16 code units: a token that is missing shall not drag the rest away. */
const REACH = 400;

/**
 * Finds the tokens of sentences in a text, one behind the other. Without a text one is made of them: a blank between
 * tokens, a line for each sentence.
 */
export function placeTokens(sentences: readonly (readonly string[])[], text: string | undefined): PlacedTokens {
  if (text === undefined) return asText(sentences);
  const missing: string[] = [];
  let at = 0;
  const spans = sentences.map((sentence) =>
    sentence.map((form): Span | undefined => {
      const start = text.indexOf(form, at);
      if (start < 0 || start > at + REACH) {
        missing.push(form);
        return undefined;
      }
      at = start + form.length;
      return { start, end: at };
    }),
  );
  return { text, spans, missing };
}

function asText(sentences: readonly (readonly string[])[]): PlacedTokens {
  let text = "";
  const spans = sentences.map((sentence, line) => {
    if (line > 0) text += "\n";
    return sentence.map((form, index): Span => {
      if (index > 0) text += " ";
      const start = text.length;
      text += form;
      return { start, end: text.length };
    });
  });
  return { text, spans, missing: [] };
}
