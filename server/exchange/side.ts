import { isFields, type JsonFields } from "../annotations/json";
import { annotationsOf, type GraphEdge, type GraphNode, type WrittenGraph } from "./graph";
import type { ReadArticle, ReadContext } from "./format";
import type { Complain } from "./jsonLines";
import { listOf, numberIn, numbersOf, stringIn, stringsOf } from "./jsonValues";
import type { Parts } from "./parts";
import { withUniqueIds } from "./record";

/**
 * What formats without a place for it hold beside an article's labelled stretches, under the one name `isnad`: the
 * article's name, which stretches are one annotation, records, arrows, and what stands beside the text. Stretches are
 * named by their numbers.
 */
export const sideOf = (name: string, graph: WrittenGraph, { numbersOf: partsOfNode, firstOf }: Parts): JsonFields => ({
  name,
  nodes: graph.nodes.map(({ id, record = "" }): JsonFields => ({ parts: partsOfNode(id), record })),
  edges: graph.edges.map(({ label, from, to, record = "" }): JsonFields => {
    return { label, from: firstOf(from), to: firstOf(to), record };
  }),
  beside: graph.beside,
});

/** What {@link sideOf} wrote, as far as a file still holds it. */
export interface Side {
  readonly name: string | undefined;
  /** The node of the stretch with a number, and its record. */
  readonly ownerOf: (part: number | undefined) => Pick<GraphNode, "record"> & { readonly node: string | undefined };
  readonly edges: (nodeOf: (part: number | undefined) => string) => readonly GraphEdge[];
  readonly beside: readonly string[];
}

export function readSide(json: JsonFields | undefined): Side {
  const kept = json && isFields(json["isnad"]) ? json["isnad"] : {};
  const owners = new Map(
    listOf(kept, "nodes").flatMap((node, index) =>
      numbersOf(node, "parts").map(
        (part) => [part, { node: `node ${index}`, record: stringIn(node, "record") }] as const,
      ),
    ),
  );
  return {
    name: stringIn(kept, "name"),
    ownerOf: (part) => owners.get(part ?? Number.NaN) ?? { node: undefined, record: undefined },
    edges: (nodeOf) =>
      listOf(kept, "edges").map((edge, index) => ({
        id: `r${index + 1}`,
        label: stringIn(edge, "label") ?? "",
        from: nodeOf(numberIn(edge, "from")),
        to: nodeOf(numberIn(edge, "to")),
        record: stringIn(edge, "record"),
      })),
    beside: stringsOf(kept, "beside"),
  };
}

/** The article that a read graph makes; what of it is nothing is complained of. */
export function readArticle(
  name: string,
  text: string,
  graph: Parameters<typeof annotationsOf>[1],
  context: ReadContext,
  complain: Complain,
): ReadArticle {
  const { annotations, bad } = annotationsOf(text, graph, context);
  for (const id of bad) complain("unknown-reference", id);
  return { name, text, annotations: withUniqueIds(annotations), foreign: {} };
}

/** Arrows as a tool's own fields give them, each with the record of one that we wrote between the same ends. */
export function withRecords(edges: readonly GraphEdge[], kept: readonly GraphEdge[]): readonly GraphEdge[] {
  const keyOf = ({ label, from, to }: GraphEdge): string => JSON.stringify([label, from, to]);
  const records = new Map<string, (string | undefined)[]>();
  for (const edge of kept) {
    const same = records.get(keyOf(edge));
    if (same) same.push(edge.record);
    else records.set(keyOf(edge), [edge.record]);
  }
  return edges.map((edge) => ({ ...edge, record: records.get(keyOf(edge))?.shift() }));
}
