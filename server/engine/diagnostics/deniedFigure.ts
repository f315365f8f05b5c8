import { textOf } from "../text/span";
import type { DiagnosedArticle } from "./diagnosedArticle";
import type { Diagnostic } from "./diagnostic";

/** Claims that their own source denies (نفى مقتل 70). */
export function deniedFigures({
  article,
  figures,
  figureAttributions,
  attributions,
}: DiagnosedArticle): readonly Diagnostic[] {
  return figures.flatMap((figure, index): readonly Diagnostic[] => {
    const standing = figureAttributions[index];
    const source = standing?.attribution == null ? undefined : attributions[standing.attribution]?.source;
    if (figure.role !== "claim" || standing?.status !== "denied" || !source) return [];
    const { start, end } = figure;
    return [
      {
        code: "denied-figure",
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
