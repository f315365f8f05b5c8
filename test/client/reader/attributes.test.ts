import { describe, expect, it } from "vitest";
import { ar } from "../../../client/messages/ar";
import { en } from "../../../client/messages/en";
import type { Attribute, Label } from "../../../client/messages/scheme";
import { attributeFacts, attributesFor, labelName } from "../../../client/messages/schemeNames";
import type { Step } from "../../../client/webview/reader/actions/action";
import { ACTIONS } from "../../../client/webview/reader/actions/actions";
import { cardsIn } from "../../../client/webview/reader/cards/cardModel";
import type { Item } from "../../../client/webview/reader/messages";
import { articlePanel } from "../../../client/webview/reader/panels/articlePanel";
import { attributesPanel } from "../../../client/webview/reader/panels/attributesPanel";
import type { PanelContent } from "../../../client/webview/reader/panels/panelBox";
import { relabelling } from "../../../client/webview/reader/review/articleLabels";
import { foresee } from "../../../client/webview/reader/review/optimistic";
import { EMPTY_REVIEW, type Review } from "../../../client/webview/reader/review/review";
import { CUE_CLASSES } from "../../../server/engine/attributions/attribution";
import { item, scene } from "./scenes";

const attribute = (id: string, kind: Attribute["kind"], more: Partial<Attribute> = {}): Attribute => ({
  id,
  kind,
  name: `name of ${id}`,
  values: [],
  fallback: null,
  ...more,
});
const sure = attribute("sure", "flag", { fallback: "true" });
const side = attribute("side", "choice", {
  values: [
    { id: "north", name: "شمال" },
    { id: "south", name: "جنوب" },
  ],
  fallback: "south",
});
const weight = attribute("weight", "number");
const why = attribute("why", "text");
const role = attribute("role", "choice", { values: [{ id: "claim", name: "ادعاء" }], fallback: "claim" });
const qualifier = attribute("qualifier", "choice", { values: [{ id: "about", name: "نحو" }], fallback: "exact" });

const label = (id: string, kind: Label["kind"], ...attributes: readonly Attribute[]): Label => ({
  id,
  kind,
  name: `name of ${id}`,
  description: "",
  examples: [],
  color: { light: "#112233", dark: "#aabbcc" },
  key: null,
  attributes: attributes.map((one) => one.id),
});
const SCHEME = {
  attributes: [sure, side, weight, why, role, qualifier],
  labels: [
    label("ORG", "entity", side, sure, weight, why),
    label("PER", "entity"),
    label("GPE", "entity", sure),
    label("cardinal", "figure", role, qualifier),
    label("war", "document", side),
    label("sport", "document"),
  ],
  relations: [{ id: "in", name: "في", description: "", from: [], to: [], key: null }],
};

const mark = (more: Partial<Item> = {}): Item => item("m", [{ from: 0, to: 4 }], { quote: "words", ...more });
const reviewOf = (...items: readonly Item[]): Review => ({ ...EMPTY_REVIEW, ...SCHEME, items, focus: "m" });

describe("the attributes of a mark", () => {
  const ids = (one: Item): readonly string[] => attributesFor(SCHEME, one).map(({ id }) => id);

  it("are those of its label, in their order, then those that it has besides", () => {
    expect(ids(mark())).toEqual(["side", "sure", "weight", "why"]);
    expect(ids(mark({ label: "GPE", attributes: { why: "so", link: "x", side: null } }))).toEqual(["sure", "why"]);
    expect(ids(mark({ label: "PER" }))).toEqual([]);
    expect(ids(mark({ kind: "attribution", label: "say" }))).toEqual([]);
  });

  it("are asked for by key, where there are some", () => {
    const doing = (...items: readonly Item[]): Step =>
      ACTIONS.attributes(scene("words", { items, focus: items[0]?.id ?? null, review: SCHEME }), undefined);
    expect(doing(mark())).toEqual({ panel: "attributes" });
    expect(doing(mark({ label: "PER" }))).toEqual({ say: "noAttributes" });
    expect(doing()).toEqual({ say: "nothingChosen" });
  });

  it.each([
    [{}, []],
    [{ side: "north" }, ["name of side: شمال"]],
    [{ side: "south", sure: true }, []],
    [
      { sure: false, weight: 2.5, why: "كذا", side: "west" },
      ["name of side: west", "name of sure: لا", "name of weight: 2.5", "name of why: كذا"],
    ],
    [{ role: "claim", qualifier: "about", lo: 7 }, []],
    [{ side: null }, []],
  ])("%j are told in the words of the tagset: %j", (given, expected) => {
    const facts = attributeFacts(SCHEME, mark({ attributes: given }), ar.reader);
    expect(facts.map(({ name, value }) => `${name}: ${value}`)).toEqual(expected);
  });

  it("stand on its card", () => {
    const { attributes } = cardsIn(reviewOf(), en.reader)(mark({ attributes: { side: "north" } }));
    expect(attributes).toEqual([{ id: "side", name: "name of side", value: "شمال" }]);
  });
});

