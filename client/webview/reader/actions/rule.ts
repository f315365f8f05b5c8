import type { ReviewConflict } from "../../../../server/protocol/review";
import type { Item, Operation } from "../messages";
import { focused, spansOf, type Review } from "../review/review";
import { rulingsOn } from "../review/rulings";
import type { Action } from "./action";

/** Asks what is to be ruled about the findings on the focused figure, or what ruling is to be taken back. */
export const rule: Action = ({ review }) => {
  const item = focused(review);
  if (item === undefined) return { say: "nothingChosen" };
  const hasSome = item.findings.length > 0 || contradicting(item).length > 0 || rulingsOn(review, item).length > 0;
  return hasSome ? { panel: "rule" } : { say: "nothingToRule" };
};

/** The reports that an item is in conflict with. A later report that counts more is no conflict. */
export const contradicting = ({ conflicts }: Item): readonly ReviewConflict[] =>
  conflicts.filter(({ verdict }) => verdict !== "update");

type Ruling = Omit<Extract<Operation, { readonly op: "rule" }>, "op" | "span">;

/** The operation that rules on the words of an item; none where they are gone. */
export function ruled(review: Review, item: Item, ruling: Ruling): readonly Operation[] {
  const [span] = spansOf(review, item);
  return span === undefined ? [] : [{ op: "rule", span, ...ruling }];
}
