import { describe, expect, it } from "vitest";
import type { Item, Operation } from "../../../client/webview/reader/messages";
import { follow } from "../../../client/webview/reader/review/follow";
import { foresee } from "../../../client/webview/reader/review/optimistic";
import { item } from "./scenes";

const accept = (id: string): Operation => ({ op: "accept", ids: [id] });
describe("following items into a later review", () => {
  const span = [{ from: 4, to: 9 }];
  const before = [
    item("f3", span, { kind: "figure", label: "cardinal" }),
    item("e1", span),
    item("e2", [{ from: 20, to: 24 }]),
  ];
  const after = [
    item("a8c", span, { kind: "figure", label: "cardinal" }),
    item("e1", [{ from: 5, to: 9 }]),
    item("e5", span),
    item("x", span, { label: "PER" }),
  ];

  it.each([
    ["f3", "a8c", "the same kind on the same words"],
    ["e1", "e5", "the words count, not the number"],
    ["e2", "e2", "what is gone keeps its name"],
    ["unknown", "unknown", "what was never there too"],
  ])("%s → %s: %s", (id, expected) => {
    expect(follow(before, after)(id)).toBe(expected);
  });
});

describe("what is shown before the server has answered", () => {
  const text = "قتلت قوات سوريا 23 مقاتلا";
  const items: readonly Item[] = [
    item("e1", [{ from: 5, to: 15 }], { quote: "قوات سوريا" }),
    item("f1", [{ from: 16, to: 25 }], { kind: "figure", label: "cardinal", figureState: "unsourced" }),
    item("own", [{ from: 0, to: 4 }], { state: "added" }),
  ];
  const shown = (operation: Operation): readonly string[] =>
    foresee(items, operation, "new", ({ from, to }) => text.slice(from, to)).map(
      ({ id, label, state, spans }) =>
        `${id} ${label} ${state} ${spans.map(({ from, to }) => text.slice(from, to)).join("+")}`,
    );
  const unchanged = ["e1 ORG suggestion قوات سوريا", "f1 cardinal suggestion 23 مقاتلا", "own ORG added قتلت"];
  const with0 = (first: string): readonly string[] => [first, ...unchanged.slice(1)];

  it.each<[Operation, readonly string[]]>([
    [accept("e1"), with0("e1 ORG accepted قوات سوريا")],
    [{ op: "reject", ids: ["e1"] }, with0("e1 ORG rejected قوات سوريا")],
    [{ op: "withdraw", ids: ["own"] }, unchanged.slice(0, 2)],
    [{ op: "relabel", id: "e1", label: "GPE" }, with0("e1 GPE corrected قوات سوريا")],
    [
      { op: "source", id: "f1", source: { from: 5, to: 15, kind: "named" } },
      [unchanged[0]!, "f1 cardinal corrected 23 مقاتلا", unchanged[2]!],
    ],
  ])("%j", (operation, expected) => {
    expect(shown(operation)).toEqual(expected);
  });

  it("bounds, parts and what is added come in reading order", () => {
    expect(shown({ op: "respan", id: "e1", spans: [{ from: 5, to: 9 }] })).toContain("e1 ORG corrected قوات");
    const parts = [[{ from: 5, to: 9 }], [{ from: 10, to: 15 }]];
    expect(shown({ op: "split", id: "e1", parts })).toEqual([
      "own ORG added قتلت",
      "new.0 ORG corrected قوات",
      "new.1 ORG corrected سوريا",
      "f1 cardinal suggestion 23 مقاتلا",
    ]);
    expect(shown({ op: "add", kind: "entity", label: "PER", spans: [{ from: 10, to: 15 }] })).toContain(
      "new PER added سوريا",
    );
  });

  it("a figure whose source is named is unsourced no longer; one that nobody vouches for is", () => {
    const named = foresee(
      items,
      { op: "source", id: "f1", source: { from: 5, to: 15, kind: "anonymous" } },
      "",
      () => "قوات",
    );
    expect(named[1]).toMatchObject({ figureState: "anonymous", source: { text: "قوات", kind: "anonymous" } });
    const nobody = foresee(named, { op: "source", id: "f1", source: null }, "", () => "");
    expect(nobody[1]).toMatchObject({ figureState: "unsourced", source: null });
  });
});
