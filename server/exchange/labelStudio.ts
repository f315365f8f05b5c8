import { isFields, parseJson, type Json, type JsonFields } from "../annotations/json";
import { codePointMap, codePointSpan } from "../engine/text/codePoints";
import type { AnnotatedArticle, AnnotatedCorpus } from "./corpus";
import { readEachFile } from "./eachFile";
import type { ExchangeFile, ReadableExchangeFormat, ReadArticle, ReadContext, ReadResult, Written } from "./format";
import { graphs, type GraphEdge, type WrittenGraph } from "./graph";
import type { Complain } from "./jsonLines";
import { listOf, numberIn, stringIn, stringsOf } from "./jsonValues";
import { labelStudioConfig } from "./labelStudioConfig";
import { byNumber, nodesFrom, partsOf, type Part, type ReadPart } from "./parts";
import { ascribed } from "./record";
import { readArticle, readSide, sideOf, withRecords, type Side } from "./side";
import { spanInPoints } from "./spanIn";
import { wellFormed } from "./wellFormed";

/** Names in the labelling configuration that is written beside the tasks. */
const FROM = "label";
const TO = "text";
const MODEL = "isnad";
/** The user whom every installation has. */
const FIRST_USER = 1;

/**
 * Label Studio's JSON: one list of tasks, offsets in code points. What nobody decided on are predictions, decisions are
 * annotations, one for each annotator. Who that was is in the task's `data`, which it keeps, with all that Label Studio
 * has no place for: it refuses the whole file for one `completed_by` that is no user of it. Source: Label Studio's "Import pre-annotated
 * data" and its task serializer.
 */
export const labelStudio: ReadableExchangeFormat = {
  about: {
    title: "Label Studio JSON",
    files: "`label-studio.json`, `label-studio.xml`",
    offsets: "code points",
    carries: "everything: findings as predictions, decisions as annotations, with the labelling configuration",
    loses: "",
    losses: [],
  },
  write,
  read,
};

function write(corpus: AnnotatedCorpus): Written {
  const graphOf = graphs(corpus);
  const written = corpus.articles.map((article) => ({ article, graph: graphOf(article) }));
  const tasks = written.map(({ article, graph }, index) => taskOf(index + 1, article, graph));
  return {
    files: [
      { name: "label-studio.json", content: `${JSON.stringify(tasks, null, 1)}\n` },
      labelStudioConfig(
        { from: FROM, to: TO },
        written.map(({ graph }) => graph),
      ),
    ],
    losses: [],
  };
}

/** Who decided on a node, or null: nobody. What is derived is nobody's. */
const deciderOf = ({ node: { of } }: Part): string | null => of?.decision?.by ?? null;

function taskOf(id: number, { name, article }: AnnotatedArticle, graph: WrittenGraph): JsonFields {
  const points = codePointMap(article.text);
  const parts = partsOf(graph);
  const deciders = [...new Set(parts.parts.map(deciderOf))].filter((by) => by !== null).sort();
  const regionOf = ({ id: number, node, span }: Part): JsonFields => ({
    id: `p${number}`,
    from_name: FROM,
    to_name: TO,
    type: "labels",
    value: {
      ...codePointSpan(points, span),
      text: wellFormed(article.text.slice(span.start, span.end)),
      labels: [wellFormed(node.label)],
    },
    ...(node.of?.kind === "entity" && node.of.attributes.score !== null && { score: node.of.attributes.score }),
  });
  const partOf = new Map(parts.parts.map((part) => [part.id, part]));
  /** The regions and arrows of one result; it holds what its arrows lead to, whoever decided on that. */
  const resultOf = (decider: string | null): readonly Json[] => {
    const own = new Set(parts.parts.filter((part) => deciderOf(part) === decider));
    const arrows = graph.edges.flatMap(({ label, from, to }) => {
      const [start, end] = [partOf.get(parts.firstOf(from)), partOf.get(parts.firstOf(to))];
      if (!start || !end || deciderOf(start) !== decider) return [];
      own.add(end);
      const labels = [wellFormed(label)];
      return [{ type: "relation", from_id: `p${start.id}`, to_id: `p${end.id}`, direction: "right", labels }];
    });
    return [...[...own].map(regionOf), ...arrows];
  };
  return {
    id,
    data: { text: wellFormed(article.text), isnad: sideOf(name, graph, parts) },
    annotations: deciders.map((decider): JsonFields => ({ completed_by: FIRST_USER, result: resultOf(decider) })),
    predictions: [{ model_version: MODEL, score: scoreOf(graph), result: resultOf(null) }],
  };
}

