import { textOf } from "../text/span";
import type { DiagnosedArticle } from "./diagnosedArticle";
import type { Diagnostic } from "./diagnostic";

/** Claims that nobody is named for: the narrator's own figures, and those of impersonal cues. */
export function unsourcedFigures({ article, figures, figureAttributions }: DiagnosedArticle): readonly Diagnostic[] {
  return figures.flatMap((figure, index): readonly Diagnostic[] => {
    if (figure.role !== "claim" || figureAttributions[index]?.attribution != null) return [];
    const { start, end } = figure;
    return [
      {
        code: "unsourced-figure",
        severity: "warning",
        start,
        end,
        figures: [index],
        args: { figure: textOf(article.text, figure) },
        related: [],
      },
    ];
  });
}
