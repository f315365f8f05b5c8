import { withEdits, type StandOffEdit } from "./write";

/**
 * One change of a file's text: so many code units from `at` on, and what stands there instead. It can be taken back.
 * UTF-16 code units, a byte order mark not counted.
 */
export interface Replacement {
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
}

/** Edits that are ascending and do not overlap, as one change; undefined where there are none. */
export function replacementOf(text: string, edits: readonly StandOffEdit[]): Replacement | undefined {
  const first = edits[0];
  const last = edits.at(-1);
  if (!first || !last) return undefined;
  const removed = text.slice(first.start, last.end);
  const within = edits.map(({ start, end, text: put }) => ({
    start: start - first.start,
    end: end - first.start,
    text: put,
  }));
  return { at: first.start, removed, inserted: withEdits(removed, within) };
}

/** A text with a change carried out, or undefined where what it removes does not stand there: somebody has changed it meanwhile. */
export function replacedIn(text: string, { at, removed, inserted }: Replacement): string | undefined {
  return text.startsWith(removed, at) ? text.slice(0, at) + inserted + text.slice(at + removed.length) : undefined;
}
