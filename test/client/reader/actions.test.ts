import { describe, expect, it } from "vitest";
import { ACTIONS } from "../../../client/webview/reader/actions/actions";
import type { Step } from "../../../client/webview/reader/actions/action";
import type { ReaderCommand } from "../../../client/webview/reader/keys";
import type { Item } from "../../../client/webview/reader/messages";
import { item, marked, scene, type SceneOptions } from "./scenes";

const ARTICLE = "قتلت [[قوات سوريا]] [[23 مقاتلا]] في [[الحسكة]]، قال [[مصدر عسكري]]";
const { text, spans } = marked(ARTICLE);
const [forces, killed, city, source] = spans as [
  Item["spans"][0],
  Item["spans"][0],
  Item["spans"][0],
  Item["spans"][0],
];
const items: readonly Item[] = [
  item("e1", [forces]),
  item("f1", [killed], { kind: "figure", label: "cardinal", figureState: "unsourced" }),
  item("e2", [city], { label: "GPE" }),
];
const doing = (command: ReaderCommand, options: SceneOptions = {}, argument?: unknown): Step =>
  ACTIONS[command](scene(text, { items, ...options }), argument);
const caret = (at: number): Step["selection"] => ({ anchor: at, head: at });
const withState = (id: string, state: Item["state"]): readonly Item[] =>
  items.map((one) => (one.id === id ? { ...one, state } : one));

describe("walking", () => {
  it("goes to the next suggestion from the caret, from the focus, and round at the end", () => {
    expect(doing("next")).toEqual({ focus: "e1", selection: caret(forces.from) });
    expect(doing("next", { focus: "e1" })).toMatchObject({ focus: "f1" });
    expect(doing("next", { focus: "e2" })).toMatchObject({ focus: "e1" });
    expect(doing("previous", { focus: "e1" })).toMatchObject({ focus: "e2" });
    expect(doing("previous", { selection: [killed.from, killed.from] })).toMatchObject({ focus: "e1" });
  });

  it("passes over what is decided; the other keys do not", () => {
    const decided = { items: withState("f1", "accepted"), focus: "e1" };
    expect(doing("next", decided)).toMatchObject({ focus: "e2" });
    expect(doing("nextMark", decided)).toMatchObject({ focus: "f1" });
  });

  it("says so when nothing is left", () => {
    expect(doing("next", { items: [] })).toEqual({ say: "noMoreSuggestions" });
    expect(doing("nextMark", { items: [] })).toEqual({ say: "noMarks" });
  });
});

describe("deciding", () => {
  it("one key accepts and goes on", () => {
    expect(doing("accept", { focus: "f1" })).toEqual({
      operations: [{ op: "accept", ids: ["f1"] }],
      focus: "e2",
      selection: caret(city.from),
    });
  });

  it("without a focus the same key goes to the first suggestion, and decides nothing", () => {
    expect(doing("accept")).toEqual({ focus: "e1", selection: caret(forces.from) });
  });

  it("what is accepted already is not accepted again", () => {
    expect(doing("accept", { items: withState("f1", "accepted"), focus: "f1" }).operations).toBeUndefined();
  });

  it("rejects suggestions; takes a person's own away", () => {
    expect(doing("reject", { focus: "e1" }).operations).toEqual([{ op: "reject", ids: ["e1"] }]);
    expect(doing("reject", { items: withState("e1", "added"), focus: "e1" }).operations).toEqual([
      { op: "withdraw", ids: ["e1"] },
    ]);
    expect(doing("reject")).toEqual({ say: "nothingChosen" });
  });

  it("accepts all of a label", () => {
    const two = [...items, item("e3", [source])];
    expect(doing("acceptAll", { items: two, focus: "e1" })).toMatchObject({
      operations: [{ op: "accept", ids: ["e1", "e3"] }],
      focus: "f1",
    });
  });

  it("takes a decision back", () => {
    expect(doing("withdraw", { items: withState("e1", "accepted"), focus: "e1" }).operations).toEqual([
      { op: "withdraw", ids: ["e1"] },
    ]);
    expect(doing("withdraw", { focus: "e1" })).toEqual({ say: "nothingChosen" });
  });
});

