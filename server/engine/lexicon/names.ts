import { fold } from "../text/normalize";

/** A group of names of one kind that come from one place. */
export interface NameGroup<Type extends string = string> {
  readonly type: Type;
  /** Where the names and their variants are taken from. */
  readonly source: string;
  /**
   * One thing a line, or several with `،` between them: the name that links its mentions, then its other names,
   * separated by ` | `. A name behind `?` is an everyday word or a person's name too and needs a cue beside it.
   */
  readonly names: string;
  /** True where the names are also everyday words, so that only a cue beside them makes them names. */
  readonly needsCue?: boolean;
}

/** One way to write the name of one thing. */
export interface ListedName {
  readonly type: string;
  /** The words in look-up spelling. */
  readonly words: readonly string[];
  readonly link: string;
  readonly needsCue: boolean;
}

/** The names of a group, each spelling by itself. */
export function listNames(group: NameGroup): readonly ListedName[] {
  const lines = group.names.split(/[\n،]/u).map((line) => line.trim());
  return lines
    .filter((line) => line !== "")
    .flatMap((line) => {
      const names = line.split("|").map((name) => name.trim());
      const link = unmarked(names[0] ?? "");
      return names.map((name) => ({
        type: group.type,
        words: wordsOf(name),
        link,
        needsCue: (group.needsCue ?? false) || name.startsWith("?"),
      }));
    });
}

const unmarked = (name: string): string => name.replace(/^\?/u, "");

/** The words of a name in look-up spelling; marks of punctuation separate words as spaces do. */
export const wordsOf = (name: string): readonly string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== "");
