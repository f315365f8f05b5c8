import { readFileSync } from "node:fs";
import { readMentions } from "../../server/engine/entities/readMentions";
import type { EntityType, Mention } from "../../server/engine/entities/entity";
import { splitLines } from "../../server/engine/text/lines";
import type { Paragraph } from "../../server/engine/text/paragraph";
import { readParagraph } from "../../server/engine/text/readParagraph";

/** A mention as the annotators of a corpus of articles gave it, in offsets of the article. */
export interface GoldEntity {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly nested: boolean;
}

export interface PlacedParagraph {
  readonly start: number;
  readonly paragraph: Paragraph;
  /** What the rules find in the paragraph by itself, in its own offsets. */
  readonly mentions: readonly Mention[];
}

export interface GoldArticle {
  readonly doc: string;
  readonly text: string;
  readonly paragraphs: readonly PlacedParagraph[];
  readonly entities: readonly GoldEntity[];
}

/** Reads a `*.jsonl` of `{ doc, entities }` lines and the articles it annotates from a folder. */
export function readArticles(list: string, folder: string): readonly GoldArticle[] {
  return readFileSync(list, "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const { doc, entities } = JSON.parse(line) as { doc: string; entities: GoldEntity[] };
      const text = readFileSync(`${folder}/${doc}`, "utf8");
      const paragraphs = [...splitLines(text)].map(({ start, end }) => {
        const paragraph = readParagraph(text.slice(start, end));
        return { start, paragraph, mentions: readMentions(paragraph) };
      });
      return { doc, text, paragraphs: paragraphs.filter(({ paragraph }) => paragraph.tokens.length > 0), entities };
    });
}

/** The labels of a paragraph's tokens under the annotators' outer mentions. */
export function labelsOf({ start, paragraph }: PlacedParagraph, entities: readonly GoldEntity[]): readonly string[] {
  const labels = paragraph.tokens.map(() => "O");
  for (const entity of entities) {
    if (entity.nested) continue;
    let begun = false;
    paragraph.tokens.forEach((token, index) => {
      if (token.start + start >= entity.end || token.end + start <= entity.start) return;
      labels[index] = `${begun ? "I" : "B"}-${entity.type}`;
      begun = true;
    });
  }
  return labels;
}
