import { describe, expect, it } from "vitest";
import { adjudicated, decide, EVENING, layer, standing, tableOf, taking, type Table } from "./table";

const ARTICLE = "أعلنت [[قوات سوريا الديمقراطية]] في [[الحسكة]] مقتل [[7 عناصر]]";
const ORG = { label: "ORG" };
const GPE = { label: "GPE" };
const LOC = { label: "LOC" };
const FIGURE = { kind: "figure", label: "cardinal", attributes: { lo: 7, hi: 7 } };

/** Both have the organisation; they differ in the label of the place; only huda has the figure. */
const TWO = tableOf(ARTICLE, {
  huda: layer(ARTICLE, "huda", ORG, GPE, FIGURE),
  omar: layer(ARTICLE, "omar", ORG, LOC),
});

const versions = (table: Table): readonly (readonly string[])[] =>
  adjudicated(table).differences.map((difference) =>
    difference.versions.map(({ annotators, marks }) =>
      [...annotators, ...marks.map(({ annotation, item }) => `${annotation.label} ${item.state}`)].join(" "),
    ),
  );
const open = (table: Table): number => adjudicated(table).differences.filter(({ isOpen }) => isOpen).length;
const difference = (table: Table, index: number) => adjudicated(table).differences[index]!;

describe("before anything is decided", () => {
  it("says who says what of each difference", () => {
    expect(versions(TWO)).toEqual([
      ["huda GPE suggestion", "omar LOC suggestion"],
      ["huda cardinal suggestion", "omar"],
    ]);
    expect(adjudicated(TWO)).toMatchObject({ annotators: ["huda", "omar"], agreed: 1 });
  });

  it("what all have is accepted by all, and written with the first decision", () => {
    const agreed = adjudicated(TWO).review.items.filter(({ state }) => state === "accepted");
    expect(agreed.map(({ annotation }) => [annotation.quote, annotation.decision?.by])).toEqual([
      ["قوات سوريا الديمقراطية", "huda, omar"],
    ]);
    expect(standing(decide(TWO, []))).toEqual(["ORG قوات سوريا الديمقراطية by huda, omar from huda0 omar0"]);
    expect(adjudicated(decide(TWO, [])).toTake).toEqual([]);
  });

  it("those of several who say the same are one version", () => {
    const table = tableOf(ARTICLE, { ...TWO.layers, salma: layer(ARTICLE, "salma", ORG, GPE) });
    expect(versions(table)).toEqual([
      ["huda salma GPE suggestion", "omar LOC suggestion"],
      ["huda cardinal suggestion", "omar salma"],
    ]);
  });

  it.each([
    ["nobody", {}],
    ["one annotator", { huda: layer(ARTICLE, "huda", ORG, GPE) }],
  ])("%s differs from nobody", (_, layers) => {
    expect(adjudicated(tableOf(ARTICLE, layers)).differences).toEqual([]);
  });

  it("remarks are each annotator's own", () => {
    const note = { kind: "note", label: "", attributes: { text: "؟" } };
    const table = tableOf(ARTICLE, { huda: layer(ARTICLE, "huda", note), omar: layer(ARTICLE, "omar") });
    expect(versions(table)).toEqual([]);
  });
});

describe("taking", () => {
  const AGREED = "ORG قوات سوريا الديمقراطية by huda, omar from huda0 omar0";
  it.each([
    ["the first", [0], ["GPE الحسكة by judge from huda1"]],
    ["the second", [1], ["LOC الحسكة by judge from omar1"]],
    ["both", [0, 1], ["GPE الحسكة by judge from huda1", "LOC الحسكة by judge from omar1"]],
    ["neither", [], []],
  ])("%s", (_, taken, wanted) => {
    const after = decide(TWO, taking(difference(TWO, 0), ...taken));
    expect(standing(after)).toEqual([AGREED, ...wanted]);
    expect(open(after)).toBe(1);
  });

  it("the version without a mark rejects the other's", () => {
    const after = decide(TWO, taking(difference(TWO, 1), 1));
    expect(versions(after)[1]).toEqual(["huda cardinal rejected", "omar"]);
    expect(standing(after)).toEqual([AGREED]);
  });

  it("a mark that several have names all of them", () => {
    const table = tableOf(ARTICLE, { ...TWO.layers, salma: layer(ARTICLE, "salma", ORG, GPE) });
    expect(standing(decide(table, taking(difference(table, 0), 0)))).toContain("GPE الحسكة by judge from huda1 salma1");
  });

  it("another version than before leaves one line for each annotation", () => {
    const first = decide(TWO, taking(difference(TWO, 0), 0));
    const second = decide(first, taking(difference(first, 0), 1));
    expect(standing(second)).toEqual([AGREED, "LOC الحسكة by judge from omar1"]);
    expect(second.file.annotations).toHaveLength(3);
  });

  it("taken back, a difference is open again", () => {
    const after = decide(TWO, taking(difference(TWO, 0), 0));
    const ids = difference(after, 0).versions.flatMap(({ marks }) => marks.map(({ item }) => item.annotation.id));
    const back = decide(after, [{ op: "withdraw", ids }]);
    expect(versions(back)).toEqual(versions(TWO));
  });
});

