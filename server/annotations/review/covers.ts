import { overlaps, type Span } from "../../engine/text/span";
import type { Annotation } from "../annotation";

/** From this share of common code units on, two stretches mark one thing. */
const MOSTLY = 0.5;

const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

function common(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const one of a) {
    for (const other of b) sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  }
  return sum;
}

/** How much of what two annotations mark is marked by both (Jaccard): 1 for the same stretches, 0 for none in common. */
export function sharedPart(a: readonly Span[], b: readonly Span[]): number {
  const shared = common(a, b);
  return shared === 0 ? 0 : shared / (length(a) + length(b) - shared);
}

/** Whether two stretches mark one thing. */
export const isMostly = (a: readonly Span[], b: readonly Span[]): boolean => sharedPart(a, b) >= MOSTLY;

/** One stretch that a decision is about: where the annotation stands, or where the suggestion stood that it corrects. */
export interface Decided {
  readonly annotation: Annotation;
  readonly spans: readonly Span[];
}

const sameNumber = (a: Annotation, b: Annotation): boolean =>
  a.kind === "figure" &&
  b.kind === "figure" &&
  a.attributes.number !== null &&
  b.attributes.number !== null &&
  overlaps(a.attributes.number, b.attributes.number);

/** Attributions are one where cue and source are; a source whose words are gone tells nothing. */
function sameSource(a: Annotation, b: Annotation): boolean {
  if (a.kind !== "attribution" || b.kind !== "attribution") return true;
  const [one, other] = [a.attributes.source, b.attributes.source];
  return one.start === one.end || other.start === other.end || overlaps(one, other);
}

/** A rejected name may still be a name of another type: the rejection holds for its type, or for its very words. */
function concerns({ annotation }: Decided, suggestion: Annotation, shared: number): boolean {
  if (annotation.decision?.verdict !== "rejected" || suggestion.kind !== "entity") return true;
  return shared === 1 || annotation.label === suggestion.label;
}

/**
 * How surely a decision is about what a suggestion suggests, 0 where it is not. A new version of the engine may read a
 * figure or a name a word longer or shorter, give it another id, value or label: it is the same thing still, and is not
 * asked about again. What stands inside a longer name is a thing of its own.
 */
export function coverage(decided: Decided, suggestion: Annotation): number {
  const { annotation, spans } = decided;
  if (annotation.kind !== suggestion.kind || !sameSource(annotation, suggestion)) return 0;
  const shared = sharedPart(spans, suggestion.spans);
  if (!concerns(decided, suggestion, shared)) return 0;
  const isOne = shared >= MOSTLY || sameNumber(annotation, suggestion);
  return isOne ? 1 + shared + (annotation.label === suggestion.label ? 0.01 : 0) : 0;
}
