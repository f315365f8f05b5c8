/** A phrase without its first word, and what it means. */
export interface PhraseTail<T> {
  readonly rest: readonly string[];
  readonly value: T;
}

/** Phrases of one word or more by their first word, the longest first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly PhraseTail<T>[]>;

/** Phrases in look-up spelling with one space between words, arranged so that one look-up finds those that can stand. */
export function phraseTable<T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const table = new Map<string, PhraseTail<T>[]>();
  for (const [phrase, value] of phrases) {
    const [first = "", ...rest] = phrase.split(" ");
    table.set(first, [...(table.get(first) ?? []), { rest, value }]);
  }
  for (const tails of table.values()) tails.sort((a, b) => b.rest.length - a.rest.length);
  return table;
}
