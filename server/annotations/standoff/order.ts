import { byPosition } from "../../engine/text/span";
import { ANNOTATION_KINDS, type Annotation } from "../annotation";

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Labels of the whole article first, then what stands in the text, then what stands beside it. */
function group({ kind, spans }: Annotation): number {
  if (kind === "document") return 0;
  return spans.length > 0 ? 1 : 2;
}

function byPlace({ spans: a }: Annotation, { spans: b }: Annotation): number {
  const [first, second] = [a[0], b[0]];
  return first && second
    ? byPosition({ ...first, end: a.at(-1)?.end ?? 0 }, { ...second, end: b.at(-1)?.end ?? 0 })
    : 0;
}

/**
 * The order of annotations in a file: reading order, an outer one before what it contains, then by kind, label and id,
 * so that it is the same on every machine.
 */
export const byFileOrder = (a: Annotation, b: Annotation): number =>
  group(a) - group(b) ||
  byPlace(a, b) ||
  ANNOTATION_KINDS.indexOf(a.kind) - ANNOTATION_KINDS.indexOf(b.kind) ||
  byCodeUnit(a.label, b.label) ||
  byCodeUnit(a.id, b.id);
