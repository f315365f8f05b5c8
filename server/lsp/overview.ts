import { quantityName } from "../engine/messages/quantityName";
import { textOf } from "../engine/text/span";
import type { OverviewFigure, OverviewResult } from "../protocol/messages";
import type { Context } from "./context";
import type { CorpusView } from "./corpusView";
import { stateOf } from "./figureState";
import { decisionsOnFigures } from "./rulings";
import { sourceOf } from "./sources";
import { valueText } from "./values";

/** The figures of an article for a list: those that are there, in the order that is asked for. */
function listed(context: Context, view: CorpusView, uri: string): (index: number) => readonly OverviewFigure[] {
  const analysis = view.analysisOf(uri);
  const decided = decisionsOnFigures(context, uri);
  return (index) => {
    const figure = analysis?.figures[index];
    if (!analysis || !figure || decided.isDismissed(figure)) return [];
    const source = decided.source(figure);
    return [
      {
        uri: context.documents.clientUriOf(uri),
        range: view.rangeIn(uri, figure),
        text: textOf(analysis.article.text, figure),
        value: valueText(figure),
        source: (source ?? sourceOf(analysis, index))?.text ?? null,
        state: stateOf(view, uri, index, source),
      },
    ];
  };
}

/** `isnad/overview`: the claims and the conflicts of all that is analysed by now, as annotators have left them. Does not wait. */
export function overview(context: Context): OverviewResult {
  const view = context.ruledCorpus();
  const { articles, conflicts } = view.corpus;
  const figuresIn = new Map(articles.map(({ path }) => [path, listed(context, view, path)]));
  return {
    conflicts: conflicts.map(({ label, verdict, figures }) => ({
      label: quantityName(label, context.language()),
      verdict,
      figures: figures.flatMap(({ path, figure }) => figuresIn.get(path)?.(figure) ?? []),
    })),
    articles: articles.map(({ path, analysis }) => ({
      uri: context.documents.clientUriOf(path),
      figures: analysis.figures.flatMap(({ role }, index) =>
        role === "claim" ? (figuresIn.get(path)?.(index) ?? []) : [],
      ),
    })),
  };
}
