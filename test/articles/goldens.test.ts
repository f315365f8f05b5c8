// The findings in the five seeds, as a reader of Arabic checked them. After a change of the engine run
// `npx vitest run --project unit test/articles -u`, and read the difference before committing it.
import { describe, expect, it } from "vitest";
import { analyseArticle, type ArticleAnalysis } from "../../server/engine/analyseArticle";
import { analyseCorpus } from "../../server/engine/analyseCorpus";
import { describe as inWords } from "../../server/engine/messages/describe";
import type { Span } from "../../server/engine/text/span";
import { seeds } from "../support/seeds";

const corpus = analyseCorpus(seeds.map(({ name, text }) => ({ path: name, analysis: analyseArticle(text) })));

const value = (lo: number | null, hi: number | null): string =>
  lo === null && hi === null ? "-" : lo === hi ? String(lo) : `${lo ?? ""}..${hi ?? ""}`;

function figureLines({ article, figures, figureAttributions, attributions }: ArticleAnalysis): readonly string[] {
  const quote = ({ start, end }: Span): string => article.text.slice(start, end);
  return figures.map((figure, index) => {
    const place = figureAttributions[index];
    const teller = place?.attribution == null ? undefined : attributions[place.attribution];
    return [
      `figure ${quote(figure.number)}`,
      figure.kind,
      value(figure.lo, figure.hi),
      figure.qualifier,
      figure.role,
      figure.counted ? `counts ${quote(figure.counted)}` : "counts nothing",
      teller ? `source ${teller.source.text} (${teller.source.kind}) by ${teller.cue.text}` : "no source",
      place?.status ?? "",
    ].join(" · ");
  });
}

function entityLines({ article, entities }: ArticleAnalysis): readonly string[] {
  const byLink = new Map<string, Set<string>>();
  for (const { link, type, start, end } of entities) {
    const key = `${type} ${link}`;
    byLink.set(key, (byLink.get(key) ?? new Set()).add(article.text.slice(start, end)));
  }
  return [...byLink].map(([key, names]) => `entity ${key} · ${[...names].join(" · ")}`);
}

describe("the seeds' findings", () => {
  it.each(corpus.articles)("$path", async ({ path, analysis }) => {
    const diagnostics = corpus.diagnosticsOf(path).map((diagnostic) => {
      const where = analysis.article.text.slice(diagnostic.start, diagnostic.end);
      return `${diagnostic.severity} ${diagnostic.code} at ${where}\n  ${inWords(diagnostic, "en")}\n  ${inWords(diagnostic, "ar")}`;
    });
    const page = [...figureLines(analysis), ...entityLines(analysis), ...diagnostics].join("\n");
    await expect(`${page}\n`).toMatchFileSnapshot(`goldens/${path}`);
  });

  it("conflicts", async () => {
    const lines = corpus.conflicts.flatMap(({ label, verdict, figures, pairs }) => [
      `${verdict} ${label}`,
      ...pairs.map((pair) =>
        pair
          .map((index) => {
            const reference = figures[index];
            const article = corpus.articles.find(({ path }) => path === reference?.path);
            const figure = article?.analysis.figures[reference?.figure ?? -1];
            const words = article?.analysis.article.text.slice(figure?.start, figure?.end);
            return `  ${article?.path.slice(0, 3) ?? ""} ${words ?? ""}`;
          })
          .join(" ≠ "),
      ),
    ]);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("goldens/conflicts.txt");
  });
});
