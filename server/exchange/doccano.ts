import { isFields, parseJson, type Json, type JsonFields } from "../annotations/json";
import { codePointMap, codePointSpan, type CodePointMap } from "../engine/text/codePoints";
import type { AnnotatedArticle, AnnotatedCorpus } from "./corpus";
import {
  textOfFile,
  type ExchangeFormat,
  type ReadArticle,
  type ReadContext,
  type ReadProblem,
  type ReadResult,
  type Written,
} from "./format";
import { annotationsOf, graphs, type Graph, type GraphEdge, type GraphNode } from "./graph";
import { listOf, numberIn, stringIn, stringsOf } from "./jsonValues";
import { spanInPoints } from "./spanIn";
import { wellFormed } from "./wellFormed";

/** One file for the corpus: doccano imports one list of examples. */
const FILE = "doccano.jsonl";

/**
 * doccano's JSONL of relation-extraction projects: one example a line, entities in code points, relations between them.
 * A discontinuous annotation is several entities of one label. What doccano has no place for travels in the example's
 * metadata (`isnad`), which doccano keeps and exports again. Source: doccano's `RelationExtractionExample`.
 */
export const doccano: ExchangeFormat = { write, read };

function write(corpus: AnnotatedCorpus): Written {
  const graphOf = graphs(corpus);
  const lines = corpus.articles.map((article) => JSON.stringify(exampleOf(article, graphOf(article))));
  return { files: [{ name: FILE, content: lines.map((line) => `${line}\n`).join("") }], losses: [] };
}

function exampleOf({ name, article }: AnnotatedArticle, graph: Graph): JsonFields {
  const points = codePointMap(article.text);
  const entities: JsonFields[] = [];
  const numbers = new Map<string, readonly number[]>();
  for (const { id, label, spans } of graph.nodes) {
    const own = spans.map((span): number => {
      const { start, end } = codePointSpan(points, span);
      return entities.push({ id: entities.length + 1, start_offset: start, end_offset: end, label: wellFormed(label) });
    });
    numbers.set(id, own);
  }
  const firstOf = (id: string): number => numbers.get(id)?.[0] ?? 0;
  const relations = graph.edges.map(({ label, from, to }, index): JsonFields => ({
    id: index + 1,
    from_id: firstOf(from),
    to_id: firstOf(to),
    type: wellFormed(label),
  }));
  const isnad = {
    name,
    entities: graph.nodes.map(({ id, record = "" }): JsonFields => ({ ids: numbers.get(id) ?? [], record })),
    relations: graph.edges.map(({ record = "" }, index): JsonFields => ({ id: index + 1, record })),
    beside: graph.beside,
  };
  return { text: wellFormed(article.text), entities, relations, isnad };
}

function read(files: Parameters<NonNullable<ExchangeFormat["read"]>>[0], context: ReadContext): ReadResult {
  const articles: ReadArticle[] = [];
  const problems: ReadProblem[] = [];
  for (const file of files) {
    for (const [index, line] of (textOfFile(file) ?? "").split("\n").entries()) {
      if (line.trim() === "") continue;
      const problem = (code: ReadProblem["code"], detail = ""): void => {
        problems.push({ file: file.name, line: index + 1, code, detail });
      };
      const json = parseJson(line);
      const text = isFields(json) ? stringIn(json, "text") : undefined;
      if (!isFields(json) || text === undefined) problem("bad-line");
      else articles.push(articleOf(json, text, context, `${file.name}-${index + 1}`, problem));
    }
  }
  return { articles, problems };
}

/** The metadata: at the top as we write it, under `meta` as doccano gives it back. */
function keptIn(json: JsonFields): JsonFields {
  const meta = json["meta"] ?? json["metadata"];
  const kept = json["isnad"] ?? (isFields(meta) ? meta["isnad"] : undefined);
  return isFields(kept) ? kept : {};
}

function articleOf(
  json: JsonFields,
  text: string,
  context: ReadContext,
  fallbackName: string,
  problem: (code: ReadProblem["code"], detail?: string) => void,
): ReadArticle {
  const kept = keptIn(json);
  const points = codePointMap(text);
  const { nodes, nodeOf } = nodesIn(json, kept, points, (id) => problem("bad-span", id));
  const records = new Map(listOf(kept, "relations").map((entry) => [numberIn(entry, "id"), stringIn(entry, "record")]));
  const edges = listOf(json, "relations").map((relation): GraphEdge => {
    const id = numberIn(relation, "id");
    const end = (name: string): string => nodeOf.get(numberIn(relation, name) ?? Number.NaN) ?? "";
    return {
      id: `r${id ?? ""}`,
      label: stringIn(relation, "type") ?? "",
      from: end("from_id"),
      to: end("to_id"),
      record: records.get(id),
    };
  });
  const beside = stringsOf(kept, "beside");
  const { annotations, bad } = annotationsOf(text, { nodes, edges, beside }, context);
  for (const id of bad) problem("unknown-reference", id);
  return { name: stringIn(kept, "name") ?? fallbackName, text, annotations, foreign: {} };
}

/** The nodes of an example, and which node each entity belongs to. */
function nodesIn(
  json: JsonFields,
  kept: JsonFields,
  points: CodePointMap,
  bad: (id: string) => void,
): { readonly nodes: readonly GraphNode[]; readonly nodeOf: ReadonlyMap<number, string> } {
  const groups = listOf(kept, "entities");
  const groupOf = new Map(
    groups.flatMap((group, index) =>
      (Array.isArray(group["ids"]) ? (group["ids"] as readonly Json[]) : []).map((id) => [id, index] as const),
    ),
  );
  const nodes = new Map<string, GraphNode>();
  const nodeOf = new Map<number, string>();
  for (const [index, entity] of listOf(json, "entities").entries()) {
    const number = numberIn(entity, "id") ?? index + 1;
    const group = groupOf.get(number);
    const id = group === undefined ? `t${number}` : `g${group}`;
    const span = spanInPoints(points, numberIn(entity, "start_offset"), numberIn(entity, "end_offset"));
    if (!span) {
      bad(String(number));
      continue;
    }
    const known = nodes.get(id);
    const record = group === undefined ? undefined : stringIn(groups[group] ?? {}, "record");
    const label = stringIn(entity, "label") ?? "";
    nodes.set(id, known ? { ...known, spans: [...known.spans, span] } : { id, label, spans: [span], record });
    nodeOf.set(number, id);
  }
  return { nodes: [...nodes.values()], nodeOf };
}
