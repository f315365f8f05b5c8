import type { Span } from "../../engine/text/span";
import type { Annotation } from "../annotation";
import { isFields, jsonLine, without, type Json, type JsonFields } from "../json";
import { writeAttributes } from "../standoff/attributes";

/**
 * Attributes in which equal annotations may differ: confidence, what the spans say already, and the ids of other annotations
 * of one file.
 */
const UNSHARED = new Set(["score", "nested", "attribution", "from", "to"]);

/** What parts of attributes may lack where a person has set them, and what the article itself says. */
const UNSAID = new Set(["sort", "lemma", "text"]);

const placesOf = (spans: readonly Span[]): Json => spans.map(({ start, end }) => [start, end]);

const said = (value: Json): Json => (isFields(value) && "start" in value ? without(value, UNSAID) : value);

/** An object with its fields in the order of their names, so that equal objects are written alike. */
const inOrder = (fields: JsonFields): JsonFields =>
  Object.fromEntries(
    Object.keys(fields)
      .sort()
      .map((name): [string, Json] => [name, said(fields[name] ?? null)]),
  );

/**
 * What an annotation says, as a key: two that say the same have the same place, kind, label and attributes, whatever
 * their ids, origins and confidence. The arguments of a relation count by their places. `annotations` are those of the
 * same file, by their ids.
 */
export function sayingOf(annotation: Annotation, annotations: ReadonlyMap<string, Annotation>): string {
  const { kind, label, spans } = annotation;
  const attributes = inOrder(without(writeAttributes(annotation), UNSHARED));
  return jsonLine({ kind, label, spans: placesOf(spans), attributes, ...argumentsOf(annotation, annotations) });
}

/** Where the arguments of a relation stand; nothing for other kinds. */
export function argumentsOf(annotation: Annotation, annotations: ReadonlyMap<string, Annotation>): JsonFields {
  if (annotation.kind !== "relation") return {};
  const { from, to } = annotation.attributes;
  const place = (id: string): Json => placesOf(annotations.get(id)?.spans ?? []);
  return { from: place(from), to: place(to) };
}
