import { isFields, parseJson, type JsonFields } from "../annotations/json";
import { writeAttributes } from "../annotations/standoff/attributes";
import { codePointMap } from "../engine/text/codePoints";
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
import { listOf, numberIn, stringIn, stringsOf } from "./jsonValues";
import { nodesFrom, partsOf, type Part, type ReadPart } from "./parts";
import { spanInPoints, spanInside } from "./spanIn";
import { wellFormed } from "./wellFormed";

/** The annotation set of what nobody has decided on. */
const MACHINE_SET = "isnad";

/**
 * GATE's bdocjs, one file for each article, offsets declared as UTF-16 (`offset_type` "j"). Each annotator's decisions
 * are a set of their own, what nobody decided on is the set "isnad". A discontinuous annotation is several of one type.
 * GATE has no arrows: they stand in the features of the document, and the numbers of their ends in those of the
 * annotation they come from. Source: gatenlp's `Document.to_dict`.
 */
export const gate: ExchangeFormat = { write, read };

function write(corpus: AnnotatedCorpus): Written {
  const graphOf = graphs(corpus);
  return {
    files: corpus.articles.map((article) => ({
      name: `${article.name}.bdocjs`,
      content: `${JSON.stringify(documentOf(article, graphOf(article)))}\n`,
    })),
    losses: [],
  };
}

function documentOf({ name, article }: AnnotatedArticle, graph: WrittenGraph): JsonFields {
  const { parts, firstOf } = partsOf(graph);
  const arrowsFrom = new Map<string, JsonFields>();
  for (const { label, from, to } of graph.edges) {
    const before = arrowsFrom.get(from) ?? {};
    const ends = Array.isArray(before[label]) ? before[label] : [];
    arrowsFrom.set(from, { ...before, [label]: [...ends, firstOf(to)] });
  }
  const sets = new Map<string, JsonFields[]>();
  for (const part of parts) {
    const set = part.node.of?.decision?.by ?? MACHINE_SET;
    const features = featuresOf(part, arrowsFrom.get(part.node.id));
    const written = {
      type: wellFormed(part.node.label),
      start: part.span.start,
      end: part.span.end,
      id: part.id,
      features,
    };
    const others = sets.get(set);
    if (others) others.push(written);
    else sets.set(set, [written]);
  }
  return {
    annotation_sets: Object.fromEntries(
      [...sets].map(([set, annotations]) => [
        wellFormed(set),
        { name: wellFormed(set), annotations, next_annid: parts.length + 1 },
      ]),
    ),
    text: wellFormed(article.text),
    features: {
      isnad: {
        name,
        edges: graph.edges.map(({ label, from, to, record = "" }): JsonFields => {
          return { label, from: firstOf(from), to: firstOf(to), record };
        }),
        beside: graph.beside,
      },
    },
    offset_type: "j",
    name: wellFormed(name),
  };
}

/** What GATE shows of an annotation; the record with the first of its parts, the node with each of several. */
function featuresOf({ node, isFirst }: Part, arrows: JsonFields | undefined): JsonFields {
  return {
    ...(node.of && { kind: node.of.kind, ...writeAttributes(node.of), verdict: node.of.decision?.verdict ?? null }),
    ...(isFirst && arrows),
    ...(node.spans.length > 1 && { isnadNode: node.id }),
    ...(isFirst && { isnad: node.record ?? "" }),
  };
}

type Complain = (code: ReadProblem["code"], detail?: string) => void;

function read(files: readonly ExchangeFile[], context: ReadContext): ReadResult {
  const problems: ReadProblem[] = [];
  const articles = files.flatMap((file): readonly ReadArticle[] => {
    const complain: Complain = (code, detail = "") => {
      problems.push({ file: file.name, line: null, code, detail });
    };
    const json = parseJson(textOfFile(file) ?? "");
    const text = isFields(json) ? stringIn(json, "text") : undefined;
    if (!isFields(json) || text === undefined) {
      complain("not-this-format");
      return [];
    }
    return [articleIn(json, text, file.name.replace(/\.bdocjs$/u, ""), context, complain)];
  });
  return { articles, problems };
}

function articleIn(
  json: JsonFields,
  text: string,
  name: string,
  context: ReadContext,
  complain: Complain,
): ReadArticle {
  const features = isFields(json["features"]) ? json["features"] : {};
  const kept = isFields(features["isnad"]) ? features["isnad"] : {};
  const { nodes, nodeOf } = nodesFrom(partsIn(json, text, (id) => complain("bad-span", id)));
  const edges = listOf(kept, "edges").map((edge, index): GraphEdge => ({
    id: `r${index + 1}`,
    label: stringIn(edge, "label") ?? "",
    from: nodeOf(numberIn(edge, "from")),
    to: nodeOf(numberIn(edge, "to")),
    record: stringIn(edge, "record"),
  }));
  const { annotations, bad } = annotationsOf(text, { nodes, edges, beside: stringsOf(kept, "beside") }, context);
  for (const id of bad) complain("unknown-reference", id);
  return { name: stringIn(kept, "name") ?? name, text, annotations, foreign: {} };
}

function partsIn(json: JsonFields, text: string, bad: (id: string) => void): readonly ReadPart[] {
  const points = codePointMap(text);
  const isJava = stringIn(json, "offset_type") === "j";
  const sets = isFields(json["annotation_sets"]) ? Object.entries(json["annotation_sets"]) : [];
  const all = sets.flatMap(([set, value]) =>
    (isFields(value) ? listOf(value, "annotations") : []).map((annotation) => ({ set, annotation })),
  );
  return all
    .toSorted((a, b) => (numberIn(a.annotation, "id") ?? 0) - (numberIn(b.annotation, "id") ?? 0))
    .flatMap(({ set, annotation }): ReadPart[] => {
      const number = numberIn(annotation, "id");
      const [start, end] = [numberIn(annotation, "start"), numberIn(annotation, "end")];
      const span = isJava ? spanInside(text.length, start, end) : spanInPoints(points, start, end);
      if (!span) {
        bad(String(number));
        return [];
      }
      const features = isFields(annotation["features"]) ? annotation["features"] : {};
      const [node, record] = [stringIn(features, "isnadNode"), stringIn(features, "isnad")];
      // Other tools number each set anew; ours are numbered through, and arrows name their numbers.
      const id = number !== undefined && (node ?? record) !== undefined ? number : `${set} ${number ?? span.start}`;
      return [{ id, label: stringIn(annotation, "type") ?? "", span, node, record }];
    });
}
