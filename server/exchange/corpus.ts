import type { Annotation } from "../annotations/annotation";
import type { JsonFields } from "../annotations/json";
import { suggestionsOf } from "../annotations/review/suggestions";
import type { CorpusAnalysis } from "../engine/analyseCorpus";
import type { ExcludingVerdict } from "../engine/conflicts/report";
import { conflictId, figureId } from "../engine/ids";
import type { ArticleText } from "../engine/text/article";
import { exportNames } from "./names";

/** An article with all that stands beside its text. Offsets are UTF-16 code units into `article.text`. */
export interface AnnotatedArticle {
  readonly path: string;
  /** Where its exported files stand, without extension. */
  readonly name: string;
  readonly article: ArticleText;
  readonly annotations: readonly Annotation[];
  /** What other tools' files held that annotations do not, by format: given back on writing. */
  readonly foreign: JsonFields;
}

/** One figure annotation of the corpus. */
export interface Member {
  readonly path: string;
  readonly annotation: string;
}

/** A quantity on which figures of the corpus exclude each other. */
interface Disagreement {
  /** Unique within the corpus: c1, c2 … */
  readonly id: string;
  readonly label: string;
  readonly verdict: ExcludingVerdict;
  readonly members: readonly Member[];
  /** Indexes into `members`. */
  readonly pairs: readonly (readonly [number, number])[];
}

/** What is exported: articles in the order of their paths, and where they disagree. */
export interface AnnotatedCorpus {
  readonly articles: readonly AnnotatedArticle[];
  readonly disagreements: readonly Disagreement[];
}

/** A corpus as its machine findings annotate it. */
export function annotatedCorpus({ articles, conflicts }: CorpusAnalysis): AnnotatedCorpus {
  const names = exportNames(articles.map(({ path }) => path));
  return {
    articles: articles.map(({ path, analysis }) => ({
      path,
      name: names.get(path) ?? path,
      article: analysis.article,
      annotations: suggestionsOf(analysis),
      foreign: {},
    })),
    disagreements: conflicts.map(({ label, verdict, figures, pairs }, index) => ({
      id: conflictId(index),
      label,
      verdict,
      members: figures.map(({ path, figure }) => ({ path, annotation: figureId(figure) })),
      pairs,
    })),
  };
}
