import { describe, expect, it } from "vitest";
import { ACTIONS } from "../../../client/webview/reader/actions/actions";
import { related } from "../../../client/webview/reader/actions/relate";
import type { Step } from "../../../client/webview/reader/actions/action";
import type { ReaderCommand } from "../../../client/webview/reader/keys";
import type { RelationType } from "../../../client/messages/scheme";
import type { Item } from "../../../client/webview/reader/messages";
import { operationOn } from "../../../client/webview/reader/panels/relationsPanel";
import { foresee } from "../../../client/webview/reader/review/optimistic";
import { fittingRelations, relationsOf } from "../../../client/webview/reader/review/relations";
import { EMPTY_REVIEW, type Review } from "../../../client/webview/reader/review/review";
import { item, marked, scene } from "./scenes";

const { text, spans } = marked("قتلت [[قوات سوريا]] [[23 مقاتلا]] في [[الحسكة]]");
const [forces, killed, city] = spans as [Item["spans"][0], Item["spans"][0], Item["spans"][0]];
const type = (id: string, from: readonly string[] = [], to: readonly string[] = []): RelationType => ({
  id,
  name: id,
  description: "",
  from,
  to,
  key: null,
});
const TYPES = [type("killed-by", ["cardinal"], ["ORG", "PER"]), type("in", ["cardinal"], ["GPE"]), type("related")];
const relation = (id: string, from: string, to: string, more: Partial<Item> = {}): Item =>
  item(id, [], { kind: "relation", label: "in", state: "added", attributes: { from, to }, ...more });
const items: readonly Item[] = [
  item("e1", [forces], { quote: "قوات سوريا" }),
  item("f1", [killed], { kind: "figure", label: "cardinal" }),
  item("e2", [city], { label: "GPE", quote: "الحسكة" }),
];
const reviewOf = (more: Partial<Review> = {}): Review => ({ ...EMPTY_REVIEW, items, relations: TYPES, ...more });
const doing = (command: ReaderCommand, focus: string | null, more: Partial<Review> = {}): Step => {
  const review = reviewOf(more);
  return ACTIONS[command](scene(text, { items: review.items, focus, review: { ...review, focus } }), undefined);
};
const named = (id: string): Item => items.find((one) => one.id === id)!;

describe("the relations that fit", () => {
  it.each([
    ["f1", "e1", ["killed-by", "related"]],
    ["f1", "e2", ["in", "related"]],
    ["e2", "f1", ["related"]],
  ])("from %s to %s: %j", (from, to, expected) => {
    expect(fittingRelations(reviewOf(), named(from), named(to)).map(({ id }) => id)).toEqual(expected);
  });

  it("are not those that are there already; one that was rejected may come again", () => {
    const withOne = (one: Item): readonly string[] =>
      fittingRelations(reviewOf({ items: [...items, one] }), named("f1"), named("e2")).map(({ id }) => id);
    expect(withOne(relation("r", "f1", "e2"))).toEqual(["related"]);
    expect(withOne(relation("r", "e2", "f1"))).toEqual(["in", "related"]);
    expect(withOne(relation("r", "f1", "e2", { state: "rejected" }))).toEqual(["in", "related"]);
  });
});

describe("relating by key", () => {
  const picking = { id: "f1", what: "relation" } as const;

  it("begins at the focused mark, and asks at the other; Enter does there what the key does", () => {
    expect(doing("relate", "f1")).toEqual({ picking, say: "pickOther" });
    expect(doing("relate", "e2", { picking })).toEqual({ panel: "relate" });
    expect(doing("chooseLabel", "e2", { picking })).toEqual({ panel: "relate" });
    expect(doing("chooseLabel", "e2")).toEqual({ panel: "label" });
  });

  it("says why it does not", () => {
    const notes = [...items, item("n1", [city], { kind: "note" })];
    expect(doing("relate", null)).toEqual({ say: "nothingChosen" });
    expect(doing("relate", "f1", { picking })).toEqual({ say: "pickOther" });
    expect(doing("relate", "f1", { relations: [] })).toEqual({ say: "noRelations" });
    expect(doing("relate", "e2", { picking, relations: [TYPES[0]!] })).toEqual({ say: "noRelationFits" });
    expect(doing("relate", "n1", { items: notes })).toEqual({ say: "cannotBeRelated" });
    expect(doing("relations", "f1")).toEqual({ say: "noRelationHere" });
  });

  it("writes the relation and goes back to where it began", () => {
    expect(related(scene(text, { items }), named("f1"), named("e2"), TYPES[1]!)).toEqual({
      operations: [{ op: "relate", label: "in", from: "f1", to: "e2" }],
      focus: "f1",
      selection: { anchor: killed.from, head: killed.from },
      picking: null,
    });
  });

  it("is seen before the server answers: both ends are accepted by it", () => {
    const after = foresee(items, { op: "relate", label: "in", from: "f1", to: "e2" }, "new", () => "");
    expect(after.map(({ id, state }) => `${id} ${state}`)).toEqual([
      "e1 suggestion",
      "f1 accepted",
      "e2 accepted",
      "new added",
    ]);
    expect(relationsOf(reviewOf({ items: after }), "e2")).toMatchObject([
      { relation: { id: "new" }, other: { id: "f1" }, isOutgoing: false },
    ]);
  });
});

describe("the relations of a mark", () => {
  const all = [...items, relation("r1", "f1", "e2"), relation("r2", "e1", "f1"), relation("r3", "f1", "gone")];

  it("are those that lead from it and to it, also where the other end is gone", () => {
    const of = (id: string): readonly string[] =>
      relationsOf(reviewOf({ items: all }), id).map(
        ({ relation: { id: own }, other, isOutgoing }) => `${own} ${isOutgoing ? ">" : "<"} ${other?.id ?? "-"}`,
      );
    expect(of("f1")).toEqual(["r1 > e2", "r2 < e1", "r3 > -"]);
    expect(of("e2")).toEqual(["r1 < f1"]);
    expect(doing("relations", "f1", { items: all })).toEqual({ panel: "relations" });
  });

  it("hide when rejected, unless rejected ones are shown", () => {
    const rejected = [...items, relation("r1", "f1", "e2", { state: "rejected" })];
    expect(relationsOf(reviewOf({ items: rejected }), "f1")).toEqual([]);
    expect(relationsOf(reviewOf({ items: rejected, rejectedShown: true }), "f1")).toHaveLength(1);
  });

  it.each([
    ["added", "reject", "withdraw"],
    ["added", "withdraw", "withdraw"],
    ["added", "accept", undefined],
    ["suggestion", "accept", "accept"],
    ["suggestion", "reject", "reject"],
    ["suggestion", "withdraw", undefined],
    ["rejected", "accept", "accept"],
    ["rejected", "withdraw", "withdraw"],
  ] as const)("%s, %s: %s", (state, deciding, op) => {
    const operation = operationOn(relation("r1", "f1", "e2", { state }), deciding);
    expect(operation).toEqual(op && { op, ids: ["r1"] });
  });
});
