import type { Mention } from "../../server/engine/entities/entity";
import { ruleEvidence } from "../../server/engine/entities/model/evidence";
import { readMentions } from "../../server/engine/entities/readMentions";
import type { Paragraph } from "../../server/engine/text/paragraph";
import { readParagraph } from "../../server/engine/text/readParagraph";
import type { Span } from "../../server/engine/text/span";

/** The words of a corpus, read as one paragraph: where each stands, and the names that the rules find. */
export function rulesOfWords(words: readonly string[]): {
  readonly spans: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly paragraph: Paragraph;
} {
  let text = "";
  const spans = words.map((word) => {
    const start = text.length;
    text += `${word} `;
    return { start, end: start + word.length };
  });
  const paragraph = readParagraph(text);
  return { spans, paragraph, mentions: readMentions(paragraph) };
}

/** What the rules say of the words of a corpus. */
export function evidenceOfWords(words: readonly string[]): readonly (readonly number[])[] {
  const { spans, mentions } = rulesOfWords(words);
  return ruleEvidence(spans, mentions);
}
