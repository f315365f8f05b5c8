/** A measure of agreement. */
export interface Coefficient {
  /** Null where the measure is undefined: nothing to compare, or no disagreement that chance could have made. */
  readonly value: number | null;
  /** How many items were compared: tokens, or spans. */
  readonly compared: number;
}

/** A quotient, undefined where nothing stands below the line. */
export const quotient = (above: number, below: number): number | null => (below === 0 ? null : above / below);

/**
 * Agreement above chance: `observed` and `expected` are shares of agreement. Undefined where chance alone agrees
 * always, as where every annotator gave every item one label.
 */
export const aboveChance = (observed: number, expected: number): number | null =>
  quotient(observed - expected, 1 - expected);

/** Counts by key; the keys in the order of their first appearance. */
export function counted<T>(values: Iterable<T>): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Every pair of the values, earlier first. */
export const pairsOf = <T>(values: readonly T[]): readonly (readonly [T, T])[] =>
  values.flatMap((first, index) => values.slice(index + 1).map((second) => [first, second] as const));
