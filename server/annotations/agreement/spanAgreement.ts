import { overlaps, type Span } from "../../engine/text/span";
import { quotient, type Coefficient } from "./coefficient";

/** A span with its label, as one annotator marked it. Offsets are UTF-16 code units. */
export interface LabelledSpan extends Span {
  readonly label: string;
}

/** When two spans count as one: equal in place and label, or of one label and sharing a character. */
export type Match = (a: LabelledSpan, b: LabelledSpan) => boolean;

export const isExact: Match = (a, b) => a.start === b.start && a.end === b.end && a.label === b.label;
export const isOverlapping: Match = (a, b) => a.label === b.label && overlaps(a, b);

/**
 * F1 of two annotators' spans; neither is the reference, so that it is the same both ways. Each span is matched once,
 * the most alike pairs first. `compared` is the number of spans of both. Undefined where neither marked any. Source:
 * Hripcsak and Rothschild, Agreement, the F-measure, and reliability in information retrieval, 2005.
 */
export function spanF1(first: readonly LabelledSpan[], second: readonly LabelledSpan[], match: Match): Coefficient {
  const compared = first.length + second.length;
  return { value: quotient(2 * matched(inOrder(first), inOrder(second), match), compared), compared };
}

const inOrder = (spans: readonly LabelledSpan[]): readonly LabelledSpan[] =>
  [...spans].sort((a, b) => a.start - b.start || a.end - b.end || (a.label < b.label ? -1 : 1));

interface Pair {
  readonly first: number;
  readonly second: number;
  /** Shared length by joint length. */
  readonly likeness: number;
}

/** How many spans of both lists can be matched one to one. */
function matched(first: readonly LabelledSpan[], second: readonly LabelledSpan[], match: Match): number {
  const pairs = matchingPairs(first, second, match).toSorted(
    (a, b) => b.likeness - a.likeness || a.first + a.second - b.first - b.second,
  );
  const taken = { first: new Set<number>(), second: new Set<number>() };
  for (const pair of pairs) {
    if (taken.first.has(pair.first) || taken.second.has(pair.second)) continue;
    taken.first.add(pair.first);
    taken.second.add(pair.second);
  }
  return taken.first.size;
}

function matchingPairs(first: readonly LabelledSpan[], second: readonly LabelledSpan[], match: Match): readonly Pair[] {
  const longest = Math.max(0, ...second.map(({ start, end }) => end - start));
  const pairs: Pair[] = [];
  let from = 0;
  for (const [index, span] of first.entries()) {
    while ((second[from]?.start ?? Infinity) + longest < span.start) from++;
    for (let at = from; at < second.length; at++) {
      const other = second[at];
      if (!other || other.start > span.end) break;
      if (match(span, other)) pairs.push({ first: index, second: at, likeness: likeness(span, other) });
    }
  }
  return pairs;
}

const likeness = (a: Span, b: Span): number =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
