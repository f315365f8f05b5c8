import { headWordsOf } from "../../lexicon/headWordTable";
import { ONE_TO_A_QUARTER, STANDS_IN } from "../../lexicon/linkWords";
import { listedLink } from "../../lexicon/nameTables";
import { fold } from "../../text/normalize";
import { keyOf, type NamedMention } from "../nameKey";
import type { PlacedName } from "./besides";

/** A building with the name that it would have after the quarter it stands in; both by their keys. */
interface LocatedName {
  readonly name: string;
  readonly quarter: string;
}

/** The name of a quarter without its head word; undefined for cities and wider places, which hold several of a kind. */
function quarterOf({ mention: { type }, words, listed }: NamedMention): readonly string[] | undefined {
  const [head = "", ...rest] = words;
  if (type === "LOC" && rest.length > 0 && headWordsOf(head).some((each) => each.type === "LOC")) return rest;
  return (type === "LOC" || type === "GPE") && listed === undefined ? words : undefined;
}

const isIn = (gap: string): boolean => {
  const words = fold(gap).trim().split(/\s+/u);
  return words.every((word) => STANDS_IN.has(word));
};

/**
 * Buildings that an article places in a quarter (سجن الصناعة في حي غويران), of kinds of which a quarter has one: what is
 * called after the quarter (سجن غويران) is the same building. `named` are the article's names in reading order.
 */
export function locatedNames(text: string, named: readonly PlacedName[]): readonly LocatedName[] {
  const located: LocatedName[] = [];
  const outer = named.filter(({ name }) => !name.mention.nested);
  for (const [index, { name, by }] of outer.entries()) {
    const [head = "", ...rest] = name.words;
    const next = outer[index + 1];
    if (name.mention.type !== "FAC" || rest.length === 0 || !ONE_TO_A_QUARTER.has(head) || !next) continue;
    const quarter = quarterOf(next.name);
    if (!quarter || !isIn(text.slice(name.mention.end + by, next.name.mention.start + next.by))) continue;
    const words = [head, ...quarter];
    const key = keyOf(name.mention, words, listedLink(words, "FAC"));
    if (key !== name.key) located.push({ name: name.key, quarter: key });
  }
  return located;
}