describe("bounds", () => {
  /** The words of the focused e1, or the selected words, after the key. */
  const after = (command: ReaderCommand, options: SceneOptions, content = text): string | undefined => {
    const step = ACTIONS[command](scene(content, { items, ...options }), undefined);
    const operation = step.operations?.[0];
    if (operation?.op === "respan") return operation.spans.map(({ from, to }) => content.slice(from, to)).join(" … ");
    const { anchor, head } = step.selection ?? { anchor: 0, head: 0 };
    return step.say ?? content.slice(Math.min(anchor, head), Math.max(anchor, head));
  };

  it("left is on in an Arabic line", () => {
    expect(after("endLeft", { focus: "e1" })).toBe("قوات سوريا 23");
    expect(after("endRight", { focus: "e1" })).toBe("قوات");
    expect(after("startRight", { focus: "e1" })).toBe("قتلت قوات سوريا");
    expect(after("startLeft", { focus: "e1" })).toBe("سوريا");
  });

  it("right is on in a Latin line", () => {
    const english = "Isis killed 18 people";
    const focus = { items: [item("e", [{ from: 0, to: 4 }])], focus: "e" };
    expect(after("endRight", focus, english)).toBe("Isis killed");
    expect(after("endLeft", focus, english)).toBe("cannotMove");
  });

  it("by letters, for what is attached: marks stay with their letter, a pair of surrogates is one", () => {
    const { text: content, spans: places } = marked("في [[والحسكة]] و[[😀]]");
    const attached = { items: [item("e", [places[0]!])], focus: "e" };
    expect(after("startLeftByCharacter", attached, content)).toBe("الحسكة");
    const vowels = { items: [item("e", [{ from: 0, to: 5 }])], focus: "e" };
    expect(after("endRightByCharacter", vowels, "كَتَبَ")).toBe("كَتَ");
    const emoji = { items: [item("e", [{ from: places[1]!.from - 1, to: places[1]!.to }])], focus: "e" };
    expect(after("endRightByCharacter", emoji, content)).toBe("و");
  });

  it("never empties a mark, and never runs into another stretch of the same", () => {
    expect(after("endRight", { items: [item("e", [{ from: 5, to: 9 }])], focus: "e" })).toBe("cannotMove");
    const parted = [
      item("e", [
        { from: 0, to: 4 },
        { from: 5, to: 9 },
      ]),
    ];
    expect(after("startRight", { items: parted, focus: "e" })).toBe("cannotMove");
    expect(after("endLeft", { items: parted, focus: "e" })).toBe("قتلت … قوات سوريا");
  });

  it("without a focus the word at the caret is selected, then more", () => {
    expect(after("endLeft", { selection: [6, 6] })).toBe("قوات");
    expect(after("endLeft", { selection: [5, 9], focus: "e1" })).toBe("قوات سوريا");
    expect(after("selectWord", { selection: [6, 6], focus: "e1" })).toBe("قوات");
  });
});

describe("labels", () => {
  it("numbers count the labels of the item's kind", () => {
    expect(doing("label", { focus: "e1" }, 3).operations).toEqual([{ op: "relabel", id: "e1", label: "GPE" }]);
    expect(doing("label", { focus: "f1" }, 2).operations).toEqual([{ op: "relabel", id: "f1", label: "percent" }]);
    expect(doing("label", { focus: "e1" }, 2)).toEqual({}); // it has that label
    expect(doing("label", { focus: "f1" }, 9)).toEqual({ say: "noSuchLabel" });
    expect(doing("label", {}, 1)).toEqual({ say: "nothingChosen" });
  });

  it("selected words get their first label: a figure's where they hold digits", () => {
    expect(doing("label", { selection: [source.from, source.to] }, 1).operations).toEqual([
      { op: "add", kind: "entity", label: "PER", spans: [source] },
    ]);
    expect(doing("label", { selection: [killed.from, killed.to] }, 1).operations).toEqual([
      { op: "add", kind: "figure", label: "cardinal", spans: [killed] },
    ]);
  });
});

describe("splitting", () => {
  it("at the caret, without the space between", () => {
    const { operations } = doing("split", { focus: "e1", selection: [9, 9] });
    expect(operations).toEqual([{ op: "split", id: "e1", parts: [[{ from: 5, to: 9 }], [{ from: 10, to: 15 }]] }]);
  });

  it("not at an edge", () => {
    expect(doing("split", { focus: "e1", selection: [forces.from, forces.from] })).toEqual({ say: "cannotSplit" });
  });
});

describe("sources, values, links, notes", () => {
  it("selected words become the source of the figure in focus, or of the one that is picked for", () => {
    const wanted = [{ op: "source", id: "f1", source: { ...source, kind: "named" } }];
    expect(doing("source", { focus: "f1", selection: [source.from, source.to] })).toEqual({
      operations: wanted,
      focus: "f1",
      selection: caret(killed.from),
      picking: null,
    });
    const picking = {
      focus: "e2",
      selection: [source.from, source.to],
      review: { picking: { id: "f1", what: "source" } },
    } as const;
    expect(doing("source", picking).operations).toEqual(wanted);
  });

  it("each panel opens for its own kind", () => {
    expect(doing("source", { focus: "f1" })).toEqual({ panel: "source", focus: "f1" });
    expect(doing("source", { focus: "e1" })).toEqual({ say: "onlyFigures" });
    expect(doing("value", { focus: "f1" })).toEqual({ panel: "value" });
    expect(doing("value", { focus: "e1" })).toEqual({ say: "onlyFigures" });
    expect(doing("link", { focus: "e1" })).toEqual({ panel: "link" });
    expect(doing("link", { focus: "f1" })).toEqual({ say: "onlyNames" });
    expect(doing("note", { selection: [0, 4] })).toEqual({ panel: "note" });
    expect(doing("note")).toEqual({ say: "nothingChosen" });
  });
});
