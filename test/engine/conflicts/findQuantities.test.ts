import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Conflict } from "../../../server/engine/conflicts/conflict";
import { findQuantities } from "../../../server/engine/conflicts/findQuantities";
import type { ArticleClaims } from "../../../server/engine/conflicts/located";
import { dayInName } from "../../../server/engine/figures/temporal/articleDate";
import { claimsOf, type Telling } from "../claims/marked";

/** An article under a path that may give its day. */
const articleAt = (path: string, source: string, telling: Telling = {}): ArticleClaims => ({
  path,
  day: dayInName(path) ?? null,
  claims: claimsOf(source, telling),
});

const findConflicts = (articles: readonly ArticleClaims[]): readonly Conflict[] =>
  findQuantities(articles).flatMap(({ conflict }) => conflict ?? []);

/** Articles under a, b, c … and the conflicts that they give, each figure as `path` and its number in the article. */
function conflictsOf(...texts: readonly (string | readonly [string, Telling])[]) {
  const articles = texts.map((text, index): ArticleClaims => {
    const [source, telling] = typeof text === "string" ? [text, {}] : text;
    return articleAt("abcdef"[index] ?? "", source, telling);
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
    ["attackers and their victims", `مقتل [[10 إرهابيين]] ${ACADEMY}`, `سقوط [[3 قتلى]] ${ACADEMY}`],
    [
      "two places together and one of them",
      "قتل [[38 شخصا]] في انفجارين بكنيستين في {{GPE طنطا}} و{{GPE الإسكندرية}}",
      "قتل [[17 شخصا]] في انفجار كنيسة في {{GPE الإسكندرية}}",
    ],
    [
      "two cities told by two buildings and one of them",
      "استهدف تفجيران كنيسة في {{GPE طنطا}} وكاتدرائية في {{GPE الإسكندرية}}، وراح ضحيتهما [[45 قتيلا]]",
      "قتل [[21 شخصا]] في تفجير كنيسة في {{GPE طنطا}}",
    ],
    [
      "both happenings together and one of them",
      "إصابة [[2 جنديين]] في انفجار لغم في معسكر في {{GPE القصرين}}",
      "بلغ عدد المصابين في الانفجارين [[9]] في معسكر في {{GPE القصرين}}",
    ],
    [
      "a summand and the total",
      "مقتل [[5 أشخاص]] في انفجار كنيسة في {{GPE طنطا}}",
      "مقتل [[3 مواطنين]] وشرطي في انفجار كنيسة في {{GPE طنطا}}",
    ],
    [
      "what it answers, told by the way",
      "مقتل [[6 جنود]] في قصف مطار {{GPE حمص}}",
      "قصف مطار {{GPE حمص}} ردا على غارة على {{GPE خان شيخون}}، ما أدى إلى مقتل [[87 شخصا]]",
    ],
    [
      "a happening of its kind in another country",
      "غرق عبارة في {{GPE بنجلادش}} يودي بحياة [[38 شخصا]]",
      "انتهاء البحث عن ضحايا عبارة {{GPE بنجلادش}}.\n\nوفي {{GPE الفلبين}} قتل [[17 شخصا]] في غرق عبارة أخرى",
    ],
    [
      "what answered it, with the word in quotation marks",
      "مقتل [[6 جنود]] في قصف مطار {{GPE حمص}}",
      'قصف مطار {{GPE حمص}} يأتي "ردا" على غارة على {{GPE خان شيخون}} أدت إلى مقتل [[87 شخصا]]',
    ],
    [
      "what each hospital counts",
      "استقبل {{FAC مستشفى قندوز}} [[25 جريحا]] في انفجار منجم في {{GPE قندوز}}",
      "استقبل {{FAC مستشفى بغلان}} [[12 جريحا]] في انفجار منجم في {{GPE قندوز}}",
    ],
    [
      "a whole country and the province named before",
      "تضرر [[2100 منزل]] في سيول في {{GPE كسلا}} في {{GPE السودان}}",
      "سيول في {{GPE السودان}}: قتل [[17 شخصا]] في {{GPE كسلا}} وتضرر [[7000 منزل]] في البلاد",
    ],
    [
      "a day and telling words without a place",
      "مقتل [[6 أشخاص]] الجمعة في هجوم انتحاري غامض غريب مريب في {{GPE أفغانستان}}",
      "مقتل [[15 شخصا]] الجمعة في هجوم انتحاري غامض غريب مريب في {{GPE أفغانستان}}",
    ],
    [
      "a town that another lies north of",
      "قتل [[19 شخصا]] في حريق مصنع في {{GPE المحلة}} شمال {{GPE القاهرة}}",
      "قتل [[31 شخصا]] في حريق مصنع في {{GPE القاهرة}}",
    ],
    [
      "two happenings of an everyday kind in one place, where nothing tells the days",
      "مقتل [[4 سياح]] في انفجار حافلة في {{GPE جنوب سيناء}} في {{GPE مصر}}",
      "مقتل [[10 أشخاص]] في انقلاب حافلة في {{GPE جنوب سيناء}} في {{GPE مصر}}",
    ],
    [
      "a place that only says where the other lies",
      "قتل [[19 شخصا]] في حريق مصنع في مدينة {{GPE المحلة}} شمال {{GPE القاهرة}}",
      "قتل [[31 شخصا]] في حريق مصنع في {{GPE القاهرة}}",
    ],
    [
      "last month's happening of its kind",
      "قتل [[19 عاملا]] في حريق مصنع في {{GPE المحلة}} أمس",
      "قتل [[4 عمال]] الشهر الماضي في حريق مصنع في {{GPE المحلة}}",
    ],
    [
      "one attack on a target and what attacks took that leave it open",
      "مقتل [[20 شخصا]] الجمعة في تفجير انتحاري في كلية الشرطة في {{GPE كابول}} في {{GPE أفغانستان}}",
      "مقتل [[51 شخصا]] الجمعة في تفجير انتحاري في {{GPE كابول}} في {{GPE أفغانستان}}",
    ],
    [
      "a toll that leaves open whose, and that of one side",
      `مقتل [[20 عنصرا]] من {{ORG الحشد الشعبي}} ${ACADEMY}`,
      `مقتل [[45 شخصا]] ${ACADEMY}`,
    ],
    ["a year long past", `مقتل [[20 شخصا]] ${ACADEMY}`, `مقتل [[26 شخصا]] عام 2013 ${ACADEMY}`],
    ["things without an event", "[[20 كرسيا]] في {{FAC سجن غويران}}", "[[30 كرسيا]] في {{FAC سجن غويران}}"],
  ])("%s", (_, ...texts) => {
    expect(conflictsOf(...texts)).toEqual([]);
  });

  it("the next happening of a city some days later, where nothing says what was hit", () => {
    const texts = [
      "مقتل [[20 شخصا]] في غارة وقصف واشتباكات في {{GPE دوما}} في {{GPE سوريا}}",
      "مقتل [[6 أشخاص]] في غارة وقصف واشتباكات في {{GPE دوما}} في {{GPE سوريا}}",
    ] as const;
    const at = (first: string, second: string) =>
      findConflicts([articleAt(first, texts[0]), articleAt(second, texts[1])]).length;
    expect(at("2015-08-07.txt", "2015-08-08.txt")).toBe(1);
    expect(at("2015-08-07.txt", "2015-08-13.txt")).toBe(0);
  });

  it("old tolls told again, where the paths give the days", () => {
    const texts = [`مقتل [[20 شخصا]] ${ACADEMY}`, `سقوط [[26 قتيلا]] ${ACADEMY}`] as const;
    const at = (first: string, second: string) =>
      findConflicts([articleAt(first, texts[0]), articleAt(second, texts[1])]).map(({ verdict }) => verdict);
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
