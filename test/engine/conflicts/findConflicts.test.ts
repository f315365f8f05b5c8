import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findConflicts, type ArticleClaims } from "../../../server/engine/conflicts/findConflicts";
import { claimsOf, type Telling } from "../claims/marked";

/** Articles under a, b, c … and the conflicts that they give, each figure as `path` and its number in the article. */
function conflictsOf(...texts: readonly (string | readonly [string, Telling])[]) {
  const articles = texts.map((text, index): ArticleClaims => {
    const [source, telling] = typeof text === "string" ? [text, {}] : text;
    return { path: "abcdef"[index] ?? "", claims: claimsOf(source, telling) };
  });
  return findConflicts(articles).map(({ figures, pairs, verdict }) => ({
    verdict,
    pairs: pairs.map((pair) => pair.map((at) => `${figures[at]?.path ?? ""}${figures[at]?.figure ?? ""}`).join("~")),
  }));
}

const ACADEMY = "في هجوم على أكاديمية الشرطة في {{GPE كابول}}";

describe("reports that exclude each other", () => {
  it("two articles on one attack", () => {
    expect(conflictsOf(`مقتل [[20 شخصا]] ${ACADEMY}`, `سقوط [[26 قتيلا]] ${ACADEMY}`)).toEqual([
      { verdict: "conflict", pairs: ["a0~b0"] },
    ]);
  });

  it("two tellers in one article", () => {
    const text = `وقال مصدر عن مقتل [[20 شخصا]] ${ACADEMY}. وتحدث مصدر ثالث عن [[25 قتيلا]]`;
    expect(conflictsOf([text, { tellers: [0, 1] }])).toEqual([{ verdict: "conflict", pairs: ["a0~a1"] }]);
  });

  it("a denial against what its denier affirms, even by one teller", () => {
    const text = "نفذ [[12 عنصرا]] هجوما على {{FAC سجن غويران}}، نافيا هجوما نفذه [[200 مقاتل]] على {{FAC سجن غويران}}";
    expect(conflictsOf([text, { tellers: [0, 0], statuses: ["affirmed", "denied"] }])).toEqual([
      { verdict: "denied", pairs: ["a0~a1"] },
    ]);
  });

  it("a named storm in one country, the name spelled in two ways", () => {
    expect(
      conflictsOf(
        "الإعصار «سوديلور» يودي بحياة [[9 أشخاص]] في {{GPE الصين}}",
        "الإعصار «سودلور» يودي بحياة [[14 شخصا]] في {{GPE الصين}}",
      ),
    ).toEqual([{ verdict: "conflict", pairs: ["a0~b0"] }]);
  });
});

describe("reports of different quantities", () => {
  it.each<readonly [string, ...(readonly (string | readonly [string, Telling])[])]>([
    ["another target", `مقتل [[20 شخصا]] ${ACADEMY}`, "مقتل [[5 أشخاص]] في هجوم على مطار {{GPE كابول}}"],
    ["another city", `مقتل [[20 شخصا]] ${ACADEMY}`, "مقتل [[5 أشخاص]] في هجوم على أكاديمية الشرطة في {{GPE قندوز}}"],
    ["another outcome", `مقتل [[20 شخصا]] ${ACADEMY}`, `إصابة [[50 شخصا]] ${ACADEMY}`],
    ["a part", `مقتل [[20 شخصا]] ${ACADEMY}`, `مقتل مدنيين ${ACADEMY} بينهم [[3 أطفال]]`],
    ["a whole series", `مقتل [[20 شخصا]] ${ACADEMY}`, "مقتل [[51 شخصا]] في سلسلة هجمات في {{GPE كابول}}"],
    ["another weekday", `مقتل [[20 شخصا]] الجمعة ${ACADEMY}`, `مقتل [[5 أشخاص]] الاثنين ${ACADEMY}`],
    ["only the country in common", "مقتل [[20 شخصا]] في {{GPE الهند}}", "مقتل [[90 شخصا]] في {{GPE الهند}}"],
    ["only the city in common", "مقتل [[20 شخصا]] في {{GPE بغداد}}", "مقتل [[5 أشخاص]] في {{GPE بغداد}}"],
    ["whose they are", `مقتل [[20 مقاتلا]] من {{ORG داعش}} ${ACADEMY}`, `مقتل [[7 عناصر]] من {{ORG قسد}} ${ACADEMY}`],
    ["two figures of one teller", [`مقتل [[20 شخصا]] ${ACADEMY}. وقتل [[5 أشخاص]]`, { tellers: [0, 0] }]],
    [
      "those who escaped and those detained",
      "فرار [[20 سجينا]] من {{FAC سجن غويران}}",
      "يقبع [[3000 سجين]] في {{FAC سجن غويران}}",
    ],
    ["things without an event", "[[20 كرسيا]] في {{FAC سجن غويران}}", "[[30 كرسيا]] في {{FAC سجن غويران}}"],
  ])("%s", (_, ...texts) => {
    expect(conflictsOf(...texts)).toEqual([]);
  });

  it("old tolls told again, where the paths give the days", () => {
    const article = (path: string, text: string): ArticleClaims => ({ path, claims: claimsOf(text) });
    const texts = [`مقتل [[20 شخصا]] ${ACADEMY}`, `سقوط [[26 قتيلا]] ${ACADEMY}`] as const;
    const at = (first: string, second: string) =>
      findConflicts([article(first, texts[0]), article(second, texts[1])]).map(({ verdict }) => verdict);
    expect(at("2015-08-07.txt", "2016-02-01.txt")).toEqual([]);
    expect(at("2015-08-07.txt", "2015-08-08.txt")).toEqual(["update"]);
    expect(at("20150808.txt", "20150807.txt")).toEqual(["conflict"]);
  });
});

describe("the comparison of a corpus", () => {
  const articles: readonly ArticleClaims[] = [
    `مقتل [[20 شخصا]] ${ACADEMY}`,
    `سقوط [[26 قتيلا]] ${ACADEMY} وإصابة [[28 شخصا]]`,
    `مقتل [[25 طالبا]] ${ACADEMY} وإصابة [[40 شخصا]]`,
    "مقتل [[27 شخصا]] في خروج قطارين عن القضبان في {{GPE الهند}} في {{GPE بوبال}}",
    "مقتل [[20 شخصا]] في خروج قطارين عن السكة في {{GPE الهند}} في {{GPE بوبال}}",
  ].map((text, index) => ({ path: `${index}.txt`, claims: claimsOf(text) }));

  it("does not depend on the order of the articles", () => {
    const expected = findConflicts(articles);
    expect(expected).toHaveLength(3);
    fc.assert(
      fc.property(fc.shuffledSubarray([...articles], { minLength: articles.length }), (shuffled) => {
        expect(findConflicts(shuffled)).toEqual(expected);
      }),
    );
  });

  it("gives pairs that point into the figures, smaller first", () => {
    for (const { figures, pairs } of findConflicts(articles)) {
      expect(pairs.length).toBeGreaterThan(0);
      for (const [a, b] of pairs) {
        expect(a).toBeLessThan(b);
        expect(figures[b]).toBeDefined();
      }
    }
  });

  it("compares only claims that share a key", () => {
    const keyless = articles.map(({ path, claims }) => ({
      path,
      claims: claims.map((claim) => ({ ...claim, keys: [] })),
    }));
    expect(findConflicts(keyless)).toEqual([]);
  });
});
