import { fold } from "../text/normalize";

/** Words written one after another in ordinary spelling, as look-ups see them: folded, in order. */
export const foldedWords = (words: string): readonly string[] =>
  words
    .split(/\s+/u)
    .filter((word) => word !== "")
    .map(fold);

/** A table from look-up spelling to a value, read from rows of a value and the words that carry it. */
export function foldedTable<T>(rows: readonly (readonly [value: T, words: string])[]): ReadonlyMap<string, T> {
  return new Map(rows.flatMap(([value, words]) => foldedWords(words).map((word) => [word, value] as const)));
}

/** A set of words in look-up spelling. */
export const foldedSet = (words: string): ReadonlySet<string> => new Set(foldedWords(words));
