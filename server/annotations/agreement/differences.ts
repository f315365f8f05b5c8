import { byPosition, overlaps, type Span } from "../../engine/text/span";
import type { Annotation } from "../annotation";
import { jsonLine } from "../json";
import { isStoodFor } from "./layers";
import { argumentsOf, sayingOf } from "./saying";

/** An annotation with whose it is. */
export interface Owned {
  readonly annotator: string;
  readonly annotation: Annotation;
}

/** One and the same annotation, by all who have it. */
export interface Saying {
  /** What they have in common, as {@link sayingOf} gives it. */
  readonly key: string;
  /** In the order of the annotators' names; never empty. */
  readonly by: readonly Owned[];
}

/** One of the ways in which a place is annotated. */
export interface Version {
  /** All who have it, in the order of their names. */
  readonly annotators: readonly string[];
  /** In reading order; none where these annotators marked nothing there, or rejected what a machine marked. */
  readonly sayings: readonly Saying[];
}

/** A place where annotators differ. Offsets are UTF-16 code units. */
export interface Difference {
  /** From the first character that anybody marks to the last; the article's start for what stands beside the text. */
  readonly span: Span;
  readonly kind: Annotation["kind"];
  /** Two or more, in the order of the first annotator of each. */
  readonly versions: readonly Version[];
}

export interface Differences {
  /** What all annotators of the article have. */
  readonly agreed: readonly Saying[];
  /** In reading order. */
  readonly differences: readonly Difference[];
}

interface Keyed extends Owned {
  readonly key: string;
  /** What stands beside the text is held against what has the same. */
  readonly beside: string;
}

/**
 * Where the annotators of an article differ. Annotations of one kind that overlap stand together: they are agreed on
 * where all annotators have the same there, place, label and attributes. What stands beside the text is held against its
 * equals: a label of the article with the same label, a relation with one that joins the same places.
 */
export function differencesOf(layers: ReadonlyMap<string, readonly Annotation[]>): Differences {
  const annotators = [...layers.keys()].sort();
  const owned = annotators.flatMap((annotator) => keyed(annotator, layers.get(annotator) ?? []));
  const kinds = new Set(owned.map(({ annotation }) => annotation.kind));
  const clusters = [...kinds].flatMap((kind) => clustersOf(owned.filter(({ annotation }) => annotation.kind === kind)));
  const agreed: Saying[] = [];
  const differences: Difference[] = [];
  for (const cluster of clusters) {
    const versions = versionsOf(cluster, annotators);
    const [only, ...others] = versions;
    const [first] = cluster;
    if (only && others.length === 0) agreed.push(...only.sayings);
    else if (first) differences.push({ span: hullOf(cluster), kind: first.annotation.kind, versions });
  }
  return { agreed, differences: differences.sort((a, b) => byPosition(a.span, b.span)) };
}

function keyed(annotator: string, annotations: readonly Annotation[]): readonly Keyed[] {
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  return annotations.filter(isStoodFor).map((annotation) => ({
    annotator,
    annotation,
    key: sayingOf(annotation, byId),
    beside: annotation.kind === "relation" ? jsonLine(argumentsOf(annotation, byId)) : annotation.label,
  }));
}

function versionsOf(cluster: readonly Keyed[], annotators: readonly string[]): readonly Version[] {
  const sayings = new Map<string, Keyed[]>();
  for (const one of cluster) {
    const same = sayings.get(one.key);
    if (!same) sayings.set(one.key, [one]);
    else if (!same.some(({ annotator }) => annotator === one.annotator)) same.push(one);
  }
  const versions = new Map<string, Version>();
  for (const annotator of annotators) {
    const own = [...sayings].filter(([, by]) => by.some((one) => one.annotator === annotator));
    const id = jsonLine(own.map(([key]) => key).sort());
    const same = versions.get(id);
    versions.set(id, {
      annotators: [...(same?.annotators ?? []), annotator],
      sayings: same?.sayings ?? own.map(([key, by]) => ({ key, by })),
    });
  }
  return [...versions.values()];
}

const hullOf = (cluster: readonly Owned[]): Span => {
  const spans = cluster.flatMap(({ annotation }) => annotation.spans);
  if (spans.length === 0) return { start: 0, end: 0 };
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
};

/** Annotations of one kind in groups of which each overlaps another; what stands beside the text is with its equals. */
function clustersOf(owned: readonly Keyed[]): readonly (readonly Keyed[])[] {
  const placed = owned.filter(({ annotation }) => annotation.spans.length > 0);
  const ordered = placed.toSorted((a, b) => byPosition(hullOf([a]), hullOf([b])));
  const clusters: Keyed[][] = [];
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
  const beside = new Map<string, Keyed[]>();
  for (const one of owned.filter(({ annotation }) => annotation.spans.length === 0)) {
    const equals = beside.get(one.beside);
    if (equals) equals.push(one);
    else beside.set(one.beside, [one]);
  }
  return [...clusters, ...beside.values()];
}
