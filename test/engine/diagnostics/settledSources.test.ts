import { expect, it } from "vitest";
import { analyseArticle } from "../../../server/engine/analyseArticle";
import { analyseCorpus } from "../../../server/engine/analyseCorpus";
import { asProjectWants, type SettledSource } from "../../../server/engine/diagnostics/settledSources";

const TEXT = "قال مصدر عسكري إن 14 شخصا قتلوا في عدن. وكانت 6 سيارات قد احترقت.";

/** The codes that are left, then what the project has settled. */
it.each<readonly [readonly string[], readonly SettledSource[]]>([
  [["anonymous-source", "unsourced-figure"], []],
  [["unsourced-figure"], [{ name: "مصدر عسكري", accept: ["anonymous-source"] }]],
  [["unsourced-figure"], [{ name: "«مصدر عسكري»", accept: "all" }]],
  [["anonymous-source", "unsourced-figure"], [{ name: "مصدر عسكري", accept: ["conflicting-figures"] }]],
  [["anonymous-source", "unsourced-figure"], [{ name: "مصدر طبي", accept: "all" }]],
])("leaves %j of %j", (codes, sources) => {
  const analysis = analyseArticle(TEXT);
  const found = analyseCorpus([{ path: "a.txt", analysis }]).diagnosticsOf("a.txt");
  const left = asProjectWants(found, analysis, { severity: new Map(), sources });
  expect(left.map(({ code }) => code)).toEqual(codes);
});
