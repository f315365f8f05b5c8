import type { Difference, Item, Span, Version } from "../messages";
import type { Review } from "../review/review";

/** The items of a review by their ids: made once, since each difference looks several up. */
export type Items = ReadonlyMap<string, Item>;

export const itemsById = ({ items }: Pick<Review, "items">): Items => new Map(items.map((item) => [item.id, item]));

/** The differences of the article, in reading order. */
export const differencesOf = ({ adjudication }: Review): readonly Difference[] => adjudication?.differences ?? [];

export const presentDifference = (review: Review): Difference | undefined =>
  differencesOf(review).find(({ id }) => id === review.difference);

/** The items of versions, each once: those that annotators agree on stand in several. */
export function itemsIn(items: Items, versions: readonly Version[]): readonly Item[] {
  const ids = new Set(versions.flatMap(({ marks }) => marks.map(({ item }) => item)));
  return [...ids].flatMap((id) => items.get(id) ?? []);
}

/** Whether something of a difference waits for a decision. */
export const isUndecided = (items: Items, { versions }: Difference): boolean =>
  itemsIn(items, versions).some(({ state }) => state === "suggestion");

/** The difference in which an item stands. */
export const differenceWith = (review: Review, id: string): Difference | undefined =>
  differencesOf(review).find(({ versions }) => versions.some(({ marks }) => marks.some(({ item }) => item === id)));

/** How a version fared. */
export type Outcome = "open" | "taken" | "left";

const stands = ({ state }: Item): boolean => state === "accepted" || state === "corrected" || state === "added";

/** A version is taken where all of it stands; one without marks where nothing of the others does. */
export function outcomeOf(items: Items, difference: Difference, version: Version): Outcome {
  if (isUndecided(items, difference)) return "open";
  const own = itemsIn(items, [version]);
  const isEmptyOne = own.length === 0 && !itemsIn(items, difference.versions).some(stands);
  return isEmptyOne || (own.length > 0 && own.every(stands)) ? "taken" : "left";
}

const length = (spans: readonly Span[]): number => spans.reduce((sum, { from, to }) => sum + to - from, 0);

/** From half of their characters in common on, two marks cannot both be meant. */
function areRivals(a: Item, b: Item): boolean {
  if (a.spans.length === 0 || b.spans.length === 0) return true;
  const common = a.spans.flatMap((one) =>
    b.spans.map((other) => Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from))),
  );
  const shared = common.reduce((sum, part) => sum + part, 0);
  return shared * 2 >= length(a.spans) + length(b.spans) - shared;
}

/** Of the undecided marks beside one of a difference: those that it stands in the place of, and those that all have. */
export function beside(
  items: Items,
  difference: Difference,
  item: Item,
): { readonly rivals: readonly string[]; readonly agreed: readonly string[] } {
  const others = itemsIn(items, difference.versions).filter(
    ({ id, state }) => id !== item.id && state === "suggestion",
  );
  const isInAll = ({ id }: Item): boolean =>
    difference.versions.every(({ marks }) => marks.some((mark) => mark.item === id));
  return {
    rivals: others.filter((other) => !isInAll(other) && areRivals(item, other)).map(({ id }) => id),
    agreed: others.filter(isInAll).map(({ id }) => id),
  };
}
