import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisOf, boundsOf, EDGE, type Interval } from "../../../../../client/webview/board/layout/axis";
import { intervals } from "./intervals";

const exactly = (...values: readonly number[]): readonly Interval[] =>
  values.map((value) => ({ lo: value, hi: value, margin: 0 }));
const between = (lo: number | null, hi: number | null): Interval => ({ lo, hi, margin: 0 });
const widthOf = (value: number): number => String(value).length * 8;

describe("an axis", () => {
  it.each([
    ["log", "values that spread widely", exactly(7, 18, 260), [5, 10, 20, 50, 100, 200, 500]],
    ["log", "values of many powers", exactly(3, 4_000_000), [10, 100, 1000, 10_000, 100_000, 1_000_000]],
    ["linear", "values that spread less, from zero on", exactly(7, 35), [0, 10, 20, 30, 40]],
    ["linear", "values close together, close up", exactly(89, 110), [70, 80, 90, 100, 110, 120]],
    ["linear", "one value", exactly(30, 30), [0, 5, 10, 15, 20, 25, 30, 35]],
    ["linear", "nothing but zero", exactly(0), [0, 1]],
    ["linear", "zero and more, which no logarithm can show", exactly(0, 5000), [0, 1000, 2000, 3000, 4000, 5000, 6000]],
    ["linear", "values below zero", exactly(-5, 10), [-10, -5, 0, 5, 10, 15]],
    [
      "linear",
      "a bound that is open above, with room for what lies there",
      [between(26, null)],
      [0, 5, 10, 15, 20, 25, 30, 35],
    ],
    ["linear", "small counts, in whole numbers", exactly(1, 2), [0, 1, 2]],
    ["linear", "fractions", exactly(0.5, 0.75), [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]],
    ["linear", "no value at all", [between(null, null)], [0, 1]],
  ] as const)("is %s for %s", (kind, _, reports, values) => {
    const axis = axisOf(reports, 640, widthOf);
    expect(axis.kind).toBe(kind);
    expect(axis.ticks.map(({ value }) => value)).toEqual(values);
  });

  it("widens what is said to be about a value by its margin on both sides", () => {
    expect(boundsOf({ lo: 110, hi: 110, margin: 0.1 })).toEqual([99, 121]);
    expect(boundsOf({ lo: 110, hi: 110, margin: 0.2 })).toEqual([88, 132]);
    expect(boundsOf({ lo: 110, hi: 110, margin: 0 })).toEqual([110, 110]);
    expect(boundsOf({ lo: null, hi: 50, margin: 0.1 })).toEqual([null, 55]);
  });
});

describe("every axis, whatever it is for", () => {
  const anyAxis = fc.tuple(intervals(), fc.integer({ min: 120, max: 2000 }));

  it("holds all bounds, in their order, inside its plot", () => {
    fc.assert(
      fc.property(anyAxis, ([reports, width]) => {
        const axis = axisOf(reports, width, widthOf);
        const bounds = reports.flatMap((report) => boundsOf(report)).filter((bound) => bound !== null);
        const sorted = [...bounds].sort((a, b) => a - b).map(axis.position);
        for (const [index, x] of sorted.entries()) {
          expect(x).toBeGreaterThanOrEqual(Math.max(EDGE, sorted[index - 1] ?? 0) - 1e-6);
          expect(x).toBeLessThanOrEqual(width - EDGE + 1e-6);
        }
      }),
    );
  });

  it("labels ticks that neither overlap nor leave the plot, and stand where their values are", () => {
    fc.assert(
      fc.property(anyAxis, ([reports, width]) => {
        const axis = axisOf(reports, width, widthOf);
        for (const [index, { value, x, left, width: room }] of axis.ticks.entries()) {
          expect(x).toBeCloseTo(axis.position(value), 6);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + room).toBeLessThanOrEqual(width);
          const next = axis.ticks[index + 1];
          if (next) expect(left + room).toBeLessThan(next.left);
        }
      }),
    );
  });

  it("keeps values that differ apart, unless they differ by too little to be seen", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 2, max: 50 }), (value, times) => {
        const { position } = axisOf(exactly(value, value * times), 640, widthOf);
        expect(position(value * times) - position(value)).toBeGreaterThan(40);
      }),
    );
  });
});
