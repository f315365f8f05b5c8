import type { ArticleAnalysis } from "./analyseArticle";
import type { Conflict } from "./conflicts/conflict";
import { findQuantities } from "./conflicts/findQuantities";
import type { ArticleClaims } from "./conflicts/located";
import type { Quantity } from "./conflicts/quantity";
import { diagnose } from "./diagnostics/diagnose";
import type { DiagnosedArticle } from "./diagnostics/diagnosedArticle";
import type { Diagnostic } from "./diagnostics/diagnostic";
import { createLinkIndex } from "./linkIndex";
import { dayInName } from "./figures/temporal/articleDate";

/** An analysed article of a corpus, under the path by which the corpus knows it. */
export interface CorpusArticle {
  readonly path: string;
  readonly analysis: ArticleAnalysis;
}

/** What a corpus says as a whole. */
export interface CorpusAnalysis {
  /** In the order of their paths, whatever the order they came in. */
  readonly articles: readonly CorpusArticle[];
  /** What several reports measure, in the order of the first report of each. */
  readonly quantities: readonly Quantity[];
  /** Of the quantities those on which reports exclude each other, with the figures that do. */
  readonly conflicts: readonly Conflict[];
  /** The findings to show in an article of the corpus, in reading order; none for a path that it does not hold. */
  readonly diagnosticsOf: (path: string) => readonly Diagnostic[];
}

const byPath = (a: CorpusArticle, b: CorpusArticle): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

const toDiagnose = ({ path, analysis }: CorpusArticle): DiagnosedArticle => ({
  path,
  article: analysis.article,
  figures: analysis.figures,
  figureAttributions: analysis.figureAttributions,
  attributions: analysis.attributions,
  claims: analysis.claims,
});

/**
 * The conflicts that each article stands in, with only those pairs in which one of its own figures stands: a quantity
 * that hundreds of articles report has very many, and each article would go through all of them.
 */
function conflictsByPath(conflicts: readonly Conflict[]): ReadonlyMap<string, readonly Conflict[]> {
  const byPath = new Map<string, Conflict[]>();
  for (const conflict of conflicts) {
    const pairsAt = new Map<string, (readonly [number, number])[]>();
    for (const pair of conflict.pairs) {
      for (const path of new Set(pair.map((index) => conflict.figures[index]?.path))) {
        if (path === undefined) continue;
        const known = pairsAt.get(path);
        if (known) known.push(pair);
        else pairsAt.set(path, [pair]);
      }
    }
    for (const [path, pairs] of pairsAt) {
      const known = byPath.get(path);
      const own = { ...conflict, pairs };
      if (known) known.push(own);
      else byPath.set(path, [own]);
    }
  }
  return byPath;
}

/** A corpus whose quantities are known already. `articles` in the order of their paths. */
export function corpusWith(articles: readonly CorpusArticle[], quantities: readonly Quantity[]): CorpusAnalysis {
  const conflicts = quantities.flatMap(({ conflict }) => conflict ?? []);
  const atPath = new Map(articles.map((article) => [article.path, toDiagnose(article)]));
  const conflictsAt = conflictsByPath(conflicts);
  const diagnosticsOf = (path: string): readonly Diagnostic[] => {
    const article = atPath.get(path);
    return article ? diagnose(article, conflictsAt.get(path) ?? [], (other) => atPath.get(other)) : [];
  };
  return { articles, quantities, conflicts, diagnosticsOf };
}

/** An article's part in the comparison. The day in its name goes before that in its text. */
const toCompare = ({ path, analysis }: CorpusArticle): ArticleClaims => ({
  path,
  day: dayInName(path) ?? analysis.dateline,
  claims: analysis.claims,
});

/**
 * Compares articles whose names the corpus has linked already. Reads no article's text again; the same articles in any
 * order give the same result.
 */
export function compareCorpus(unordered: readonly CorpusArticle[]): CorpusAnalysis {
  const articles = [...unordered].sort(byPath);
  return corpusWith(articles, findQuantities(articles.map(toCompare)));
}

/** The articles with one link for one thing in all of them. */
export function linkCorpus(articles: readonly CorpusArticle[]): readonly CorpusArticle[] {
  const index = createLinkIndex();
  for (const { path, analysis } of articles) index.set(path, analysis);
  index.settle();
  return articles.map(({ path, analysis }) => ({ path, analysis: index.linked(path) ?? analysis }));
}

/** Links and compares the articles of a corpus, each as `analyseArticle` gives it. */
export const analyseCorpus = (articles: readonly CorpusArticle[]): CorpusAnalysis =>
  compareCorpus(linkCorpus(articles));
