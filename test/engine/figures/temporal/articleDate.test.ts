import { describe, expect, it } from "vitest";
import { articleDate } from "../../../../server/engine/figures/temporal/articleDate";
import { readParagraph } from "../../../../server/engine/text/readParagraph";

const dateOf = (lines: readonly string[], name?: string): string | undefined =>
  articleDate(lines.map(readParagraph), name);

describe("the date of an article", () => {
  it.each([
    ["2015-07-21", "suruc-2015-07-21.txt"],
    ["2015-07-21", "20150721_agency.txt"],
    [undefined, "article-201507211.txt"],
    [undefined, "000_537bf9fdf7570dea.txt"],
  ])("is %s by the name %s", (expected, name) => expect(dateOf(["انفجار في المدينة"], name)).toBe(expected));

  it.each([
    ["2015-07-21", ["انفجار في المدينة", "21 يوليو 2015"]],
    ["2015-07-21", ["انفجار في المدينة", "أنقرة - رويترز - الثلاثاء 21/7/2015"]],
    ["2015-07-17", ["خطبة العيد", "الجمعة 1 شوال 1436 هـ"]],
    [undefined, ["انفجار في المدينة", "وقع الانفجار صباح الثلاثاء"]],
    [
      undefined,
      [
        "قال المسؤول إن الهجوم الذي وقع في 21 يوليو 2014 كان أعنف من كل ما شهدته المدينة منذ بداية الحرب قبل أربعة أعوام",
      ],
    ],
  ])("is %s by the dateline of %j", (expected, lines) => expect(dateOf(lines)).toBe(expected));
});