describe("a decision holds", () => {
  it("for what was corrected when it was taken", () => {
    const [mark] = difference(TWO, 0).versions[0]!.marks;
    const [other] = difference(TWO, 0).versions[1]!.marks;
    const after = decide(TWO, [
      { op: "relabel", id: mark!.item.annotation.id, label: "FAC" },
      { op: "reject", ids: [other!.item.annotation.id] },
    ]);
    expect(standing(after)[1]).toBe("FAC الحسكة by judge from huda1");
    expect(versions(after)[0]).toEqual(["huda GPE added", "omar LOC rejected"]);
  });

  it("until an annotator decides anew", () => {
    const decided = decide(TWO, taking(difference(TWO, 0), 0));
    const at = { verdict: "added", by: "omar", at: EVENING };
    const omar = layer(ARTICLE, "omar", ORG, { label: "FAC", decision: at });
    const again = { ...decided, layers: { ...decided.layers, omar } };
    expect(versions(again)[0]).toEqual(["huda GPE accepted", "omar FAC suggestion"]);
    expect(open(again)).toBe(2);
  });

  it("when an annotator comes to say what was decided", () => {
    const decided = decide(TWO, taking(difference(TWO, 0), 0));
    const omar = layer(ARTICLE, "omar", ORG, { ...GPE, decision: { verdict: "added", by: "omar", at: EVENING } });
    const again = { ...decided, layers: { ...decided.layers, omar } };
    expect(versions(again)).toEqual([["huda cardinal suggestion", "omar"]]);
    expect(adjudicated(again).toTake).toEqual([]);
  });

  it("where the file had it before anybody adjudicated, at its place with its label", () => {
    const lines = layer(ARTICLE, "lead", null, { ...GPE, attributes: { link: "الحسكة" } });
    const table = tableOf(ARTICLE, TWO.layers, lines);
    expect(versions(table)[0]).toEqual(["huda GPE added", "omar LOC suggestion"]);
  });

  it("through an edit of the article", () => {
    const decided = decide(TWO, taking(difference(TWO, 0), 0));
    const moved = `عاجل: ${ARTICLE}`;
    const layers = { huda: layer(moved, "huda", ORG, GPE, FIGURE), omar: layer(moved, "omar", ORG, LOC) };
    const after = { ...decided, layers, text: `عاجل: ${decided.text}` };
    expect(versions(after)[0]).toEqual(["huda GPE accepted", "omar LOC rejected"]);
  });
});

describe("what stands beside the text", () => {
  const relation = (name: string) => ({
    kind: "relation",
    label: "in",
    attributes: { from: `${name}0`, to: `${name}1` },
  });

  it("relations that join the same places are the same, and join what was taken", () => {
    const huda = layer(ARTICLE, "huda", ORG, GPE);
    const table = tableOf(ARTICLE, {
      huda: [...huda, ...layer("", "huda", { id: "r", ...relation("huda") })],
      omar: [...layer(ARTICLE, "omar", ORG, GPE), ...layer("", "omar", { id: "s", ...relation("omar") })],
    });
    const after = decide(table, []);
    const [org, gpe, joined] = after.file.annotations;
    expect(versions(table)).toEqual([]);
    expect(joined).toMatchObject({ kind: "relation", attributes: { from: org?.id, to: gpe?.id } });
    expect(adjudicated(after)).toMatchObject({ toTake: [], differences: [] });
  });

  it("a relation that is taken brings its arguments", () => {
    const table = tableOf(ARTICLE, {
      huda: [...layer(ARTICLE, "huda", ORG, GPE), ...layer("", "huda", { id: "r", ...relation("huda") })],
      omar: layer(ARTICLE, "omar", ORG),
    });
    const index = adjudicated(table).differences.findIndex(({ kind }) => kind === "relation");
    const after = decide(table, taking(difference(table, index), 0));
    expect(open(after)).toBe(0);
    expect(standing(after)).toHaveLength(3);
  });

  it("labels of the article differ by their values", () => {
    const label = (value: string) => ({ kind: "document", label: "topic", attributes: { value } });
    const table = tableOf("", {
      huda: layer("", "huda", label("حرب")),
      omar: layer("", "omar", label("سجون")),
    });
    expect(versions(table)).toEqual([["huda topic suggestion", "omar topic suggestion"]]);
    expect(open(decide(table, taking(difference(table, 0), 1)))).toBe(0);
  });
});

describe("what counts as the same", () => {
  const source = { start: 6, end: 28, text: "قوات سوريا الديمقراطية", kind: "named" };
  const figure = (attributes: object) => ({ ...FIGURE, attributes: { lo: 7, hi: 7, ...attributes } });
  const differing = (a: object, b: object): number =>
    adjudicated(
      tableOf(ARTICLE, {
        huda: layer(ARTICLE, "huda", null, null, figure(a)),
        omar: layer(ARTICLE, "omar", null, null, figure(b)),
      }),
    ).differences.length;

  it.each([
    ["a source whose finer sort one leaves out", 0, { source }, { source: { ...source, sort: "official" } }],
    ["the order of attributes", 0, { unit: "USD", role: "claim" }, { role: "claim", unit: "USD" }],
    ["the id of an attribution", 0, { attribution: "a1" }, { attribution: "a2" }],
    ["another value", 1, { hi: 9 }, {}],
    ["no source", 1, { source }, {}],
    ["another kind of source", 1, { source }, { source: { ...source, kind: "anonymous" } }],
    ["an attribute of the tagset", 1, { certainty: "high" }, { certainty: "low" }],
  ])("%s", (_, count, a, b) => expect(differing(a, b)).toBe(count));

  it("a name that a machine knows to be nested, and a person does not say", () => {
    const nested = { ...GPE, attributes: { nested: true, score: 0.9 } };
    const table = tableOf(ARTICLE, { huda: layer(ARTICLE, "huda", nested), omar: layer(ARTICLE, "omar", GPE) });
    expect(adjudicated(table).differences).toEqual([]);
  });
});
