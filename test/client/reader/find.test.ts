import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patternOf } from "../../../client/webview/reader/find/pattern";
import { marked } from "./scenes";

const found = (typed: string, text: string): readonly { from: number; to: number }[] =>
  [...text.matchAll(new RegExp(patternOf(typed), "giu"))].map(({ index, 0: match }) => ({
    from: index,
    to: index + match.length,
  }));

describe("finding in any spelling", () => {
  it.each([
    ["الاسايش", "قوة تسمى [[الأسايش]] و[[الاسايش]]"],
    ["الأسايش", "قوة تسمى [[الاسايش]]"],
    ["قتل", "[[قُتِل]] ثم [[قـتـل]]"],
    ["مدرسه", "[[مدرسة]] و[[مدرسه]]"],
    ["مصطفي", "[[مصطفى]]"],
    ["89", "نحو [[٨٩]] عنصرا و[[89]] و[[۸۹]]"],
    ["٨٩ عنصرا", "[[89  عنصرا]]"],
    ["isis", "#[[Isis]] و[[ISIS]]"],
    ["(7)", "المادة [[(7)]] لا 7"],
    ["a.b", "[[a.b]] axb"],
    ["قُتل", "[[قتل]]"],
    ["كلب", "قلب"],
  ])("%s in %s", (typed, source) => {
    const { text, spans } = marked(source);
    expect(found(typed, text)).toEqual(spans);
  });

  it("law: whatever is typed is found where it stands, and nothing is found for nothing", () => {
    const typed = fc.string({ unit: "binary", minLength: 1, maxLength: 8 }).filter((text) => patternOf(text) !== "");
    fc.assert(
      fc.property(typed, (text) => {
        const pattern = new RegExp(patternOf(text), "giu");
        expect(pattern.test("")).toBe(false);
        expect(new RegExp(patternOf(text), "iu").test(` ${text.trim().replaceAll(/\s+/gu, " ")} `)).toBe(true);
      }),
    );
    expect(patternOf(" \u064e ")).toBe("");
  });
});
