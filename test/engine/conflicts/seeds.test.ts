import { expect, it } from "vitest";
import { analyseArticle } from "../../../server/engine/analyseArticle";
import { analyseCorpus } from "../../../server/engine/analyseCorpus";
import { textOf } from "../../../server/engine/text/span";
import { seeds } from "../../support/seeds";

it("the seeds hold seven conflicting pairs, one of them a denial", () => {
  const articles = seeds.map(({ name, text }) => ({ path: name, analysis: analyseArticle(text) }));
  const { conflicts } = analyseCorpus(articles);
  const textAt = (path: string, figure: number): string => {
    const analysis = articles.find((article) => article.path === path)?.analysis;
    const span = analysis?.figures[figure]?.number;
    return analysis && span ? `${path.slice(0, 3)} ${textOf(analysis.article.text, span)}` : "";
  };
  const pairs = conflicts.flatMap(({ figures, pairs: found, verdict }) =>
    found.map((pair) =>
      [verdict, ...pair.map((at) => textAt(figures[at]?.path ?? "", figures[at]?.figure ?? -1))].join(" | "),
    ),
  );
  expect(pairs.sort()).toEqual([
    "conflict | 001 20 | 002 25",
    "conflict | 001 20 | 004 35",
    "conflict | 002 18 | 004 260",
    "conflict | 002 7 | 002 18",
    "conflict | 002 7 | 004 260",
    "conflict | 002 89 | 003 110",
    "denied | 004 12 | 004 المئات",
  ]);
});