/** The mean confidence of the names that nobody decided on. */
function scoreOf({ nodes }: WrittenGraph): number {
  const scores = nodes.flatMap(({ of }) =>
    of?.kind === "entity" && of.decision === null && of.attributes.score !== null ? [of.attributes.score] : [],
  );
  return scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function read(files: readonly ExchangeFile[], context: ReadContext): ReadResult {
  const tasksFiles = files.filter(({ name }) => !name.endsWith(".xml"));
  return readEachFile(tasksFiles, ({ name, content, complain }) => {
    const tasks = parseJson(content);
    if (!Array.isArray(tasks)) {
      complain("not-this-format");
      return [];
    }
    return (tasks as readonly Json[]).flatMap((task, index) => {
      const data = isFields(task) && isFields(task["data"]) ? task["data"] : undefined;
      const text = data && stringIn(data, TO);
      if (isFields(task) && data && text !== undefined) {
        return [articleIn(task, data, text, `${name}-${index + 1}`, context, complain)];
      }
      complain("no-text", String(index + 1));
      return [];
    });
  });
}

function articleIn(
  task: JsonFields,
  data: JsonFields,
  text: string,
  fallbackName: string,
  context: ReadContext,
  complain: Complain,
): ReadArticle {
  const side = readSide(data);
  const results = [
    ...listOf(task, "annotations").map((one) => ({ result: listOf(one, "result"), model: undefined })),
    ...listOf(task, "predictions").map((one) => ({
      result: listOf(one, "result"),
      model: stringIn(one, "model_version") ?? "Label Studio",
    })),
  ];
  const parts = results.flatMap(({ result, model }, index) => partsIn(result, model, index, text, side, complain));
  const { nodes, nodeOf } = nodesFrom(parts.toSorted(byNumber));
  const edges = results.flatMap(({ result }, index) => edgesIn(result, index, side, nodeOf));
  const graph = { nodes, edges: withRecords(edges, side.edges(nodeOf)), beside: side.beside };
  return readArticle(side.name ?? fallbackName, text, graph, context, complain);
}

/** The number of a region of ours; another tool's has a name of its own in its result. */
const regionId = (id: string, result: number, side: Side): string | number => {
  const number = Number(/^p(\d+)$/u.exec(id)?.[1] ?? Number.NaN);
  return side.ownerOf(number).node === undefined ? `${result} ${id}` : number;
};

function partsIn(
  result: readonly JsonFields[],
  model: string | undefined,
  index: number,
  text: string,
  side: Side,
  complain: Complain,
): readonly ReadPart[] {
  const points = codePointMap(text);
  return result.flatMap((region): ReadPart[] => {
    const value = isFields(region["value"]) ? region["value"] : {};
    const [label] = stringsOf(value, "labels");
    if (label === undefined) return []; // a relation, or what another control of the configuration made
    const name = stringIn(region, "id") ?? "";
    const span = spanInPoints(points, numberIn(value, "start"), numberIn(value, "end"));
    const id = regionId(name, index, side);
    if (!span) {
      complain("bad-span", name);
      return [];
    }
    if (typeof id === "number") return [{ id, label, span, ...side.ownerOf(id) }];
    const record = model === undefined ? undefined : ascribed(label, { kind: "machine", name: model }, null);
    return [{ id, label, span, node: undefined, record }];
  });
}

function edgesIn(
  result: readonly JsonFields[],
  index: number,
  side: Side,
  nodeOf: (part: string | number | undefined) => string,
): readonly GraphEdge[] {
  const relations = result.filter((one) => stringIn(one, "type") === "relation");
  const end = (relation: JsonFields, name: string): string =>
    nodeOf(regionId(stringIn(relation, name) ?? "", index, side));
  return relations.map((relation, number): GraphEdge => ({
    id: `r${index}.${number}`,
    label: stringsOf(relation, "labels")[0] ?? "related",
    from: end(relation, "from_id"),
    to: end(relation, "to_id"),
    record: undefined,
  }));
}
