import { describe, expect, it } from "vitest";
import { boardMessagesIn } from "../../../../../client/messages/board/inLanguage";
import { formatIn } from "../../../../../client/webview/board/model/format";
import { factsOf, labelOf, spoken, type Words } from "../../../../../client/webview/board/model/labels";
import { bare } from "../../../../../client/webview/shared/bidi";
import type { BoardReport } from "../../../../../server/protocol/messages";
import { quantity, report } from "../quantities";

const wordsIn = (language: "en" | "ar"): Words => ({
  texts: boardMessagesIn(language),
  format: formatIn(language),
  nameOf: (uri) => uri.slice(-5, -4),
});
const label = (given: Partial<BoardReport>, other: Partial<BoardReport> = {}, language: "en" | "ar" = "en"): string => {
  const [first, second] = [report(given), report(other)];
  return bare(
    labelOf(first, quantity({ reports: [first, second] }), wordsIn(language))
      .map(({ text }) => text)
      .join(" · "),
  );
};

describe("the label of a report", () => {
  it.each([
    ["20 · الدفاع المدني · a", {}, {}],
    ["20 · No source · a", { source: null, sourceKind: "unsourced" }, {}],
    ["20 · not confirmed · الدفاع المدني · a", { status: "unverified" }, {}],
    ["20 · denied by the source · الدفاع المدني · a", { status: "denied" }, {}],
    ["20 · of these · الدفاع المدني · a", { part: true }, {}],
    ["20 · الدفاع المدني · a · 21 Jan", { day: "2022-01-21" }, { day: "2022-01-22" }],
    ["20 · الدفاع المدني · a · 21 Jan", { day: "2022-01-21" }, { day: null }],
    ["20 · الدفاع المدني · a", { day: "2022-01-21" }, { day: "2022-01-21" }],
  ] as const)("%s", (expected, given, other) => expect(label(given, other)).toBe(expected));

  it.each([
    ["20 · الدفاع المدني · a · ٢١ يناير", { day: "2022-01-21" }],
    ["20 · بلا مصدر · a", { source: null, sourceKind: "unsourced" }],
  ] as const)("in Arabic: %s", (expected, given) => expect(label(given, {}, "ar")).toBe(expected));
});

describe("a report read out", () => {
  const reports = [report({ day: "2022-01-21" }), report({ value: "260", source: null, uri: "file:///w/b.txt" })];
  const disputed = quantity({ reports });

  it("says its value, source and its kind, status, article, date, and who says otherwise", () => {
    expect(bare(spoken(disputed, 0, wordsIn("en")))).toBe(
      "Value: 20. Source: الدفاع المدني (Named source). Status: affirmed. Article: a. Date: 21 January 2022. Conflict: 260 (No source)",
    );
  });

  it("says it in Arabic", () => {
    expect(bare(spoken(disputed, 0, wordsIn("ar")))).toBe(
      "القيمة: 20. المصدر: الدفاع المدني (مصدر مسمّى). الحال: مؤكَّد على لسان المصدر. المقال: a. التاريخ: ٢١ يناير ٢٠٢٢. متعارضة: 260 (بلا مصدر)",
    );
  });

  it("says nothing of a report that is not there", () => expect(spoken(disputed, 5, wordsIn("en"))).toBe(""));

  it("has a fact for the date only where there is one", () => {
    expect(factsOf(report(), wordsIn("en")).map(([name]) => name)).toEqual(["Value", "Source", "Status", "Article"]);
  });
});

describe("numbers and days", () => {
  it.each([
    ["260", "260", 260],
    ["12,000", "12,000", 12_000],
    ["1.5M", "1.5 مليون", 1_500_000],
    ["0.25", "0.25", 0.25],
  ])("%s, %s", (english, arabic, value) => {
    expect(formatIn("en").value(value)).toBe(english);
    expect(
      bare(formatIn("ar").value(value))
        .replace(/[\u00a0\u200f]/gu, " ")
        .trim(),
    ).toBe(arabic);
  });

  it("leaves what is no day as it is", () => expect(formatIn("ar").fullDay("2022-13-45")).toBe("2022-13-45"));
});
