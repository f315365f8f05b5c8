import { SHORT_NAMES, type ShortName } from "../../lexicon/namesShort";
import { fold } from "../../text/normalize";
import { keyOf, linkOfKey, listedKey, type NamedMention } from "../nameKey";
import { longerNames } from "../personLinks";
import type { AliasTable } from "./aliasTable";
import { besidePairs, type PlacedName } from "./besides";
import { createForest, type Forest } from "./forest";
import { locatedNames } from "./located";
import type { Evidence, LinkReason } from "./reason";
import { shortFormsOf } from "./shortForms";
import { areSpellingsOfOne, spellingKey, type Spelled } from "./spelling";

/** A name of an article, in all its mentions of one spelling. */
export interface LinkedName {
  readonly key: string;
  /** As the article writes it first, or at its fullest. */
  readonly name: NamedMention;
  /** Where it stands first, in UTF-16 code units into the article. */
  readonly at: number;
  /** The key of the name that it stands for; its own where that is the fullest there is. */
  readonly root: string;
  /** What the article calls the thing. */
  readonly link: string;
  readonly reason: LinkReason;
  /** Whether it could be short for several things that the article names, so that nothing else may settle it. */
  readonly isAmbiguous: boolean;
}

/** What an article says of one name that may hold for others: `from` stands for `to`. */
export interface ToldAlias {
  readonly from: string;
  readonly to: string;
  readonly kind: Evidence;
}

/** The names of an article and what they stand for. */
export interface ArticleLinks {
  /** For each entity of the article, in the same order, the key of its name. */
  readonly keys: readonly string[];
  readonly names: ReadonlyMap<string, LinkedName>;
  readonly told: readonly ToldAlias[];
}

/** A name where it first stands. */
interface FirstMention {
  readonly name: NamedMention;
  readonly at: number;
}

type Names = ReadonlyMap<string, FirstMention>;
type Links = Forest<LinkReason>;

/** Each name once, in reading order. */
function firstMentions(named: readonly PlacedName[]): Names {
  const first = new Map<string, FirstMention>();
  for (const { name, by } of named) {
    const known = first.get(name.key);
    if (!known) first.set(name.key, { name, at: name.mention.start + by });
    else if (known.name.name.length < name.name.length) first.set(name.key, { ...known, name });
  }
  return first;
}

const isListed = (key: string): boolean => linkOfKey(key) !== undefined;

/**
 * Takes two names for names of one thing. The one that tables know is the thing's name, else the fuller one, `other`
 * in doubt; two that tables know as different things stay so.
 */
function unite(links: Links, names: Names, one: string, other: string, kind: Evidence): boolean {
  const [a, b] = [links.rootOf(one), links.rootOf(other)];
  if (a === b || (isListed(a) && isListed(b))) return false;
  const length = (key: string): number => (isListed(key) ? Infinity : (names.get(key)?.name.words.length ?? 0));
  const [from, to] = length(a) > length(b) ? [other, one] : [one, other];
  const standsFor = names.get(to);
  links.join(from, to, { kind, name: standsFor?.name.name ?? to, at: standsFor?.at ?? 0 });
  return true;
}

const spelledOf = ({ mention: { type }, words }: NamedMention): Spelled => ({ type, words });

/** Spellings of one name stand for the one that the article has first. */
function uniteSpellings(links: Links, names: Names): void {
  const known = new Map<string, FirstMention[]>();
  for (const first of names.values()) {
    if (first.name.listed !== undefined) continue;
    const spelled = spelledOf(first.name);
    const key = spellingKey(spelled);
    if (key === undefined) continue;
    const others = known.get(key) ?? [];
    const same = others.find(({ name }) => areSpellingsOfOne(spelledOf(name), spelled));
    if (same) unite(links, names, first.name.key, same.name.key, "spelling");
    known.set(key, [...others, first]);
  }
}

