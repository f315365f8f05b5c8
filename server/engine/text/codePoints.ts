import type { Span } from "./span";

/** Translates between UTF-16 code units and Unicode code points of one text. */
export interface CodePointMap {
  /** The text's length in code points. */
  readonly length: number;
  /** Code points before a UTF-16 offset. An offset inside a surrogate pair counts as after the pair. */
  readonly fromUtf16: (offset: number) => number;
  /** The UTF-16 offset after so many code points; beyond the text, its end. */
  readonly toUtf16: (codePoints: number) => number;
}

/** Where each surrogate pair of a text starts; lone surrogates are code points of their own, as in JavaScript. */
function pairStarts(text: string): readonly number[] {
  const starts: number[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    if ((text.codePointAt(i) ?? 0) > 0xffff) starts.push(i++);
  }
  return starts;
}

/** How many values of an ascending list lie below `limit`. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Builds the map of a text. Costs one pass; each translation costs the logarithm of the number of astral characters. */
export function codePointMap(text: string): CodePointMap {
  const pairs = pairStarts(text);
  const pairsInCodePoints = pairs.map((start, index) => start - index);
  const clamp = (value: number, high: number): number => Math.min(Math.max(0, value), high);
  return {
    length: text.length - pairs.length,
    fromUtf16: (offset) => {
      const inside = clamp(offset, text.length);
      const pairsBefore = countBelow(pairs, inside);
      const insidePair = pairs[pairsBefore - 1] === inside - 1;
      return (insidePair ? inside + 1 : inside) - pairsBefore;
    },
    toUtf16: (codePoints) => {
      const inside = clamp(codePoints, text.length - pairs.length);
      return inside + countBelow(pairsInCodePoints, inside);
    },
  };
}

/** A span of UTF-16 code units as a span of code points. */
export const codePointSpan = (map: CodePointMap, { start, end }: Span): Span => ({
  start: map.fromUtf16(start),
  end: map.fromUtf16(end),
});
