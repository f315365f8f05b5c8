import { quantityName } from "../engine/messages/quantityName";
import { textOf } from "../engine/text/span";
import type { OverviewConflict, OverviewFigure, OverviewResult } from "../protocol/messages";
import type { Context } from "./context";
import { stateOf } from "./figureState";
import { sourceOf } from "./sources";
import { valueText } from "./values";

/** One figure of the corpus for a list, or null where it is gone. */
function overviewFigure(context: Context, uri: string, index: number): OverviewFigure | null {
  const view = context.corpus();
  const analysis = view.analysisOf(uri);
  const figure = analysis?.figures[index];
  if (!analysis || !figure) return null;
  return {
    uri: context.documents.clientUriOf(uri),
    range: view.rangeIn(uri, figure),
    text: textOf(analysis.article.text, figure),
    value: valueText(figure),
    source: sourceOf(analysis, index)?.text ?? null,
    state: stateOf(view, uri, index),
  };
}

/** `isnad/overview`: the claims and the conflicts of all that is analysed by now. Does not wait. */
export function overview(context: Context): OverviewResult {
  const { corpus } = context.corpus();
  const present = (figure: OverviewFigure | null): readonly OverviewFigure[] => (figure ? [figure] : []);
  const conflicts: readonly OverviewConflict[] = corpus.conflicts.map(({ label, verdict, figures }) => ({
    label: quantityName(label, context.language()),
    verdict,
    figures: figures.flatMap(({ path, figure }) => present(overviewFigure(context, path, figure))),
  }));
  const articles = corpus.articles.map(({ path, analysis }) => ({
    uri: context.documents.clientUriOf(path),
    figures: analysis.figures.flatMap(({ role }, index) =>
      role === "claim" ? present(overviewFigure(context, path, index)) : [],
    ),
  }));
  return { conflicts, articles };
}
