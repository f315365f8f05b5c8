import { byPosition, overlaps, type Span } from "../../engine/text/span";
import type { Annotation } from "../annotation";
import { writeAttributes } from "../standoff/attributes";
import { jsonLine, without } from "../json";
import { isStoodFor } from "./layers";

/** What one annotator has at a place. */
export interface Side {
  readonly annotator: string;
  /** In reading order; none where the annotator marked nothing there, or rejected what a machine marked. */
  readonly annotations: readonly Annotation[];
}

/** A place where annotators differ. Offsets are UTF-16 code units. */
export interface Difference {
  /** From the first character that any side marks to the last. */
  readonly span: Span;
  readonly kind: Annotation["kind"];
  /** One for each annotator, in the order of their names. */
  readonly sides: readonly Side[];
}

/** What annotators agree on at a place: the annotation as the first of them has it. */
export interface Differences {
  readonly agreed: readonly Annotation[];
  readonly differences: readonly Difference[];
}

/** Of whom an annotation at a place is. */
interface Owned {
  readonly annotator: string;
  readonly annotation: Annotation;
}

/**
 * Where the annotators of an article differ: annotations of one kind that overlap stand together, unless all have the
 * same there: place, label and attributes, whatever their ids, origins and confidence. In reading order.
 */
export function differencesOf(layers: ReadonlyMap<string, readonly Annotation[]>): Differences {
  const annotators = [...layers.keys()].sort();
  const owned = annotators.flatMap((annotator) =>
    (layers.get(annotator) ?? []).filter(isStoodFor).map((annotation): Owned => ({ annotator, annotation })),
  );
  const kinds = new Set(owned.map(({ annotation }) => annotation.kind));
  const clusters = [...kinds].flatMap((kind) => clustersOf(owned.filter(({ annotation }) => annotation.kind === kind)));
  const agreed: Annotation[] = [];
  const differences: Difference[] = [];
  for (const cluster of clusters) {
    const sides = annotators.map((annotator): Side => ({
      annotator,
      annotations: cluster.filter((one) => one.annotator === annotator).map(({ annotation }) => annotation),
    }));
    const sayings = new Set(sides.map(({ annotations }) => jsonLine(annotations.map(sayingOf).sort())));
    const [first] = cluster;
    if (sayings.size === 1) agreed.push(...(sides[0]?.annotations ?? []));
    else if (first) differences.push({ span: hullOf(cluster), kind: first.annotation.kind, sides });
  }
  return { agreed, differences: differences.sort((a, b) => byPosition(a.span, b.span)) };
}

/** Attributes in which equal annotations may differ: confidence, and the id of another annotation. */
const UNSHARED = new Set(["score", "attribution"]);

/** What two annotations have to share to be the same. */
function sayingOf(annotation: Annotation): string {
  const { label, spans } = annotation;
  const attributes = without(writeAttributes(annotation), UNSHARED);
  return jsonLine({ label, spans: spans.map(({ start, end }) => [start, end]), attributes });
}

/** From the first character to the last; the article's start for what stands beside the text. */
const hullOf = (cluster: readonly Owned[]): Span => {
  if (cluster.every(({ annotation }) => annotation.spans.length === 0)) return { start: 0, end: 0 };
  const spans = cluster.flatMap(({ annotation }) => annotation.spans);
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
};

/** Annotations in groups of which each overlaps another; what stands beside the text is with its equals in label. */
function clustersOf(owned: readonly Owned[]): readonly (readonly Owned[])[] {
  const placed = owned.filter(({ annotation }) => annotation.spans.length > 0);
  const ordered = placed.toSorted((a, b) => byPosition(hullOf([a]), hullOf([b])));
  const clusters: Owned[][] = [];
  let hull: Span = { start: 0, end: 0 };
  for (const one of ordered) {
    const own = hullOf([one]);
    const last = clusters.at(-1);
    if (last && overlaps(hull, own)) {
      last.push(one);
      hull = { start: hull.start, end: Math.max(hull.end, own.end) };
    } else {
      clusters.push([one]);
      hull = own;
    }
  }
  const beside = new Map<string, Owned[]>();
  for (const one of owned.filter(({ annotation }) => annotation.spans.length === 0)) {
    const equals = beside.get(one.annotation.label);
    if (equals) equals.push(one);
    else beside.set(one.annotation.label, [one]);
  }
  return [...clusters, ...beside.values()];
}
