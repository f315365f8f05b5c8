import { describe, expect, it } from "vitest";
import { analyseArticle } from "../../../server/engine/analyseArticle";
import { analyseCorpus } from "../../../server/engine/analyseCorpus";
import { DIMENSION_CLASSES } from "../../../server/engine/lexicon/dimensions";

const eventOf = (text: string): string | null | undefined => analyseArticle(text).claims[0]?.event;

describe("the size of a happening that a measure gives", () => {
  it.each([
    ["magnitude", "ضرب زلزال بقوة 6.1 درجات البلدة"],
    ["magnitude", "وبلغت قوة الزلزال 6.3 درجات على مقياس ريختر"],
    ["depth", "ووقع الزلزال على عمق 10 كيلومترات"],
    ["water level", "وقال إن منسوب المياه بلغ 70 سنتيمترا داخل الخيام"],
    ["load", "وقال إن الصهريج كان يحمل 36 ألف لتر من البنزين"],
    ["load", "نجم الانفجار عن حزام ناسف يزن 7 كيلوغرامات"],
    ["burnt", "حريق غابات يلتهم 4500 هكتار"],
    ["burnt", "الحريق الذي أتى على 5200 هكتار"],
    ["load", "وكان الصهريج محملا بـ28 ألف لتر من البنزين"],
  ])("%s: %s", (dimension, text) => {
    expect(eventOf(text)).toBe(dimension);
  });

  it.each([
    ["an aftershock", "ثم وقعت هزة ارتدادية بقوة 5 درجات"],
    ["another unit", "وبلغت قوة الرياح 120 كيلومترا في الساعة"],
    ["another share", "وقالت الوزارة إن نسبة التعافي بلغت 89 بالمئة"],
    ["another clause", "تحدث عن قوة الزلزال، وقال إن 20 كيلومترا من الطريق أغلقت"],
  ])("none for %s: %s", (_, text) => {
    expect(DIMENSION_CLASSES).not.toContain(eventOf(text));
  });

  it("conflicts with another report of the same happening", () => {
    const texts = [
      "قتل 38 شخصا في زلزال بقوة 6.1 درجات ضرب بلدة زرنود",
      "أعلن المعهد أن قوة الزلزال الذي ضرب بلدة زرنود بلغت 6.3 درجات",
    ];
    const { conflicts } = analyseCorpus(
      texts.map((text, index) => ({ path: `${index}`, analysis: analyseArticle(text) })),
    );
    expect(conflicts.map(({ label }) => label.split(" · ")[0])).toEqual(["magnitude"]);
  });
});
