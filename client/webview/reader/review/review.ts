import type { ChangeDesc } from "@codemirror/state";
import type { Attribute, Label, RelationType } from "../../../messages/scheme";
import type { Adjudication, Item, Span } from "../messages";

/** What is picked in the text: words that are the source of a figure, or the other mark of a relation. */
export interface Picking {
  /** The figure, or the mark that the relation leads from. */
  readonly id: string;
  readonly what: "source" | "relation";
}

/** What the reader knows of the annotations, as plain data. */
export interface Review {
  /** In reading order, with places in the text as it was when they came. */
  readonly items: readonly Item[];
  /** What has happened to the text since, or null: nothing. */
  readonly moved: ChangeDesc | null;
  /** The item that keys act on. */
  readonly focus: string | null;
  readonly rejectedShown: boolean;
  readonly picking: Picking | null;
  readonly labels: readonly Label[];
  readonly attributes: readonly Attribute[];
  readonly relations: readonly RelationType[];
  /** The differences between annotators, while they are decided on. */
  readonly adjudication: Adjudication | null;
  /** The id of the difference that keys act on. */
  readonly difference: string | null;
}

export const EMPTY_REVIEW: Review = {
  items: [],
  moved: null,
  focus: null,
  rejectedShown: false,
  picking: null,
  labels: [],
  attributes: [],
  relations: [],
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
