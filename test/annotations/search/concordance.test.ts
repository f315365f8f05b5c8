// Annotations in their context: `before [[key]] after`, in the order that is asked for.
import { expect, it } from "vitest";
import { concordanceOf, type Order } from "../../../server/annotations/search/concordance";
import { parseQuery } from "../../../server/annotations/search/query";
import { newStandOff } from "../../../server/annotations/standoff/file";
import { review } from "../review/desk";

const ARTICLES = [
  ["a.txt", "قال مصدر إن 7 جنود\r\nقتلوا."],
  ["b.txt", "أكد شاهد إن 20 جنديا أصيبوا."],
  ["c.txt", "😀 20 جنديا ألقي القبض عليهم."],
].map(([path = "", text = ""]) => ({ path, text, items: review(newStandOff(path, null), text).items }));

const lines = (order: Order, query = "kind:figure"): readonly string[] =>
  concordanceOf(ARTICLES, parseQuery(query), order).map(({ before, key, after }) => `${before}[[${key}]]${after}`);

const [A, B, C] = [
  "قال مصدر إن [[7 جنود]] قتلوا.",
  "أكد شاهد إن [[20 جنديا]] أصيبوا.",
  "😀 [[20 جنديا]] ألقي القبض عليهم.",
];

it.each<readonly [order: Order, expected: readonly unknown[]]>([
  ["article", [A, B, C]],
  ["key", [A, B, C]],
  ["after", [B, C, A]],
  ["before", [C, B, A]],
])("sorted by %s", (order, expected) => expect(lines(order)).toEqual(expected));

it("cuts no character in two", () => {
  const long = `${"😀".repeat(46)}م 7 جنود ${"😀".repeat(60)}`;
  const items = review(newStandOff("d.txt", null), long).items;
  const [line] = concordanceOf([{ path: "d.txt", text: long, items }], parseQuery("جنود"), "article");
  expect(`${line?.before}${line?.after}`).not.toMatch(
    /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/,
  );
});
