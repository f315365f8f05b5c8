import type { CancellationToken } from "vscode-languageserver";
import type { ArticleAnalysis } from "../engine/analyseArticle";
import { byPosition, type Span } from "../engine/text/span";
import type { Mark, MarkKind, MarksParams, MarksResult } from "../protocol/messages";
import { CANCELLED, type Cancelled } from "../workspace/cancellation";
import { askedArticle } from "./asking";
import type { Context } from "./context";
import type { CorpusView } from "./corpusView";
import { stateOf, type FigureState } from "./figureState";
import { isSure } from "./isSure";
import { sourcesNamed } from "./rulings";
import { OUTDATED, type Outdated } from "./runner";

const FIGURE_MARK: Readonly<Record<FigureState, MarkKind>> = {
  sourced: "claim-sourced",
  anonymous: "claim-sourced",
  unsourced: "claim-unsourced",
  conflicting: "claim-conflicting",
  other: "figure",
};

interface MarkedSpan extends Span {
  readonly kind: MarkKind;
}

/** Each source once, however often it is quoted. */
function sourceSpans({ attributions }: ArticleAnalysis): readonly Span[] {
  return [...new Map(attributions.map(({ source }) => [`${source.start} ${source.end}`, source])).values()];
}

/** The marks of an article, in reading order. */
function marksOf(context: Context, view: CorpusView, uri: string, analysis: ArticleAnalysis): Mark[] {
  const named = sourcesNamed(context, uri);
  const names = analysis.entities.filter((entity) => isSure(context, uri, entity));
  const spans: readonly MarkedSpan[] = [
    ...analysis.figures.map(({ start, end }, index) => ({
      start,
      end,
      kind: FIGURE_MARK[stateOf(view, uri, index, named({ start, end }))],
    })),
    ...names.map(({ start, end }) => ({ start, end, kind: "entity" as const })),
    ...sourceSpans(analysis).map(({ start, end }) => ({ start, end, kind: "source" as const })),
  ];
  return [...spans].sort(byPosition).map(({ kind, ...span }) => ({ kind, range: view.rangeIn(uri, span) }));
}

/** `isnad/marks`. */
export async function marks(
  context: Context,
  { uri }: MarksParams,
  token: CancellationToken,
): Promise<MarksResult | null | Cancelled | Outdated> {
  const asked = await askedArticle(context, { uri }, token);
  if (asked === null || asked === CANCELLED || asked === OUTDATED) return asked;
  return {
    version: asked.version,
    marks: marksOf(context, context.ruledAround(asked.uri), asked.uri, asked.analysis),
  };
}
