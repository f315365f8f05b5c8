import { isFields, type JsonFields } from "../annotations/json";
import { codePointMap, codePointSpan } from "../engine/text/codePoints";
import type { AnnotatedArticle, AnnotatedCorpus } from "./corpus";
import type { Loss, ReadableExchangeFormat, ReadArticle, ReadContext, Written } from "./format";
import type { GraphEdge, WrittenGraph } from "./graph";
import { readJsonLines, writeJsonLines, type Complain, type ReadObject } from "./jsonLines";
import { listOf, numberIn, stringIn } from "./jsonValues";
import { nodesFrom, partsOf, type ReadPart } from "./parts";
import { readArticle, readSide, sideOf, withRecords, type Side } from "./side";
import { spanInPoints } from "./spanIn";
import { wellFormed } from "./wellFormed";

/** One file for the corpus: doccano imports one list of examples. */
const FILE = "doccano.jsonl";

/**
 * doccano's JSONL of relation-extraction projects: one example a line, entities in code points, relations between them.
 * A discontinuous annotation is several entities of one label. What doccano has no place for travels in the example's
 * metadata (`isnad`), which doccano keeps and exports again. Source: doccano's `RelationExtractionExample`.
 */
export const doccano: ReadableExchangeFormat = {
  about: {
    title: "doccano JSONL",
    files: "`doccano.jsonl`",
    offsets: "code points",
    carries: "everything, as entities and relations",
    loses: "an article without text",
    losses: ["empty-article"],
  },
  write,
  read: (files, context) => readJsonLines(files, (objects) => objects.map((object) => articleIn(object, context))),
};

const writeExamples = writeJsonLines(FILE, (article, graph) => [exampleOf(article, graph)]);

/** doccano refuses an example without text. */
function write(corpus: AnnotatedCorpus): Written {
  const isEmpty = ({ article }: AnnotatedArticle): boolean => article.text === "";
  const losses = corpus.articles
    .filter(isEmpty)
    .flatMap(({ path, annotations }) =>
      ["text", ...annotations.map(({ id }) => id)].map((what): Loss => ({ path, what, why: "empty-article" })),
    );
  const { files } = writeExamples({ ...corpus, articles: corpus.articles.filter((article) => !isEmpty(article)) });
  return { files, losses };
}

function exampleOf({ name, article }: AnnotatedArticle, graph: WrittenGraph): JsonFields {
  const points = codePointMap(article.text);
  const parts = partsOf(graph);
  return {
    text: wellFormed(article.text),
    entities: parts.parts.map(({ id, node, span }): JsonFields => {
      const { start, end } = codePointSpan(points, span);
      return { id, start_offset: start, end_offset: end, label: wellFormed(node.label) };
    }),
    relations: graph.edges.map(({ label, from, to }, index): JsonFields => {
      return { id: index + 1, from_id: parts.firstOf(from), to_id: parts.firstOf(to), type: wellFormed(label) };
    }),
    isnad: sideOf(name, graph, parts),
  };
}

/** The metadata: at the top as we write it, under `meta` as doccano gives it back. */
function metadataIn(json: JsonFields): JsonFields | undefined {
  const meta = json["meta"] ?? json["metadata"];
  return json["isnad"] === undefined && isFields(meta) ? meta : json;
}

function articleIn({ json, text, fallbackName, complain }: ReadObject, context: ReadContext): ReadArticle {
  const side = readSide(metadataIn(json));
  const { nodes, nodeOf } = nodesFrom(partsIn(json, text, side, complain));
  const edges = listOf(json, "relations").map((relation, index): GraphEdge => ({
    id: `r${numberIn(relation, "id") ?? `x${index}`}`,
    label: stringIn(relation, "type") ?? "",
    from: nodeOf(numberIn(relation, "from_id")),
    to: nodeOf(numberIn(relation, "to_id")),
    record: undefined,
  }));
  const graph = { nodes, edges: withRecords(edges, side.edges(nodeOf)), beside: side.beside };
  return readArticle(side.name ?? fallbackName, text, graph, context, complain);
}

function partsIn(json: JsonFields, text: string, side: Side, complain: Complain): readonly ReadPart[] {
  const points = codePointMap(text);
  return listOf(json, "entities").flatMap((entity, index): ReadPart[] => {
    const id = numberIn(entity, "id") ?? index + 1;
    const span = spanInPoints(points, numberIn(entity, "start_offset"), numberIn(entity, "end_offset"));
    if (span) return [{ id, label: stringIn(entity, "label") ?? "", span, ...side.ownerOf(id) }];
    complain("bad-span", String(id));
    return [];
  });
}
