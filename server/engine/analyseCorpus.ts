import type { ArticleAnalysis } from "./analyseArticle";
import type { Conflict } from "./conflicts/conflict";
import { findConflicts } from "./conflicts/findConflicts";
import { diagnose, type DiagnosedArticle } from "./diagnostics/diagnose";
import type { Diagnostic } from "./diagnostics/diagnostic";

/** An analysed article of a corpus, under the path by which the corpus knows it. */
export interface CorpusArticle {
  readonly path: string;
  readonly analysis: ArticleAnalysis;
}

/** What a corpus says as a whole. */
export interface CorpusAnalysis {
  /** In the order of their paths, whatever the order they came in. */
  readonly articles: readonly CorpusArticle[];
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
});

/** Compares the articles of a corpus. Reads no article's text again; the same articles in any order give the same result. */
export function analyseCorpus(unordered: readonly CorpusArticle[]): CorpusAnalysis {
  const articles = [...unordered].sort(byPath);
  const conflicts = findConflicts(articles.map(({ path, analysis }) => ({ path, claims: analysis.claims })));
  const atPath = new Map(articles.map((article) => [article.path, toDiagnose(article)]));
  const conflictsAt = new Map<string, Conflict[]>();
  for (const conflict of conflicts) {
    for (const path of new Set(conflict.figures.map((figure) => figure.path))) {
      const known = conflictsAt.get(path);
      if (known) known.push(conflict);
      else conflictsAt.set(path, [conflict]);
    }
  }
  const diagnosticsOf = (path: string): readonly Diagnostic[] => {
    const article = atPath.get(path);
    return article ? diagnose(article, conflictsAt.get(path) ?? [], (other) => atPath.get(other)) : [];
  };
  return { articles, conflicts, diagnosticsOf };
}
