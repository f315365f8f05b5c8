import type { Annotation } from "../annotation";
import type { LabelledSpan } from "./spanAgreement";

/** The kinds of annotations on which annotators are compared, each by itself: figures lie inside names and across them. */
export const COMPARED_KINDS = ["entity", "figure", "attribution"] as const;
export type ComparedKind = (typeof COMPARED_KINDS)[number];

/** What an annotator stands for: accepted, corrected or added. */
export const isStoodFor = ({ decision }: Annotation): boolean => decision !== null && decision.verdict !== "rejected";

/** An annotator's spans of one kind with their labels; a discontinuous annotation is as many as it has spans. */
export const layerOf = (annotations: readonly Annotation[], kind: ComparedKind): readonly LabelledSpan[] =>
  annotations
    .filter((annotation) => annotation.kind === kind && isStoodFor(annotation))
    .flatMap(({ label, spans }) => spans.map(({ start, end }) => ({ start, end, label })));
