import { applyEdits, findNodeAtLocation, modify, parseTree } from "jsonc-parser";
import type { AliasEntry } from "../../annotations/project";
import { fold } from "../../engine/text/normalize";
import { rawAliases } from "./aliases";
import { editable, formattingOf } from "./editing";

/** What a thing is to be called from now on. */
export interface LinkRename {
  /** What it was called. */
  readonly from: string;
  readonly to: string;
  /** Names that stand for it in articles. */
  readonly names: readonly string[];
  /** The type of name that this is to hold for, or null: any. */
  readonly type: string | null;
}

/** The entries of a file's alias table, those that claim one name among them. */
function aliasesIn(text: string): readonly AliasEntry[] {
  const tree = parseTree(text, [], { allowTrailingComma: true });
  const node = tree && findNodeAtLocation(tree, ["aliases"]);
  return node?.type === "object" ? rawAliases({ node, path: "/aliases", report: () => undefined }) : [];
}

/** Each name once, whatever its spelling, without the one that the thing is called by. */
function distinct(names: readonly string[], link: string): readonly string[] {
  const seen = new Set([fold(link)]);
  return names.filter((name) => {
    const spelling = fold(name);
    const isNew = name.trim() !== "" && !seen.has(spelling);
    seen.add(spelling);
    return isNew;
  });
}

/** Entries that are about the thing, by its old name or its new one. */
const isAbout =
  ({ from, to }: LinkRename) =>
  ({ link }: AliasEntry): boolean =>
    [from, to].some((name) => fold(name) === fold(link));

/** The entry that says what a thing is called now, with all that the table said of it before. */
function entryOf(rename: LinkRename, known: readonly AliasEntry[]): AliasEntry {
  const { from, to, names, type } = rename;
  const before = known.filter(isAbout(rename));
  const all = [...before.flatMap((entry) => [...entry.names, entry.link]), from, ...names];
  return { link: to, names: distinct(all, to), type: before.find((entry) => entry.type !== null)?.type ?? type };
}

const valueOf = ({ names, type }: AliasEntry): unknown => (type === null ? names : { names, type });

/**
 * The text of a project file in which a thing has another name: its entry of the alias table is renamed, or a new one
 * made, with the names that it had. Comments, spacing and all else stay. Null stands for a file that there is not yet.
 * Undefined where the text is no JSON, so that nothing can be put into it safely.
 */
export function renameLink(text: string | null, rename: LinkRename): string | undefined {
  const before = editable(text);
  if (before === undefined) return undefined;
  const formattingOptions = formattingOf(before);
  const set = (now: string, link: string, value: unknown): string =>
    applyEdits(now, modify(now, ["aliases", link], value, { formattingOptions }));
  const known = aliasesIn(before);
  const entry = entryOf(rename, known);
  const taken = new Set([entry.link, ...entry.names].map(fold));
  let after = before;
  for (const other of known) {
    const isOld = isAbout(rename)(other);
    const canClash = other.type === null || entry.type === null || other.type === entry.type;
    const left = canClash ? other.names.filter((name) => !taken.has(fold(name))) : other.names;
    if (isOld && other.link !== entry.link) after = set(after, other.link, undefined);
    // A name stands for one thing.
    else if (!isOld && left.length < other.names.length)
      after = set(after, other.link, valueOf({ ...other, names: left }));
  }
  return set(after, entry.link, valueOf(entry));
}
