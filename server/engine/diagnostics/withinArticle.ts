import { textOf } from "../text/span";
import type { DiagnosedArticle } from "./diagnosedArticle";
import type { Related } from "./diagnostic";

/** A figure of the same article as the other side of a finding, or undefined for an index that it has not. */
export function relatedWithin(article: DiagnosedArticle, figure: number): Related | undefined {
  const found = article.figures[figure];
  if (!found) return undefined;
  const told = article.figureAttributions[figure]?.attribution;
  const source = told == null ? undefined : article.attributions[told]?.source.text;
  const { start, end } = found;
  return {
    reference: { path: article.path, figure },
    span: { start, end },
    text: textOf(article.article.text, found),
    source: source ?? null,
  };
}