/** Lets a short name stand for the one thing that it may be short for. True where there are several. */
function standFor(links: Links, names: Names, short: string, longer: readonly string[], kind: Evidence): boolean {
  const roots = new Set(longer.map(links.rootOf));
  roots.delete(links.rootOf(short));
  const [only] = longer;
  if (roots.size === 1 && only !== undefined) {
    const full = names.get(only);
    links.join(short, only, { kind, name: full?.name.name ?? only, at: full?.at ?? 0 });
  }
  return roots.size > 1;
}

/** Persons by a part of their name. Gives the names that several persons of the article share. */
function unitePersons(links: Links, names: Names): ReadonlySet<string> {
  const persons = [...names.values()].map(({ name }) => name).filter(({ mention }) => mention.type === "PER");
  const ambiguous = new Set<string>();
  const longer = longerNames(persons);
  for (const { key, listed, spelling } of persons) {
    const fuller = listed === undefined ? longer.get(spelling) : undefined;
    if (
      fuller &&
      standFor(
        links,
        names,
        key,
        fuller.map((full) => full.key),
        "person",
      )
    )
      ambiguous.add(key);
  }
  return ambiguous;
}

/** Bodies and buildings by a shorter name. Gives the names that several of the article share. */
function uniteShortForms(links: Links, names: Names): ReadonlySet<string> {
  const longer = new Map<string, string[]>();
  for (const { name } of names.values()) {
    if (name.mention.type === "PER") continue;
    for (const { words } of shortFormsOf(name)) {
      const short = keyOf(name.mention, words, undefined);
      longer.set(short, [...(longer.get(short) ?? []), name.key]);
    }
  }
  const ambiguous = new Set<string>();
  for (const { name } of names.values()) {
    if (name.listed !== undefined || name.mention.type === "PER") continue;
    const fuller = longer.get(name.key);
    if (fuller && standFor(links, names, name.key, fuller, "left-out")) ambiguous.add(name.key);
  }
  return ambiguous;
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

/** Short names that news has for a few bodies, by the company they keep. */
function uniteKnownShortNames(links: Links, names: Names, linkOf: (key: string) => string): void {
  const present = new Set([...names.keys()].map(linkOf));
  for (const [key, { name }] of names) {
    if (name.isOfProject) continue;
    const full = longNameOf(linkOf(key), present);
    if (full !== undefined) links.join(key, listedKey(full), { kind: "short", name: full });
  }
}

function ownReason({ isOfProject, listed }: NamedMention): LinkReason {
  if (isOfProject) return { kind: "project" };
  return listed === undefined ? { kind: "name" } : { kind: "listed" };
}

/**
 * What the names of an article stand for: by the project's table and our own, by apposition and brackets, by spelling,
 * persons by a part of their name, bodies and buildings by a shorter one. A name that fits several things stays by
 * itself. `text` is the article; `named` are its names in reading order. Never throws.
 */
export function linkNames(text: string, named: readonly PlacedName[], aliases: AliasTable): ArticleLinks {
  const placed = named.map(({ name, by }) => ({ name: aliases(name), by }));
  const names = firstMentions(placed);
  const links = createForest<LinkReason>();
  const linkOf = (key: string): string => {
    const root = links.rootOf(key);
    return linkOfKey(root) ?? names.get(root)?.name.name ?? root;
  };
  uniteSpellings(links, names);
  const told: ToldAlias[] = [];
  for (const { name, other, kind } of besidePairs(text, placed)) {
    if (unite(links, names, other, name, kind)) told.push({ from: other, to: name, kind });
  }
  for (const { name, quarter } of locatedNames(text, placed)) {
    if (names.has(quarter)) unite(links, names, name, quarter, "located");
    told.push({ from: name, to: quarter, kind: "located" });
  }
  const ambiguous = new Set([...unitePersons(links, names), ...uniteShortForms(links, names)]);
  uniteKnownShortNames(links, names, linkOf);
  const linked = [...names].map(([key, { name, at }]): [string, LinkedName] => {
    const reason = links.stepOf(key)?.why ?? ownReason(name);
    const isAmbiguous = ambiguous.has(key);
    return [key, { key, name, at, root: links.rootOf(key), link: linkOf(key), reason, isAmbiguous }];
  });
  return { keys: placed.map(({ name }) => name.key), names: new Map(linked), told };
}
