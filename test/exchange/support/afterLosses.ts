import { quoteOf } from "../../../server/annotations/anchoring/quotation";
import type { Annotation } from "../../../server/annotations/annotation";
import { withAttributes, writeAttributes } from "../../../server/annotations/standoff/attributes";
import { byFileOrder } from "../../../server/annotations/standoff/order";
import type { AnnotatedArticle } from "../../../server/exchange/corpus";
import type { Loss, ReadContext } from "../../../server/exchange/format";
import { lostParts, type LostPart } from "../../../server/exchange/losses";
import { kindOfLabel } from "../../../server/exchange/record";

/** Who reads files back in the tests. */
export const READER: Pick<ReadContext, "annotator" | "at"> = { annotator: "reader", at: "2026-01-01T00:00:00Z" };

/** An annotation without one part, as reading a file back makes it where the file does not say. */
function without(annotation: Annotation, part: LostPart): Annotation {
  if (part === "origin") return { ...annotation, origin: { kind: "human", name: READER.annotator } };
  if (part === "decision") {
    return { ...annotation, decision: { verdict: "added", by: READER.annotator, at: READER.at, reason: null } };
  }
  if (part === "suggested") return { ...annotation, suggested: null };
  if (part === "otherAttributes") return { ...annotation, otherAttributes: {} };
  if (part === "kind") return asKind(annotation, kindOfLabel(annotation.label));
  if (part === "otherFields") return { ...annotation, otherFields: {} };
  if (!part.startsWith("attributes.")) return annotation;
  const name = part.slice("attributes.".length);
  const kept = Object.entries(writeAttributes({ ...annotation, otherAttributes: {} })).filter(([key]) => key !== name);
  return { ...withAttributes(annotation, Object.fromEntries(kept)), otherAttributes: annotation.otherAttributes };
}

/** An annotation as one of another kind of which nothing is known but its words and label. */
const asKind = (annotation: Annotation, kind: "figure" | "entity"): Annotation =>
  withAttributes({ ...annotation, kind } as Annotation, {});

/** What an article's annotations are after a format's losses: what reading its files back has to give. */
export function afterLosses(article: AnnotatedArticle, losses: readonly Loss[]): readonly Annotation[] {
  return article.annotations.flatMap((annotation) => {
    const own = losses.filter(({ path, what }) => path === article.path && what === annotation.id);
    const parts = own.flatMap(({ why }) => lostParts(why));
    if (parts.includes("annotation")) return [];
    const spans = own.find((loss) => loss.spans)?.spans ?? annotation.spans;
    const label = own.find((loss) => loss.label !== undefined)?.label ?? annotation.label;
    const written = { ...annotation, label, spans, ...quoteOf(article.article.text, spans) };
    return [parts.reduce<Annotation>(without, written)];
  });
}

/**
 * Annotations for comparison: in the order of files, without the engine's claim frames. Where a format gives ids of its
 * own, they are numbered anew, what is alike in all else with one number, and what refers to them with them.
 */
export function comparable(annotations: readonly Annotation[], ids: "kept" | "new"): readonly unknown[] {
  const plain = annotations.map((annotation) =>
    annotation.kind === "figure"
      ? { ...annotation, attributes: { ...annotation.attributes, claim: null } }
      : annotation,
  );
  if (ids === "kept") return plain.sort(byFileOrder);
  const blank = plain.map((annotation) => ({ id: annotation.id, key: orderedJson(annotation, () => "") }));
  const keys = [...new Set(blank.map(({ key }) => key))].sort();
  const names = new Map(blank.map(({ id, key }) => [id, `#${keys.indexOf(key)}`]));
  const renamed = plain.map((annotation) => orderedJson(annotation, (id) => names.get(id) ?? id));
  return renamed.sort().map((json) => JSON.parse(json) as unknown);
}

/** Attributes that hold an annotation's id. */
const REFERENCES = new Set(["from", "to", "target", "attribution"]);

/** An annotation without its id, its keys in order, what it refers to called by other names. */
const orderedJson = (annotation: Annotation, nameOf: (id: string) => string): string =>
  JSON.stringify({ ...annotation, id: "" }, (key, value: unknown) => {
    if (REFERENCES.has(key) && typeof value === "string") return nameOf(value);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
