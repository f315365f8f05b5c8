import { canBeRelated, fittingRelations, relatingFrom, relationsOf } from "../review/relations";
import { focused, spansOf, type Review } from "../review/review";
import type { RelationType } from "../../../messages/scheme";
import type { Item } from "../messages";
import type { Action, Scene, Step } from "./action";

/** Begins a relation at the focused mark; pressed again at another mark, asks how the two are related. */
export const relate: Action = ({ review }) => {
  const item = focused(review);
  if (item === undefined) return { say: "nothingChosen" };
  if (!canBeRelated(item)) return { say: "cannotBeRelated" };
  const from = relatingFrom(review);
  if (from === undefined)
    return review.relations.length === 0
      ? { say: "noRelations" }
      : { picking: { id: item.id, what: "relation" }, say: "pickOther" };
  if (from.id === item.id) return { say: "pickOther" };
  return fittingRelations(review, from, item).length === 0 ? { say: "noRelationFits" } : { panel: "relate" };
};

/** Joins the mark that was picked first with the focused one, and goes back to the first. */
export function related({ review }: Scene, from: Item, to: Item, type: RelationType): Step {
  return {
    operations: [{ op: "relate", label: type.id, from: from.id, to: to.id }],
    ...backTo(review, from),
    picking: null,
  };
}

/** Puts the focus on an item and the caret at its start. */
export function backTo(review: Review, item: Item): Step {
  const start = spansOf(review, item)[0]?.from;
  return { focus: item.id, ...(start === undefined ? {} : { selection: { anchor: start, head: start } }) };
}

/** The relations of the focused mark: to follow, or to decide on. */
export const showRelations: Action = ({ review }) => {
  const item = focused(review);
  if (item === undefined) return { say: "nothingChosen" };
  return relationsOf(review, item.id).length === 0 ? { say: "noRelationHere" } : { panel: "relations" };
};
