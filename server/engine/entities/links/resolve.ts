import { linkOfKey } from "../nameKey";
import { spellingSlot, standsForSlot, writtenSlot, type LinkEvidence } from "./evidence";
import type { Evidence } from "./reason";
import { areSpellingsOfOne, spellingKey } from "./spelling";

/** What articles know of a name, by the path of the article; nothing where none does. */
export type EvidenceReader = (slot: string) => ReadonlyMap<string, readonly LinkEvidence[]>;

/** The article in which a name stands, as far as its links have a say. */
export interface Surroundings {
  /** The people that the article is about, if it is one. */
  readonly home: string | undefined;
  /** Whether it names some things in common with the article at a path. */
  readonly isNear: (path: string) => boolean;
}

const NOWHERE: Surroundings = { home: undefined, isNear: () => false };

/** A name of an article that the article itself does not link further. */
export interface OpenName {
  readonly key: string;
  readonly type: string;
  readonly words: readonly string[];
  readonly isAmbiguous: boolean;
}

/** Why a name is linked as it is in the whole corpus: another article says so. */
export interface CorpusReason {
  readonly kind: Evidence;
  /** The fuller name, as that article writes it, and the article's path. */
  readonly name: string;
  readonly path: string;
}

/** What a name stands for in a corpus. */
export interface Resolution {
  readonly link: string;
  /** Key of the name that stands for the thing. */
  readonly root: string;
  /** Null where other articles add nothing. */
  readonly why: CorpusReason | null;
  /** Whether it fits several things of the corpus, so that it stays with its article. */
  readonly isAmbiguous: boolean;
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The value that most articles have, the first in order of those that are as frequent. */
function mostFrequent(values: Iterable<string>): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b))[0]?.[0];
}

/** How most articles write a name. */
function writtenAs(key: string, read: EvidenceReader): string | undefined {
  const written = [...read(writtenSlot(key)).values()].flat();
  return mostFrequent(written.flatMap((each) => (each.kind === "written" ? [each.name] : [])));
}

type Spelling = Extract<LinkEvidence, { kind: "spelling" }>;
type StandsFor = Extract<LinkEvidence, { kind: "stands-for" }> & { readonly path: string };

/** The spelling that most articles have of a name, itself where it is the only one. */
function usualSpelling(
  { key, type, words }: Omit<OpenName, "isAmbiguous">,
  read: EvidenceReader,
): Spelling | undefined {
  const slot = spellingKey({ type, words });
  if (slot === undefined) return undefined;
  const all = [...read(spellingSlot(slot)).values()].flat().filter((each) => each.kind === "spelling");
  const same = all.filter(
    (each) => each.key === key || areSpellingsOfOne({ type, words }, { type, words: each.words }),
  );
  const usual = mostFrequent(same.map((each) => each.key));
  return usual === key ? undefined : same.find((each) => each.key === usual);
}

/** What other articles say that a name stands for, in the order of their paths. */
function standsFor(key: string, read: EvidenceReader): readonly StandsFor[] {
  const found: StandsFor[] = [];
  for (const [path, all] of read(standsForSlot(key))) {
    for (const each of all) if (each.kind === "stands-for") found.push({ ...each, path });
  }
  return found.sort((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.to, b.to));
}

const usage = (key: string, read: EvidenceReader): number => read(writtenSlot(key)).size;

/** Whether what another article says of a name holds here. */
function holds(key: string, { needs, to, path, why }: StandsFor, around: Surroundings, read: EvidenceReader): boolean {
  if (needs === "company") return around.isNear(path);
  if (needs === "company and usage")
    return around.isNear(path) && (linkOfKey(to) !== undefined || usage(to, read) >= usage(key, read));
  if (needs !== null) return needs.nation === around.home;
  // A building is called after its quarter only where some article calls it so.
  return why !== "located" || linkOfKey(to) !== undefined || usage(to, read) > 0;
}

/** How many names a name is followed through. */
const LONGEST_WAY = 4;

/**
 * What a name stands for in the whole corpus: where all articles that say what it stands for agree, that; where they do
 * not, or where its own article has several things it fits, itself. Spellings of one name stand for the usual one.
 * `around` is the name's article. The result does not depend on the order of articles.
 */
export function resolve(
  name: OpenName,
  around: Surroundings,
  read: EvidenceReader,
  way: readonly string[] = [],
): Resolution {
  const itself = { link: writtenAs(name.key, read) ?? name.key, root: name.key, why: null, isAmbiguous: false };
  const listed = linkOfKey(name.key);
  if (listed !== undefined) return { ...itself, link: listed };
  if (name.isAmbiguous) return { ...itself, isAmbiguous: true };
  if (way.includes(name.key) || way.length === LONGEST_WAY) return itself;

  const further = [...way, name.key];
  const told = standsFor(name.key, read).filter((each) => holds(name.key, each, around, read));
  const targets = new Map<string, { readonly resolution: Resolution; readonly by: StandsFor }>();
  for (const by of told) {
    const [type = "", words = ""] = by.to.split(/:(.*)/su);
    const target = { key: by.to, type, words: words.split(" "), isAmbiguous: false };
    const resolution = resolve(target, NOWHERE, read, further);
    if (resolution.root !== name.key && !targets.has(resolution.root)) targets.set(resolution.root, { resolution, by });
  }
  const [only] = targets.values();
  if (targets.size > 1) return { ...itself, isAmbiguous: true };
  if (only) {
    const { resolution, by } = only;
    return { ...resolution, why: { kind: by.why, name: by.name === "" ? resolution.link : by.name, path: by.path } };
  }
  const spelling = usualSpelling(name, read);
  if (!spelling) return itself;
  const usual = resolve({ ...name, key: spelling.key, words: spelling.words }, around, read, further);
  const path = [...read(writtenSlot(spelling.key)).keys()].sort(byCodeUnit)[0] ?? "";
  return { ...usual, why: { kind: "spelling", name: writtenAs(spelling.key, read) ?? "", path } };
}
