import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceToBeginning, nearMatches } from "../../../server/annotations/anchoring/distance";

/** The textbook distance (Levenshtein 1966), all cells. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, row) => [row]);
  for (let j = 1; j <= b.length; j++) rows[0]![j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const replaced = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      rows[i]![j] = Math.min(replaced, rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1);
    }
  }
  return rows[a.length]![b.length]!;
}

const word = fc.string({ unit: fc.constantFrom("ا", "ب", "ج"), maxLength: 8 });

describe("bounded distances are those of the whole table", () => {
  it("to the beginning of a text", () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 8 }), (pattern, text, most) => {
        const prefixes = Array.from({ length: text.length + 1 }, (_, end) => text.slice(0, end));
        const least = Math.min(...prefixes.map((prefix) => distance(pattern, prefix)));
        expect(distanceToBeginning(pattern, text, most)).toBe(Math.min(least, most + 1));
      }),
    );
  });

  it("for every stretch that is told of, and none is told of where there is none", () => {
    fc.assert(
      fc.property(
        fc.tuple(word, fc.constant("ب")).map(([a, b]) => a + b),
        word,
        fc.nat({ max: 3 }),
        (pattern, text, most) => {
          const found = nearMatches(pattern, text, most);
          for (const { start, end, errors } of found) expect(distance(pattern, text.slice(start, end))).toBe(errors);
          for (const { errors } of found) expect(errors).toBeLessThanOrEqual(most);
          const ends = Array.from({ length: text.length }, (_, index) => index + 1);
          const stretches = ends.flatMap((end) => ends.map((start) => text.slice(Math.min(start, end), end)));
          const hasAny = stretches.some((stretch) => distance(pattern, stretch) <= most);
          if (hasAny) expect(found.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
