import { describe, expect, it } from "vitest";
import { findQuantities } from "../../../server/engine/conflicts/findQuantities";
import { claimsOf, type Telling } from "../claims/marked";

/** The conflicting pairs of one article, each as the numbers of its figures. */
const conflictsWithin = (text: string, telling: Telling = {}): readonly string[] =>
  findQuantities([{ path: "a", day: null, claims: claimsOf(text, telling) }]).flatMap(({ conflict }) =>
    conflict ? conflict.pairs.map((pair) => pair.map((at) => conflict.figures[at]?.figure).join("~")) : [],
  );

const MINE = "في انفجار منجم في {{GPE قندوز}}";

describe("one article sets two figures side by side", () => {
  it.each<readonly [name: string, text: string, telling: Telling]>([
    ["two who are named", `قال مصدر إن [[20 شخصا]] قتلوا ${MINE}. وقال آخر إن [[25 شخصا]] قتلوا`, { tellers: [0, 1] }],
    ["an earlier count", `قتل [[20 شخصا]] ${MINE}. وتحدثت حصيلة سابقة عن مقتل [[17 شخصا]]`, { tellers: [null, 1] }],
    ["a count that rose", `قتل [[9 أشخاص]] ${MINE}. وارتفعت الحصيلة إلى مقتل [[14 شخصا]]`, { tellers: [0, null] }],
    [
      "how many came",
      "احتشد [[20000 شخص]] في مسيرة في {{GPE الرباط}}. وقال مصدر إن عدد المشاركين [[12000]]",
      { tellers: [null, 1] },
    ],
    [
      "the count, with a noun",
      `قال مصدر إن [[346 شخصا]] قتلوا ${MINE}. وقال آخر إن العدد الفعلي [[1000 حالة]]`,
      { tellers: [0, 1] },
    ],
    ["the headline and the body", `مقتل [[24 شخصا]] ${MINE}\n\nقتل [[20 شخصا]] ${MINE} وفق الشرطة.`, {}],
    [
      "others of another outcome",
      `قال مصدر إن [[3 أشخاص]] قتلوا وأصيب [[24 شخصا]] آخرين ${MINE}. وقال آخر إن [[20 شخصا]] أصيبوا`,
      { tellers: [0, 0, 1] },
    ],
  ])("%s", (_, text, telling) => {
    expect(conflictsWithin(text, telling)).not.toEqual([]);
  });
});

describe("one article tells of two quantities", () => {
  const told = (text: string): string => `قال مصدر إن [[20 شخصا]] قتلوا ${MINE}. ${text}`;
  it.each<readonly [string, string]>([
    ["what comes besides", "وقال آخر إن ستة قتلوا بالإضافة إلى مقتل [[3 أشخاص]]"],
    ["one without a number and more", "وقال آخر إن الانفجار أسفر عن مقتل مدير المنجم و[[19 شخصا]]"],
    ["summands", "وقال آخر إن الانفجار أسفر عن مقتل [[12 عاملا]] و[[7 حراس]]"],
    ["one more of them", "وقال آخر إن الانفجار أسفر عن مقتل [[19 عاملا]] وحارس آخر"],
    ["what is added on", "كما قال آخر إن [[5 آخرين]] قتلوا أيضا"],
    ["a recalled happening", "يذكر أن مصدرا قال إن [[5 أشخاص]] قتلوا"],
    ["another of its kind", "وقال آخر إن الانفجار السابق أسفر عن مقتل [[5 أشخاص]]"],
    ["what it answers", "وقال آخر إنه جاء ردا على مقتل [[5 أشخاص]]"],
    ["what it came after", "وقال آخر إنه جاء بعد ساعات من مقتل [[5 أشخاص]]"],
    ["a time long past", "وقال آخر إن انفجارا وقع الشهر الماضي وأسفر عن مقتل [[5 أشخاص]]"],
  ])("%s: %s", (_, text) => {
    expect(conflictsWithin(told(text), { tellers: [0, 1, 1] })).toEqual([]);
  });

  it("the narrator and a source, where nothing says that a count changed", () => {
    const text = `قتل [[20 شخصا]] ${MINE}. وقالت الشرطة إن [[17 شخصا]] قتلوا`;
    expect(conflictsWithin(text, { tellers: [null, 1] })).toEqual([]);
  });

  it("the dead of all and those of one side", () => {
    const text = `قال مصدر إن [[25 شخصا]] قتلوا ${MINE}. وزعم آخر مقتل [[70]] من {{ORG الحشد الشعبي}} ${MINE}`;
    expect(conflictsWithin(text, { tellers: [0, 1] })).toEqual([]);
  });

  it("what a hospital counts from hour to hour", () => {
    const text = "المستشفى يستقبل [[4 مصابين]] في {{GPE قندوز}}\n\nاستقبل المستشفى ظهرا [[2 مصابين]] في {{GPE قندوز}}.";
    expect(conflictsWithin(text)).toEqual([]);
  });

  it("a denial that the narrator tells again", () => {
    const text =
      "نفي مقتل [[20 شخصا]] في {{GPE قندوز}}\n\nنفت الشرطة ما قيل. وكان الخبر عن مقتل [[20 شخصا]] في {{GPE قندوز}}.";
    expect(conflictsWithin(text, { tellers: [0, null], statuses: ["denied", "affirmed"] })).toEqual([]);
  });

  it("a headline's figure that the body tells as a part", () => {
    const text =
      "إعدام [[10 أشخاص]] في {{GPE قندوز}}\n\nتم إعدام [[15 شخصا]] في {{GPE قندوز}} بينهم [[10 أشخاص]] أدينوا.";
    expect(conflictsWithin(text)).toEqual([]);
  });
});
