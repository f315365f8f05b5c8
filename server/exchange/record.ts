import { quoteOf } from "../annotations/anchoring/quotation";
import type { Annotation, AnnotationKind, Decision, Origin } from "../annotations/annotation";
import { isFields, jsonLine, parseJson, type JsonFields } from "../annotations/json";
import { readRecord, writeRecord } from "../annotations/standoff/record";
import { ENTITY_TYPES } from "../engine/entities/entity";
import { FIGURE_KINDS } from "../engine/figures/figure";
import type { Span } from "../engine/text/span";
import type { ReadContext } from "./format";

/** What the text tells again: a record leaves it to the format's own fields. */
const PLACED = new Set(["spans", "quote", "prefix", "suffix"]);

/**
 * Everything of an annotation but its place, as one line of JSON, for formats with room for a value of ours beside the
 * fields that other tools know. Lone surrogates and characters that end a line are escaped.
 */
export const recordOf = (annotation: Annotation): string =>
  jsonLine(Object.fromEntries(Object.entries(writeRecord(annotation)).filter(([name]) => !PLACED.has(name))));

/** What the fields that the other tool knows say of an annotation: they win over the record, for it may have changed them. */
export interface Native {
  readonly kind: AnnotationKind;
  readonly label: string;
  /** UTF-16 code units into the text; ascending, disjoint, none empty. */
  readonly spans: readonly Span[];
  /** Attributes by their names in the stand-off file. */
  readonly attributes?: JsonFields;
}

/**
 * An annotation as a file of another tool has it. `record` is what {@link recordOf} wrote, where the file still holds
 * it: it gives what the native fields cannot. Without it the annotation is a person's, the reader's annotator's.
 * `fallbackId` names what has no id.
 */
export function annotationFrom(
  text: string,
  native: Native,
  record: string | undefined,
  fallbackId: string,
  maker: Pick<ReadContext, "annotator" | "at">,
): Annotation | undefined {
  const json = record === undefined ? undefined : parseJson(record);
  const kept = isFields(json) && json["kind"] === native.kind ? json : madeBy(maker);
  const attributes = isFields(kept["attributes"]) ? kept["attributes"] : {};
  const { kind, label, spans } = native;
  const read = readRecord(
    { ...kept, kind, label, attributes: { ...attributes, ...native.attributes }, ...quoteOf(text, spans) },
    fallbackId,
  );
  return "annotation" in read ? { ...read.annotation, spans } : undefined;
}

/** What a record would say of an annotation that a person added. */
const madeBy = ({ annotator, at }: Pick<ReadContext, "annotator" | "at">): JsonFields => ({
  origin: { kind: "human", name: annotator },
  decision: { verdict: "added", by: annotator, at },
});

/** A record for what another tool ascribes: who made it, and what was said to it. */
export const ascribed = (label: string, origin: Origin, decision: Decision | null): string =>
  jsonLine({ kind: kindOfLabel(label), origin: { ...origin }, ...(decision && { decision: { ...decision } }) });

const ENTITY_LABELS: ReadonlySet<string> = new Set(ENTITY_TYPES);
const FIGURE_LABELS: ReadonlySet<string> = new Set(FIGURE_KINDS);

/** The kind of annotation that a label of another tool's stands for: unknown types come in as names, and are kept. */
export const kindOfLabel = (label: string): "figure" | "entity" =>
  FIGURE_LABELS.has(label) && !ENTITY_LABELS.has(label) ? "figure" : "entity";

/** Annotations with ids of their own: of those that share one, as copied rows and marks do, the first keeps it. */
export function withUniqueIds(annotations: readonly Annotation[]): readonly Annotation[] {
  const all = new Set(annotations.map(({ id }) => id));
  const taken = new Set<string>();
  return annotations.map((annotation) => {
    let { id } = annotation;
    for (let copy = 2; taken.has(id); copy++) {
      const next = `${annotation.id}-${copy}`;
      if (!all.has(next)) id = next;
    }
    taken.add(id);
    return id === annotation.id ? annotation : { ...annotation, id };
  });
}
