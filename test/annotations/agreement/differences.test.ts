import { describe, expect, it } from "vitest";
import { differencesOf } from "../../../server/annotations/agreement/differences";
import { readStandOff } from "../../../server/annotations/standoff/read";
import type { Annotation } from "../../../server/annotations/annotation";

const TEXT = "قوات سوريا الديمقراطية في الحسكة";

/** An annotator's annotations, each `LABEL words` found in the text. */
const marked = (...marks: readonly string[]): readonly Annotation[] => {
  const lines = marks.map((mark, index) => {
    const [label = "", ...words] = mark.split(" ");
    const isRejected = label.startsWith("-");
    const quote = words.join(" ");
    const start = TEXT.indexOf(quote);
    const decision = { verdict: isRejected ? "rejected" : "added", by: "x", at: "2026-01-01T00:00:00Z" };
    const spans = [[start, start + quote.length]];
    return JSON.stringify({ id: `e${index}`, kind: "entity", label: label.replace("-", ""), spans, quote, decision });
  });
  return readStandOff(lines.join("\n")).file.annotations;
};

const cases: readonly (readonly [
  string,
  readonly string[],
  readonly string[],
  readonly string[],
  readonly string[],
])[] = [
  ["the same", ["ORG قوات سوريا الديمقراطية"], ["ORG قوات سوريا الديمقراطية"], ["قوات سوريا الديمقراطية"], []],
  ["another label", ["GPE الحسكة"], ["LOC الحسكة"], [], ["الحسكة"]],
  ["another extent", ["ORG قوات سوريا"], ["ORG قوات سوريا الديمقراطية"], [], ["قوات سوريا الديمقراطية"]],
  ["one only", ["GPE الحسكة"], [], [], ["الحسكة"]],
  ["one rejected what the other accepted", ["GPE الحسكة"], ["-GPE الحسكة"], [], ["الحسكة"]],
  ["both rejected", ["-GPE الحسكة"], ["-GPE الحسكة"], [], []],
  [
    "a nested name that one lacks makes the place one difference",
    ["ORG قوات سوريا الديمقراطية", "GPE سوريا"],
    ["ORG قوات سوريا الديمقراطية"],
    [],
    ["قوات سوريا الديمقراطية"],
  ],
];

describe("where annotators differ", () => {
  it.each(cases)("%s", (_, first, second, agreed, differing) => {
    const layers = new Map([
      ["omar", marked(...second)],
      ["huda", marked(...first)],
    ]);
    const found = differencesOf(layers);
    expect(found.agreed.map(({ by }) => by[0]?.annotation.quote)).toEqual(agreed);
    expect(found.differences.map(({ span }) => TEXT.slice(span.start, span.end))).toEqual(differing);
    for (const { versions } of found.differences)
      expect(versions.map(({ annotators }) => annotators)).toEqual([["huda"], ["omar"]]);
  });
});
