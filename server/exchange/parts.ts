import type { JsonFields } from "../annotations/json";
import type { Span } from "../engine/text/span";
import type { GraphNode, WrittenGraph, WrittenNode } from "./graph";

/** One labelled stretch, for tools whose annotations cannot be discontinuous: a node is as many parts as it has spans. */
export interface Part {
  /** From 1, unique in its article. */
  readonly id: number;
  readonly node: WrittenNode;
  readonly span: Span;
  /** Whether it is the first of its node: the one that carries the record, and the end of arrows. */
  readonly isFirst: boolean;
}

/** A graph's nodes in parts. */
export interface Parts {
  readonly parts: readonly Part[];
  /** The numbers of a node's parts. */
  readonly numbersOf: (node: string) => readonly number[];
  /** The part that stands for a node in arrows. */
  readonly firstOf: (node: string) => number;
}

export function partsOf({ nodes }: WrittenGraph): Parts {
  const parts: Part[] = [];
  const numbers = new Map<string, readonly number[]>();
  for (const node of nodes) {
    const own = node.spans.map((span, index) => parts.push({ id: parts.length + 1, node, span, isFirst: index === 0 }));
    numbers.set(node.id, own);
  }
  const numbersOf = (node: string): readonly number[] => numbers.get(node) ?? [];
  return { parts, numbersOf, firstOf: (node) => numbersOf(node)[0] ?? 0 };
}

/** A labelled stretch as a tool's file has it. */
export interface ReadPart {
  /** The tool's own id. */
  readonly id: string | number;
  readonly label: string;
  readonly span: Span;
  /** Which node it is a part of, where the file still says so. */
  readonly node: string | undefined;
  readonly record: string | undefined;
  readonly attributes?: JsonFields;
}

/** Our own numbers first and in order, so that a node's first part comes first; others stay in their order. */
export const byNumber = ({ id: a }: ReadPart, { id: b }: ReadPart): number => rank(a) - rank(b) || 0;
const rank = (id: string | number): number => (typeof id === "number" ? id : Number.MAX_SAFE_INTEGER);

/** Nodes from the parts that name them; a part that names none is a node of its own. Parts keep their ids as ends of arrows. */
export function nodesFrom(parts: readonly ReadPart[]): {
  readonly nodes: readonly GraphNode[];
  /** The node that a part with some id belongs to; empty where there is none. */
  readonly nodeOf: (part: string | number | undefined) => string;
} {
  const nodes = new Map<string, GraphNode>();
  const owners = new Map<string | number, string>();
  for (const { id, label, span, node, record, attributes } of parts) {
    const name = node ?? `part ${id}`;
    const known = nodes.get(name);
    owners.set(id, name);
    if (!known) nodes.set(name, { id: name, label, spans: [span], record, ...(attributes && { attributes }) });
    else nodes.set(name, { ...known, spans: withSpan(known.spans, span), record: known.record ?? record });
  }
  return { nodes: [...nodes.values()], nodeOf: (part) => (part === undefined ? "" : (owners.get(part) ?? "")) };
}

/** Spans with one more, ascending and disjoint; one that overlaps another is one with it. */
export function withSpan(spans: readonly Span[], added: Span): readonly Span[] {
  const apart = spans.filter(({ start, end }) => end <= added.start || added.end <= start);
  const met = spans.filter((span) => !apart.includes(span));
  const start = Math.min(added.start, ...met.map((span) => span.start));
  const end = Math.max(added.end, ...met.map((span) => span.end));
  return [...apart, { start, end }].sort((a, b) => a.start - b.start);
}
