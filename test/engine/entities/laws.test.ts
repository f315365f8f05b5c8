import fc from "fast-check";
import { expect, it } from "vitest";
import { entitiesOf } from "./marked";

const PIECES = [
  "سجن",
  "غويران",
  " ",
  "«",
  "»",
  '"',
  "(",
  ")",
  "و",
  "لل",
  "تنظيم",
  "محمد",
  "بن",
  "أبو",
  "السوري",
  "#",
  "@a",
  "—",
  "\n",
  "د",
  "١",
  "عش",
  "IS",
];
const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(...PIECES)).map((pieces) => pieces.join("")),
);

it("every mention is a span of the text with a link, in reading order", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const entities = entitiesOf(text);
      for (const { start, end, score } of entities) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
      }
      expect(entities.map((e) => e.start)).toEqual([...entities.map((e) => e.start)].sort((a, b) => a - b));
    }),
  );
});

it("outer mentions never overlap, and a nested one lies inside an outer one", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const entities = entitiesOf(text);
      const outer = entities.filter((e) => !e.nested);
      for (const [index, each] of outer.entries())
        expect(outer[index + 1]?.start ?? Infinity).toBeGreaterThanOrEqual(each.end);
      for (const each of entities.filter((e) => e.nested)) {
        expect(outer.some((o) => o.start <= each.start && each.end <= o.end)).toBe(true);
      }
    }),
  );
});
