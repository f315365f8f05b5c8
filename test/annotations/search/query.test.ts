// What a query finds in a small reviewed article.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answers, parseQuery } from "../../../server/annotations/search/query";
import { after, idOf, review } from "../review/desk";

const fresh = review();
const { review: reviewed } = after([
  { op: "accept", ids: [idOf(fresh, "figure", "7 عناصر")] },
  { op: "reject", ids: [idOf(fresh, "entity", "سوريا")] },
]);

const found = (query: string): readonly string[] =>
  reviewed.items.filter((item) => answers(item, parseQuery(query))).map(({ annotation }) => annotation.quote);

describe("a query finds", () => {
  it.each<readonly [found: readonly string[], queries: readonly string[]]>([
    [["7 عناصر"], ["عناصر", "عناصرُ", "text:عناصر", "نص:عناصر", "٧", '"7 عناصر"', "«٧ عناصر»"]],
    [["7 عناصر"], ["kind:figure value:7", "kind:figure value:٧", "قيمة:<10", "value:5-10"]],
    [["20 معتقلا"], ["value:>7", "value:20", "قيمة:11-1,000"]],
    [["20 معتقلا"], ["kind:figure source:عسكري", "نوع:figure مصدر:عسكري", 'kind:figure source:"مصدر عسكري"']],
    [["7 عناصر"], ["state:accepted", "حالة:accepted", "kind:figure -value:20", "kind:figure state:Accepted"]],
    [["سوريا"], ["state:rejected", "label:GPE", "تسمية:gpe", "label:GPE by:س", "سوريا state:rejected"]],
    [["وزارة الداخلية"], ["label:ORG", "وزارة", "link:الداخلية kind:entity", "رابط:وزارة kind:entity"]],
    [[], ["value:7 value:20", "label:ORG label:PER", "عناصرهم", "value:سبعة", "label:OR", "nofield:7"]],
  ])("%j", (expected, queries) => {
    for (const query of queries) expect([query, found(query)]).toEqual([query, expected]);
  });

  it("labels by the names that a tagset has for them too, whole and in any spelling", () => {
    const names = (label: string): readonly string[] => (label === "ORG" ? ["Organisation", "منظّمة أو جهة"] : []);
    const named = (query: string): readonly string[] =>
      reviewed.items
        .filter((item) => answers(item, parseQuery(query), ({ label }) => names(label)))
        .map(({ annotation }) => annotation.quote);
    for (const query of ["label:organisation", 'label:"منظمة او جهة"', "label:ORG"])
      expect([query, named(query)]).toEqual([query, ["وزارة الداخلية"]]);
    expect(named("label:منظمة")).toEqual([]);
  });

  it("everything, when it is empty", () => {
    expect(found("")).toHaveLength(reviewed.items.length);
    expect(found('  -"" ')).toHaveLength(reviewed.items.length);
  });

  it("never fails", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (query) => void found(query)));
    const piece = fc.constantFrom("-", '"', "«", ":", "value:", "label:", ">", "7", "قيمة:", " ", "عناصر");
    fc.assert(fc.property(fc.array(piece), (pieces) => void found(pieces.join(""))));
  });
});
