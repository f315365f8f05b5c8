import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText } from "../../support/arbitraries";
import { seeds } from "../../support/seeds";
import { attribute } from "./told";

const placesIn = (text: string) => Array.from({ length: 8 }, (_, i) => Math.floor((text.length * i) / 8));
const figuresIn = (text: string) => placesIn(text).map((start) => ({ start, end: Math.min(start + 1, text.length) }));

function holds(text: string): void {
  const numbers = figuresIn(text);
  const { attributions, figures } = attribute(text, numbers);
  expect(figures).toHaveLength(numbers.length);
  for (const { attribution } of figures) expect(attribution === null || attribution in attributions).toBe(true);
  for (const { cue, source, content } of attributions) {
    expect(text.slice(cue.start, cue.end)).toBe(cue.text);
    expect(text.slice(source.start, source.end)).toBe(source.text);
    expect(content.length).toBeGreaterThan(0);
    for (const { start, end } of content) expect(0 <= start && start < end && end <= text.length).toBe(true);
  }
  const order = attributions.map(({ cue }) => cue.start);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
}

describe("whatever the text", () => {
  test("one entry for each figure, and every span lies where its text is", () => {
    fc.assert(fc.property(anyText, holds));
  });

  test.each(seeds)("$name", ({ text }) => {
    holds(text);
  });

  test("cut off anywhere", () => {
    const text = seeds.map((seed) => seed.text).join("\n");
    fc.assert(
      fc.property(fc.nat({ max: text.length }), fc.nat({ max: 1500 }), (start, length) => {
        holds(text.slice(start, start + length));
      }),
      { numRuns: 60 },
    );
  });
});
