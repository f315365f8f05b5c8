import type { Item } from "../messages";
import type { Review } from "./review";

const isRuling = ({ kind, state }: Item): boolean => kind === "ruling" && state !== "rejected" && state !== "lost";

const meet = (a: Item, b: Item): boolean =>
  a.spans.some((one) => b.spans.some((other) => one.from < other.to && other.from < one.to));

/** The file leaves the verdict out that goes without saying. */
const isAccepting = ({ attributes }: Item): boolean => (attributes["verdict"] ?? "accepted") === "accepted";

/** Tells what annotators have ruled about findings on items. */
export function rulingsIn({ items }: Pick<Review, "items">): (item: Item) => readonly Item[] {
  const rulings = items.filter(isRuling);
  return (item) => rulings.filter((one) => meet(one, item));
}

/** The rulings on one item. */
export const rulingsOn = (review: Pick<Review, "items">, item: Item): readonly Item[] => rulingsIn(review)(item);

/** The finding that each standing of a figure is. */
const FINDING_OF: Readonly<Partial<Record<NonNullable<Item["figureState"]>, string>>> = {
  unsourced: "unsourced-figure",
  anonymous: "anonymous-source",
  conflicting: "conflicting-figures",
};

/** How a figure stands; `settled` where an annotator has accepted that it stands so. */
export type Standing = Item["figureState"] | "settled";

/** Tells how items stand: as the review says, less what annotators have accepted. */
export function standingsIn({ items }: Pick<Review, "items">): (item: Item) => Standing {
  const accepting = items.filter((item) => isRuling(item) && isAccepting(item));
  return (item) => {
    const finding = item.figureState === null ? undefined : FINDING_OF[item.figureState];
    const isAccepted =
      finding !== undefined && accepting.some((ruling) => ruling.label === finding && meet(ruling, item));
    return isAccepted ? "settled" : item.figureState;
  };
}
