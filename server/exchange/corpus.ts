import type { Annotation } from "../annotations/annotation";
import type { JsonFields } from "../annotations/json";
import { suggestionsOf } from "../annotations/review/suggestions";
import type { CorpusAnalysis, CorpusArticle } from "../engine/analyseCorpus";
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

/** What is exported of an article, and what it came with from other tools. */
export interface Chosen {
  readonly annotations: readonly Annotation[];
  readonly foreign: JsonFields;
  /** What a suggestion of the engine is called among the annotations; undefined where it is not among them. */
  readonly nameOf: (suggestion: string) => string | undefined;
}

/** An article as its machine findings annotate it. */
const suggestionsOnly = (article: CorpusArticle): Chosen => ({
  annotations: suggestionsOf(article.analysis),
  foreign: {},
  nameOf: (suggestion) => suggestion,
});

/** A corpus with what is chosen of each article; its machine findings where nothing is said. */
export function annotatedCorpus(
  { articles, conflicts }: Pick<CorpusAnalysis, "articles" | "conflicts">,
  choose: (article: CorpusArticle) => Chosen = suggestionsOnly,
): AnnotatedCorpus {
  const names = exportNames(articles.map(({ path }) => path));
  const chosen = new Map(articles.map((article) => [article.path, choose(article)]));
  return {
    articles: articles.map(({ path, analysis }) => ({
      path,
      name: names.get(path) ?? path,
      article: analysis.article,
      annotations: chosen.get(path)?.annotations ?? [],
      foreign: chosen.get(path)?.foreign ?? {},
    })),
    disagreements: conflicts.map(({ label, verdict, figures, pairs }, index) => ({
      id: conflictId(index),
      label,
      verdict,
      members: figures.map(({ path, figure }) => ({
        path,
        annotation: chosen.get(path)?.nameOf(figureId(figure)) ?? LEFT_OUT,
      })),
      pairs,
    })),
  };
}

/** The name of a figure that is not exported: no annotation has it. */
const LEFT_OUT = "";
