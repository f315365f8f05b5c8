import type { Conflict } from "../conflicts/conflict";
import type { FigureReference } from "../conflicts/report";
import { textOf } from "../text/span";
import type { DiagnosedArticle } from "./diagnosedArticle";
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

/** For each of a conflict's figures the ones that exclude it. */
function opponentsOf({ figures, pairs }: Conflict): readonly (readonly FigureReference[])[] {
  const opponents: FigureReference[][] = figures.map(() => []);
  for (const [a, b] of pairs) {
    const [first, second] = [figures[a], figures[b]];
    if (!first || !second) continue;
    opponents[a]?.push(second);
    opponents[b]?.push(first);
  }
  return opponents;
}

/** One finding for each figure of the article and each conflict that it stands in, with the reports that exclude it. */
export function conflictingFigures(
  { path, article, figures }: DiagnosedArticle,
  conflicts: readonly Conflict[],
  articleAt: (path: string) => DiagnosedArticle | undefined,
): readonly Diagnostic[] {
  return conflicts.flatMap((conflict) => {
    const opponents = opponentsOf(conflict);
    return conflict.figures.flatMap((reference, at): readonly Diagnostic[] => {
      const figure = reference.path === path ? figures[reference.figure] : undefined;
      if (!figure) return [];
      const related = (opponents[at] ?? []).flatMap((other) => relate(other, articleAt(other.path)) ?? []);
      if (related.length === 0) return [];
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
    });
  });
}
