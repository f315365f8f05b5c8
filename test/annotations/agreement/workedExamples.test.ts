import { describe, expect, it } from "vitest";
import { nominalAlpha } from "../../../server/annotations/agreement/alpha";
import { cohenKappa, fleissKappa } from "../../../server/annotations/agreement/kappa";
import { unitizingAlpha, unitizingDisagreement } from "../../../server/annotations/agreement/unitizing";

const times = (count: number, ...labels: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: count }, () => labels);

/** An item's labels from how many annotators gave each. */
const dealt = (...counts: readonly number[]): readonly string[] =>
  counts.flatMap((count, label) => Array.from({ length: count }, () => String(label)));

/** A span by where it begins and how long it is, on a continuum that begins at 150. */
const unit = (start: number, length: number): { start: number; end: number } => ({
  start: start - 150,
  end: start - 150 + length,
});

describe("the worked examples of the papers", () => {
  it("Cohen 1960, table 1: two judges, 200 items, three categories", () => {
    const table = [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ];
    const items = table.flatMap((row, first) =>
      row.flatMap((count, second) => times(count, String(first), String(second))),
    );
    const kappa = cohenKappa(
      items.map(([first]) => first ?? ""),
      items.map(([, second]) => second ?? ""),
    );
    expect(kappa.compared).toBe(200);
    expect(kappa.value).toBeCloseTo(0.492, 3);
  });

  it("Fleiss 1971 in the form of ten subjects and fourteen raters", () => {
    const kappa = fleissKappa([
      dealt(0, 0, 0, 0, 14),
      dealt(0, 2, 6, 4, 2),
      dealt(0, 0, 3, 5, 6),
      dealt(0, 3, 9, 2, 0),
      dealt(2, 2, 8, 1, 1),
      dealt(7, 7, 0, 0, 0),
      dealt(3, 2, 6, 3, 0),
      dealt(2, 5, 3, 2, 2),
      dealt(6, 5, 2, 1, 0),
      dealt(0, 2, 2, 3, 7),
    ]);
    expect(kappa.compared).toBe(10);
    expect(kappa.value).toBeCloseTo(0.2099, 4);
  });

  it("Krippendorff 2011, section C: four observers, twelve units, missing data", () => {
    const observers = [
      [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
      [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
      [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
      [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
    ];
    const units = Array.from({ length: 12 }, (_, item) =>
      observers.flatMap((labels) => (labels[item] == null ? [] : [String(labels[item])])),
    );
    const alpha = nominalAlpha(units);
    expect(alpha.compared).toBe(11);
    expect(alpha.value).toBeCloseTo(0.743, 3);
  });

  it("Krippendorff 2011, section A: two observers, ten units, binary", () => {
    const first = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0];
    const second = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0];
    expect(nominalAlpha(first.map((label, item) => [String(label), String(second[item])])).value).toBeCloseTo(0.095, 3);
  });

  it("Krippendorff 2004, page 254: two observers unitize 300 places for c and k", () => {
    const c = [
      [unit(225, 70), unit(370, 30)],
      [unit(220, 80), unit(355, 20), unit(400, 20)],
    ];
    const k = [
      [unit(180, 60), unit(300, 50)],
      [unit(180, 60), unit(300, 50)],
    ];
    expect(unitizingDisagreement(c, 300).observed).toBeCloseTo(0.0144, 4);
    expect(unitizingDisagreement(c, 300).expected).toBeCloseTo(0.0532, 4);
    expect(unitizingAlpha([c], 300).value).toBeCloseTo(0.7286, 4);
    expect(unitizingDisagreement(k, 300).observed).toBe(0);
    expect(unitizingDisagreement(k, 300).expected).toBeCloseTo(0.049, 3);
    expect(unitizingAlpha([c, k], 300).value).toBeCloseTo(0.8591, 3);
    expect(unitizingAlpha([c, k], 300).compared).toBe(9);
  });
});

describe("undefined is said, not made up", () => {
  const cases: readonly (readonly [string, number | null])[] = [
    ["Cohen: nothing compared", cohenKappa([], []).value],
    ["Cohen: one label for everything", cohenKappa(["O", "O"], ["O", "O"]).value],
    ["Fleiss: nothing compared", fleissKappa([]).value],
    ["Fleiss: one annotator", fleissKappa([["a"], ["b"]]).value],
    ["Fleiss: one label for everything", fleissKappa([["a", "a"]]).value],
    ["alpha: nothing paired", nominalAlpha([["a"], ["b"]]).value],
    ["alpha: one label for everything", nominalAlpha([["a", "a"]]).value],
    ["alpha of units: nobody marked anything", unitizingAlpha([[[], []]], 100).value],
    ["alpha of units: one annotator", unitizingAlpha([[[{ start: 0, end: 2 }]]], 100).value],
    ["alpha of units: no text", unitizingAlpha([[[], []]], 0).value],
  ];
  it.each(cases)("%s", (_, value) => expect(value).toBeNull());
});
