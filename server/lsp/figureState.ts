import type { Annotation, SourceSpan } from "../annotations/annotation";
import type { OverviewFigure } from "../protocol/messages";
import type { CorpusView } from "./corpusView";
import { sourceOf } from "./sources";

/** How a figure stands, worst first: contradicted, without a source, with one that is not named, or with a named one. */
export type FigureState = OverviewFigure["state"];

/** The state of a figure as annotators have it, or as it is suggested to them; null for what is no figure. */
export function annotatedState({ kind, attributes }: Annotation, isContradicted: boolean): FigureState | null {
  if (kind !== "figure") return null;
  if (attributes.role !== "claim") return "other";
  if (isContradicted) return "conflicting";
  if (!attributes.source) return "unsourced";
  return attributes.source.kind === "anonymous" ? "anonymous" : "sourced";
}

/**
 * The state of a figure; only claims are sourced or not, all else is `other`. `named` is the source that an annotator gave it,
 * which goes before that of the engine.
 */
export function stateOf(view: CorpusView, uri: string, index: number, named: SourceSpan | null): FigureState {
  const analysis = view.analysisOf(uri);
  if (analysis?.figures[index]?.role !== "claim") return "other";
  if (view.conflictsOf(uri, index).some(({ verdict }) => verdict !== "update")) return "conflicting";
  const source = named ?? sourceOf(analysis, index);
  if (!source) return "unsourced";
  return source.kind === "anonymous" ? "anonymous" : "sourced";
}
