import type { Item, Span } from "../messages";
import { isShown, spansOf, type Review } from "./review";

/** One stretch of an item, as it is drawn. */
export interface Mark extends Span {
  readonly item: Item;
  /** How many marks lie inside it, one in the other: its line goes so much lower, so that each can be seen. */
  readonly height: number;
}

/** Outer marks before those inside them. */
function outerFirst(a: Span, b: Span): number {
  return a.from - b.from || b.to - a.to;
}

/** The marks that touch a part of the text, in reading order, outer ones first. */
export function marksIn(review: Review, part: Span): readonly Mark[] {
  const { moved } = review;
  // Most items lie elsewhere: those are told from their old places, without moving each.
  const back = moved === null ? part : backwards(moved, part);
  const marks = review.items
    .filter((item) => isShown(item, review.rejectedShown))
    .filter(({ spans }) => spans.some(({ from, to }) => to >= back.from && from <= back.to))
    .flatMap((item) => spansOf(review, item).map((span) => ({ item, ...span })))
    .filter(({ from, to }) => to >= part.from && from <= part.to)
    .sort(outerFirst);
  return withHeights(marks);
}

function backwards(moved: NonNullable<Review["moved"]>, { from, to }: Span): Span {
  const inverse = moved.invertedDesc;
  return { from: inverse.mapPos(from, -1), to: inverse.mapPos(to, 1) };
}

function withHeights(marks: readonly Omit<Mark, "height">[]): readonly Mark[] {
  const heights = new Array<number>(marks.length).fill(0);
  for (let outer = marks.length - 1; outer >= 0; outer--) {
    const { to } = marks[outer] ?? { to: 0 };
    for (let inner = outer + 1; inner < marks.length && (marks[inner]?.from ?? to) < to; inner++)
      heights[outer] = Math.max(heights[outer] ?? 0, (heights[inner] ?? 0) + 1);
  }
  return marks.map((mark, index) => ({ ...mark, height: Math.min(heights[index] ?? 0, MOST_HEIGHT) }));
}

/** Lines below the words have room for so many; deeper nesting is rare, and shares the lowest. */
const MOST_HEIGHT = 3;

/** The innermost mark at a place: the one that a click or the caret means. */
export function markAt(review: Review, at: number): Mark | undefined {
  return marksIn(review, { from: at, to: at })
    .filter(({ from, to }) => from <= at && at <= to)
    .sort((a, b) => a.to - a.from - (b.to - b.from) || b.from - a.from)[0];
}
