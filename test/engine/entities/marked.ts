import type { Entity, EntityType } from "../../../server/engine/entities/entity";
import { linkEntities } from "../../../server/engine/entities/linkEntities";
import { nameReader } from "../../../server/engine/entities/nameKey";
import { wordTable } from "../../../server/engine/entities/nameWords";
import { readParagraphNames } from "../../../server/engine/entities/paragraphNames";
import { readMentions } from "../../../server/engine/entities/readMentions";
import { arrangeArticle } from "../../../server/engine/text/arrangeArticle";
import { splitLines } from "../../../server/engine/text/lines";
import { readParagraph } from "../../../server/engine/text/readParagraph";

/** The entities of a whole article text, as the engine would find them. */
export function entitiesOf(text: string): readonly Entity[] {
  const placed = [...splitLines(text)].map(({ start, end }) => ({
    start,
    paragraph: readParagraph(text.slice(start, end)),
  }));
  const wordOf = wordTable();
  const nameOf = nameReader();
  const names = placed.map(({ paragraph }) =>
    readParagraphNames(paragraph, readMentions(paragraph, wordOf), wordOf, nameOf),
  );
  return linkEntities(arrangeArticle(text, placed), names).entities;
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
