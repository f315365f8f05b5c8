import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementOf, type MarkedArticle } from "../../../server/annotations/agreement/agreement";
import { isExact, isOverlapping, spanF1, type LabelledSpan } from "../../../server/annotations/agreement/spanAgreement";
import { tokenLabels } from "../../../server/annotations/agreement/tokenLabels";

const LENGTH = 120;

const spans = fc.array(
  fc.record({
    start: fc.nat(LENGTH - 10),
    length: fc.integer({ min: 1, max: 10 }),
    label: fc.constantFrom("PER", "ORG"),
  }),
  { maxLength: 12 },
);
const layer: fc.Arbitrary<readonly LabelledSpan[]> = spans.map((found) =>
  found.map(({ start, length, label }) => ({ start, end: start + length, label })),
);
const tokens = Array.from({ length: LENGTH / 4 }, (_, index) => ({ start: index * 4, end: index * 4 + 3 }));
const article = (first: readonly LabelledSpan[], second: readonly LabelledSpan[]): MarkedArticle => ({
  length: LENGTH,
  tokens,
  layers: new Map([
    ["huda", first],
    ["omar", second],
  ]),
});

describe("laws of agreement", () => {
  it("F1 is the same both ways, and an overlap is never rarer than an exact match", () => {
    fc.assert(
      fc.property(layer, layer, (first, second) => {
        for (const match of [isExact, isOverlapping]) {
          expect(spanF1(first, second, match)).toEqual(spanF1(second, first, match));
        }
        expect(spanF1(first, second, isOverlapping).value ?? 0).toBeGreaterThanOrEqual(
          spanF1(first, second, isExact).value ?? 0,
        );
      }),
      { numRuns: 500 },
    );
  });

  it("who marks the same agrees wholly, or nothing can be said", () => {
    fc.assert(
      fc.property(layer, (marked) => {
        for (const { pairs, fleissKappa, alpha, alphaU } of agreementOf([article(marked, marked)])) {
          const [pair] = pairs;
          const all = [pair?.cohenKappa, pair?.exactF1, pair?.overlappingF1, fleissKappa, alpha, alphaU];
          for (const coefficient of all) expect(coefficient?.value ?? 1).toBeCloseTo(1, 9);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("does not depend on the order of annotators, articles or spans", () => {
    fc.assert(
      fc.property(layer, layer, layer, layer, (a, b, c, d) => {
        const turned = ({ layers, ...rest }: MarkedArticle): MarkedArticle => ({
          ...rest,
          layers: new Map([...layers].reverse().map(([name, found]) => [name, [...found].reverse()])),
        });
        const articles = [article(a, b), article(c, d)];
        const near = JSON.stringify(agreementOf(articles), rounded);
        expect(JSON.stringify(agreementOf(articles.map(turned)), rounded)).toBe(near);
      }),
      { numRuns: 200 },
    );
  });
});

const rounded = (_: string, value: unknown): unknown =>
  typeof value === "number" ? Math.round(value * 1e9) / 1e9 : value;

describe("the label of a token", () => {
  const at = (start: number, end: number, label: string): LabelledSpan => ({ start, end, label });
  const cases: readonly (readonly [string, readonly string[], readonly LabelledSpan[]])[] = [
    ["none", ["O", "O", "O"], []],
    ["one token", ["O", "PER", "O"], [at(4, 7, "PER")]],
    ["the outermost of nested spans", ["ORG", "ORG", "O"], [at(0, 7, "ORG"), at(4, 7, "GPE")]],
    ["part of a token is enough", ["O", "GPE", "O"], [at(5, 7, "GPE")]],
    ["a span between tokens labels none", ["O", "O", "O"], [at(3, 4, "GPE")]],
    ["after an inner span the outer goes on", ["GPE", "ORG", "ORG"], [at(0, 2, "GPE"), at(1, 11, "ORG")]],
  ];
  it.each(cases)("%s", (_, labels, marked) => expect(tokenLabels(tokens.slice(0, 3), marked)).toEqual(labels));
});
