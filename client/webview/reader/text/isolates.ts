import type { Span } from "../messages";

/**
 * What reads from left to right as a whole wherever it stands: addresses, handles, and hashtags in Latin letters. Inside an
 * Arabic line their signs would go to the wrong end (`user5@`), as Unicode Standard Annex 9 has it for neutral characters.
 */
const LEFT_TO_RIGHT = /\b[a-z][a-z0-9+.-]*:\/\/[^\s«»"“”،؛]+|\bwww\.[^\s«»"“”،؛]+|[\w.+-]+@[\w-]+\.[\w.]+|[@#]\w+/giu;

/** The stretches of a line that are to be isolated, as offsets into it, ascending and apart. */
export function isolatesOf(line: string): readonly Span[] {
  return [...line.matchAll(LEFT_TO_RIGHT)]
    .map(({ index, 0: found }) => ({ from: index, to: index + found.replace(/[.,:;!?)]+$/, "").length }))
    .filter(({ from, to }) => to - from > 1 && !/\p{Script=Arabic}/u.test(line.slice(from, to)));
}
