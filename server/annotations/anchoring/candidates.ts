import type { Span } from "../../engine/text/span";
import type { Annotation } from "../annotation";
import { foldedAnchor, type AnchorText } from "./anchor";
import { anchorOf } from "./anchorAll";
import { nearMatches } from "./distance";
import { foldedOffset, sourceSpan, type FoldedText } from "./fold";
import { turned } from "./context";
import { rankedSpans } from "./reanchor";

/** How many places are offered. */
const MOST = 3;
/** How much of the context has to stand on both sides of words that have changed, in folded code units. */
const CLOSE = 10;
/** How far from its old place words like those of the quote are looked for. */
const NEAR = 10_000;
/** Words of which more than this share has changed are other words. */
const MOST_CHANGED = 0.35;
const SHORTEST = 3;

/** What stands between the beginning and the end of the context, where both stand: the words that took the place. */
function between(folded: FoldedText, before: string, quote: string, after: string): readonly Span[] {
  const left = turned(before).slice(-CLOSE);
  const right = after.slice(0, CLOSE);
  if (left.length < CLOSE || right.length < CLOSE) return [];
  const spans: Span[] = [];
  for (let at = folded.text.indexOf(left); at >= 0 && spans.length < MOST; at = folded.text.indexOf(left, at + 1)) {
    const start = at + left.length;
    const end = folded.text.indexOf(right, start);
    if (end > start && end - start <= 2 * quote.length + 20) spans.push(sourceSpan(folded, start, end));
  }
  return spans;
}

/** Stretches near the old place that are like the quote. */
function alike(folded: FoldedText, quote: string, expected: number): readonly Span[] {
  if (quote.length < SHORTEST) return [];
  const from = Math.max(0, expected - NEAR);
  const matches = nearMatches(quote, folded.text.slice(from, expected + NEAR), Math.floor(quote.length * MOST_CHANGED));
  const distance = (start: number): number => Math.abs(start + from - expected);
  return [...matches]
    .sort((a, b) => a.errors - b.errors || distance(a.start) - distance(b.start))
    .slice(0, MOST)
    .map(({ start, end }) => sourceSpan(folded, start + from, end + from));
}

/**
 * Where the words of a lost annotation may be, best first: where they stand but with little or too much around them,
 * what has taken their place, and words like them. For a person to choose from, never to choose by itself. Empty for a
 * discontinuous one.
 */
export function candidatesFor(source: AnchorText, lost: Annotation): readonly (readonly Span[])[] {
  const anchor = anchorOf(lost);
  if (anchor.spans.length !== 1 || anchor.quote === "") return [];
  const { quote, around } = foldedAnchor(anchor);
  const folded = source.folded();
  const expected = foldedOffset(folded, anchor.spans[0]?.start ?? 0);
  const all = [
    ...rankedSpans(source, anchor).slice(0, MOST),
    ...between(folded, around.before, quote, around.after),
    ...alike(folded, quote, expected),
  ];
  const distinct = new Map(
    all.filter(({ start, end }) => start < end).map((span) => [`${span.start} ${span.end}`, span]),
  );
  return [...distinct.values()].slice(0, MOST).map((span) => [span]);
}
