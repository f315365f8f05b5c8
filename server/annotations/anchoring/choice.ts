import type { Occurrence } from "../annotation";
import { agreementAt, type Agreement, type Context } from "./context";

/** A place that the quote may have, and what speaks for it. Offsets are into the folded text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly agreement: Agreement;
  /** From the nearest place where it is expected. */
  readonly distance: number;
  readonly score: number;
}

/**
 * What quote, prefix, suffix and position count for, as Hypothesis weighs them (hypothesis/client,
 * `src/annotator/anchoring/match-quote.ts`). The quote always agrees here, so that it only sets the scale.
 */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 } as const;
const SUM = WEIGHTS.quote + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.position;

/** More places than this are not weighed: those nearest to where the quote stood are. */
const MOST_CANDIDATES = 200;

/** How far a place is from the nearest of those expected, of which there is one at least. */
const distanceTo = (expected: readonly number[], place: number): number =>
  expected.reduce((least, one) => Math.min(least, Math.abs(place - one)), Infinity);

/** The places nearest to those expected. */
function nearest(places: readonly number[], expected: readonly number[]): readonly number[] {
  if (places.length <= MOST_CANDIDATES) return places;
  return places
    .map((start) => ({ start, distance: distanceTo(expected, start) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_CANDIDATES)
    .map(({ start }) => start);
}

/** How far from where its neighbours' move leads a repeated quote may be, in folded code units. */
const NEAR = 60;

/**
 * Both sides of the context stand but for a letter, and the place is where it should be: a sentence that begins as
 * another did is not taken for it. What stood at an edge of the article has one side only, which stands whole.
 */
const isGood = ({ agreement: { known }, distance }: Candidate): boolean =>
  known.length > 0 && Math.min(...known) >= (known.length === 1 ? 1 : 0.95) && distance <= NEAR;

/** Enough for words that the article had only once, and has once. */
const isEnough = ({ agreement: { before, after } }: Candidate): boolean => Math.max(before, after) >= 0.65;

/** Enough for words that the article has once, where nobody has counted how often it had them. */
const hasOneSide = ({ agreement: { known }, distance }: Candidate): boolean =>
  known.length > 0 && Math.max(...known) === 1 && distance <= NEAR;

/** By how much the contexts of the best place must be better than those of any other. */
const MARGIN = 0.3;

/**
 * Whether no other place agrees better on either side, nor nearly as well on both, nor all but wholly on one: of lines
 * that an article repeats, one may have come to where another was.
 */
const surpasses = ({ agreement: best }: Candidate, { agreement: other }: Candidate): boolean =>
  best.before >= other.before &&
  best.after >= other.after &&
  best.before + best.after - other.before - other.after >= MARGIN &&
  Math.max(other.before, other.after) < 0.9;

/**
 * The candidate that the quote stands at beyond doubt where none has the whole context, or undefined. `ranked` is best
 * first, `count` how many places there are.
 */
export function choose(
  ranked: readonly Candidate[],
  count: number,
  occurrence: Occurrence | undefined,
): Candidate | undefined {
  const [best, ...others] = ranked;
  if (!best) return undefined;
  if (count === 1 && (occurrence ? occurrence.of === 1 && isEnough(best) : hasOneSide(best))) return best;
  // Where some of the places that the quote had are gone, it may be this one that is.
  if ((occurrence && count < occurrence.of) || !isGood(best)) return undefined;
  return others.every((other) => surpasses(best, other)) ? best : undefined;
}

/** The places of a quote in a folded text, best first. `expected` are the places where it may have moved to. */
export function rank(
  folded: string,
  quote: string,
  places: readonly number[],
  around: Context,
  expected: readonly number[],
): readonly Candidate[] {
  const weigh = (start: number): Candidate => {
    const end = start + quote.length;
    const agreement = agreementAt(folded, start, end, around);
    const distance = distanceTo(expected, start);
    const position = 1 - Math.min(1, distance / Math.max(1, folded.length));
    const sum =
      WEIGHTS.quote +
      WEIGHTS.prefix * agreement.before +
      WEIGHTS.suffix * agreement.after +
      WEIGHTS.position * position;
    return { start, end, agreement, distance, score: sum / SUM };
  };
  return nearest(places, expected)
    .map(weigh)
    .sort((a, b) => b.score - a.score || a.distance - b.distance);
}
