import { describe as group, expect, it } from "vitest";
import { analyseArticle } from "../../../server/engine/analyseArticle";
import { analyseCorpus } from "../../../server/engine/analyseCorpus";
import { describe } from "../../../server/engine/messages/describe";

/** The arithmetic findings of one paragraph, in English without bidi isolates. */
function found(text: string): readonly string[] {
  const corpus = analyseCorpus([{ path: "a.txt", analysis: analyseArticle(`${text}\n`) }]);
  return corpus
    .diagnosticsOf("a.txt")
    .filter(({ code }) => code === "arithmetic")
    .map((finding) => describe(finding, "en").replace(/[\u2068\u2069]/gu, ""));
}

group("percentages that share one whole out", () => {
  it("are told where they are more than all of it", () => {
    expect(found("وتوزعت الأصوات بين 45% للحزب الأول و40% للثاني و20% للثالث.")).toEqual([
      "The shares of one whole in this sentence add up to 105 percent.",
    ]);
  });

  it.each([
    ["all of it", "وتوزعت الأصوات بين 45% للحزب الأول و35% للثاني و20% للثالث."],
    ["what rounding adds", "وتوزعت الأصوات بين 45% للحزب الأول و35% للثاني و21% للثالث."],
    ["about so much", "وتوزعت الأصوات بين نحو 45% للحزب الأول و40% للثاني و20% للثالث."],
    ["a change", "وتوزعت الأصوات، إذ ارتفعت حصة الحزب الأول من 45% إلى 60%."],
    ["different wholes", "ويدخن 60% من الرجال و45% من النساء."],
    ["what is said before", "ومثل الأحداث 5% من الحالات التي توزعت إلى 86% للرجال و14% للنساء."],
    ["another sentence", "وتوزعت الأصوات بين 55% و45%. وأيد القانون 70% من النواب."],
  ])("are not told of: %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
