import type { Span } from "../../engine/text/span";
import type { AnchorText } from "../anchoring/anchor";
import { movedTo } from "../anchoring/parts";
import { quoteOf } from "../anchoring/quotation";
import { occurrenceOf } from "../anchoring/reanchor";
import type { Annotation, Decision, Suggested, Verdict } from "../annotation";
import type { JsonFields } from "../json";
import { readAttributes, withAttributes, writeAttributes } from "../standoff/attributes";
import { areSpans } from "../standoff/record";
import type { Operator } from "./operation";

/** The annotation with its quote, context and count as the text has them now: fit for being written. */
export function stamped(source: AnchorText, annotation: Annotation): Annotation {
  const quoted = { ...annotation, ...quoteOf(source.text, annotation.spans) };
  return { ...quoted, occurrence: occurrenceOf(source, quoted) };
}

const decisionOf = (verdict: Verdict, { by, at }: Operator, reason: string | null = null): Decision => ({
  verdict,
  by,
  at,
  reason,
});

/** The annotation with a person's verdict. */
export const decided = (
  annotation: Annotation,
  verdict: Verdict,
  operator: Operator,
  reason: string | null = null,
): Annotation => ({ ...annotation, decision: decisionOf(verdict, operator, reason) });

const asSuggested = ({ label, spans, quote }: Annotation): Suggested => ({ label, spans, quote });

/**
 * The annotation after a person has changed it: a machine's becomes a corrected one that keeps what was suggested, a
 * person's stays theirs. `before` is what it was.
 */
export function corrected(before: Annotation, after: Annotation, operator: Operator): Annotation {
  if (before.origin.kind === "human") return decided(after, "added", operator);
  return {
    ...decided(after, "accepted", operator),
    origin: { ...before.origin, kind: "corrected" },
    suggested: before.suggested ?? asSuggested(before),
  };
}

/** Whether spans can be an annotation's in this text. */
export const fitText = ({ text }: AnchorText, spans: readonly Span[]): boolean =>
  spans.length > 0 && areSpans(spans) && (spans.at(-1)?.end ?? 0) <= text.length;

/** The annotation at other spans. A number, or what is counted, that is not in them any more is none of its parts. */
export function respanned(source: AnchorText, annotation: Annotation, spans: readonly Span[]): Annotation {
  const start = spans[0]?.start ?? 0;
  const end = spans.at(-1)?.end ?? 0;
  const moved = { ...annotation, spans };
  if (moved.kind !== "figure") return stamped(source, moved);
  const inside = <Part extends Span>(part: Part | null): Part | null =>
    part && start <= part.start && part.end <= end ? part : null;
  const { number, counted } = moved.attributes;
  return stamped(source, {
    ...moved,
    attributes: { ...moved.attributes, number: inside(number), counted: inside(counted) },
  });
}

/** A lost annotation at spans that a person gives, its parts found by their words. */
export const placedAnew = (source: AnchorText, lost: Annotation, spans: readonly Span[]): Annotation =>
  stamped(source, movedTo(source, lost, spans));

/** The annotation with some attributes set by their names in the file, null taking one away; or the names that are wrong. */
export function edited(annotation: Annotation, changes: JsonFields): Annotation | { readonly bad: readonly string[] } {
  const kept = Object.entries({ ...writeAttributes(annotation), ...changes }).filter(([, value]) => value !== null);
  const json = Object.fromEntries(kept);
  const bad = readAttributes(annotation.kind, json).bad.filter((name) => Object.hasOwn(changes, name));
  return bad.length > 0 ? { bad } : withAttributes(annotation, json);
}

/** What a withdrawn annotation leaves in the file: of another machine's suggestion the suggestion, of all else nothing. */
export function withdrawn(stored: Annotation, engine: string): Annotation | null {
  const { origin, suggested } = stored;
  if (origin.kind === "human" || origin.name === engine) return null;
  return {
    ...stored,
    ...(suggested && suggested.spans.length > 0 ? { label: suggested.label } : {}),
    origin: { ...origin, kind: "machine" },
    decision: null,
    suggested: null,
  };
}
