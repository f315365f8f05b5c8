import { isFields, parseJson, type JsonFields } from "../annotations/json";
import { codePointMap, codePointSpan, type CodePointMap } from "../engine/text/codePoints";
import type { AnnotatedArticle, AnnotatedCorpus } from "./corpus";
import {
  textOfFile,
  type ExchangeFile,
  type ExchangeFormat,
  type ReadArticle,
  type ReadContext,
  type ReadProblem,
  type ReadResult,
  type Written,
} from "./format";
import { annotationsOf, graphs, type GraphEdge, type WrittenGraph } from "./graph";
import { listOf, numberIn, numbersOf, stringIn, stringsOf } from "./jsonValues";
import { nodesFrom, partsOf, type ReadPart } from "./parts";
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

function exampleOf({ name, article }: AnnotatedArticle, graph: WrittenGraph): JsonFields {
  const points = codePointMap(article.text);
  const { parts, numbersOf: partNumbers, firstOf } = partsOf(graph);
  return {
    text: wellFormed(article.text),
    entities: parts.map(({ id, node, span }): JsonFields => {
      const { start, end } = codePointSpan(points, span);
      return { id, start_offset: start, end_offset: end, label: wellFormed(node.label) };
    }),
    relations: graph.edges.map(({ label, from, to }, index): JsonFields => {
      return { id: index + 1, from_id: firstOf(from), to_id: firstOf(to), type: wellFormed(label) };
    }),
    isnad: {
      name,
      entities: graph.nodes.map(({ id, record = "" }): JsonFields => {
        return { ids: partNumbers(id), record };
      }),
      relations: graph.edges.map(({ record = "" }, index): JsonFields => ({ id: index + 1, record })),
      beside: graph.beside,
    },
  };
}

type Complain = (code: ReadProblem["code"], detail?: string) => void;

function read(files: readonly ExchangeFile[], context: ReadContext): ReadResult {
  const articles: ReadArticle[] = [];
  const problems: ReadProblem[] = [];
  for (const file of files) {
    for (const [index, line] of (textOfFile(file) ?? "").split("\n").entries()) {
      if (line.trim() === "") continue;
      const complain: Complain = (code, detail = "") => {
        problems.push({ file: file.name, line: index + 1, code, detail });
      };
      const json = parseJson(line);
      const text = isFields(json) ? stringIn(json, "text") : undefined;
      if (!isFields(json) || text === undefined) complain("bad-line");
      else articles.push(articleIn(json, text, context, `${file.name}-${index + 1}`, complain));
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

function articleIn(
  json: JsonFields,
  text: string,
  context: ReadContext,
  fallbackName: string,
  complain: Complain,
): ReadArticle {
  const kept = keptIn(json);
  const { nodes, nodeOf } = nodesFrom(partsIn(json, kept, codePointMap(text), (id) => complain("bad-span", id)));
  const records = new Map(listOf(kept, "relations").map((entry) => [numberIn(entry, "id"), stringIn(entry, "record")]));
  const edges = listOf(json, "relations").map((relation): GraphEdge => {
    const id = numberIn(relation, "id");
    return {
      id: `r${id ?? ""}`,
      label: stringIn(relation, "type") ?? "",
      from: nodeOf(numberIn(relation, "from_id")),
      to: nodeOf(numberIn(relation, "to_id")),
      record: records.get(id),
    };
  });
  const { annotations, bad } = annotationsOf(text, { nodes, edges, beside: stringsOf(kept, "beside") }, context);
  for (const id of bad) complain("unknown-reference", id);
  return { name: stringIn(kept, "name") ?? fallbackName, text, annotations, foreign: {} };
}

function partsIn(
  json: JsonFields,
  kept: JsonFields,
  points: CodePointMap,
  bad: (id: string) => void,
): readonly ReadPart[] {
  const owners = new Map(
    listOf(kept, "entities").flatMap((entity, node) =>
      numbersOf(entity, "ids").map((id) => [id, { node: `node ${node}`, record: stringIn(entity, "record") }] as const),
    ),
  );
  return listOf(json, "entities").flatMap((entity, index): ReadPart[] => {
    const id = numberIn(entity, "id") ?? index + 1;
    const span = spanInPoints(points, numberIn(entity, "start_offset"), numberIn(entity, "end_offset"));
    if (!span) {
      bad(String(id));
      return [];
    }
    const { node, record } = owners.get(id) ?? { node: undefined, record: undefined };
    return [{ id, label: stringIn(entity, "label") ?? "", span, node, record }];
  });
}
