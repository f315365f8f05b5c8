import fc from "fast-check";
import { expect, test } from "vitest";
import { windowsOf } from "../../server/recognisers/windows";

const cut = (sizes: readonly number[], ends: readonly number[], longest: number): string =>
  windowsOf(sizes, new Set(ends), longest)
    .map(({ first, last }) => `${first}-${last}`)
    .join(" ");

test.each([
  ["0-3", [1, 1, 1], [], 3],
  ["0-2 2-3", [1, 1, 1], [], 2],
  // Behind the end of a sentence where one fits.
  ["0-2 2-5", [1, 1, 1, 1, 1], [2, 5], 4],
  ["0-4 4-5", [1, 1, 1, 1, 1], [5], 4],
  // A word that is too long stands alone.
  ["0-1 1-2 2-3", [9, 1, 9], [], 3],
  ["", [], [], 3],
] as const)("%s", (expected, sizes, ends, longest) => {
  expect(cut(sizes, ends, longest)).toBe(expected);
});

test("the stretches tile the words, and fit where a word does", () => {
  const sizes = fc.array(fc.nat({ max: 6 }), { maxLength: 30 });
  fc.assert(
    fc.property(sizes, fc.array(fc.nat({ max: 30 })), fc.integer({ min: 1, max: 8 }), (words, ends, longest) => {
      let at = 0;
      for (const { first, last } of windowsOf(words, new Set(ends), longest)) {
        expect(first).toBe(at);
        expect(last).toBeGreaterThan(first);
        const taken = words.slice(first, last).reduce((sum, size) => sum + size, 0);
        expect(last - first === 1 || taken <= longest).toBe(true);
        at = last;
      }
      expect(at).toBe(words.length);
    }),
  );
});
