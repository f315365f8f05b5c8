import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuantities } from "../../../server/engine/conflicts/findQuantities";
import type { ArticleClaims } from "../../../server/engine/conflicts/located";
import { ACADEMY, articleAt, conflictsOf, findConflicts } from "./comparing";

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

  it("one side's dead whose side is in dispute", () => {
    expect(conflictsOf(`مقتل [[21 مدنيا]] ${ACADEMY}`, `مقتل [[22 مسلحا]] ${ACADEMY}`)).toHaveLength(1);
  });

  it("a happening in a place that no list knows, by the words that few reports share", () => {
    const articles = [
      articleAt("a-2015-08-07", "حريق مصنع نشارة في بلقاس أودى بحياة [[14 عاملا]]"),
      articleAt("b-2015-08-08", "مصرع [[19 عاملا]] في حريق مصنع نشارة في بلقاس"),
    ];
    expect(findConflicts(articles)).toHaveLength(1);
  });

  it("two undated reports of one little-known place, which one of them only says", () => {
    expect(
      conflictsOf(
        "مقتل [[19 شخصا]] في انفجار صهريج وقود في محطة وقود في {{GPE خان الزرزور}}",
        "مصرع [[21 شخصا]] في انفجار صهريج قرب محطة وقود، والزرزور بلا ماء",
      ),
    ).toHaveLength(1);
  });

  it("what a flood did to a whole country, within days", () => {
    const first = "السيول تقتل [[23 شخصا]] في {{GPE السودان}}";
    const second = "ارتفاع قتلى السيول في {{GPE السودان}} إلى [[41 شخصا]]";
    const at = (day: string): number =>
      findConflicts([articleAt("2018-08-11.txt", first), articleAt(day, second)]).length;
    expect([at("2018-08-13.txt"), at("2018-08-21.txt")]).toEqual([1, 0]);
  });

  it("a building by its town and by its own name", () => {
    const texts = [
      "مقتل [[23 شخصا]] في تفجير {{FAC سوق بلدروز}} في {{GPE بلدروز}}",
      "مقتل [[25 شخصا]] في تفجير {{FAC سوق الخضر}} في {{GPE بلدروز}}",
    ];
    expect(conflictsOf(...texts)).toHaveLength(1);
  });

  it("bodies that an article counts in the place of the dead", () => {
    expect(conflictsOf(`مقتل [[20 شخصا]] ${ACADEMY}`, `انتشال [[26 جثة]] ${ACADEMY}`)).toHaveLength(1);
  });

  it("each of two trains against its counterpart, in the order in which both tell of them", () => {
    const first = `خرجت [[12 عربة]] من قطار عن السكة في {{GPE بوبال}}. وخرجت [[6 عربات]] من القطار الآخر عن السكة`;
    const second = `خرجت [[4 عربات]] من قطار عن السكة في {{GPE بوبال}}. وخرجت [[2 عربتين]] من القطار الآخر عن السكة`;
    expect(conflictsOf(first, second).flatMap(({ pairs }) => pairs)).toEqual(["a0~b0", "a1~b1"]);
  });

  it("what is counted beside things of another kind", () => {
    const place = "بعد زلزال ضرب بلدة {{GPE زرنود}}";
    expect(
      conflictsOf(`أرسلت المنظمة [[45 فريقا]] و[[1500 خيمة]] ${place}`, `أرسلت السلطات [[2000 خيمة]] ${place}`),
    ).toEqual([{ verdict: "conflict", pairs: ["a1~b0"] }]);
  });

  it("a town and the river at it", () => {
    const coaches = (count: number, place: string): string =>
      `خرجت [[${count} عربات]] من قطار عن القضبان في فيضان قرب ${place} في {{GPE الهند}}`;
    expect(conflictsOf(coaches(12, "{{GPE هاردا}} ونهر ماتشاك"), coaches(5, "{{LOC نهر ماتشاك}}")).length).toBe(1);
  });

  it("a sum over provinces and that of the country, within days", () => {
    const first = articleAt(
      "2015-07-28.txt",
      "السيول تقتل [[36 شخصا]] في إقليم {{GPE السند}} وإقليم {{GPE البنجاب}} في {{GPE باكستان}}",
    );
    const second = articleAt("2015-07-29.txt", "ارتفاع قتلى السيول في {{GPE باكستان}} إلى [[69 شخصا]]");
    expect(findConflicts([first, second])).toHaveLength(1);
  });

  it("a sum over two attacks, whose targets one of the reports leaves out", () => {
    const first = "قتل [[30 شخصا]] في تفجيرين انتحاريين استهدفا سوقا في {{GPE داماتورو}} في {{GPE نيجيريا}} الأحد";
    const second = "ارتفعت حصيلة التفجيرين الانتحاريين في {{GPE داماتورو}} في {{GPE نيجيريا}} إلى [[42 قتيلا]]";
    expect(findConflicts([articleAt("2015-08-03.txt", first), articleAt("2015-08-04.txt", second)])).toHaveLength(1);
  });

  it("homes that another report calls buildings", () => {
    const quake = "في زلزال في {{GPE زرنود}}";
    expect(conflictsOf(`انهيار [[130 منزلا]] ${quake}`, `انهيار [[126 مبنى]] ${quake}`)).toHaveLength(1);
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

describe("the comparison of a corpus", () => {
  const articles: readonly ArticleClaims[] = [
    `مقتل [[20 شخصا]] ${ACADEMY}`,
    `سقوط [[26 قتيلا]] ${ACADEMY} وإصابة [[28 شخصا]]`,
    `مقتل [[25 طالبا]] ${ACADEMY} وإصابة [[40 شخصا]]`,
    "مقتل [[27 شخصا]] في خروج قطارين عن القضبان في {{GPE الهند}} في {{GPE بوبال}}",
    "مقتل [[20 شخصا]] في خروج قطارين عن السكة في {{GPE الهند}} في {{GPE بوبال}}",
  ].map((text, index) => articleAt(`${index}.txt`, text));

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

  it("finds among some claims of its articles what it finds among them in all", () => {
    const whole = [
      articleAt("a", "مقتل [[12 شخصا]] وإصابة [[23 شخصا]] في انقلاب حافلة في {{GPE العياط}}"),
      articleAt("b", "مصرع [[11 شخصا]] وإصابة [[24 شخصا]] في انقلاب حافلة في {{GPE العياط}}"),
    ];
    const killed = whole.map((article) => ({ ...article, claims: article.claims.slice(0, 1) }));
    const labels = (articles: readonly ArticleClaims[]): readonly string[] =>
      findConflicts(articles).map(({ label }) => label.split(" · ")[0] ?? "");
    expect([labels(whole), labels(killed)]).toEqual([["killed", "wounded"], ["killed"]]);
  });

  it("compares only claims that share a key", () => {
    const keyless = articles.map(({ path, day, claims }) => ({
      path,
      day,
      claims: claims.map((claim) => ({ ...claim, keys: [] })),
    }));
    expect(findConflicts(keyless)).toEqual([]);
  });
});

describe("quantities", () => {
  /** Each quantity as its verdict and its pairs: `a0 ? b0: verdict, reason`. */
  const quantitiesOf = (...articles: readonly ArticleClaims[]) =>
    findQuantities(articles).map(({ verdict, reports, pairs }) => ({
      verdict,
      pairs: pairs.map(({ first, second, verdict: own, reason }) => {
        const name = (at: number): string => `${reports[at]?.path ?? ""}${reports[at]?.figure ?? ""}`;
        return `${name(first)} ${name(second)}: ${own}, ${reason.code}`;
      }),
    }));

  it("hold what agrees beside what does not, the gravest verdict first", () => {
    expect(
      quantitiesOf(
        articleAt("a", `مقتل [[20 شخصا]] ${ACADEMY}`),
        articleAt("b", `سقوط [[20 قتيلا]] ${ACADEMY}`),
        articleAt("c", `سقوط [[26 قتيلا]] ${ACADEMY}`),
      ),
    ).toEqual([
      {
        verdict: "conflict",
        pairs: ["a0 b0: compatible, equal", "a0 c0: conflict, disjoint", "b0 c0: conflict, disjoint"],
      },
    ]);
  });

  it.each([
    ["compatible, overlap", "2015-08-07", "[[أكثر من 15 شخصا]]", "2015-08-07", "[[20 شخصا]]"],
    ["conflict, disjoint-about", "2015-08-07", "[[نحو 15 شخصا]]", "2015-08-07", "[[20 شخصا]]"],
    ["update, grew", "2015-08-07", "[[15 شخصا]]", "2015-08-08", "[[20 شخصا]]"],
    ["conflict, fell", "2015-08-07", "[[20 شخصا]]", "2015-08-08", "[[15 شخصا]]"],
  ])("give their reason: %s", (expected, day, figure, otherDay, otherFigure) => {
    const [quantity] = quantitiesOf(
      articleAt(`a-${day}.`, `مقتل ${figure} ${ACADEMY}`),
      articleAt(`b-${otherDay}.`, `مقتل ${otherFigure} ${ACADEMY}`),
    );
    expect(quantity?.pairs.map((pair) => pair.split(": ")[1])).toEqual([expected]);
  });

  it("hold a part beside its whole", () => {
    const text = `مقتل [[57 شخصا]] ${ACADEMY} بينهم [[12 طفلا]]`;
    const [quantity] = findQuantities([articleAt("a", text)]);
    expect(quantity?.verdict).toBe("part-of");
    expect(quantity?.reports.map(({ lo, part }) => [lo, part])).toEqual([
      [57, false],
      [12, true],
    ]);
    expect(quantity?.conflict).toBeNull();
  });

  it("name the tellers and the days of their reports", () => {
    const reports = findQuantities([
      articleAt("a-2015-08-07", `مقتل [[20 شخصا]] ${ACADEMY}`, { tellers: [0] }),
      articleAt("b", `مقتل [[26 شخصا]] ${ACADEMY}`),
    ]).flatMap((quantity) => quantity.reports);
    expect(reports.map(({ day, source }) => [day, source?.kind ?? null])).toEqual([
      ["2015-08-07", "named"],
      [null, null],
    ]);
  });
});
