import {
  beside,
  differencesOf,
  differenceWith,
  isUndecided,
  itemsById,
  itemsIn,
  presentDifference,
  type Items,
} from "../adjudication/differences";
import type { Difference, Item, Operation, Version } from "../messages";
import { focused, isOpen, placed, spansOf, type Review } from "../review/review";
import type { Action, Scene, Step } from "./action";

/** The next or previous difference, from the present one or the caret on; going round at the ends. */
export function walkDifferences(direction: 1 | -1, wanted: "open" | "all"): Action {
  return (scene) => {
    const { review } = scene;
    const all = differencesOf(review);
    if (all.length === 0) return { say: "noDifferences" };
    const items = itemsById(review);
    const isWanted = (one: Difference): boolean => wanted === "all" || isUndecided(items, one);
    const at = all.findIndex(({ id }) => id === review.difference);
    const caret = all.findIndex(({ span }) => span !== null && placed(review, span).from >= scene.selection.head);
    const start = at >= 0 ? at + direction : direction === 1 ? Math.max(0, caret) : caret - 1;
    const turn = all.map((_, step) => all[(start + direction * step + 2 * all.length) % all.length]);
    const next = turn.find((one) => one !== undefined && isWanted(one));
    return next === undefined ? { say: "noMoreDifferences" } : goToDifference(review, next);
  };
}

/** Puts the focus on a difference: on the first of its marks that waits for a decision, or on its first. */
export function goToDifference(review: Review, difference: Difference): Step {
  const items = itemsIn(itemsById(review), difference.versions);
  const item = items.find(({ state }) => state === "suggestion") ?? items[0];
  const start = startOf(review, difference, item);
  return {
    difference: difference.id,
    focus: item?.id ?? null,
    ...(start === null ? {} : { selection: { anchor: start, head: start } }),
  };
}

/** Where a difference begins; a relation begins where it leads from. */
function startOf(review: Review, { span }: Difference, item: Item | undefined): number | null {
  if (span !== null) return placed(review, span).from;
  const [from] = item === undefined ? [] : endsOf(itemsById(review), item);
  return (from && spansOf(review, from)[0]?.from) ?? null;
}

/** Takes versions of the present difference: what is in them is accepted, what is in none of them rejected. */
function take(scene: Scene, difference: Difference, versions: readonly Version[]): Step {
  const items = itemsById(scene.review);
  const taken = itemsIn(items, versions);
  // A relation is taken with what it joins.
  const ends = taken.flatMap((item) => endsOf(items, item)).filter(isOpen);
  const accepted = [...taken, ...ends];
  const rejected = itemsIn(items, difference.versions).filter((item) => !accepted.includes(item));
  const [accept, reject] = [idsNot(accepted, ["accepted", "corrected", "added"]), idsNot(rejected, ["rejected"])];
  const operations: readonly Operation[] = [
    ...(accept.length > 0 ? [{ op: "accept", ids: accept } as const] : []),
    // First what stands in the place of the ends: a relation that is rejected names it.
    ...settling(
      scene.review,
      ends.map(({ id }) => id),
    ),
    ...(reject.length > 0 ? [{ op: "reject", ids: reject } as const] : []),
  ];
  return {
    ...onwards(scene, difference, [...accept, ...reject]),
    ...(operations.length > 0 && { operations }),
    taken: versions.flatMap(({ annotators }) => annotators),
  };
}

/** The items that a relation joins; none of another item. */
const endsOf = (items: Items, { kind, attributes }: Item): readonly Item[] =>
  kind === "relation"
    ? [attributes["from"], attributes["to"]].flatMap((id) => (typeof id === "string" ? (items.get(id) ?? []) : []))
    : [];

const idsNot = (items: readonly Item[], states: readonly Item["state"][]): readonly string[] =>
  items.filter(({ state }) => !states.includes(state)).map(({ id }) => id);

/** On to what waits for a decision once some items have got theirs: in the same difference, or in the next. */
function onwards(scene: Scene, difference: Difference, decided: readonly string[]): Step {
  const items = scene.review.items.map((item): Item =>
    decided.includes(item.id) ? { ...item, state: "accepted" } : item,
  );
  const review = { ...scene.review, items };
  if (isUndecided(itemsById(review), difference)) return goToDifference(review, difference);
  const next = walkDifferences(1, "open")({ ...scene, review }, undefined);
  return next.say === undefined ? next : { ...goToDifference(review, difference), ...next };
}

