import { byPosition, type Span } from "../../engine/text/span";
import type { Annotation } from "../annotation";
import { coverage, type Decided } from "./covers";

/** Code units of one drawer of the index: annotations that meet no common drawer have nothing in common. */
const DRAWER = 64;

const drawersOf = (spans: readonly Span[]): readonly number[] => {
  const drawers = new Set<number>();
  for (const { start, end } of spans) {
    for (let drawer = Math.floor(start / DRAWER); drawer * DRAWER < end; drawer++) drawers.add(drawer);
  }
  return [...drawers];
};

/** What each annotation of a file decides about: itself, and what it was made from. */
const decidedBy = (annotations: readonly Annotation[]): readonly Decided[] =>
  annotations.flatMap((annotation) => [
    { annotation, spans: annotation.spans },
    ...(annotation.suggested && annotation.suggested.spans.length > 0
      ? [{ annotation, spans: annotation.suggested.spans }]
      : []),
  ]);

interface Pair {
  readonly decided: Decided;
  readonly suggestion: Annotation;
  readonly strength: number;
}

const start = ({ spans }: Annotation): Span => spans[0] ?? { start: 0, end: 0 };

/**
 * Which annotation of the file has decided about each suggestion, by the suggestion. Both stand in the same text. The
 * surest pairs are made first; one decision answers one suggestion (and another for what it was made from), so that of
 * two names, one in the other, each is asked about.
 */
export function matchDecisions(
  placed: readonly Annotation[],
  suggestions: readonly Annotation[],
): ReadonlyMap<Annotation, Annotation> {
  const drawers = new Map<number, Decided[]>();
  for (const decided of decidedBy(placed)) {
    for (const drawer of drawersOf(decided.spans)) {
      const there = drawers.get(drawer);
      if (there) there.push(decided);
      else drawers.set(drawer, [decided]);
    }
  }
  const pairs: Pair[] = [];
  for (const suggestion of suggestions) {
    const near = new Set(drawersOf(suggestion.spans).flatMap((drawer) => drawers.get(drawer) ?? []));
    for (const decided of near) {
      const strength = coverage(decided, suggestion);
      if (strength > 0) pairs.push({ decided, suggestion, strength });
    }
  }
  pairs.sort((a, b) => b.strength - a.strength || byPosition(start(a.suggestion), start(b.suggestion)));
  const answered = new Map<Annotation, Annotation>();
  const taken = new Set<Decided>();
  for (const { decided, suggestion } of pairs) {
    if (taken.has(decided) || answered.has(suggestion)) continue;
    taken.add(decided);
    answered.set(suggestion, decided.annotation);
  }
  return answered;
}
