import { describe, expect, it } from "vitest";
import { readWhens } from "../../../server/engine/claims/when";
import { daysOf } from "../../../server/engine/conflicts/days";
import { readParagraph } from "../../../server/engine/text/readParagraph";

/** The days that the words of time of a text mean in an article of Saturday 8 August 2015. */
const daysIn = (text: string): readonly string[] =>
  readWhens(readParagraph(text)).map(({ when }) => {
    const days = daysOf(when, "2015-08-08");
    return days ? days.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)).join("..") : "unknown";
  });

describe("the days that words of time mean", () => {
  it.each([
    ["2015-08-07..2015-08-07", "قتلوا يوم الجمعة", "قتلوا مساء أمس الجمعة", "في 7 أغسطس 2015", "في السابع من أغسطس"],
    ["2015-08-06..2015-08-07", "ليل الخميس - الجمعة", "ليل الخميس الجمعة"],
    ["2015-08-06..2015-08-08", "قتلوا أمس"],
    ["2015-02-01..2015-02-28", "في فبراير 2015", "في شباط الماضي"],
    ["2013-01-01..2013-12-31", "فيضانات عام 2013"],
  ])("%s", (expected, ...texts) => {
    for (const text of texts) expect(daysIn(text), text).toEqual([expected]);
  });

  it.each(["منذ مطلع العام", "خلال ثلاثة أشهر", "في الساعة التاسعة", "ثلاثة أيام"])("none: %s", (text) => {
    expect(daysIn(text)).toEqual([]);
  });

  it("stay open where only the article's day could tell", () => {
    const [found] = readWhens(readParagraph("قتلوا أمس"));
    expect(found && daysOf(found.when, null)).toBeUndefined();
  });
});
