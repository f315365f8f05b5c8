import { describe, expect, it } from "vitest";
import { analyseArticle } from "../../../server/engine/analyseArticle";
import { analyseCorpus } from "../../../server/engine/analyseCorpus";
import type { CorpusAnalysis } from "../../../server/engine/analyseCorpus";

const corpusOf = (...texts: readonly string[]): CorpusAnalysis =>
  analyseCorpus(texts.map((text, index) => ({ path: `${index}-2015-11-10.txt`, analysis: analyseArticle(text) })));

const SIEGE = "في الهجوم على فندق الواحة في باماكو مساء السبت";

describe("those whom a state counts of its own", () => {
  it.each([
    ["الفرنسيون", `أعلنت فرنسا أن ثلاثة من مواطنيها قتلوا ${SIEGE}.`],
    ["الفرنسيون", `وقالت السفارة الفرنسية إن اثنين من رعاياها في عداد القتلى ${SIEGE}.`],
    ["الهنود", `وقالت السفارة الهندية إن شخصين قتلا ${SIEGE}.`],
    [null, `أعلنت فرنسا أن ثلاثة أشخاص قتلوا ${SIEGE}.`],
    [null, "أعلنت فرنسا أن ثلاثة من مواطنيها قتلوا في هجوم على فندق في فرنسا."],
  ])("%s: %s", (people, text) => {
    expect(analyseArticle(text).claims[0]?.nationality).toBe(people);
  });

  it("are held against each other, and against no toll of all", () => {
    const own = `أعلنت فرنسا أن ثلاثة من مواطنيها قتلوا ${SIEGE}.`;
    const other = `وقالت السفارة الفرنسية إن اثنين من رعاياها قتلوا ${SIEGE}.`;
    const all = `ارتفع عدد قتلى الهجوم على فندق الواحة في باماكو مساء السبت إلى 29 قتيلا.`;
    expect(corpusOf(own, other).conflicts).toHaveLength(1);
    expect(corpusOf(own, all).conflicts).toEqual([]);
  });

  it("of two states are two quantities", () => {
    const texts = [
      `قتل 45 جنديا إماراتيا و5 بحرينيين ${SIEGE}.`,
      `أعلنت السعودية استشهاد عشرة من جنودها ${SIEGE}.`,
      `ارتفع عدد القتلى الإماراتيين إلى 52 جنديا إماراتيا ${SIEGE}.`,
    ];
    const { conflicts } = corpusOf(...texts);
    expect(conflicts.map(({ pairs }) => pairs.length)).toEqual([1]);
  });
});

describe("groups that are counted inside a larger number", () => {
  it("are compared whether they stand beside others or among them", () => {
    const texts = [
      "تحطمت طائرة ركاب في بابوا أمس وعلى متنها 49 راكبا و5 من أفراد الطاقم.",
      "تحطمت طائرة ركاب في بابوا أمس وعلى متنها 54 شخصا بينهم 6 من أفراد الطاقم.",
    ];
    expect(corpusOf(...texts).conflicts.map(({ pairs }) => pairs.length)).toEqual([1]);
  });
});
