import type { Span } from "../../engine/text/span";
import { foldedAnchor, spanInSource, spanQuotes, type Anchor, type AnchorText } from "./anchor";
import { hasPrefix, hasSuffix } from "./context";
import { fold } from "./fold";
import { placesOf } from "./places";

/**
 * By how much the first and the last part of a discontinuous annotation may come nearer or drift apart: some words. Where
 * more has changed between them, a sentence may have moved, and another begin as it did.
 */
const DRIFT = 40;
/** More pairs of first and last parts than this are not told apart. */
const MOST_PAIRS = 400;

interface Part {
  readonly quote: string;
  readonly folded: string;
  readonly places: readonly number[];
}

/** Places for the parts between two, each the only one left for it; null where there is none or a choice. */
function placesBetween(parts: readonly Part[], from: number, to: number): readonly number[] | null {
  const chosen: number[] = [];
  let after = from;
  for (const { places, folded } of parts) {
    const [place, ...others] = places.filter((at) => at >= after && at + folded.length <= to);
    if (place === undefined || others.length > 0) return null;
    chosen.push(place);
    after = place + folded.length;
  }
  return chosen;
}

/**
 * Finds a discontinuous annotation again: its first part by the whole prefix, its last by the whole suffix, those between
 * by being the only ones there. Null where a part is missing or there is more than one way.
 */
export function reanchorSeveral(source: AnchorText, anchor: Anchor): readonly Span[] | null {
  const { text } = source.folded();
  const { context } = foldedAnchor(anchor);
  const parts = spanQuotes(anchor).map((quote): Part => {
    const folded = fold(quote);
    return { quote, folded, places: placesOf(text, folded, false) };
  });
  const [first, ...inner] = parts;
  const last = inner.pop();
  if (!first || !last) return null;
  const starts = first.places.filter((at) => hasPrefix(text, at, context.prefix));
  const ends = last.places.filter((at) => hasSuffix(text, at + last.folded.length, context.suffix));
  if (starts.length * ends.length > MOST_PAIRS) return null;
  const length = (anchor.spans.at(-1)?.end ?? 0) - (anchor.spans[0]?.start ?? 0);
  const ways = starts.flatMap((start) =>
    ends.flatMap((end) => {
      const lengthNow = end + last.folded.length - start;
      if (end < start + first.folded.length || Math.abs(lengthNow - length) > DRIFT) return [];
      const between = placesBetween(inner, start + first.folded.length, end);
      return between ? [[start, ...between, end]] : [];
    }),
  );
  const [way, ...others] = ways;
  if (!way || others.length > 0) return null;
  return parts.map(({ quote, folded }, index) =>
    spanInSource(source, quote, way[index] ?? 0, (way[index] ?? 0) + folded.length),
  );
}
