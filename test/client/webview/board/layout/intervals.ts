import fc from "fast-check";
import type { Interval } from "../../../../../client/webview/board/layout/axis";

const counts = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 0, max: 10_000_000 }),
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: 0, max: 100 }),
);
const extremes = fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(0, -0, Number.MAX_VALUE, Number.MIN_VALUE));

const interval: fc.Arbitrary<Interval> = fc
  .tuple(
    fc.oneof({ weight: 9, arbitrary: counts }, extremes),
    fc.oneof({ weight: 9, arbitrary: counts }, extremes),
    fc.constantFrom("exact", "about", "range", "above", "below", "none"),
  )
  .map(([a, b, kind]) => {
    const [lo, hi] = [Math.min(a, b), Math.max(a, b)];
    switch (kind) {
      case "exact":
        return { lo, hi: lo, margin: 0 };
      case "about":
        return { lo, hi: lo, margin: 0.1 };
      case "range":
        return { lo, hi, margin: 0 };
      case "above":
        return { lo, hi: null, margin: 0 };
      case "below":
        return { lo: null, hi, margin: 0 };
      case "none":
        return { lo: null, hi: null, margin: 0 };
    }
  });

/** The intervals of a quantity's reports, sensible ones and others. */
export const intervals = (): fc.Arbitrary<readonly Interval[]> => fc.array(interval, { minLength: 1, maxLength: 25 });
