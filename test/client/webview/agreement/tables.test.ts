import { describe, expect, it } from "vitest";
import { tableOf } from "../../../../client/webview/agreement/tables";
import type { SentAgreement, SentCoefficient } from "../../../../server/protocol/agreement";

const some = (value: number | null, compared = 10): SentCoefficient => ({ value, compared });

/** Agreement on a label in which each measure has a value of its own: those of all 1, 2, 3, those of the pairs from 4 on. */
const agreement = (label: string | null, ...pairs: readonly (readonly [string, string])[]): SentAgreement => ({
  label,
  fleissKappa: some(1),
  alpha: some(2),
  alphaU: some(null, 0),
  pairs: pairs.map((annotators, index) => ({
    annotators,
    cohenKappa: some(4 + 3 * index),
    exactF1: some(5 + 3 * index),
    overlappingF1: some(6 + 3 * index),
  })),
});

describe("the table of agreement", () => {
  const pairs = [
    ["huda", "omar"],
    ["huda", "salma"],
  ] as const;
  const table = tableOf(
    { kind: "entity", articles: 1, agreements: [agreement(null, ...pairs), agreement("GPE", ...pairs)] },
    [
      { kind: "entity", id: "GPE", name: "Place" },
      { kind: "figure", id: "GPE", name: "Other" },
    ],
  );

  it("has a group of columns for all annotators, and one for each pair", () => {
    expect(table.groups.map(({ annotators }) => annotators)).toEqual([null, ...pairs]);
    expect(table.groups.map(({ measures }) => measures.length)).toEqual([3, 3, 3]);
  });

  it("has a row for all labels, then one for each by its name, with values in the order of the columns", () => {
    expect(table.rows.map(({ label }) => label)).toEqual([null, "Place"]);
    expect(table.rows[1]?.values.map(({ value }) => value)).toEqual([1, 2, null, 4, 5, 6, 7, 8, 9]);
  });

  it("is empty where nothing was measured", () => {
    const { groups, rows } = tableOf({ kind: "figure", articles: 0, agreements: [] }, []);
    expect([groups.length, rows]).toEqual([1, []]);
  });
});
