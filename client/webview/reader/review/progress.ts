import type { Item } from "../messages";
import { isOpen, type Review } from "./review";
import { standingsIn } from "./rulings";

/** The kinds of items that a suggestion is reviewed as. */
const REVIEWED: ReadonlySet<Item["kind"]> = new Set<Item["kind"]>(["figure", "entity", "attribution"]);

export interface Progress {
  /** Of the machine's suggestions, those that somebody has decided about. */
  readonly reviewed: number;
  readonly suggested: number;
  readonly unsourced: number;
  readonly conflicting: number;
  readonly lost: number;
}

export function progressOf(review: Pick<Review, "items">): Progress {
  const { items } = review;
  const standing = standingsIn(review);
  const count = (matches: (item: Item) => boolean): number => items.filter(matches).length;
  const suggested = count((item) => REVIEWED.has(item.kind) && item.state !== "added" && item.state !== "lost");
  return {
    suggested,
    reviewed: suggested - count((item) => REVIEWED.has(item.kind) && isOpen(item)),
    unsourced: count((item) => item.state !== "rejected" && standing(item) === "unsourced"),
    conflicting: count((item) => item.state !== "rejected" && standing(item) === "conflicting"),
    lost: count(({ state }) => state === "lost"),
  };
}
