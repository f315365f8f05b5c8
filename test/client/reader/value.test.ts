import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readValue, writeValue, type Value } from "../../../client/webview/reader/panels/valueInput";

const value = (lo: number | null, hi: number | null, qualifier: string): Value => ({ lo, hi, qualifier });

describe("a value as it is typed", () => {
  it.each([
    [value(7, 7, "exact"), ["7", "٧", "۷", " 7 ", "7.0", "\u20667\u2069"]],
    [value(12500, 12500, "exact"), ["12,500", "١٢٬٥٠٠", "12500"]],
    [value(3.5, 3.5, "exact"), ["3.5", "٣٫٥"]],
    [value(20, 30, "between"), ["20-30", "20 – 30", "٢٠ إلى ٣٠", "20..30", "20 to 30"]],
    [value(26, null, "moreThan"), ["> 25", ">25", "أكثر من 25", "more than 25"]],
    [value(null, 99, "lessThan"), ["< 100", "أقل من ١٠٠"]],
    [value(16, null, "atLeast"), ["≥ 16", ">= 16", "at least 16"]],
    [value(null, 16, "atMost"), ["≤ 16", "<=16"]],
    [value(20, 20, "about"), ["~20", "نحو 20", "about 20"]],
    [value(-5, -5, "exact"), ["-5"]],
  ])("%j", (expected, ways) => {
    expect(ways.map((typed) => [typed, readValue(typed, true)])).toEqual(ways.map((typed) => [typed, expected]));
  });

  it.each(["", "seven", "7 8", "30-20", ">", "7 عناصر", "1-2-3", "5%"])("%j is none", (typed) => {
    expect(readValue(typed, true)).toBeUndefined();
  });

  it("a measure keeps the bound that a count steps over", () => {
    expect(readValue("> 25", false)).toEqual(value(25, null, "moreThan"));
    expect(readValue("> 2.5", true)).toEqual(value(2.5, null, "moreThan"));
  });

  it("law: what is written is read as the same", () => {
    const typed = fc.tuple(
      fc.constantFrom("", "> ", "< ", "≥ ", "≤ ", "~"),
      fc.integer({ min: -1000, max: 1_000_000 }),
    );
    fc.assert(
      fc.property(typed, fc.boolean(), ([sign, number], counts) => {
        const read = readValue(`${sign}${number}`, counts);
        expect(read).toBeDefined();
        expect(readValue(writeValue(read!, counts), counts)).toEqual(read);
      }),
    );
  });
});
