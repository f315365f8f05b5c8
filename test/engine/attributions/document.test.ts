import { describe, expect, test } from "vitest";
import { attribute, tellers } from "./told";

const BODY = "\nوقع الهجوم مساء أمس الخميس في وسط المدينة القديمة بحسب ما ظهر في صور كثيرة انتشرت سريعا على المواقع.";

describe("a bare cue continues the last source", () => {
  test.each([
    [["سالم", "سالم"], "قال سالم إن [[7]] قتلوا.\nوأضاف أن [[9]] جرحوا."],
    [["مسؤولون", "مسؤولون"], "وذكر مسؤولون أن [[7]] قتلوا. وأضافوا أنهم أسعفوا [[9]]."],
    [["الوزارة", "الوزارة"], "قالت الوزارة إن [[7]] قتلوا، مضيفة أن [[9]] جرحوا."],
    [["-", "الرئيس"], "قتل [[7]]. وأدان الرئيس بشدة الهجوم. وقال إن [[9]] جرحوا."],
    [["مصدر أمني", "مصدر أمني"], "وذكرت الصحيفة نقلاً عن مصدر أمني أن [[7]] قتلوا.\nوأضافت أن [[9]] جرحوا."],
    [["سلمى كرم", "سلمى كرم"], "قالت سلمى كرم إن [[7]] قتلوا. تقول: «نحصل على [[9]] أرغفة كل يوم»."],
    [["الهيئة", "الهيئة"], "أكدت الهيئة أن [[7]] عادوا، وكانت أحصت عودة [[9]] العام الماضي."],
  ])("%j %s", (expected, text) => {
    expect(tellers(text)).toEqual(expected);
  });

  test("that agrees with it, past one that does not", () => {
    const text = "قال مصطفى إن [[7]] قتلوا. وأكدت قوات سوريا الديمقراطية اعتقال [[8]]. ولفت إلى أن [[9]] فروا.";
    expect(tellers(text)).toEqual(["مصطفى", "قوات سوريا الديمقراطية", "مصطفى"]);
  });

  test("and none where nobody has spoken", () => {
    expect(tellers("وأضاف أن [[9]] جرحوا.")).toEqual(["-"]);
  });
});

describe("a content runs on behind its paragraph", () => {
  test.each([
    [
      ["سالم", "سالم", "سالم", "-"],
      "قال سالم: «قتل [[7]] أشخاص في هذا الهجوم.\nوأصيب [[9]] آخرون.\nونحن نحتاج [[12]] سيارة إسعاف».\nوأغلقت [[3]] شوارع.",
    ],
    [
      ["سالم", "سالم", "-"],
      "قال سالم: «قتل [[7]] أشخاص في هذا الهجوم.\n«وأصيب [[9]] آخرون بجروح».\nوأغلقت [[3]] شوارع.",
    ],
    [["سالم", "سالم", "-"], "وقال سالم:\n«قتل [[7]] أشخاص. وأصيب [[9]] آخرون». وأغلقت [[3]] شوارع."],
    [["مصادر", "-"], "وأشارت مصادر إلى استهداف المنازل،\nما أسفر عن [[6]] إصابات.\nوأغلقت [[3]] شوارع."],
  ])("%j %s", (expected, text) => {
    expect(tellers(text)).toEqual(expected);
  });

  test("not of a quotation that is never closed, nor past somebody who takes the floor", () => {
    expect(tellers('قال سالم إن "[[7]] أشخاص قتلوا في هذا الهجوم.\nوأصيب [[9]] آخرون.')).toEqual(["سالم", "-"]);
    expect(
      tellers('قال سالم إن "[[7]] أشخاص قتلوا في الهجوم.\nوقال خالد إن [[9]] جرحوا.\nوأغلقت [[3]] شوارع" أمس.'),
    ).toEqual(["سالم", "خالد", "-"]);
  });
});

describe("a headline of the form «speaker: statement»", () => {
  test.each([
    ["وزارة الصحة اللبنانية", "وزارة الصحة اللبنانية: مقتل [[30]] شخصا", {}],
    ["الأمم المتحدة", "الأمم المتحدة: [[50]] ألف نازح عادوا إلى ديارهم", { "الأمم المتحدة": "ORG" }],
    ["الصحة", "«الصحة»: وفاة [[12]] مواطنا فى حادث", {}],
    ["الصحة", "الصحة: وفاة [[12]] مواطنا فى حادث", {}],
    ["-", "البرازيل: مقتل [[30]] في حادث قطار", { البرازيل: "GPE" }],
    ["-", "عاجل: مقتل [[30]] في حادث قطار", {}],
    ["-", "أسعار الذهب: [[30]] دولارا للغرام", {}],
    ["-", "مقتل [[30]] في حادث قطار", {}],
  ] as const)("%s: %s", (expected, headline, names) => {
    expect(tellers(headline + BODY, names)).toEqual([expected]);
  });

  test("also where the site prints it again", () => {
    const text = `حكومة السودان: مقتل [[12]] مدنيا${BODY} رابط الخبر: حكومة السودان: مقتل [[12]] مدنيا`;
    expect(tellers(text)).toEqual(["حكومة السودان", "حكومة السودان"]);
  });
});

test("a tweet is its author's, and is passed by when the article goes on", () => {
  const text =
    "قال مصطفى إن [[7]] فروا.\n#Isis leaves [[18]] dead pic.twitter.com/fua89\n— sebastian usher (@sebusher) January 21, 2022\nولفت إلى أن [[9]] جرحوا.";
  expect(tellers(text)).toEqual(["مصطفى", "sebastian usher", "مصطفى"]);
});

describe("a surname that is also a word", () => {
  const kinds = (text: string): readonly (string | undefined)[] =>
    attribute(text, []).attributions.map(({ source }) => source.kind);

  test("names its bearer behind the full name", () => {
    expect(kinds("قال رئيس الحكومة يوسف الشاهد إن العمل بدأ. وأضاف الشاهد أن العمل صعب.")).toEqual(["named", "named"]);
  });

  test("and nobody without it", () => {
    expect(kinds("قال رئيس الحكومة إن العمل بدأ. وأضاف الشاهد أن العمل صعب.")).toEqual(["named", "anonymous"]);
  });
});
