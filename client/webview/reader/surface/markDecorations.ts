import { RangeSet, type EditorState, type Extension } from "@codemirror/state";
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from "@codemirror/view";
import { presentDifference } from "../adjudication/differences";
import type { Item, Span } from "../messages";
import { marksIn, type Mark } from "../review/marks";
import { relatingFrom, relationsOf } from "../review/relations";
import { itemOf, placed, spansOf, type Review } from "../review/review";
import { standingsIn, type Standing } from "../review/rulings";
import { pointedAt } from "./pointing";
import { reviewOf } from "./reviewField";

/** Tells what a screen reader says of the items of a review. */
export type Describe = (review: Review) => (item: Item) => string;

/** Draws the marks of what can be seen, and joins the focused figure with its source. */
export function markDecorations(describe: Describe): Extension {
  const plugin = ViewPlugin.define(
    (view) => {
      let marks = marksOf(view, describe);
      let joins = joinsOf(view.state);
      return {
        update: ({ docChanged, viewportChanged, state, startState, view: now }: ViewUpdate) => {
          const changed = docChanged || reviewOf(state) !== reviewOf(startState);
          if (changed || viewportChanged) marks = marksOf(now, describe);
          if (changed || hoverOf(state) !== hoverOf(startState)) joins = joinsOf(state);
        },
        marks: () => marks,
        joins: () => joins,
      };
    },
    {
      provide: (self) => [
        EditorView.decorations.of((view) => view.plugin(self)?.marks() ?? Decoration.none),
        // Later ones are drawn around earlier ones: the ring around the focused words is not to be split by what is inside.
        EditorView.outerDecorations.of((view) => view.plugin(self)?.joins() ?? Decoration.none),
      ],
    },
  );
  return plugin;
}

const hoverOf = (state: EditorState): string | null => state.field(pointedAt, false) ?? null;

function marksOf(view: EditorView, describe: Describe): DecorationSet {
  const review = reviewOf(view.state);
  const classes = labelClasses(review);
  const standing = standingsIn(review);
  const saying = describe(review);
  const marks = marksIn(review, view.viewport).filter(({ from, to }) => to > from);
  return Decoration.set(
    marks.map((mark) => decorationOf(mark, classes, standing(mark.item), saying(mark.item)).range(mark.from, mark.to)),
    true,
  );
}

function decorationOf(
  { item, height }: Mark,
  classes: ReadonlyMap<string, string>,
  standing: Standing,
  name: string,
): Decoration {
  const parts = [
    "mark",
    `kind-${item.kind}`,
    `state-${item.state}`,
    `height-${height}`,
    classes.get(`${item.kind} ${item.label}`) ?? "label-none",
    ...(standing === null ? [] : [`standing-${standing}`]),
  ];
  return Decoration.mark({
    class: parts.join(" "),
    attributes: { "data-id": item.id, role: "group", "aria-label": name },
  });
}

/** A class for each label, since a label's id may be any text; the page's style sheet gives it its colour. */
export function labelClasses({ labels }: Pick<Review, "labels">): ReadonlyMap<string, string> {
  return new Map(labels.map(({ kind, id }, index) => [`${kind} ${id}`, `label-${index}`]));
}

const RING = Decoration.mark({ class: "focused" });
const DIFFERENCE = Decoration.mark({ class: "present-difference" });
const SOURCE = Decoration.mark({ class: "joined-source" });
const RELATED = Decoration.mark({ class: "joined-related" });
const RELATING = Decoration.mark({ class: "relating" });

/**
 * The ring around the focused item; the tint of the source of the focused figure and of the one below the mouse; what those
 * are related to; and the mark that a relation is being led from.
 */
function joinsOf(state: EditorState): DecorationSet {
  const review = reviewOf(state);
  const focus = itemOf(review, review.focus);
  const hover = itemOf(review, hoverOf(state));
  const rings = focus === undefined ? [] : spansOf(review, focus);
  const sources = [focus, hover].flatMap((item) => sourceOf(review, item));
  const related = [focus, hover].flatMap((item) =>
    item === undefined
      ? []
      : relationsOf(review, item.id).flatMap(({ other }) => (other ? spansOf(review, other) : [])),
  );
  const from = relatingFrom(review);
  const place = presentDifference(review)?.span;
  const hulls = place == null ? [] : [placed(review, place)].filter(({ from, to }) => to > from);
  return RangeSet.join([
    ranges(DIFFERENCE, hulls),
    ranges(RING, rings),
    ranges(SOURCE, apart(sources)),
    ranges(RELATED, apart(related)),
    ranges(RELATING, from === undefined ? [] : spansOf(review, from)),
  ]);
}

const ranges = (decoration: Decoration, spans: readonly Span[]): DecorationSet =>
  Decoration.set(
    spans.map(({ from, to }) => decoration.range(from, to)),
    true,
  );

function sourceOf(review: Review, item: Item | undefined): readonly Span[] {
  const span = item?.source?.span;
  if (span == null) return [];
  const now = placed(review, span);
  return now.to > now.from ? [now] : [];
}

/** Without those that are there already. */
function apart(spans: readonly Span[]): readonly Span[] {
  return spans.filter(
    (span, index) => spans.findIndex(({ from, to }) => from === span.from && to === span.to) === index,
  );
}
