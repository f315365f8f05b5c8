import type { Conflict, FigureReference } from "../conflicts/conflict";
import { textOf } from "../text/span";
import type { DiagnosedArticle } from "./diagnose";
import type { Diagnostic, Related } from "./diagnostic";

/** The other side of a conflict, or undefined where its article is gone. */
function relate(reference: FigureReference, other: DiagnosedArticle | undefined): Related | undefined {
  const figure = other?.figures[reference.figure];
  if (!other || !figure) return undefined;
  const told = other.figureAttributions[reference.figure]?.attribution;
  const source = told == null ? undefined : other.attributions[told]?.source.text;
  const { start, end } = figure;
  return { reference, span: { start, end }, text: textOf(other.article.text, figure), source: source ?? null };
}

/** The places in a conflict's figures that exclude the one at `at`. */
const opponents = ({ figures, pairs }: Conflict, at: number): readonly FigureReference[] =>
  pairs.flatMap(([a, b]) => {
    const other = a === at ? figures[b] : b === at ? figures[a] : undefined;
    return other ? [other] : [];
  });

/** One finding for each figure of the article and each conflict that it stands in, with the reports that exclude it. */
export function conflictingFigures(
  { path, article, figures }: DiagnosedArticle,
  conflicts: readonly Conflict[],
  articleAt: (path: string) => DiagnosedArticle | undefined,
): readonly Diagnostic[] {
  return conflicts.flatMap((conflict) =>
    conflict.figures.flatMap((reference, at): readonly Diagnostic[] => {
      const figure = reference.path === path ? figures[reference.figure] : undefined;
      const related = opponents(conflict, at).flatMap((other) => relate(other, articleAt(other.path)) ?? []);
      if (!figure || related.length === 0) return [];
      const { start, end } = figure;
      return [
        {
          code: "conflicting-figures",
          severity: "warning",
          start,
          end,
          figures: [reference.figure],
          args: { figure: textOf(article.text, figure), quantity: conflict.label, verdict: conflict.verdict },
          related,
        },
      ];
    }),
  );
}
