import type { Occurrence } from "../annotation";
import { agreementAt, type Agreement, type Context } from "./context";
import type { FoldedText } from "./fold";

/** A place that the quote may have, and what speaks for it. Offsets are into the folded text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly agreement: Agreement;
  /** From the place where it is expected. */
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

function weigh(folded: string, start: number, length: number, context: Context, expected: number): Candidate {
  const agreement = agreementAt(folded, start, start + length, context);
  const distance = Math.abs(start - expected);
  const position = 1 - Math.min(1, distance / Math.max(1, folded.length));
  const sum =
    WEIGHTS.quote + WEIGHTS.prefix * agreement.before + WEIGHTS.suffix * agreement.after + WEIGHTS.position * position;
  return { start, end: start + length, agreement, distance, score: sum / SUM };
}

const isWhole = ({ agreement }: Candidate): boolean => agreement.before === 1 && agreement.after === 1;

/** How far from where its neighbours' move leads a repeated quote may be, in folded code units. */
const NEAR = 60;

/**
 * Both sides of the context stand but for a letter or two, and the place is where it should be: a sentence that begins as
 * another did is not taken for it. What stood at an edge of the article has one side only.
 */
const isGood = ({ agreement: { known }, distance }: Candidate): boolean =>
  known.length > 0 && Math.min(...known) >= 0.9 && distance <= NEAR;

/** Enough for words that the article had only once, and has once. */
const isEnough = ({ agreement: { before, after } }: Candidate): boolean => Math.max(before, after) >= 0.65;

/** By how much the contexts of the best place must be better than those of any other. */
const MARGIN = 0.3;

/** Whether no other place agrees better on either side, nor nearly as well on both. */
const surpasses = ({ agreement: best }: Candidate, { agreement: other }: Candidate): boolean =>
  best.before >= other.before &&
  best.after >= other.after &&
  best.before + best.after - other.before - other.after >= MARGIN;

/** Of places with the whole context the one that was meant: by its number where there are as many as before, else the nearest. */
function chooseWhole(
  whole: readonly Candidate[],
  all: readonly number[],
  occurrence: Occurrence | undefined,
): Candidate | undefined {
  const numbered = occurrence?.of === all.length ? all[occurrence.nth - 1] : undefined;
  return whole.find(({ start }) => start === numbered) ?? whole[0];
}

/** The candidate that the quote stands at beyond doubt, or undefined. `ranked` is best first. */
export function choose(
  ranked: readonly Candidate[],
  all: readonly number[],
  occurrence: Occurrence | undefined,
): Candidate | undefined {
  const whole = ranked.filter(isWhole);
  if (whole.length > 0) return chooseWhole(whole, all, occurrence);
  const [best, ...others] = ranked;
  if (!best || !occurrence) return undefined;
  if (all.length === 1 && occurrence.of === 1) return isEnough(best) ? best : undefined;
  // Where some of the places that the quote had are gone, it may be this one that is.
  if (all.length < occurrence.of || !isGood(best)) return undefined;
  return others.every((other) => surpasses(best, other)) ? best : undefined;
}

/** The places of a quote, best first. */
export function rank(
  { text }: FoldedText,
  quote: string,
  places: readonly number[],
  around: Context,
  expected: number,
): readonly Candidate[] {
  const distance = (start: number): number => Math.abs(start - expected);
  const weighed =
    places.length <= MOST_CANDIDATES
      ? places
      : [...places].sort((a, b) => distance(a) - distance(b)).slice(0, MOST_CANDIDATES);
  return weighed
    .map((start) => weigh(text, start, quote.length, around, expected))
    .sort((a, b) => b.score - a.score || a.distance - b.distance);
}
