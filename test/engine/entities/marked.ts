import type { Entity, EntityType } from "../../../server/engine/entities/entity";
import { linkEntities } from "../../../server/engine/entities/linkEntities";
import { readMentions } from "../../../server/engine/entities/readMentions";
import { arrangeArticle } from "../../../server/engine/text/arrangeArticle";
import { splitLines } from "../../../server/engine/text/lines";
import { readParagraph } from "../../../server/engine/text/readParagraph";
import { shift } from "../../../server/engine/text/span";

/** The entities of a whole article text, as the engine would find them. */
export function entitiesOf(text: string): readonly Entity[] {
  const placed = [...splitLines(text)].map(({ start, end }) => ({
    start,
    paragraph: readParagraph(text.slice(start, end)),
  }));
  const mentions = placed.flatMap(({ start, paragraph }) =>
    readMentions(paragraph).map((mention) => shift(mention, start)),
  );
  return linkEntities(text, mentions, arrangeArticle(text, placed));
}

/** Text with `[[…]]` around each outer entity of the types asked for. */
export function mark(text: string, ...types: readonly EntityType[]): string {
  let marked = text;
  for (const { start, end } of [...entitiesOf(text)]
    .filter((entity) => !entity.nested && types.includes(entity.type))
    .reverse()) {
    marked = `${marked.slice(0, start)}[[${marked.slice(start, end)}]]${marked.slice(end)}`;
  }
  return marked;
}

export const unmark = (marked: string): string => marked.replaceAll("[[", "").replaceAll("]]", "");
