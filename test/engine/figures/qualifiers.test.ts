import { describe, expect, it } from "vitest";
import { expectFigures, figuresOf, type Expected } from "./reading";

describe("bounds and approximators", () => {
  it.each<[expected: Expected, ...ways: string[]]>([
    [
      { kind: "cardinal", lo: 20, hi: 20, qualifier: "about" },
      "نحو [[20]] قتيلا",
      "حوالي [[20]] قتيلا",
      "زهاء [[20]] قتيلا",
      "قرابة [[20]] قتيلا",
      "ما يقارب [[20]] قتيلا",
      "يناهز [[20]] قتيلا",
      "[[20]] قتيلا تقريبا",
      "بنحو [[20]] قتيلا",
      "ما يقرب من [[عشرين]] قتيلا",
    ],
    [
      { kind: "cardinal", lo: 26, hi: null, qualifier: "moreThan" },
      "أكثر من [[25]] قتيلا",
      "ما يزيد على [[25]] قتيلا",
      "يربو على [[25]] قتيلا",
      "فوق [[25]] قتيلا",
      "وأكثر من [[25]] قتيلا",
    ],
    [
      { kind: "cardinal", lo: 16, hi: null, qualifier: "atLeast" },
      "ما لا يقل عن [[16]] قتيلا",
      "مالايقل عن [[16]] قتيلا",
      "[[16]] قتيلا على الأقل",
      "[[16]] طالبا عسكريا على الاقل",
      "[[16]] قتيلا أو أكثر",
    ],
    [{ kind: "cardinal", lo: null, hi: 9, qualifier: "lessThan" }, "أقل من [[10]] قتلى", "دون [[10]] قتلى"],
    [
      { kind: "cardinal", lo: null, hi: 40, qualifier: "atMost" },
      "لن تتجاوز [[40]] قتيلا",
      "زورق لا يتسع لأكثر من [[40]] شخصا",
      "ما يصل إلى [[40]] قتيلا",
      "لا يتجاوز [[40]] قتيلا",
      "[[40]] قتيلا على الأكثر",
    ],
    [
      { kind: "cardinal", lo: 35, hi: 40, qualifier: "between" },
      "[[35 إلى 40]] قتيلا",
      "بين [[35 و40]] قتيلا",
      "ما بين [[35 إلى 40]] قتيلا",
      "[[35-40]] قتيلا",
      "من [[35 إلى 40]] قتيلا",
    ],
    [{ kind: "cardinal", lo: 5e6, hi: 7e6, qualifier: "between" }, "بين [[5 و7 ملايين]] نازح"],
    [{ kind: "measure", lo: 200, hi: null, qualifier: "moreThan" }, "سرعتها أكثر من [[200]] كيلومتر"],
    [{ kind: "vague", lo: 20, hi: null, qualifier: "atLeast" }, "ما لا يقل عن [[عشرات]] المدنيين"],
    [{ kind: "cardinal", qualifier: "exact" }, "وصل العدد إلى [[35]] سجينا", "بينهم [[35]] سجينا"],
  ])("%j", (expected, ...ways) => {
    for (const way of ways) expectFigures(expected, way);
  });

  it("a change from one number to another is no range", () => {
    expect(figuresOf("ارتفع من 20 إلى 30").map(({ lo, hi }) => [lo, hi])).toEqual([
      [20, 20],
      [30, 30],
    ]);
  });

  it("ما لا يقل عن covers both halves, a trailing على الأقل the nearest", () => {
    const bounds = (text: string): readonly string[] => figuresOf(text).map(({ qualifier }) => qualifier);
    expect(bounds("مقتل ما لا يقل عن 5 جنود و3 مدنيين")).toEqual(["atLeast", "atLeast"]);
    expect(bounds("مقتل 5 جنود و3 مدنيين على الأقل")).toEqual(["exact", "atLeast"]);
  });

  it("the whole expression reaches from its bound to its noun", () => {
    const text = "فرار أكثر من 25 عنصرًا من التنظيم";
    expect(figuresOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(["أكثر من 25 عنصرًا"]);
  });

  it("a left-out noun is the one counted before", () => {
    const lemmas = (text: string): readonly unknown[] => figuresOf(text).map(({ counted }) => counted?.lemma);
    expect(lemmas("استهداف 5 صهاريج، واحتراق 3 منها")).toEqual(["صهريج", "صهريج"]);
    expect(lemmas("43 شخصا قتلوا وأصيب 173 اليوم")).toEqual(["شخص", "شخص"]);
  });
});
