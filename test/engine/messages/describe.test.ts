import fc from "fast-check";
import { describe as group, expect, it } from "vitest";
import { DIAGNOSTIC_CODES, type Diagnostic, type Related } from "../../../server/engine/diagnostics/diagnostic";
import { describe } from "../../../server/engine/messages/describe";
import { isolate } from "../../../server/engine/messages/isolate";
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
    [
      "en",
      conflict(1),
      "⟨20 شخصا⟩ cannot be true together with another report of the same quantity (killed · people · ⟨كابول⟩): ⟨0 قتيلا⟩ (⟨الشرطة⟩).",
    ],
    [
      "ar",
      conflict(2),
      "لا يصح الرقم ⟨20 شخصا⟩ مع خبرين آخرين عن الكمية نفسها (قتلى · أشخاص · ⟨كابول⟩): ⟨0 قتيلا⟩ (⟨الشرطة⟩)؛ ⟨1 قتيلا⟩ (بلا مصدر).",
    ],
  ] as const)("%s", (language, diagnostic, expected) => {
    expect(shown(describe(diagnostic, language))).toBe(expected);
  });

  it.each([
    [1, "خبر آخر"],
    [2, "خبرين آخرين"],
    [3, "⟨3⟩ أخبار أخرى"],
    [11, "⟨11⟩ خبرًا آخر"],
    [100, "⟨100⟩ خبر آخر"],
  ])("counts %i reports in Arabic", (count, words) => {
    expect(shown(describe(conflict(count), "ar"))).toContain(`مع ${words} عن`);
  });

  it("sums up more than three reports", () => {
    expect(shown(describe(conflict(6), "en"))).toMatch(/; ⟨3⟩ more\.$/u);
    expect(shown(describe(conflict(5), "ar"))).toMatch(/؛ وخبران آخران\.$/u);
  });

  it("tells a denial and an update from a conflict", () => {
    expect(describe(conflict(1, "denied"), "en")).toContain("deny each other");
    expect(describe(conflict(1, "update"), "en")).toContain("growing count");
    expect(describe(conflict(1, "denied"), "ar")).toContain("ينفي");
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

it("a quantity's classes are translated and its names isolated", () => {
  expect(shown(quantityName("escaped · داعش · سجن غويران", "en"))).toBe("escaped · ⟨داعش⟩ · ⟨سجن غويران⟩");
  expect(shown(quantityName("escaped · داعش", "ar"))).toBe("فارّون · ⟨داعش⟩");
});
