import { readParagraph } from "../../server/engine/text/readParagraph";
import { readMentions } from "../../server/engine/entities/readMentions";
import { ruleEvidence } from "../../server/engine/entities/model/evidence";

/** What the rules say of the words of a corpus, read as one paragraph. */
export function evidenceOfWords(words: readonly string[]): readonly (readonly number[])[] {
  let text = "";
  const spans = words.map((word) => {
    const start = text.length;
    text += `${word} `;
    return { start, end: start + word.length };
  });
  return ruleEvidence(spans, readMentions(readParagraph(text)));
}
