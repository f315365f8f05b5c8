import type { Item, Span } from "../messages";
import { isOpen, isShown, placed, type Review } from "../review/review";
import type { Action, Scene, Step } from "./action";

type Direction = 1 | -1;

/** The next or previous suggestion that nobody has decided about, from the focus or the caret on; going round at the ends. */
export function walkSuggestions(direction: Direction): Action {
  return (scene) => goTo(scene, neighbour(scene, direction, isOpen)) ?? { say: "noMoreSuggestions" };
}

/** The next or previous mark, decided or not. */
export function walkMarks(direction: Direction): Action {
  return (scene) =>
    goTo(
      scene,
      neighbour(scene, direction, () => true),
    ) ?? { say: "noMarks" };
}

function neighbour(scene: Scene, direction: Direction, matches: (item: Item) => boolean): Item | undefined {
  const { review } = scene;
  const walked = review.items.filter(
    (item) => isShown(item, review.rejectedShown) && (matches(item) || item.id === review.focus),
  );
  const at = walked.findIndex(({ id }) => id === review.focus);
  const others = walked.filter((item) => item.id !== review.focus || matches(item));
  if (others.length === 0) return undefined;
  if (at >= 0) return walked[(at + direction + walked.length) % walked.length];
  const caret = scene.selection.head;
  const isAfter = (item: Item): boolean => startOf(review, item) >= caret;
  return direction === 1
    ? (walked.find(isAfter) ?? walked[0])
    : (walked.findLast((item) => !isAfter(item)) ?? walked.at(-1));
}

/** The suggestion after a decision: the next open one that is not among the decided. */
export function nextOpen(scene: Scene, decided: readonly string[]): Step {
  const { review } = scene;
  const open = review.items.filter((item) => isOpen(item) && item.spans.length > 0 && !decided.includes(item.id));
  const from = review.items.findIndex(({ id }) => id === (decided.at(-1) ?? review.focus));
  const after = from < 0 ? open[0] : (open.find((item) => review.items.indexOf(item) > from) ?? open[0]);
  return goTo(scene, after) ?? { say: "noMoreSuggestions" };
}

/** Puts the focus on an item and the caret at its start; undefined for no item. */
function goTo({ review }: Scene, item: Item | undefined): Step | undefined {
  if (item === undefined) return undefined;
  const start = startOf(review, item);
  return { focus: item.id, selection: { anchor: start, head: start } };
}

function startOf(review: Review, item: Item): number {
  const first: Span = item.spans[0] ?? { from: 0, to: 0 };
  return placed(review, first).from;
}
