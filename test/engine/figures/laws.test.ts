import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figuresOf } from "./reading";

const PIECES = [
  "ثلاثة",
  "و",
  "مئة",
  "ألف",
  "مليون",
  "الثاني",
  "نصف",
  "شخصين",
  "عشرات",
  "عدد",
  "من",
  "إلى",
  "بين",
  "بعد",
  "20",
  "٪",
  "%",
  "3.5",
  "/",
  "-",
  "2015",
  "يوليو",
  "كانون",
  "الثاني",
  "الساعة",
  ":",
  "30",
  "(",
  ")",
  "دولار",
  "كيلو",
  "متر",
  "لا",
  "يقل",
  "عن",
  "على",
  "الأقل",
  "عاما",
  "العمر",
  "هـ",
  "ر",
  "Isis",
  "at",
  "least",
  "two",
  "January",
  "21",
  ",",
  ".",
  "$",
  "سالب",
  "فاصلة",
  "ضعف",
  "الدقيقة",
  "المادة",
  "صفر",
  "واحد",
  "كل",
  "\u200f",
  "😀",
  "\ud800",
  "واحدة",
  "لل",
  "ال",
];
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(...PIECES, " ", " ", "") }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((words) => words.join(" ")),
);

describe("laws of the figure reader", () => {
  it("never throws; spans lie inside the text, in order, cores inside figures and apart", () => {
    fc.assert(
      fc.property(text, (source) => {
        let behind = 0;
        for (const { start, end, number, counted, lo, hi } of figuresOf(source)) {
          expect(number.start).toBeGreaterThanOrEqual(behind);
          expect(number.end).toBeGreaterThan(number.start);
          expect(start).toBeLessThanOrEqual(number.start);
          expect(end).toBeGreaterThanOrEqual(number.end);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(source.length);
          if (counted) expect(source.slice(counted.start, counted.end)).toBe(counted.text);
          if (lo !== null && hi !== null) expect(lo).toBeLessThanOrEqual(hi);
          behind = number.end;
        }
      }),
      { numRuns: 4000 },
    );
  });

  it("gives the same figures for the same text", () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(figuresOf(source)).toEqual(figuresOf(source));
      }),
    );
  });
});
