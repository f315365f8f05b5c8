import { describe, expect, it } from "vitest";
import { analyseArticle } from "../../../server/engine/analyseArticle";
import { seeds } from "../../support/seeds";

const zones = (text: string): readonly string[] => analyseArticle(text).article.paragraphs.map(({ zone }) => zone);

const BODY = "قتل سبعة أشخاص في انفجار وقع مساء أمس في وسط المدينة، وقالت الشرطة إن التحقيق جار في أسباب الحادث.";

describe("zones", () => {
  it.each<[name: string, lines: readonly string[], expected: readonly string[]]>([
    ["headline before a longer line", ["سبعة قتلى في انفجار", "", BODY], ["headline", "body"]],
    ["a first line closed like a sentence is no headline", ["قتل سبعة في انفجار.", BODY], ["body", "body"]],
    ["one line alone is no headline", ["سبعة قتلى"], ["body"]],
    [
      "a tweet reaches back from its byline",
      [BODY, "Attack near the prison #Syria pic.example.com/a1", "— Some One (@some1) January 21, 2022", BODY],
      ["body", "tweet", "tweet", "body"],
    ],
    ["Arabic prose before a byline is not the tweet's", [BODY, "— Some One (@some1) May 1, 2020"], ["body", "tweet"]],
    ["footers", [BODY, "جميع الحقوق محفوظة © 2020", "[email protected]"], ["body", "boilerplate", "boilerplate"]],
  ])("%s", (_, lines, expected) => {
    expect(zones(lines.join("\n"))).toEqual(expected);
  });

  it("finds the authors of the seeds' tweets", () => {
    const authors = seeds.flatMap(({ text }) =>
      analyseArticle(text).article.tweets.map(({ author }) => text.slice(author.start, author.end)),
    );
    expect(authors).toEqual(["Mustafa AL Dulaimi", "Hanzala", "sebastian usher", "Hussam Hammoud"]);
  });
});
