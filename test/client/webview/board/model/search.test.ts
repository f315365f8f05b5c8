import { describe, expect, it } from "vitest";
import { matches, searchable } from "../../../../../client/webview/board/model/search";
import { quantity, report } from "../quantities";

describe("the spelling in which texts are searched", () => {
  it.each([
    ["احمد", ["أحمد", "إحمد", "آحمد", "أَحْمَد", "أحـــمد", "\u2068أحمد\u2069"]],
    ["مدرسه علي", ["مدرسة على", "مدرسه علي"]],
    ["2022 reuters", ["٢٠٢٢ Reuters", "۲۰۲۲ REUTERS"]],
  ])("%s", (spelling, texts) => {
    for (const text of texts) expect(searchable(text)).toBe(spelling);
  });
});

describe("a quantity", () => {
  const searched = quantity({
    label: "killed · \u2068الحسكة\u2069",
    reports: [
      report({ text: "7 عناصر", value: "\u20687\u2069", source: "مصدر عسكري" }),
      report({ source: null, uri: "file:///w/b.txt" }),
    ],
  });
  it.each([
    [true, ["", "  ", "killed", "الحسكه", "عسكري", "7", "٧", "b", "killed عسكري"]],
    [false, ["wounded", "8", "killed دمشق"]],
  ])("matches: %s", (expected, queries) => {
    for (const query of queries)
      expect([query, matches(searched, query, (uri) => uri.slice(-5, -4))]).toEqual([query, expected]);
  });
});
