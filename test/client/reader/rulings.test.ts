import { describe, expect, it } from "vitest";
import { ar } from "../../../client/messages/ar";
import { en } from "../../../client/messages/en";
import { ACTIONS } from "../../../client/webview/reader/actions/actions";
import { contradicting, ruled } from "../../../client/webview/reader/actions/rule";
import { cardsIn } from "../../../client/webview/reader/cards/cardModel";
import type { Item } from "../../../client/webview/reader/messages";
import { articleLabels, labelsForArticle, relabelling } from "../../../client/webview/reader/review/articleLabels";
import { progressOf } from "../../../client/webview/reader/review/progress";
import { EMPTY_REVIEW } from "../../../client/webview/reader/review/review";
import { standingsIn } from "../../../client/webview/reader/review/rulings";
import { DIAGNOSTIC_CODES } from "../../../server/engine/diagnostics/diagnostic";
import { item, scene } from "./scenes";

const SPAN = { from: 4, to: 9 };
const figure = item("f1", [SPAN], {
  kind: "figure",
  label: "cardinal",
  figureState: "unsourced",
  findings: [{ code: "unsourced-figure", severity: "warning", message: "No source" }],
});
const ruling = (label: string, verdict: string, more: Partial<Item> = {}): Item =>
  item("r1", [SPAN], { kind: "ruling", label, state: "added", attributes: { verdict }, ...more });
const by = { verdict: "added", by: "سلمى", at: "", reason: "معروف" } as const;

describe("ruling by key", () => {
  const doing = (one: Item, ...others: readonly Item[]): unknown =>
    ACTIONS.rule(scene("0123456789", { items: [one, ...others], focus: one.id }), undefined);

  it("asks where something is found, or ruled; else says so", () => {
    expect(doing(figure)).toEqual({ panel: "rule" });
    expect(doing(item("e1", [SPAN]))).toEqual({ say: "nothingToRule" });
    expect(doing(item("e1", [SPAN]), ruling("unsourced-figure", "accepted"))).toEqual({ panel: "rule" });
  });

  it("rules on the words of the figure", () => {
    const review = { ...EMPTY_REVIEW, items: [figure] };
    const accepted = { code: "unsourced-figure", verdict: "accepted", other: null, reason: "معروف" } as const;
    expect(ruled(review, figure, accepted)).toEqual([{ op: "rule", span: SPAN, ...accepted }]);
    expect(ruled(review, { ...figure, spans: [] }, accepted)).toEqual([]);
  });

  it("a later report that counts more needs no ruling", () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    const other = (verdict: "conflict" | "update" | "denied"): Item["conflicts"][0] => ({
      verdict,
      uri: "file:///b.txt",
      range,
      text: "8",
      value: "8",
      source: null,
    });
    const conflicts = [other("update"), other("conflict"), other("denied")];
    expect(contradicting({ ...figure, conflicts }).map(({ verdict }) => verdict)).toEqual(["conflict", "denied"]);
  });
});

describe("what is ruled", () => {
  it.each([
    ["settled", ruling("unsourced-figure", "accepted")],
    ["settled", ruling("unsourced-figure", "", { attributes: {} })],
    ["unsourced", ruling("conflicting-figures", "accepted")],
    ["unsourced", ruling("unsourced-figure", "update")],
    ["unsourced", ruling("unsourced-figure", "accepted", { state: "rejected" })],
    ["unsourced", ruling("unsourced-figure", "accepted", { spans: [{ from: 9, to: 12 }] })],
  ])("leaves the figure %s", (standing, one) => {
    const items = [figure, one];
    expect(standingsIn({ items })(figure)).toBe(standing);
    expect(progressOf({ items }).unsourced).toBe(standing === "settled" ? 0 : 1);
  });

  it("is on the card, with who says so and why", () => {
    const items = [figure, ruling("unsourced-figure", "accepted", { decision: by })];
    const card = cardsIn({ ...EMPTY_REVIEW, items }, en.reader)(figure);
    expect(card.tone).toBe("plain");
    expect(card.rulings).toEqual([
      { what: "Accepted as it is: \u2068no source\u2069 · by \u2068سلمى\u2069", reason: "معروف" },
    ]);
  });

  it("names the other report", () => {
    const attributes = { verdict: "update", other: { article: "b.txt", quote: "8  قتلى" } };
    const items = [figure, ruling("conflicting-figures", "update", { attributes })];
    expect(cardsIn({ ...EMPTY_REVIEW, items }, en.reader)(figure).rulings).toEqual([
      { what: "An update, no conflict: \u20688 قتلى\u2069", reason: null },
    ]);
  });
});

it.each([
  ["English", en],
  ["Arabic", ar],
])("every rule's finding has a name in %s", (_, { reader }) => {
  expect(Object.keys(reader.ruling.findings).sort()).toEqual([...DIAGNOSTIC_CODES].sort());
});

describe("labels of the article", () => {
  const label = (id: string, name: string, state: Item["state"] = "added"): Item =>
    item(id, [], { kind: "document", label: name, state });
  const items = [label("d1", "war"), label("d2", "sport", "suggestion"), label("d3", "old", "rejected")];
  const color = { light: "#112233", dark: "#aabbcc" };
  const scheme = ["war", "sport"].map((id) => ({
    id,
    kind: "document" as const,
    name: id,
    description: "",
    examples: [],
    color,
    key: null,
    attributes: [],
  }));

  it("are those that nobody rejected; those that the scheme does not know can be taken away too", () => {
    expect(articleLabels({ items, labels: [] }).map((one) => one.label)).toEqual(["war", "sport"]);
    expect(articleLabels({ items, labels: [...scheme].reverse() }).map((one) => one.label)).toEqual(["sport", "war"]);
    const known = labelsForArticle({ items: [...items, label("d4", "own")], labels: scheme });
    expect(known.map(({ id }) => id)).toEqual(["war", "sport", "own"]);
    expect(labelsForArticle({ items: [], labels: [] })).toEqual([]);
  });

  it.each([
    [["war", "sport"], [{ op: "accept", ids: ["d2"] }]],
    [["war"], [{ op: "reject", ids: ["d2"] }]],
    [
      ["sport"],
      [
        { op: "accept", ids: ["d2"] },
        { op: "withdraw", ids: ["d1"] },
      ],
    ],
    [
      ["war", "sport", "new"],
      [
        { op: "accept", ids: ["d2"] },
        { op: "labelArticle", label: "new", attributes: {} },
      ],
    ],
  ])("become %j by the least that does it", (chosen, expected) => {
    expect(relabelling({ items, labels: scheme }, new Set(chosen))).toEqual(expected);
  });
});
