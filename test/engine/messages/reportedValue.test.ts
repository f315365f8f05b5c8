import { describe, expect, it } from "vitest";
import { analyseArticle } from "../../../server/engine/analyseArticle";
import { reportedValue } from "../../../server/engine/messages/reportedValue";

const bare = (text: string): string => text.replace(/[\u2066-\u2069]/gu, "").replaceAll("\u00a0", " ");

/** The value of the first figure of a sentence, in English and in Arabic. */
function valuesIn(sentence: string): readonly string[] {
  const [figure] = analyseArticle(sentence).figures;
  if (!figure) return [];
  return (["en", "ar"] as const).map((language) => bare(reportedValue(figure, sentence, language)));
}

describe("the value of a report, as short as a label", () => {
  it.each([
    [
      ["7", "7"],
      ["قُتل 7 أشخاص.", "قُتل سبعة أشخاص.", "قُتل ٧ أشخاص."],
    ],
    [["2", "2"], ["قُتل شخصان."]],
    [["12,000", "12,000"], ["فرّ 12 ألف مسلح."]],
    [["about 20", "نحو 20"], ["قُتل نحو 20 شخصا."]],
    [["more than 25", "أكثر من 25"], ["قُتل أكثر من 25 شخصا."]],
    [["at least 16", "ما لا يقل عن 16"], ["قُتل ما لا يقل عن 16 شخصا."]],
    [["less than 30", "أقل من 30"], ["قُتل أقل من 30 شخصا."]],
    [["20–30", "20–30"], ["قُتل ما بين 20 و30 شخصا."]],
    [["عشرات", "عشرات"], ["قُتل عشرات المدنيين."]],
    [["25 %", "25 %"], ["ارتفعت الأسعار بنسبة 25%."]],
  ])("%j", (expected, sentences) => {
    for (const sentence of sentences) expect([sentence, valuesIn(sentence)]).toEqual([sentence, expected]);
  });

  it("stands in isolates, words around it do not", () => {
    const sentence = "قُتل نحو 20 شخصا.";
    expect(reportedValue(analyseArticle(sentence).figures[0]!, sentence, "ar")).toBe("نحو \u206820\u2069");
  });
});
