import { fold } from "../../text/normalize";
import { peopleOf } from "../../lexicon/nisbaTable";
import { keyOf, linkOfKey } from "../nameKey";
import type { ArticleLinks, LinkedName } from "./articleLinks";
import type { Evidence } from "./reason";
import { shortFormsOf, type ShortFormNeeds } from "./shortForms";
import { spellingKey } from "./spelling";

/**
 * What an article knows of a name that may hold for other articles: how it is written, what it stands for, which
 * spelling it is. Kept by `slot`, so that what concerns a name is found by the name.
 */
export type LinkEvidence =
  | { readonly kind: "written"; readonly slot: string; readonly name: string }
  | {
      readonly kind: "stands-for";
      readonly slot: string;
      /** Key of the fuller name, and the name as the article writes it. */
      readonly to: string;
      readonly name: string;
      readonly why: Evidence;
      /** What it takes for this to hold in another article. */
      readonly needs: ShortFormNeeds;
    }
  | { readonly kind: "spelling"; readonly slot: string; readonly key: string; readonly words: readonly string[] };

export const writtenSlot = (key: string): string => `written ${key}`;
export const standsForSlot = (key: string): string => `stands-for ${key}`;
export const spellingSlot = (key: string): string => `spelling ${key}`;

/** Whether a name is the root of its thing and articles, not tables, have to say what it is. */
const isOpenRoot = ({ key, root }: LinkedName): boolean => key === root && linkOfKey(key) === undefined;

function evidenceOfRoot({ key, name }: LinkedName): readonly LinkEvidence[] {
  const { words, mention } = name;
  const spelling = spellingKey({ type: mention.type, words });
  return [
    { kind: "written", slot: writtenSlot(key), name: name.name },
    ...(spelling === undefined ? [] : [{ kind: "spelling" as const, slot: spellingSlot(spelling), key, words }]),
  ];
}

/** What a name of several words may be called elsewhere. */
function evidenceOfShortForms({ name, root, isAmbiguous }: LinkedName): readonly LinkEvidence[] {
  if (isAmbiguous) return [];
  return shortFormsOf(name).map(({ words, needs }) => ({
    kind: "stands-for",
    slot: standsForSlot(keyOf(name.mention, words, undefined)),
    to: root,
    name: name.name,
    why: name.mention.type === "PER" ? "person" : "left-out",
    needs,
  }));
}

/** All that an article can tell others of its names, each thing once. */
export function evidenceIn({ names, told }: ArticleLinks): readonly LinkEvidence[] {
  const all: LinkEvidence[] = [];
  for (const name of names.values()) {
    if (isOpenRoot(name)) all.push(...evidenceOfRoot(name));
    all.push(...evidenceOfShortForms(name));
  }
  for (const { from, to, kind } of told) {
    if (linkOfKey(from) !== undefined) continue;
    const full = names.get(to);
    const root = full?.root ?? to;
    all.push({
      kind: "stands-for",
      slot: standsForSlot(from),
      to: root,
      name: full?.name.name ?? "",
      why: kind,
      needs: null,
    });
  }
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

/** The people of a country, as far as its name tells: the adjective of most countries is the name without its ending (سوريا، سوري). */
function peopleOfCountry(link: string): string | undefined {
  const stem = fold(link)
    .replace(/^ال/u, "")
    .replace(/(?:يا|ا|ه)$/u, "");
  return peopleOf(`${stem}ي`)?.link;
}

/** The one people that an article speaks of most, by its own name or its country's; undefined where several tie. */
export function homeOf({ keys, names }: ArticleLinks): string | undefined {
  const counts = new Map<string, number>();
  for (const key of keys) {
    const { link, name } = names.get(key) ?? {};
    const type = name?.mention.type;
    const people = type === "NORP" ? link : type === "GPE" && link !== undefined ? peopleOfCountry(link) : undefined;
    if (people !== undefined) counts.set(people, (counts.get(people) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
