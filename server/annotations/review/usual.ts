import type { AnnotationKind } from "../annotation";
import type { Json, JsonFields } from "../json";
import { readAttributes } from "../standoff/attributes";
import type { Tagset } from "../tagset";

/**
 * Changes of attributes, with null for what holds anyway: the value that an attribute of the tagset has where none is given.
 * So annotators agree, whether they have chosen it or left it. What a kind itself knows, such as a figure's role, is written.
 */
export function withoutUsual({ attributes }: Tagset, kind: AnnotationKind, changes: JsonFields): JsonFields {
  const isUsual = (id: string, value: Json): boolean =>
    attributes.some((one) => one.id === id && (one.fallback === value || one.fallback === JSON.stringify(value)));
  const { other } = readAttributes(kind, changes);
  return Object.fromEntries(
    Object.entries(changes).map(([id, value]) => [id, Object.hasOwn(other, id) && isUsual(id, value) ? null : value]),
  );
}
