import type { ChangeDesc } from "@codemirror/state";
import type { Adjudication, Item, Label, Span } from "../messages";

/** Who the next stretch of text is picked for: the source of a figure. */
export interface Picking {
  readonly id: string;
}

/** What the reader knows of the annotations, as plain data. */
export interface Review {
  /** In reading order, with places in the text as it was when they came. */
  readonly items: readonly Item[];
  /** What has happened to the text since, or null: nothing. */
  readonly moved: ChangeDesc | null;
  /** The item that keys act on. */
  readonly focus: string | null;
  /** The item that the mouse is on. */
  readonly hover: string | null;
  readonly rejectedShown: boolean;
  readonly picking: Picking | null;
  readonly labels: readonly Label[];
  /** The differences between annotators, while they are decided on. */
  readonly adjudication: Adjudication | null;
  /** The id of the difference that keys act on. */
  readonly difference: string | null;
}

export const EMPTY_REVIEW: Review = {
  items: [],
  moved: null,
  focus: null,
  hover: null,
  rejectedShown: false,
  picking: null,
  labels: [],
  adjudication: null,
  difference: null,
};

/** Where a stretch is now. What is typed at its edges stays outside. */
export function placed({ moved }: Review, { from, to }: Span): Span {
  if (moved === null) return { from, to };
  const start = moved.mapPos(from, 1);
  return { from: start, to: Math.max(start, moved.mapPos(to, -1)) };
}

/** Where an item's words are now; none where all of them have been deleted. */
export function spansOf(review: Review, item: Item): readonly Span[] {
  return item.spans.map((span) => placed(review, span)).filter(({ from, to }) => to > from);
}

export function itemOf({ items }: Review, id: string | null): Item | undefined {
  return id === null ? undefined : items.find((item) => item.id === id);
}

export function focused(review: Review): Item | undefined {
  return itemOf(review, review.focus);
}

/** Whether an item has a place in the text that can be shown and walked to. */
export function isShown(item: Item, rejectedShown: boolean): boolean {
  return item.spans.length > 0 && item.kind !== "ruling" && (rejectedShown || item.state !== "rejected");
}

export function isOpen({ state }: Item): boolean {
  return state === "suggestion";
}

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

export function progressOf({ items }: Review): Progress {
  const count = (matches: (item: Item) => boolean): number => items.filter(matches).length;
  const suggested = count((item) => REVIEWED.has(item.kind) && item.state !== "added" && item.state !== "lost");
  return {
    suggested,
    reviewed: suggested - count((item) => REVIEWED.has(item.kind) && isOpen(item)),
    unsourced: count(({ figureState, state }) => figureState === "unsourced" && state !== "rejected"),
    conflicting: count(({ figureState, state }) => figureState === "conflicting" && state !== "rejected"),
    lost: count(({ state }) => state === "lost"),
  };
}
