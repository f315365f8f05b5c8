import type { ArticleText } from "../text/article";
import { byPosition } from "../text/span";
import type { Entity } from "./entity";
import type { AliasTable } from "./links/aliasTable";
import { linkNames, type ArticleLinks } from "./links/articleLinks";
import type { PlacedName } from "./links/besides";
import type { ParagraphNames } from "./paragraphNames";
import { repeatedNames } from "./repeatedNames";

/** The names of an article with their links, and why they have them. */
export interface LinkedEntities {
  /** In reading order. */
  readonly entities: readonly Entity[];
  readonly links: ArticleLinks;
}

/**
 * Gives every mention of an article its link: by `aliases`, the project's table, by our tables, and by what the article
 * itself says. Names that only another paragraph makes known (a surname alone) are added. `names` holds those of each
 * paragraph of `article`, in order. Offsets of the result are UTF-16 code units into the article's text. Never throws.
 */
export function linkEntities(
  article: ArticleText,
  names: readonly ParagraphNames[],
  aliases: AliasTable = (name) => name,
): LinkedEntities {
  const repeated = repeatedNames(article, names);
  const named: PlacedName[] = [];
  for (const [index, { start }] of article.paragraphs.entries()) {
    const read = names[index]?.names ?? [];
    const more = repeated[index] ?? [];
    const all = more.length === 0 ? read : [...read, ...more].sort((a, b) => byPosition(a.mention, b.mention));
    for (const name of all) named.push({ name, by: start });
  }
  const links = linkNames(article.text, named, aliases);
  const entities = named.map(({ name: { mention }, by }, index): Entity => ({
    start: mention.start + by,
    end: mention.end + by,
    type: mention.type,
    nested: mention.nested,
    score: mention.score,
    link: links.names.get(links.keys[index] ?? "")?.link ?? "",
  }));
  return { entities, links };
}
