import type { Label, MarkLabel } from "../../../messages/scheme";
import type { Item, Operation, Span } from "../messages";
import { focused, spansOf } from "../review/review";
import { draft, type Action, type Scene, type Step } from "./action";

/** The labels that fit the selected words or the focused item, in the order that the number keys count. */
export function fittingLabels(scene: Scene): readonly MarkLabel[] {
  const kind = fittingKind(scene);
  return scene.review.labels.filter(isForMarks).filter((label) => label.kind === kind);
}

export const isForMarks = (label: Label): label is MarkLabel => label.kind !== "document";

function fittingKind(scene: Scene): MarkLabel["kind"] | undefined {
  const selected = draft(scene);
  if (selected !== undefined)
    return /\p{N}/u.test(scene.text.sliceString(selected.from, selected.to)) ? "figure" : "entity";
  const kind = focused(scene.review)?.kind;
  return kind === "figure" || kind === "entity" ? kind : undefined;
}

/** Gives the focused item another label, or the selected words their first. The argument counts the labels from one. */
export const labelByNumber: Action = (scene, argument) => {
  const label = fittingLabels(scene)[Number(argument) - 1];
  if (label !== undefined) return withLabel(scene, label);
  return { say: fittingKind(scene) === undefined ? "nothingChosen" : "noSuchLabel" };
};

/** Labels the selected words, or relabels the focused item. A label of the other kind makes a new item in its place. */
export function withLabel(scene: Scene, label: MarkLabel): Step {
  const selected = draft(scene);
  if (selected !== undefined) return added(label, [selected]);
  const item = focused(scene.review);
  if (item === undefined) return { say: "nothingChosen" };
  if (item.kind === label.kind) {
    return item.label === label.id ? {} : { operations: [{ op: "relabel", id: item.id, label: label.id }] };
  }
  const away: Operation =
    item.state === "added" ? { op: "withdraw", ids: [item.id] } : { op: "reject", ids: [item.id] };
  const { operations = [], ...step } = added(label, spansOf(scene.review, item));
  return { ...step, operations: [away, ...operations] };
}

function added(label: MarkLabel, spans: readonly Span[]): Step {
  const end = spans[0]?.from ?? 0;
  return {
    operations: [{ op: "add", kind: label.kind, label: label.id, spans }],
    selection: { anchor: end, head: end },
  };
}

/** Asks for a label, for the selected words or the focused item; without either, for the word at the caret. */
export const chooseLabel: Action = (scene) =>
  draft(scene) !== undefined || fittingKind(scene) !== undefined ? { panel: "label" } : { say: "nothingChosen" };

/** Makes two items of one, at the caret: what lies before it, and what lies after, without the space between. */
export const split: Action = (scene) => {
  const item = focused(scene.review);
  if (item === undefined) return { say: "nothingChosen" };
  const at = scene.selection.head;
  const spans = spansOf(scene.review, item);
  const whole = spans.find(({ from, to }) => from < at && at < to);
  if (whole === undefined) return { say: "cannotSplit" };
  const before = trimmed(scene, { from: whole.from, to: at });
  const after = trimmed(scene, { from: at, to: whole.to });
  if (before === undefined || after === undefined) return { say: "cannotSplit" };
  const parts = [
    [...spans.filter(({ to }) => to <= whole.from), before],
    [after, ...spans.filter(({ from }) => from >= whole.to)],
  ];
  return { operations: [{ op: "split", id: item.id, parts }] };
};

function trimmed({ text }: Scene, { from, to }: Span): Span | undefined {
  const words = text.sliceString(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = to - (words.length - words.trimEnd().length);
  return end > start ? { from: start, to: end } : undefined;
}

const asks =
  (kind: Item["kind"], panel: NonNullable<Step["panel"]>, otherwise: NonNullable<Step["say"]>): Action =>
  ({ review }) => {
    const item = focused(review);
    if (item === undefined) return { say: "nothingChosen" };
    return item.kind === kind ? { panel } : { say: otherwise };
  };

export const editValue = asks("figure", "value", "onlyFigures");
export const editLink = asks("entity", "link", "onlyNames");

/**
 * Names the source of a figure. Selected words become the source at once, of the figure that is picked for or has the focus;
 * otherwise the sources of the article are offered.
 */
export const nameSource: Action = (scene) => {
  const { review } = scene;
  const selected = draft(scene);
  const id = review.picking?.what === "source" ? review.picking.id : review.focus;
  const figure = review.items.find((item) => item.id === id && item.kind === "figure");
  if (figure === undefined) return { say: review.focus === null ? "nothingChosen" : "onlyFigures" };
  return selected === undefined ? { panel: "source", focus: figure.id } : sourceOf(scene, figure, selected);
};

/** Makes a stretch the source of a figure, and goes back to the figure. */
export function sourceOf({ review }: Scene, figure: Item, source: Span & { readonly kind?: string }): Step {
  const start = spansOf(review, figure)[0]?.from ?? 0;
  return {
    operations: [
      { op: "source", id: figure.id, source: { from: source.from, to: source.to, kind: source.kind ?? "named" } },
    ],
    focus: figure.id,
    selection: { anchor: start, head: start },
    picking: null,
  };
}

/** Writes a remark on the focused item or the selected words. */
export const writeNote: Action = (scene) =>
  draft(scene) !== undefined || scene.review.focus !== null ? { panel: "note" } : { say: "nothingChosen" };
