import { listedKey, withoutArticle, wordsIn, type NamedMention } from "../nameKey";

/** The names of one thing as the user gives them. */
export interface AliasRule {
  /** What the thing is called in links. */
  readonly link: string;
  readonly names: readonly string[];
  /** The type of name that it holds for, or null: any. */
  readonly type: string | null;
}

/** Gives a name the link that the user's table has for it; the name as it is where it has none. */
export type AliasTable = (name: NamedMention) => NamedMention;

const spellingOf = (words: readonly string[]): string =>
  words.map((word, index) => (index === 0 ? withoutArticle(word) : word)).join(" ");

/**
 * The user's names for look-up, in any spelling that {@link wordsIn} reads alike. They go before all that tables and
 * texts say: a name that tables link elsewhere gets the user's link, and so does every name that tables link like it.
 */
export function aliasTable(rules: readonly AliasRule[]): AliasTable {
  const links = new Map<string, string>();
  for (const { link, names, type } of rules) {
    for (const name of [link, ...names]) {
      const key = `${type ?? ""}:${spellingOf(wordsIn(name))}`;
      if (!links.has(key)) links.set(key, link);
    }
  }
  const linkOf = (type: string, words: readonly string[]): string | undefined => {
    const spelling = spellingOf(words);
    return links.get(`${type}:${spelling}`) ?? links.get(`:${spelling}`);
  };
  if (links.size === 0) return (name) => name;
  return (name) => {
    const { type } = name.mention;
    const link =
      linkOf(type, wordsIn(name.name)) ??
      linkOf(type, name.words) ??
      (name.listed === undefined ? undefined : linkOf(type, wordsIn(name.listed)));
    return link === undefined ? name : { ...name, listed: link, key: listedKey(link), isOfProject: true };
  };
}
