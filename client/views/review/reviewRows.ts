import type { ReviewItem, ReviewItemKind } from "../../../server/protocol/review";

/** Which of an article's annotations a view lists: what waits to be decided, or what annotators stand for. */
export type ReviewList = "suggestions" | "annotations";

/** A row of such a view: a kind with its items, or an item. */
export type ReviewRow =
  | { readonly row: "kind"; readonly kind: ReviewItemKind; readonly items: readonly ReviewItem[] }
  | { readonly row: "item"; readonly item: ReviewItem };

const LISTED: Readonly<Record<ReviewList, (item: ReviewItem) => boolean>> = {
  suggestions: ({ state }) => state === "suggestion",
  annotations: ({ state }) => state !== "suggestion" && state !== "rejected",
};

/** The order in which kinds are listed: claims first, since they are what is reviewed for. */
const KINDS: readonly ReviewItemKind[] = ["figure", "entity", "attribution", "relation", "note", "document", "ruling"];

export const listedIn = (list: ReviewList, items: readonly ReviewItem[]): readonly ReviewItem[] =>
  items.filter(LISTED[list]);

/** The top rows: the kinds that there are, each with its items in reading order. */
export function kindRows(list: ReviewList, items: readonly ReviewItem[]): readonly ReviewRow[] {
  const listed = listedIn(list, items);
  return KINDS.map((kind): ReviewRow => ({
    row: "kind",
    kind,
    items: listed.filter((item) => item.kind === kind),
  })).filter((row) => row.row === "kind" && row.items.length > 0);
}

export const childrenOf = (row: ReviewRow): readonly ReviewRow[] =>
  row.row === "kind" ? row.items.map((item) => ({ row: "item", item })) : [];
