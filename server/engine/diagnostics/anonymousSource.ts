import { textOf } from "../text/span";
import type { DiagnosedArticle } from "./diagnosedArticle";
import type { Diagnostic } from "./diagnostic";

/** Claims whose source is given without a name (مصدر عسكري, شهود عيان). */
export function anonymousSources({
  article,
  figures,
  figureAttributions,
  attributions,
}: DiagnosedArticle): readonly Diagnostic[] {
  return figures.flatMap((figure, index): readonly Diagnostic[] => {
    const told = figureAttributions[index]?.attribution;
    const source = told == null ? undefined : attributions[told]?.source;
    if (figure.role !== "claim" || source?.kind !== "anonymous") return [];
    const { start, end } = figure;
    return [
      {
        code: "anonymous-source",
        severity: "information",
        start,
        end,
        figures: [index],
        args: { figure: textOf(article.text, figure), source: source.text },
        related: [],
      },
    ];
  });
}
