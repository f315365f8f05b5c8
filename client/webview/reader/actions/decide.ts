import type { Operation } from "../messages";
import { focused, isOpen } from "../review/review";
import type { Action, Step } from "./action";
import { nextOpen } from "./walk";

/** Accepts the focused item and goes on to the next suggestion. Words that are being picked as a source are picked. */
export const accept: Action = (scene) => {
  const item = focused(scene.review);
  if (item === undefined) return nextOpen(scene, []);
  if (!isOpen(item) && item.state !== "rejected") return nextOpen(scene, [item.id]);
  return { ...nextOpen(scene, [item.id]), operations: [{ op: "accept", ids: [item.id] }] };
};

/** Rejects the focused suggestion, or takes a person's own annotation away, and goes on. */
export const reject: Action = (scene) => {
  const item = focused(scene.review);
  if (item === undefined) return { say: "nothingChosen" };
  const operation: Operation =
    item.state === "added" ? { op: "withdraw", ids: [item.id] } : { op: "reject", ids: [item.id] };
  return { ...nextOpen(scene, [item.id]), operations: [operation] };
};

/** Accepts all suggestions of the article that have the label of the focused one. */
export const acceptAll: Action = (scene) => {
  const item = focused(scene.review);
  if (item === undefined) return { say: "nothingChosen" };
  const ids = scene.review.items
    .filter((other) => isOpen(other) && other.kind === item.kind && other.label === item.label)
    .map(({ id }) => id);
  if (ids.length === 0) return { say: "noMoreSuggestions" };
  return { ...nextOpen(scene, ids), operations: [{ op: "accept", ids }], say: "acceptedAll" };
};

/** Takes a decision back: a suggestion is open again, a person's own annotation is gone. */
export const withdraw: Action = ({ review }): Step => {
  const item = focused(review);
  return item === undefined || isOpen(item)
    ? { say: "nothingChosen" }
    : { operations: [{ op: "withdraw", ids: [item.id] }] };
};