describe("the panel of attributes", () => {
  /** What the panel writes when keys are pressed one after the other; each is a key by its name or letter. */
  function writtenBy(items: readonly Item[], open: "attributes" | "article", ...keys: readonly string[]): Step[] {
    const steps: Step[] = [];
    let present = [...items];
    let content: PanelContent | undefined;
    const carryOut = (step: Step): void => {
      steps.push(step);
      for (const operation of step.operations ?? []) present = [...foresee(present, operation, "new", () => "words")];
    };
    const context = {
      text: en.reader,
      scene: () => scene("words", { items: present, focus: "m", review: SCHEME }),
      labelClass: () => "",
      finish: (step: Step) => {
        content = undefined;
        if (Object.keys(step).length > 0) carryOut(step);
      },
      carryOut,
      redraw: () => undefined,
      show: (next: PanelContent) => (content = next),
    };
    content = open === "attributes" ? attributesPanel(context) : articlePanel(context);
    for (const key of keys) {
      const event = { key, code: /^\d$/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}` };
      if (key === "Escape") content?.back?.();
      else content?.key?.(event as KeyboardEvent);
    }
    return steps;
  }
  const edits = (steps: readonly Step[]): unknown =>
    steps.flatMap(({ operations = [] }) => operations.map((one) => ("attributes" in one ? one.attributes : one)));

  it.each([
    ["by number", ["1", "1"], [{ side: "north" }]],
    ["by arrows", ["Enter", "ArrowUp", "Enter"], [{ side: "north" }]],
    ["by its first letter", ["2", "n", "Enter"], [{ sure: false }]],
    ["by the first letter of its id", ["1", "n", "Enter"], [{ side: "north" }]],
    ["one after the other", ["1", "1", "2", "2"], [{ side: "north" }, { sure: false }]],
    ["and left as it is", ["1", "Escape", "Escape"], []],
  ])("a value is chosen %s", (_, keys, expected) => {
    expect(edits(writtenBy([mark()], "attributes", ...keys))).toEqual(expected);
  });

  it("what is said is taken away, what is not said is not", () => {
    const said = mark({ attributes: { side: "north" } });
    expect(edits(writtenBy([said], "attributes", "Backspace"))).toEqual([{ side: null }]);
    expect(edits(writtenBy([said], "attributes", "1", "Delete"))).toEqual([{ side: null }]);
    expect(edits(writtenBy([mark()], "attributes", "Backspace"))).toEqual([]);
  });

  it("the only attribute is asked for at once", () => {
    const only = mark({ label: "GPE" });
    expect(edits(writtenBy([only], "attributes", "2"))).toEqual([{ sure: false }]);
    expect(edits(writtenBy([only], "attributes", "Backspace"))).toEqual([{ sure: null }]);
  });

  it("labels of the article get theirs in one go with the labels", () => {
    const war = item("d", [], { kind: "document", label: "war", state: "added" });
    expect(writtenBy([], "article", "i", "1", "Enter")).toEqual([
      { operations: [{ op: "labelArticle", label: "war", attributes: { side: "north" } }] },
    ]);
    expect(writtenBy([war], "article", "i", "1", "Enter")).toEqual([
      { operations: [{ op: "edit", id: "d", attributes: { side: "north" } }] },
    ]);
    expect(writtenBy([war], "article", "i", "1", " ", "Enter")).toEqual([
      { operations: [{ op: "withdraw", ids: ["d"] }] },
    ]);
  });

  it("a suggested label that is given one is accepted by that", () => {
    const suggested = item("d", [], { kind: "document", label: "war" });
    const said = new Map([["war", { side: "north", gone: null }]]);
    expect(relabelling({ items: [suggested], labels: SCHEME.labels }, new Set(["war"]), said)).toEqual([
      { op: "edit", id: "d", attributes: { side: "north", gone: null } },
    ]);
    expect(relabelling({ items: [], labels: SCHEME.labels }, new Set(["war"]), said)).toEqual([
      { op: "labelArticle", label: "war", attributes: { side: "north" } },
    ]);
  });
});

describe("what labels are called", () => {
  it.each([
    ["entity", "ORG", "name of ORG"],
    ["document", "ORG", "ORG"],
    ["relation", "in", "في"],
    ["relation", "of", "of"],
    ["attribution", "deny", "نفى"],
    ["ruling", "denied-figure", "رقم منفي"],
    ["note", "note", "note"],
  ] as const)("%s %s: %s", (kind, id, name) => {
    expect(labelName(SCHEME, kind, id, ar.reader)).toBe(name);
  });

  it.each([
    ["English", en],
    ["Arabic", ar],
  ])("every class of cues has a name in %s", (_, { reader }) => {
    expect(Object.keys(reader.cues).sort()).toEqual([...CUE_CLASSES].sort());
  });
});
