import fc from "fast-check";
import { describe as group, expect, it } from "vitest";
import { DIAGNOSTIC_CODES, type Diagnostic, type Related } from "../../../server/engine/diagnostics/diagnostic";
import { describe, describeBriefly } from "../../../server/engine/messages/describe";
import { COUNTED_CLASSES } from "../../../server/engine/lexicon/countedClasses";
import { EVENT_CLASSES } from "../../../server/engine/lexicon/events";
import { directed, isolate } from "../../../server/engine/messages/isolate";
import { LANGUAGES } from "../../../server/engine/messages/language";
import { quantityName } from "../../../server/engine/messages/quantityName";

const related = (text: string, source: string | null): Related => ({
  reference: { path: "b.txt", figure: 0 },
  span: { start: 0, end: 1 },
  text,
  source,
});
const finding = (code: Diagnostic["code"], args: Diagnostic["args"], others: readonly Related[] = []): Diagnostic => ({
  code,
  severity: "warning",
  start: 0,
  end: 1,
  figures: [0],
  args,
  related: others,
});
const conflict = (count: number, verdict = "conflict"): Diagnostic =>
  finding(
    "conflicting-figures",
    { figure: "20 شخصا", quantity: "killed · person · كابول", verdict },
    Array.from({ length: count }, (_, index) => related(`${index} قتيلا`, index === 0 ? "الشرطة" : null)),
  );
/** A message with its isolates shown as brackets. */
const shown = (message: string): string => message.replaceAll("\u2068", "⟨").replaceAll("\u2069", "⟩");

group("a diagnostic in words", () => {
  it.each([
    ["en", finding("unsourced-figure", { figure: "20 شخصا" }), "No source is given for ⟨20 شخصا⟩."],
    ["ar", finding("unsourced-figure", { figure: "20 شخصا" }), "لم يُذكر مصدر للرقم ⟨20 شخصا⟩."],
    [
      "en",
      finding("anonymous-source", { figure: "20 شخصا", source: "مصدر" }),
      "The source of ⟨20 شخصا⟩ is not named: ⟨مصدر⟩.",
    ],
    ["en", conflict(1), "⟨20 شخصا⟩ conflicts with ⟨0 قتيلا⟩ (⟨الشرطة⟩): killed · people · ⟨كابول⟩"],
    [
      "en",
      conflict(2),
      "⟨20 شخصا⟩ conflicts with ⟨0 قتيلا⟩ (⟨الشرطة⟩) and ⟨1 قتيلا⟩ (no source): killed · people · ⟨كابول⟩",
    ],
    [
      "en",
      conflict(4),
      "⟨20 شخصا⟩ conflicts with ⟨0 قتيلا⟩ (⟨الشرطة⟩), ⟨1 قتيلا⟩ (no source) and 2 more: killed · people · ⟨كابول⟩",
    ],
    ["ar", conflict(1), "يتعارض الرقم ⟨20 شخصا⟩ مع ⟨0 قتيلا⟩ (⟨الشرطة⟩): قتلى · أشخاص · ⟨كابول⟩"],
    [
      "ar",
      conflict(4),
      "يتعارض الرقم ⟨20 شخصا⟩ مع ⟨0 قتيلا⟩ (⟨الشرطة⟩) و⟨1 قتيلا⟩ (بلا مصدر) وخبرين آخرين: قتلى · أشخاص · ⟨كابول⟩",
    ],
    ["en", conflict(1, "denied"), "⟨20 شخصا⟩ and ⟨0 قتيلا⟩ (⟨الشرطة⟩) deny each other: killed · people · ⟨كابول⟩"],
    ["ar", conflict(1, "denied"), "نفي متبادل بين ⟨20 شخصا⟩ و⟨0 قتيلا⟩ (⟨الشرطة⟩): قتلى · أشخاص · ⟨كابول⟩"],
    [
      "en",
      conflict(1, "update"),
      "⟨20 شخصا⟩ differs from ⟨0 قتيلا⟩ (⟨الشرطة⟩) as the count grows: killed · people · ⟨كابول⟩",
    ],
    [
      "ar",
      conflict(1, "update"),
      "يختلف الرقم ⟨20 شخصا⟩ عن ⟨0 قتيلا⟩ (⟨الشرطة⟩) مع تزايد الحصيلة: قتلى · أشخاص · ⟨كابول⟩",
    ],
  ] as const)("%s", (language, diagnostic, expected) => {
    expect(shown(describe(diagnostic, language))).toBe(expected);
  });

  it.each([
    [1, "another report", "خبر آخر"],
    [2, "2 other reports", "خبرين آخرين"],
    [3, "3 other reports", "⟨3⟩ أخبار أخرى"],
    [11, "11 other reports", "⟨11⟩ خبرًا آخر"],
    [100, "100 other reports", "⟨100⟩ خبر آخر"],
  ])("only counts %i reports where they are listed below", (count, english, arabic) => {
    const briefly = (language: "en" | "ar"): string => shown(describeBriefly(conflict(count), language));
    expect(briefly("en")).toBe(`⟨20 شخصا⟩ conflicts with ${english}: killed · people · ⟨كابول⟩`);
    expect(briefly("ar")).toBe(`يتعارض الرقم ⟨20 شخصا⟩ مع ${arabic}: قتلى · أشخاص · ⟨كابول⟩`);
  });

  it("begins with the figure and the first report that excludes it", () => {
    for (const language of LANGUAGES) {
      expect(describe(conflict(50), language).indexOf("0 قتيلا")).toBeLessThan(50);
      expect(describe(conflict(50), language).length).toBeLessThan(150);
    }
  });

  it("closes every isolate that it opens, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DIAGNOSTIC_CODES),
        fc.constantFrom(...LANGUAGES),
        fc.string({ unit: "binary" }),
        fc.string({ unit: "binary" }),
        (code, language, figure, source) => {
          const message = describe(finding(code, { figure, source, quantity: source, verdict: "conflict" }), language);
          expect(message.split("\u2068")).toHaveLength(message.split("\u2069").length);
        },
      ),
    );
  });
});

it("isolated text cannot reach outside", () => {
  expect(isolate("a\u2069b\u202Ec\nd")).toBe("\u2068abc d\u2069");
});

it("an Arabic message keeps its direction in a line from left to right", () => {
  expect(directed("لا مصدر.", "ar")).toBe("\u2067لا مصدر.\u2069");
  expect(directed("No source.", "en")).toBe("No source.");
});

it("a quantity's classes are translated and its names isolated", () => {
  expect(shown(quantityName("escaped · داعش · سجن غويران", "en"))).toBe("escaped · ⟨داعش⟩ · ⟨سجن غويران⟩");
  expect(shown(quantityName("escaped · داعش", "ar"))).toBe("فارّون · ⟨داعش⟩");
});

it("every class of the lexicon has a name in both languages", () => {
  for (const name of [...EVENT_CLASSES, ...COUNTED_CLASSES]) {
    for (const language of LANGUAGES)
      expect(quantityName(name, language), `${name} in ${language}`).not.toBe(isolate(name));
  }
});
