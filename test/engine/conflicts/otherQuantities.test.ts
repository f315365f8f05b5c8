import { describe, expect, it } from "vitest";
import { analyseArticle } from "../../../server/engine/analyseArticle";
import { findQuantities } from "../../../server/engine/conflicts/findQuantities";
import type { Telling } from "../claims/marked";
import { ACADEMY, articleAt, conflictsOf, findConflicts } from "./comparing";

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
      "protesters and police",
      "إصابة [[43 شخصا]] من المتظاهرين في مسيرة في {{GPE بيروت}}",
      "إصابة [[20 شرطيا]] في مسيرة في {{GPE بيروت}}",
    ],
    [
      "what the told quake came after",
      "ارتفاع قتلى زلزال {{GPE نيبال}} إلى [[96 شخصا]] في {{GPE كاتماندو}}",
      "ضرب زلزال {{GPE كاتماندو}} في {{GPE نيبال}} بعد أسبوعين من زلزال أودى بحياة [[8000 شخص]] في {{GPE كاتماندو}}",
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
    [
      "bodies beside a toll that is far higher",
      `مقتل [[20 شخصا]] ${ACADEMY}`,
      `مقتل [[20 شخصا]] ${ACADEMY}. ولم تعرف هوية [[8 جثث]]`,
    ],
    [
      "bodies that the sea gave back",
      "فقدان ومقتل [[38 شخصا]] في غرق عبارة في {{GPE دكا}}",
      "انتشال [[12 جثة]] في غرق عبارة في {{GPE دكا}}",
    ],
    [
      "undated reports of one kind of accident in a place that a list knows",
      "مقتل [[12 شخصا]] في انقلاب حافلة في {{GPE بغداد}} على طريق غريب",
      "مقتل [[5 أشخاص]] في انقلاب حافلة في {{GPE بغداد}} على طريق غريب",
    ],
    [
      "ambulances and fire engines",
      "دفع الجهاز بـ [[20 سيارة]] إسعاف إلى حريق مصنع في {{GPE المحلة}} أمس",
      "دفع الجهاز بـ [[30 سيارة]] إطفاء إلى حريق مصنع في {{GPE المحلة}} أمس",
    ],
    [
      "what a flood did to a country and to a province that the other one only mentions",
      "السيول تقتل [[14 شخصا]] في {{GPE شندلة}}",
      "السيول تقتل [[23 شخصا]] في {{GPE السودان}}، ومنهم في شندلة [[16 شخصا]]",
    ],
    [
      "those who left a part of a country",
      "إجلاء [[7500 شخص]] في إعصار «سوديلور» في {{GPE تايوان}}",
      "إجلاء [[2000 شخص]] من شرق {{GPE تايوان}} في إعصار «سوديلور»",
    ],
    ["counts of another scale", `مقتل [[2 شخصين]] ${ACADEMY}`, `مقتل [[26000000 شخص]] ${ACADEMY}`],
    [
      "those aboard of two vehicles at one building",
      "سيارة على متنها [[9 ركاب]] أمس قرب {{FAC محطة الاستخلاص}}",
      "سيارة على متنها [[4 أشخاص]] أمس قرب {{FAC محطة الاستخلاص}}",
    ],
    ["a year long past", `مقتل [[20 شخصا]] ${ACADEMY}`, `مقتل [[26 شخصا]] عام 2013 ${ACADEMY}`],
    ["things without an event", "[[20 كرسيا]] في {{FAC سجن غويران}}", "[[30 كرسيا]] في {{FAC سجن غويران}}"],
  ])("%s", (_, ...texts) => {
    expect(conflictsOf(...texts)).toEqual([]);
  });

  it("the next accident of a small town, whose weekday stands in brackets", () => {
    const first = "وجرح [[3 أشخاص]] صباح اليوم في حادث مرور على طريق بوغنيس في {{GPE بوغنيس}} في حافلة";
    const second = "وجرح [[4 أشخاص]] اثر حادث جد البارحة (السبت) على طريق بوغنيس في {{GPE بوغنيس}} في حافلة";
    const at = (day: string): number =>
      findConflicts([articleAt(day, first), articleAt("2017-02-19.txt", second)]).length;
    expect([at("2017-02-16.txt"), at("2017-02-18.txt")]).toEqual([0, 1]);
  });

  it("the next bombing of a city, whose weekday commas set off", () => {
    const first = "مقتل [[12 شخصا]] في تفجير سيارة مفخخة قرب سوق في {{GPE بغداد}}";
    const second = "مقتل [[20 شخصا]]، الجمعة، في تفجير سيارة مفخخة قرب سوق في {{GPE بغداد}}";
    expect(findConflicts([articleAt("2016-05-17.txt", first), articleAt("2016-05-20.txt", second)])).toEqual([]);
    expect(findConflicts([articleAt("2016-05-20.txt", first), articleAt("2016-05-21.txt", second)])).toHaveLength(1);
  });

  it("the next quake of a region, which nobody was hurt in", () => {
    const texts = [
      "ضرب زلزال بقوة 5.3 درجات ولاية جناق قلعة في تركيا",
      "ضرب زلزال بقوة 4.6 درجات ولاية جناق قلعة في تركيا",
    ];
    const at = (day: string): number =>
      findQuantities(
        texts.map((text, index) => ({
          path: `${index}`,
          day: index === 0 ? "2017-02-06" : day,
          claims: analyseArticle(text).claims,
        })),
      ).length;
    expect([at("2017-02-07"), at("2017-02-16")]).toEqual([1, 0]);
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
