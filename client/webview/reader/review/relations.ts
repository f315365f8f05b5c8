import type { RelationType } from "../../../messages/scheme";
import type { Item } from "../messages";
import { itemOf, type Review } from "./review";

/** A relation as one of its two ends has it. */
export interface Related {
  readonly relation: Item;
  /** The other end; undefined where the file names one that is gone. */
  readonly other: Item | undefined;
  /** Whether it leads from this end to the other. */
  readonly isOutgoing: boolean;
}

/** The mark that a relation is being led from, while the other is picked. */
export const relatingFrom = (review: Review): Item | undefined =>
  review.picking?.what === "relation" ? itemOf(review, review.picking.id) : undefined;

const ENDS: ReadonlySet<Item["kind"]> = new Set<Item["kind"]>(["figure", "entity", "attribution"]);

/** Whether a relation may lead from or to an item: one that marks words, and that nobody has rejected. */
export const canBeRelated = ({ kind, state, spans }: Item): boolean =>
  ENDS.has(kind) && state !== "rejected" && spans.length > 0;

/** Tells the relations of items, in the order of the file; rejected ones only while those are shown. */
export function relationsIn(review: Review): (id: string) => readonly Related[] {
  const relations = review.items.filter(
    ({ kind, state }) => kind === "relation" && (state !== "rejected" || review.rejectedShown),
  );
  return (id) =>
    relations.flatMap((relation): readonly Related[] => {
      const { from, to } = relation.attributes;
      if (from !== id && to !== id) return [];
      const other = from === id ? to : from;
      return [{ relation, other: itemOf(review, typeof other === "string" ? other : null), isOutgoing: from === id }];
    });
}

/** The relations of one item. */
export const relationsOf = (review: Review, id: string): readonly Related[] => relationsIn(review)(id);

/** The relations of the scheme that may lead from one item to another, less those that do already. */
export function fittingRelations(review: Review, from: Item, to: Item): readonly RelationType[] {
  const allows = (labels: readonly string[], { label }: Item): boolean => labels.length === 0 || labels.includes(label);
  const known = relationsOf(review, from.id)
    .filter(({ isOutgoing, other, relation }) => isOutgoing && other?.id === to.id && relation.state !== "rejected")
    .map(({ relation }) => relation.label);
  return review.relations.filter((type) => allows(type.from, from) && allows(type.to, to) && !known.includes(type.id));
}

/** What a relation is called; one that the scheme does not know, by its id. */
export const relationName = ({ relations }: Pick<Review, "relations">, { label }: Pick<Item, "label">): string =>
  relations.find(({ id }) => id === label)?.name ?? label;
