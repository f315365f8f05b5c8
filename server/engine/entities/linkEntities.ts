import { SHORT_NAMES, type ShortName } from "../lexicon/namesShort";
import { fold } from "../text/normalize";
import type { ArticleText } from "../text/article";
import { byPosition } from "../text/span";
import { aliasPairs, type PlacedName } from "./articleAliases";
import type { Entity } from "./entity";
import type { NamedMention } from "./nameKey";
import type { ParagraphNames } from "./paragraphNames";
import { fullNames } from "./personLinks";
import { repeatedNames } from "./repeatedNames";

/**
 * Gives every mention of an article its link: aliases by table, by apposition and brackets in the article, and by
 * normalised spelling; persons by their full name. Names that only another paragraph makes known (a surname alone) are
 * added. `names` holds those of each paragraph of `article`, in order. Offsets of the result are UTF-16 code units into
 * the article's text. Never throws.
 */
export function linkEntities(article: ArticleText, names: readonly ParagraphNames[]): readonly Entity[] {
  const repeated = repeatedNames(article, names);
  const named: PlacedName[] = [];
  for (const [index, { start }] of article.paragraphs.entries()) {
    const read = names[index]?.names ?? [];
    const more = repeated[index] ?? [];
    const all = more.length === 0 ? read : [...read, ...more].sort((a, b) => byPosition(a.mention, b.mention));
    for (const name of all) named.push({ name, by: start });
  }
  const links = linkNames(article.text, named);
  return named.map(({ name: { mention }, by }, index) => ({
    start: mention.start + by,
    end: mention.end + by,
    type: mention.type,
    nested: mention.nested,
    score: mention.score,
    link: links[index] ?? "",
  }));
}

/** The link of each name, in the same order. */
function linkNames(text: string, named: readonly PlacedName[]): readonly string[] {
  const persons = fullNames(named.filter(({ name }) => name.mention.type === "PER").map(({ name }) => name));
  const standing = named.map(({ name }) =>
    name.mention.type === "PER" && name.listed === undefined ? (persons.get(name.spelling) ?? name) : name,
  );
  const links = new Map<string, string>();
  for (const { key, listed, name } of standing) {
    const known = links.get(key);
    if (known === undefined || (listed === undefined && known.length < name.length)) links.set(key, listed ?? name);
  }
  const present = new Set(links.values());
  for (const [key, link] of links) links.set(key, longNameOf(link, present) ?? link);
  uniteAliases(links, aliasPairs(text, named));
  return standing.map(({ key, name }) => links.get(key) ?? name);
}

/** The short names by their look-up spelling. */
const SHORT: ReadonlyMap<string, readonly ShortName[]> = new Map(
  SHORT_NAMES.map(({ short }) => [fold(short), SHORT_NAMES.filter((other) => other.short === short)]),
);

/** What a short name stands for in an article that names `present`. */
function longNameOf(link: string, present: ReadonlySet<string>): string | undefined {
  const short = fold(link).replace(/^قوات /u, "");
  return SHORT.get(short)?.find(
    ({ beside }) => beside.length === 0 || beside.some((companion) => present.has(companion)),
  )?.full;
}

/** Gives the two names of each pair one link: the one that tables know, else that of the fuller name. */
function uniteAliases(links: Map<string, string>, pairs: readonly (readonly [NamedMention, NamedMention])[]): void {
  if (pairs.length === 0) return;
  const keysOf = new Map<string, string[]>();
  for (const [key, link] of links) {
    const keys = keysOf.get(link);
    if (keys) keys.push(key);
    else keysOf.set(link, [key]);
  }
  for (const [full, other] of pairs) {
    if (full.listed !== undefined && other.listed !== undefined) continue;
    const [from, to] = other.listed === undefined ? [other, full] : [full, other];
    const link = links.get(to.key);
    const old = links.get(from.key);
    if (link === undefined || old === undefined || link === old) continue;
    const moved = keysOf.get(old) ?? [];
    for (const key of moved) links.set(key, link);
    keysOf.set(link, [...(keysOf.get(link) ?? []), ...moved]);
    keysOf.delete(old);
  }
}