/** The action on the present difference. Without one, the key goes to the first that waits for a decision. */
const onDifference =
  (act: (scene: Scene, difference: Difference, argument: unknown) => Step): Action =>
  (scene, argument) => {
    const difference = presentDifference(scene.review);
    return difference === undefined ? walkDifferences(1, "open")(scene, argument) : act(scene, difference, argument);
  };

const takeAt = (scene: Scene, difference: Difference, index: number): Step => {
  const version = difference.versions[index];
  return version === undefined ? { say: "noSuchVersion" } : take(scene, difference, [version]);
};

/** Takes the version of a number, from one. */
export const takeVersion = onDifference((scene, difference, argument) =>
  takeAt(scene, difference, Number(argument) - 1),
);

/** Takes the version that stands at one side: the first is at the side where reading begins. */
export const takeSide = (side: "left" | "right"): Action =>
  onDifference((scene, difference) =>
    takeAt(scene, difference, scene.isPageRightToLeft === (side === "right") ? 0 : 1),
  );

export const takeBoth = onDifference((scene, difference) => take(scene, difference, difference.versions));
export const takeNeither = onDifference((scene, difference) => take(scene, difference, []));

/** Goes from mark to mark of the present difference: the keys that correct act on the mark in focus. */
export const editVersion = onDifference(({ review }, difference) => {
  const items = itemsIn(itemsById(review), difference.versions).filter(({ spans }) => spans.length > 0);
  const at = items.findIndex(({ id }) => id === review.focus);
  const next = items[(at + 1) % Math.max(1, items.length)];
  return next === undefined ? { say: "nothingChosen" } : { difference: difference.id, focus: next.id, say: "editHint" };
});

/** Writes what all annotators have, where nothing else is to be decided. */
export const takeAgreed: Action = ({ review }) =>
  (review.adjudication?.toTake ?? 0) === 0
    ? { say: "nothingAgreed" }
    : { operations: [{ op: "takeAgreed" }], say: "agreedTaken" };

/** Accepts or rejects the mark in focus alone, and goes on. */
export const decideMark = (op: "accept" | "reject"): Action =>
  onDifference((scene, difference) => {
    const item = focused(scene.review);
    if (item === undefined) return { say: "nothingChosen" };
    const operations = [{ op, ids: [item.id] }, ...(op === "accept" ? settling(scene.review, [item.id]) : [])];
    return {
      ...onwards(
        scene,
        difference,
        operations.flatMap(({ ids }) => ids),
      ),
      operations,
    };
  });

/**
 * Operations, with what follows from those that correct a mark of a difference for the others there: those that mark the
 * same are rejected, those that all annotators have are accepted.
 */
export function withRivals(review: Review, operations: readonly Operation[]): readonly Operation[] {
  const corrected = operations.flatMap((operation) =>
    "id" in operation ? [operation.id] : operation.op === "relate" ? [operation.from, operation.to] : [],
  );
  return [...operations, ...settling(review, corrected)];
}

type Decision = Extract<Operation, { readonly op: "accept" | "reject" | "withdraw" }>;

/** What is decided about the other marks of differences in which these are taken. */
function settling(review: Review, ids: readonly string[]): readonly Decision[] {
  const items = itemsById(review);
  const others = ids.flatMap((id) => {
    const [item, difference] = [items.get(id), differenceWith(review, id)];
    return item !== undefined && difference !== undefined ? [beside(items, difference, item)] : [];
  });
  const all = (part: "rivals" | "agreed"): readonly string[] => [
    ...new Set(others.flatMap((one) => one[part]).filter((id) => !ids.includes(id))),
  ];
  const [agreed, rivals] = [all("agreed"), all("rivals")];
  return [
    ...(agreed.length > 0 ? [{ op: "accept", ids: agreed } as const] : []),
    ...(rivals.length > 0 ? [{ op: "reject", ids: rivals } as const] : []),
  ];
}
