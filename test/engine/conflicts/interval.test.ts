import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exclude } from "../../../server/engine/conflicts/interval";
import type { Qualifier } from "../../../server/engine/figures/figure";

type Values = readonly [lo: number | null, hi: number | null, qualifier: Qualifier];
const of = ([lo, hi, qualifier]: Values) => ({ lo, hi, qualifier });

const EXCLUDE: readonly (readonly [string, Values, Values])[] = [
  ["89 and about 110", [89, 89, "exact"], [110, 110, "about"]],
  ["more than 25 and about 20", [26, null, "moreThan"], [20, 20, "about"]],
  ["tens and hundreds", [20, 99, "vague"], [200, 999, "vague"]],
  ["at most 5 and 6", [null, 5, "atMost"], [6, 6, "exact"]],
];
const AGREE: readonly (readonly [string, Values, Values])[] = [
  ["100 and about 110", [100, 100, "exact"], [110, 110, "about"]],
  ["25 and more than 25 touch", [25, 25, "exact"], [26, null, "moreThan"]],
  ["16 or more and 23", [16, null, "atLeast"], [23, 23, "exact"]],
  ["15 and less than 15 touch", [15, 15, "exact"], [null, 14, "lessThan"]],
  ["a figure without a value", [null, null, "exact"], [3, 3, "exact"]],
];

describe("figures that exclude each other", () => {
  it.each(EXCLUDE)("%s", (_, a, b) => {
    expect(exclude(of(a), of(b))).toBe(true);
  });
  it.each(AGREE)("not: %s", (_, a, b) => {
    expect(exclude(of(a), of(b))).toBe(false);
  });

  it("widens each by its own tolerance", () => {
    const about = of([110, 110, "about"]);
    expect(exclude(of([89, 89, "exact"]), { ...about, tolerance: 0.2 })).toBe(false);
    expect(exclude(of([100, 100, "exact"]), { ...about, tolerance: 0.05 })).toBe(true);
    expect(exclude({ ...of([89, 89, "exact"]), tolerance: 0.2 }, about)).toBe(true);
  });

  it("is the same in both directions, and never of one with itself", () => {
    const bound = fc.option(fc.integer({ min: 0, max: 1000 }));
    const qualifier = fc.constantFrom<Qualifier>(
      "exact",
      "about",
      "moreThan",
      "atLeast",
      "lessThan",
      "atMost",
      "between",
    );
    const values = fc
      .tuple(bound, bound, qualifier)
      .map(([a, b, how]): Values => (a !== null && b !== null ? [Math.min(a, b), Math.max(a, b), how] : [a, b, how]));
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(exclude(of(a), of(b))).toBe(exclude(of(b), of(a)));
        expect(exclude(of(a), of(a))).toBe(false);
      }),
    );
  });
});
