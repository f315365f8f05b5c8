import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOfHijri, dayOfIso, hijriDay, isoDay } from "../../../../server/engine/figures/temporal/days";
import { readFigures } from "../../../../server/engine/figures/readFigures";
import { readParagraph } from "../../../../server/engine/text/readParagraph";
import { expressionsOf, WEDNESDAY } from "./reading";

/** Words of which any order may be read: what opens, joins and closes expressions, and what is none. */
const WORDS =
  "يوم اليوم أمس غدا بعد قبل منذ من إلى حتى بين و في كل الأسبوع أسبوع شهر الشهر العام عام الماضي المقبل القادم هذا هذه نهاية مطلع أول آخر الأول الثالث الساعة 3 15 2015 1436 :30 / - يوليو تموز رمضان محرم صباح مساء الليلة الظهر والنصف إلا ربعا ثلاثة أيام سنوات ساعتين الأحد الاثنين جمعة ألف ألفين طوال لمدة خلال عيد الفطر السبعينيات القرن الآن ، . ( )".split(
    " ",
  );
const phrases = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(" "));
const anyText = fc.oneof(phrases, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
const references = fc.option(
  fc.record({
    date: fc.oneof(
      fc.constantFrom("2015-07-22", "2016-02-29", "0001-01-01", "9999-12-31", "2015-02-30", "today"),
      fc.integer({ min: 1, max: 3_600_000 }).map(isoDay),
    ),
    toward: fc.constantFrom("nearest" as const, "past" as const, "future" as const),
  }),
  { nil: undefined },
);

describe("expressions of time of any text", () => {
  it("lie in the text, in order, apart, and are the same when read again", () => {
    fc.assert(
      fc.property(anyText, references, (text, reference) => {
        const found = expressionsOf(text, reference);
        let end = 0;
        for (const expression of found) {
          expect(expression.start).toBeGreaterThanOrEqual(end);
          expect(expression.end).toBeGreaterThan(expression.start);
          ({ end } = expression);
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(expressionsOf(text, reference)).toEqual(found);
      }),
      { numRuns: 1500 },
    );
  });

  it("have ends that are dates, in order where they are of days", () => {
    fc.assert(
      fc.property(phrases, (text) => {
        for (const { lo, hi, kind } of expressionsOf(text, WEDNESDAY)) {
          const days = [lo, hi].flatMap((end) => (end === null || end.startsWith("T") ? [] : [end.slice(0, 10)]));
          for (const day of days) expect({ text, day, is: dayOfIso(day) !== undefined }).toMatchObject({ is: true });
          if (kind.startsWith("date") && days.length === 2)
            expect({ text, days }).toEqual({ text, days: [...days].sort() });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("do not depend on what stands in another sentence before them", () => {
    fc.assert(
      fc.property(phrases, (text) => {
        const before = "قال المتحدث شيئا آخر. ";
        const values = (whole: string): readonly unknown[] =>
          expressionsOf(whole, WEDNESDAY).map(({ kind, iso, lo, hi, length }) => ({ kind, iso, lo, hi, length }));
        // What opens a text may be read as an utterance of its own.
        fc.pre(expressionsOf(text, WEDNESDAY)[0]?.start !== 0);
        expect(values(before + text)).toEqual(values(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe("the calendar of Umm al-Qura", () => {
  it("leads back to the day it came from", () => {
    fc.assert(
      fc.property(fc.integer({ min: 693_000, max: 760_000 }), (day) => {
        const { year, month, day: date } = hijriDay(day);
        fc.pre(year >= 1301 && year < 1600);
        expect(isoDay(dayOfHijri(year, month, date))).toBe(isoDay(day));
      }),
      { numRuns: 200 },
    );
  });
});

describe("figures", () => {
  it.each([
    "أمس الخميس",
    "يوم الأحد الماضي",
    "الأسبوع المقبل",
    "اليوم الجمعة",
    "مساء السبت",
    "مطلع العام الجاري",
    "أول من أمس",
  ])("are not what names a time without a number: %s", (text) => {
    expect(expressionsOf(text, WEDNESDAY)).not.toEqual([]);
    expect(readFigures(readParagraph(text))).toEqual([]);
  });
});
