import { describe, expect, it } from "vitest";
import { readerEn } from "../../../client/messages/readerEn";
import { itemsById } from "../../../client/webview/reader/adjudication/differences";
import { differenceModel, spokenDifference } from "../../../client/webview/reader/adjudication/model";
import type { Step } from "../../../client/webview/reader/actions/action";
import { ACTIONS } from "../../../client/webview/reader/actions/actions";
import { withRivals } from "../../../client/webview/reader/actions/adjudicate";
import type { ReaderCommand } from "../../../client/webview/reader/keys";
import type { Adjudication, Item } from "../../../client/webview/reader/messages";
import { difference, item, marked, scene, type SceneOptions } from "./scenes";

const { text, spans } = marked("قتلت [[قوات سوريا]] مقاتلين في [[سجن غويران]] بمدينة [[الحسكة]]");
const [forces, prison, city] = spans as [Item["spans"][0], Item["spans"][0], Item["spans"][0]];
const quarter = { from: prison.to - "غويران".length, to: prison.to };
const facility = item("huda/1", [prison], { label: "FAC", quote: "سجن غويران" });
const place = item("omar/1", [quarter], { label: "GPE", quote: "غويران" });
const asCity = item("huda/2", [city], { label: "GPE", quote: "الحسكة" });
const asRegion = item("omar/2", [city], { label: "LOC", quote: "الحسكة" });
const ITEMS = [item("agreed", [forces], { state: "accepted" }), facility, place, asCity, asRegion];

const adjudication: Adjudication = {
  annotators: ["huda", "omar"],
  agreed: 1,
  toTake: 1,
  problems: [],
  differences: [
    difference("prison", ["huda", facility], ["omar", place]),
    difference("city", ["huda", asCity], ["omar", asRegion]),
  ],
};

const options = (more: SceneOptions = {}): SceneOptions => ({
  items: ITEMS,
  mode: "adjudicate",
  ...more,
  review: { adjudication, difference: "prison", ...more.review },
});
const doing = (command: ReaderCommand, more: SceneOptions = {}, argument?: unknown): Step =>
  ACTIONS[command](scene(text, options(more)), argument);
const withStates = (states: Readonly<Record<string, Item["state"]>>): readonly Item[] =>
  ITEMS.map((one) => ({ ...one, state: states[one.id] ?? one.state }));
const caret = (at: number): Step["selection"] => ({ anchor: at, head: at });

describe("walking through differences", () => {
  it("goes to the next that is open, and round", () => {
    const atCity = { difference: "city", focus: "huda/2", selection: caret(city.from) };
    expect(doing("next")).toEqual(atCity);
    expect(doing("previous")).toEqual(atCity);
    expect(doing("next", { review: { difference: "city" } })).toMatchObject({ difference: "prison" });
    expect(doing("next", { review: { difference: null }, selection: [quarter.to + 1, quarter.to + 1] })).toEqual(
      atCity,
    );
  });

  it("passes over what is decided; the other keys do not", () => {
    const decided = { items: withStates({ "huda/2": "accepted", "omar/2": "rejected" }) };
    expect(doing("next", decided)).toMatchObject({ difference: "prison" });
    expect(doing("nextMark", decided)).toMatchObject({ difference: "city" });
  });

  it("says so when nothing is left", () => {
    const states = { "huda/1": "accepted", "omar/1": "rejected", "huda/2": "accepted", "omar/2": "rejected" } as const;
    expect(doing("next", { items: withStates(states) })).toEqual({ say: "noMoreDifferences" });
    expect(doing("next", { review: { adjudication: null } })).toEqual({ say: "noDifferences" });
  });
});

describe("a relation among the differences", () => {
  const joins = (id: string, label: string, from: string, to: string): Item =>
    item(id, [], { kind: "relation", label, attributes: { from, to } });
  const [where, near] = [joins("huda/3", "where", "agreed", "huda/2"), joins("omar/3", "near", "agreed", "omar/2")];
  const between = { ...difference("joined", ["huda", where], ["omar", near]), kind: "relation", span: null } as const;
  const differences = [between, ...adjudication.differences];
  const more: SceneOptions = {
    items: [...ITEMS, where, near],
    review: { adjudication: { ...adjudication, differences }, difference: "joined" },
  };

  it("is gone to where it leads from", () => {
    const from = { ...more, review: { ...more.review, difference: "prison" } };
    expect(doing("previous", from)).toEqual({ difference: "joined", focus: "huda/3", selection: caret(forces.from) });
  });

  it("is taken with what it joins; what stands in the place of that is rejected", () => {
    expect(doing("takeVersion", more, 1)).toMatchObject({
      operations: [
        { op: "accept", ids: ["huda/3", "huda/2"] },
        { op: "reject", ids: ["omar/2"] },
        { op: "reject", ids: ["omar/3"] },
      ],
      difference: "prison",
    });
  });

  it("that is made takes the marks at its ends, too", () => {
    const { review } = scene(text, options(more));
    const made = { op: "relate", label: "near", from: "agreed", to: "omar/2" } as const;
    expect(withRivals(review, [made])).toEqual([made, { op: "reject", ids: ["huda/2"] }]);
  });

  it("is called by its names and by the words that it joins", () => {
    const scheme = [{ id: "where", name: "Where", description: "", from: [], to: [], key: null }];
    const review = { ...scene(text, options(more)).review, relations: scheme };
    const words = [where, near].map((one) => ({ ...one, attributes: { from: "قوات سوريا", to: "الحسكة" } }));
    const inWords = { ...between, versions: difference("joined", ["huda", words[0]!], ["omar", words[1]!]).versions };
    const model = differenceModel(review, itemsById(review), inWords, 1, () => "", readerEn);
    expect(model.words.replaceAll(/[\u2066-\u2069]/g, "")).toBe("قوات سوريا → Where / near → الحسكة");
  });
});

