import type { Annotation, RelationAnnotation } from "../annotations/annotation";
import { parseJson, isFields, type JsonFields } from "../annotations/json";
import { readRecord } from "../annotations/standoff/record";
import type { Span } from "../engine/text/span";
import type { AnnotatedArticle, AnnotatedCorpus } from "./corpus";
import { memberKey, oppositionsByMember, type Opposition } from "./disagreements";
import type { ReadContext } from "./format";
import { annotationFrom, kindOfLabel, recordOf } from "./record";

/** The label of a node that marks the words which name a source. */
const SOURCE_LABEL = "Source";
/** From a figure to the words that name its source. */
const SAID_BY = "SaidBy";
/** Between two figures of one article that exclude each other. */
const CONFLICTS_WITH = "ConflictsWith";

/** The record of what is written for other tools only, and made anew from the annotations. */
export const DERIVED = '{"derived":true}';
const isDerived = (record: string | undefined): boolean => record === DERIVED;

/** A stretch of text with a label, as nearly every tool knows it. Offsets are UTF-16 code units. */
export interface GraphNode {
  readonly id: string;
  readonly label: string;
  /** Ascending, disjoint, none empty, at least one. */
  readonly spans: readonly Span[];
  /** One line of JSON that reading needs and other tools only keep; undefined where another tool made the node. */
  readonly record: string | undefined;
  /** Attributes that the tool's own fields give, by their names in the stand-off file: they win over the record. */
  readonly attributes?: JsonFields;
}

/** A node to be written, with its annotation; null where it is derived. */
export interface WrittenNode extends GraphNode {
  readonly of: Annotation | null;
}

/** An arrow between two nodes. */
export interface GraphEdge {
  readonly id: string;
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly record: string | undefined;
}

/** An article's annotations as labelled spans and labelled arrows between them. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Records of what stands beside the text: labels of the whole article, relations of what is no node. */
  readonly beside: readonly string[];
}

export interface WrittenGraph extends Graph {
  readonly nodes: readonly WrittenNode[];
}

/** Writes articles as graphs; `corpus` tells which of their figures exclude each other. */
export function graphs(corpus: AnnotatedCorpus): (article: AnnotatedArticle) => WrittenGraph {
  const oppositions = oppositionsByMember(corpus);
  return (article) => graphOf(article, ({ id }) => oppositions.get(memberKey({ path: article.path, annotation: id })));
}

function graphOf(
  { path, annotations }: AnnotatedArticle,
  opposed: (figure: Annotation) => readonly Opposition[] | undefined,
): WrittenGraph {
  const marks = annotations.filter(({ spans }) => spans.length > 0);
  const nodes = marks.map((mark): WrittenNode => {
    const { id, label, spans } = mark;
    return { id, label, spans, record: recordOf(mark), of: mark };
  });
  const ids = new Set(nodes.map(({ id }) => id));
  const isArrow = (one: Annotation): one is RelationAnnotation =>
    one.kind === "relation" && ids.has(one.attributes.from) && ids.has(one.attributes.to);
  const arrows = annotations.filter(isArrow).map((arrow): GraphEdge => ({
    ...arrow.attributes,
    id: arrow.id,
    label: arrow.label,
    record: recordOf(arrow),
  }));
  const sources = sourcesOf(marks);
  return {
    nodes: [...nodes, ...sources.nodes],
    edges: [...arrows, ...sources.edges, ...conflictsOf(path, marks, opposed)],
    beside: annotations.filter((one) => one.spans.length === 0 && !isArrow(one)).map(recordOf),
  };
}

/** A node for the words of each source, and an arrow to it from every figure that it vouches for. */
function sourcesOf(marks: readonly Annotation[]): Pick<WrittenGraph, "nodes" | "edges"> {
  const told = new Map(marks.flatMap((one) => (one.kind === "attribution" ? [[one.id, one.attributes.source]] : [])));
  const nodes = new Map<string, WrittenNode>();
  const edges: GraphEdge[] = [];
  for (const figure of marks) {
    if (figure.kind !== "figure") continue;
    const source = told.get(figure.attributes.attribution ?? "") ?? figure.attributes.source;
    if (!source || source.end <= source.start) continue;
    const { start, end } = source;
    const to = `source.${start}.${end}`;
    nodes.set(to, { id: to, label: SOURCE_LABEL, spans: [{ start, end }], record: DERIVED, of: null });
    edges.push({ id: `${figure.id}.said`, label: SAID_BY, from: figure.id, to, record: DERIVED });
  }
  return { nodes: [...nodes.values()], edges };
}

function conflictsOf(
  path: string,
  marks: readonly Annotation[],
  opposed: (figure: Annotation) => readonly Opposition[] | undefined,
): readonly GraphEdge[] {
  return marks.flatMap((figure) =>
    (opposed(figure) ?? []).flatMap(({ other }): GraphEdge[] => {
      if (other.path !== path || !(figure.id < other.annotation)) return [];
      const id = `${figure.id}.${other.annotation}`;
      return [{ id, label: CONFLICTS_WITH, from: figure.id, to: other.annotation, record: DERIVED }];
    }),
  );
}

/** A graph as a file of another tool gives it, its ends perhaps missing. */
export interface ReadGraph {
  readonly annotations: readonly Annotation[];
  /** Ids of arrows without an end, and of nodes that are nothing. */
  readonly bad: readonly string[];
}

/** The annotations of a graph that was read. What other tools changed or added is kept. Never throws. */
export function annotationsOf(text: string, graph: Graph, maker: Pick<ReadContext, "annotator" | "at">): ReadGraph {
  const bad: string[] = [];
  const annotations: Annotation[] = [];
  /** What the ends of arrows are called: the ids of the annotations that nodes became. */
  const names = new Map<string, string>();
  for (const { id, label, spans, record, attributes } of graph.nodes) {
    if (isDerived(record)) continue;
    const kind = kindIn(record) ?? kindOfLabel(label);
    const annotation = annotationFrom(
      text,
      { kind, label, spans, ...(attributes && { attributes }) },
      record,
      id,
      maker,
    );
    if (annotation === undefined) bad.push(id);
    else {
      annotations.push(annotation);
      names.set(id, annotation.id);
    }
  }
  for (const { id, label, from, to, record } of graph.edges) {
    if (isDerived(record)) continue;
    const ends = { from: names.get(from), to: names.get(to) };
    if (ends.from === undefined || ends.to === undefined) {
      bad.push(id);
      continue;
    }
    const attributes = { from: ends.from, to: ends.to };
    const relation = annotationFrom(text, { kind: "relation", label, spans: [], attributes }, record, id, maker);
    if (relation) annotations.push(relation);
  }
  for (const [index, record] of graph.beside.entries()) {
    const json = parseJson(record);
    const read = isFields(json) ? readRecord(json, `b${index + 1}`) : undefined;
    if (read && "annotation" in read) annotations.push(read.annotation);
    else bad.push(`b${index + 1}`);
  }
  return { annotations, bad };
}

/** The kind that a record gives, where there is one. */
function kindIn(record: string | undefined): Annotation["kind"] | undefined {
  const json = record === undefined ? undefined : parseJson(record);
  const read = isFields(json) ? readRecord(json, "") : undefined;
  return read && "annotation" in read ? read.annotation.kind : undefined;
}
