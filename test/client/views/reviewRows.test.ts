// What the views of suggestions and annotations list of an article.
import { expect, it } from "vitest";
import { childrenOf, kindRows, type ReviewList } from "../../../client/views/review/reviewRows";
import type { ReviewItem, ReviewItemKind, ReviewItemState } from "../../../server/protocol/review";

const item = (id: string, kind: ReviewItemKind, state: ReviewItemState): ReviewItem => ({
  id,
  kind,
  state,
  label: "",
  ranges: [],
  quote: id,
  attributes: {},
  value: null,
  source: null,
  figureState: null,
  origin: { kind: "machine", name: "isnad" },
  decision: null,
  conflicts: [],
  findings: [],
  candidates: [],
});

const ITEMS = [
  item("e1", "entity", "suggestion"),
  item("f1", "figure", "suggestion"),
  item("f2", "figure", "accepted"),
  item("e2", "entity", "rejected"),
  item("e3", "entity", "lost"),
  item("n1", "note", "added"),
  item("f3", "figure", "suggestion"),
];

it.each<readonly [list: ReviewList, rows: readonly string[]]>([
  ["suggestions", ["figure: f1 f3", "entity: e1"]],
  ["annotations", ["figure: f2", "entity: e3", "note: n1"]],
])("%s", (list, rows) => {
  const drawn = kindRows(list, ITEMS).map((row) => {
    const words = childrenOf(row).map((child) => (child.row === "item" ? child.item.id : ""));
    return `${row.row === "kind" ? row.kind : ""}: ${words.join(" ")}`;
  });
  expect(drawn).toEqual(rows);
});