describe("taking versions", () => {
  const taking = (ids: Readonly<Record<"accept" | "reject", readonly string[]>>): Step["operations"] =>
    (["accept", "reject"] as const).flatMap((op) => (ids[op].length > 0 ? [{ op, ids: ids[op] }] : []));

  it.each<[string, ReaderCommand, unknown, readonly string[], readonly string[], readonly string[]]>([
    ["by number", "takeVersion", 1, ["huda/1"], ["omar/1"], ["huda"]],
    ["by another number", "takeVersion", 2, ["omar/1"], ["huda/1"], ["omar"]],
    ["the right one, where an Arabic page begins", "takeRight", undefined, ["huda/1"], ["omar/1"], ["huda"]],
    ["the left one", "takeLeft", undefined, ["omar/1"], ["huda/1"], ["omar"]],
    ["both", "takeBoth", undefined, ["huda/1", "omar/1"], [], ["huda", "omar"]],
    ["neither", "takeNeither", undefined, [], ["huda/1", "omar/1"], []],
  ])("%s", (_, command, argument, accept, reject, taken) => {
    const step = doing(command, {}, argument);
    expect(step.operations).toEqual(taking({ accept, reject }));
    expect([step.taken, step.difference]).toEqual([taken, "city"]);
  });

  it("the left one is the first in an English page", () => {
    const english = { ...scene(text, options()), isPageRightToLeft: false };
    expect(ACTIONS.takeLeft(english, undefined).taken).toEqual(["huda"]);
  });

  it("another one than before changes what has to be changed alone", () => {
    const decided = { items: withStates({ "huda/1": "accepted", "omar/1": "rejected" }) };
    expect(doing("takeVersion", decided, 1).operations).toBeUndefined();
    expect(doing("takeVersion", decided, 2).operations).toEqual(taking({ accept: ["omar/1"], reject: ["huda/1"] }));
    expect(doing("takeBoth", decided).operations).toEqual(taking({ accept: ["omar/1"], reject: [] }));
  });

  it("there is no such version", () => expect(doing("takeVersion", {}, 3)).toEqual({ say: "noSuchVersion" }));

  it("without a difference the same keys go to the first, and decide nothing", () => {
    const step = doing("takeBoth", { review: { difference: null } });
    expect([step.operations, step.difference]).toEqual([undefined, "prison"]);
  });

  it("what all agree on can be written by itself, while it is not", () => {
    expect(doing("takeAgreed").operations).toEqual([{ op: "takeAgreed" }]);
    const taken = { ...adjudication, toTake: 0 };
    expect(doing("takeAgreed", { review: { adjudication: taken } })).toEqual({ say: "nothingAgreed" });
  });
});

describe("correcting and deciding on single marks", () => {
  it("E goes from mark to mark of the difference", () => {
    expect(doing("editVersion", { focus: "huda/1" })).toMatchObject({ focus: "omar/1" });
    expect(doing("editVersion", { focus: "omar/1" })).toMatchObject({ focus: "huda/1" });
  });

  it("a correction takes the mark: what marks the same is rejected, what all have is accepted, the rest waits", () => {
    const inner = item("huda/3", [quarter], { label: "GPE" });
    const outer = { ...facility, id: "both/1" };
    const three = difference("prison", ["huda", outer, inner], ["omar", outer, place]);
    const { review } = scene(text, {
      items: [outer, inner, place],
      review: { adjudication: { ...adjudication, differences: [three] } },
    });
    const relabel = { op: "relabel", id: "huda/3", label: "LOC" } as const;
    expect(withRivals(review, [relabel])).toEqual([
      relabel,
      { op: "accept", ids: ["both/1"] },
      { op: "reject", ids: ["omar/1"] },
    ]);
    const other = { op: "relabel", id: "both/1", label: "LOC" } as const;
    expect(withRivals(review, [other])).toEqual([other, { op: "reject", ids: ["huda/3", "omar/1"] }]);
  });

  it("A takes the mark in focus, X rejects it alone", () => {
    expect(doing("accept", { focus: "huda/2", review: { difference: "city" } }).operations).toEqual([
      { op: "accept", ids: ["huda/2"] },
      { op: "reject", ids: ["omar/2"] },
    ]);
    const step = doing("reject", { focus: "huda/2", review: { difference: "city" } });
    expect([step.operations, step.focus]).toEqual([[{ op: "reject", ids: ["huda/2"] }], "omar/2"]);
  });
});

