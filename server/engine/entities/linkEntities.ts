import { SHORT_NAMES } from "../lexicon/namesShort";
import { fold } from "../text/normalize";
import type { ArticleText } from "../text/article";
import { byPosition } from "../text/span";
import { aliasPairs } from "./articleAliases";
import type { Entity, Mention } from "./entity";
import { keyOf, nameOf, type NamedMention } from "./nameKey";
import { fullNames } from "./personLinks";
import { repeatedNames } from "./repeatedNames";

/**
 * Gives every mention of an article its link: aliases by table, by apposition and brackets in the article, and by
 * normalised spelling; persons by their full name. Offsets are UTF-16 code units into `text`, the whole article. Where
 * the article is handed in too, names that only another paragraph makes known (a surname alone) are added. Never throws.
 */
export function linkEntities(text: string, mentions: readonly Mention[], article?: ArticleText): readonly Entity[] {
  const read = [...mentions].sort(byPosition).map((mention) => nameOf(text, mention));
  const repeated = article ? repeatedNames(article, read).map((mention) => nameOf(text, mention)) : [];
  const named = [...read, ...repeated].sort((a, b) => byPosition(a.mention, b.mention));
  const linkOf = linkNames(text, named);
  return named.map((each) => ({ ...each.mention, link: linkOf(each) }));
}

function linkNames(text: string, named: readonly NamedMention[]): (each: NamedMention) => string {
  const persons = fullNames(named.filter(({ mention }) => mention.type === "PER"));
  const standsFor = (each: NamedMention): NamedMention =>
    each.mention.type === "PER" && each.listed === undefined ? (persons.get(each.words.join(" ")) ?? each) : each;
  const links = new Map<string, string>();
  for (const each of named.map(standsFor)) {
    const key = keyOf(each);
    const known = links.get(key);
    if (known === undefined || (each.listed === undefined && known.length < each.name.length)) {
      links.set(key, each.listed ?? each.name);
    }
  }
  const present = new Set(links.values());
  for (const [key, link] of links) links.set(key, longNameOf(link, present) ?? link);
  for (const [full, other] of aliasPairs(text, named)) unite(links, full, other);
  return (each) => links.get(keyOf(standsFor(each))) ?? each.name;
}

/** What a short name stands for in an article that names `present`. */
function longNameOf(link: string, present: ReadonlySet<string>): string | undefined {
  const short = fold(link).replace(/^قوات /u, "");
  return SHORT_NAMES.find(
    (each) =>
      fold(each.short) === short && (each.beside.length === 0 || each.beside.some((beside) => present.has(beside))),
  )?.full;
}

/** Gives two names of one thing one link: the one that tables know, else that of the fuller name. */
function unite(links: Map<string, string>, full: NamedMention, other: NamedMention): void {
  if (full.listed !== undefined && other.listed !== undefined) return;
  const [from, to] = other.listed === undefined ? [other, full] : [full, other];
  const link = links.get(keyOf(to));
  const old = links.get(keyOf(from));
  if (link === undefined || old === undefined) return;
  for (const [key, value] of links) if (value === old) links.set(key, link);
}
