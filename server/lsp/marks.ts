import type { CancellationToken } from "vscode-languageserver";
import type { Annotation } from "../annotations/annotation";
import { reviewOf } from "../annotations/review/review";
import { suggestionsOf } from "../annotations/review/suggestions";
import type { ArticleAnalysis } from "../engine/analyseArticle";
import { entityId, figureId } from "../engine/ids";
import { byPosition, type Span } from "../engine/text/span";
import type { Mark, MarkKind, MarksParams, MarksResult } from "../protocol/messages";
import { CANCELLED, type Cancelled } from "../workspace/cancellation";
import { askedArticle } from "./asking";
import type { Context } from "./context";
import type { CorpusView } from "./corpusView";
import { annotatedState, stateOf, type FigureState } from "./figureState";
import { isSure } from "./isSure";
import { OUTDATED, type Outdated } from "./runner";
import type { Sheet } from "./sheets";

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

/** What the engine finds in an article. */
function found(context: Context, view: CorpusView, uri: string, analysis: ArticleAnalysis): readonly MarkedSpan[] {
  const names = analysis.entities.filter((entity) => isSure(context, uri, entity));
  return [
    ...analysis.figures.map(({ start, end }, index) => ({
      start,
      end,
      kind: FIGURE_MARK[stateOf(view, uri, index, null)],
    })),
    ...names.map(({ start, end }) => ({ start, end, kind: "entity" as const })),
    ...analysis.attributions.map(({ source: { start, end } }) => ({ start, end, kind: "source" as const })),
  ];
}

/** The same as annotators have left it: without what they have rejected, with what they have corrected and added. */
function reviewed(
  context: Context,
  view: CorpusView,
  uri: string,
  analysis: ArticleAnalysis,
  { file, live }: Sheet,
): readonly MarkedSpan[] {
  const { text } = analysis.article;
  const figures = new Map(analysis.figures.map((_, index) => [figureId(index), index]));
  const unsure = new Set(
    analysis.entities.flatMap((entity, index) => (isSure(context, uri, entity) ? [] : entityId(index))),
  );
  const isContradicted = (finding: Annotation | null): boolean => {
    const index = figures.get(finding?.id ?? "");
    return index !== undefined && stateOf(view, uri, index, null) === "conflicting";
  };
  return reviewOf(text, file, suggestionsOf(analysis), live).items.flatMap(
    ({ annotation, state, finding }): readonly MarkedSpan[] => {
      if (state === "rejected" || state === "lost") return [];
      const on = (kind: MarkKind): readonly MarkedSpan[] =>
        annotation.spans.map(({ start, end }) => ({ start, end, kind }));
      const figure = annotatedState(annotation, isContradicted(finding));
      if (figure) return on(FIGURE_MARK[figure]);
      if (annotation.kind === "entity")
        return state === "suggestion" && unsure.has(finding?.id ?? "") ? [] : on("entity");
      if (annotation.kind !== "attribution") return [];
      const { start, end } = annotation.attributes.source;
      return start < end ? [{ start, end, kind: "source" }] : [];
    },
  );
}

/** The marks of an article, in reading order, each once: a source may be quoted often. */
function marksOf(context: Context, view: CorpusView, uri: string, analysis: ArticleAnalysis): Mark[] {
  const sheet = context.sheets.known(uri);
  const isDecidedOn =
    sheet !== undefined && sheet.file.annotations.length > 0 && sheet.live.text === analysis.article.text;
  const spans = isDecidedOn ? reviewed(context, view, uri, analysis, sheet) : found(context, view, uri, analysis);
  const once = new Map(spans.map((span) => [`${span.kind} ${span.start} ${span.end}`, span]));
  return [...once.values()].sort(byPosition).map(({ kind, ...span }) => ({ kind, range: view.rangeIn(uri, span) }));
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