describe("what is shown of a difference", () => {
  const model = (more: SceneOptions = {}) => {
    const { review, text: words } = scene(text, options(more));
    const all = review.adjudication?.differences ?? [];
    const at = all.findIndex(({ id }) => id === review.difference);
    return differenceModel(
      review,
      itemsById(review),
      all[at]!,
      at + 1,
      (from, to) => words.sliceString(from, to),
      readerEn,
    );
  };

  it("each version shows its words in those of all", () => {
    const { words, standing, versions } = model();
    expect([words, standing]).toEqual(["سجن غويران", "open"]);
    expect(
      versions.map(({ number, marks }) => [number, ...marks.map((mark) => [mark.labelId, ...mark.words])]),
    ).toEqual([
      [1, ["FAC", "", "سجن غويران", ""]],
      [2, ["GPE", "سجن ", "غويران", ""]],
    ]);
  });

  it("long words are shown by whole words of their beginning and end", () => {
    const words = Array.from({ length: 40 }, (_, index) => `كلمة${index}`).join(" ");
    const [whole, first] = [item("a", [{ from: 0, to: words.length }]), item("b", [{ from: 0, to: 5 }])];
    const long = { ...adjudication, differences: [difference("x", ["huda", whole], ["omar", first])] };
    const { review } = scene(words, { items: [whole, first], review: { adjudication: long, difference: "x" } });
    const read = (from: number, to: number): string => words.slice(from, to);
    const shown = differenceModel(review, itemsById(review), long.differences[0]!, 1, read, readerEn);
    expect(shown.words).toBe("كلمة0 كلمة1 كلمة2 كلمة3 كلمة4 كلمة5 كلمة6 … كلمة34 كلمة35 كلمة36 كلمة37 كلمة38 كلمة39");
    expect(shown.versions[1]?.marks[0]?.words).toEqual(["", "كلمة0", " كلمة1 كلمة2 كلمة3 كلمة4 كلمة5 كلمة6 كلمة7 …"]);
  });

  it("says what was taken and what was not, also of those who marked nothing", () => {
    const onlyHuda = difference("city", ["huda", asCity], ["omar"]);
    const review = { adjudication: { ...adjudication, differences: [onlyHuda] }, difference: "city" };
    const outcomes = (state: Item["state"]): readonly string[] =>
      model({ items: withStates({ "huda/2": state }), review }).versions.map(({ outcome }) => outcome);
    expect(outcomes("suggestion")).toEqual(["open", "open"]);
    expect(outcomes("accepted")).toEqual(["taken", "left"]);
    expect(outcomes("rejected")).toEqual(["left", "taken"]);
  });

  it("facts tell where the versions differ; what is the same and plain is left out", () => {
    const figure = (id: string, source: string | null): Item =>
      item(id, [city], {
        kind: "figure",
        label: "cardinal",
        value: "23",
        source: source === null ? null : { text: source, kind: "named", span: null },
        attributes: { lo: 23, role: "claim", certainty: id, side: id === "a" ? "n" : "s" },
      });
    const [one, other] = [figure("a", "قسد"), figure("b", null)];
    const both = { ...difference("x", ["huda", one], ["omar", other]), kind: "figure" } as const;
    const side = {
      id: "side",
      kind: "choice",
      name: "Side",
      values: [{ id: "n", name: "North" }],
      fallback: null,
    } as const;
    const review = {
      adjudication: { ...adjudication, differences: [both] },
      difference: "x",
      attributes: [side],
    };
    const facts = model({ items: [one, other], review }).versions.map(({ marks }) =>
      marks.flatMap((mark) => mark.facts.map(({ name, value, differs }) => `${name} ${value}${differs ? " !" : ""}`)),
    );
    expect(facts).toEqual([
      ["Value 23", "Source قسد !", "certainty a !", "Side North !"],
      ["Value 23", "Source none !", "certainty b !", "Side s !"],
    ]);
  });

  it("what other facts say already is shown where nothing else tells the versions apart", () => {
    const said = (id: string, iso: string): Item =>
      item(id, [city], { label: "date", value: "2022", attributes: { iso, score: id } });
    const [one, other] = [said("a", "2022-01"), said("b", "2022")];
    const review = {
      adjudication: { ...adjudication, differences: [difference("x", ["huda", one], ["omar", other])] },
      difference: "x",
    };
    const facts = model({ items: [one, other], review }).versions.map(({ marks }) =>
      marks.flatMap((mark) => mark.facts.map(({ name, value, differs }) => `${name} ${value}${differs ? " !" : ""}`)),
    );
    expect(facts).toEqual([
      ["Value 2022", "Source none", "Date or time 2022-01 !"],
      ["Value 2022", "Source none", "Date or time 2022 !"],
    ]);
  });

  it("is read aloud: which it is, and who says what", () => {
    const spoken = spokenDifference(model(), 2, readerEn).replaceAll(/[\u2066-\u2069]/g, "");
    expect(spoken).toBe("Difference 1 of 2 · huda: FAC سجن غويران · omar: GPE غويران");
  });
});
