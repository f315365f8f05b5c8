import { isFields, parseJson, type JsonFields } from "../annotations/json";
import { writeAttributes } from "../annotations/standoff/attributes";
import { codePointMap } from "../engine/text/codePoints";
import type { AnnotatedArticle } from "./corpus";
import { readEachFile } from "./eachFile";
import type { ExchangeFile, ReadableExchangeFormat, ReadContext, ReadResult } from "./format";
import { graphs, type WrittenGraph } from "./graph";
import type { Complain } from "./jsonLines";
import { listOf, numberIn, numbersOf, stringIn } from "./jsonValues";
import { nodesFrom, partsOf, type Part, type ReadPart } from "./parts";
import { readArticle, readSide, sideOf, type Side } from "./side";
import { spanInPoints, spanInside } from "./spanIn";
import { wellFormed } from "./wellFormed";

/** The annotation set of what nobody has decided on. */
const MACHINE_SET = "isnad";

/**
 * GATE's bdocjs, one file for each article, offsets declared as UTF-16 (`offset_type` "j"). Each annotator's decisions
 * are a set of their own, what nobody decided on is the set "isnad". A discontinuous annotation is several of one type.
 * GATE has no arrows: the numbers of their ends stand in the features of the annotation they come from, and all that
 * GATE has no place for in those of the document. Source: gatenlp's `Document.to_dict`.
 */
export const gate: ReadableExchangeFormat = {
  about: {
    title: "GATE bdocjs",
    files: "`.bdocjs`",
    offsets: "UTF-16",
    carries: "everything, an annotation set for each annotator",
    loses: "",
    losses: [],
  },
  write: (corpus) => {
    const graphOf = graphs(corpus);
    const files = corpus.articles.map((article) => ({
      name: `${article.name}.bdocjs`,
      content: `${JSON.stringify(documentOf(article, graphOf(article)))}\n`,
    }));
    return { files, losses: [] };
  },
  read,
};

function documentOf({ name, article }: AnnotatedArticle, graph: WrittenGraph): JsonFields {
  const parts = partsOf(graph);
  const arrowsFrom = new Map<string, JsonFields>();
  for (const { label, from, to } of graph.edges) {
    const before = arrowsFrom.get(from) ?? {};
    arrowsFrom.set(from, { ...before, [label]: [...numbersOf(before, label), parts.firstOf(to)] });
  }
  const sets = new Map<string, JsonFields[]>();
  for (const part of parts.parts) {
    const set = wellFormed(part.node.of?.decision?.by ?? MACHINE_SET);
    const features = featuresOf(part, arrowsFrom.get(part.node.id));
    const { start, end } = part.span;
    const written = { type: wellFormed(part.node.label), start, end, id: part.id, features };
    const others = sets.get(set);
    if (others) others.push(written);
    else sets.set(set, [written]);
  }
  const next_annid = parts.parts.length + 1;
  return {
    annotation_sets: Object.fromEntries(
      [...sets].map(([set, annotations]) => [set, { name: set, annotations, next_annid }]),
    ),
    text: wellFormed(article.text),
    features: { isnad: sideOf(name, graph, parts) },
    offset_type: "j",
    name: wellFormed(name),
  };
}

/** What GATE shows of an annotation. */
const featuresOf = ({ node: { of }, isFirst }: Part, arrows: JsonFields | undefined): JsonFields => ({
  ...(of && { kind: of.kind, ...writeAttributes(of), verdict: of.decision?.verdict ?? null }),
  ...(isFirst && arrows),
});

function read(files: readonly ExchangeFile[], context: ReadContext): ReadResult {
  return readEachFile(files, ({ name: file, content, complain }) => {
    const json = parseJson(content);
    const text = isFields(json) ? stringIn(json, "text") : undefined;
    if (!isFields(json) || text === undefined) {
      complain("not-this-format");
      return [];
    }
    const side = readSide(isFields(json["features"]) ? json["features"] : undefined);
    const { nodes, nodeOf } = nodesFrom(partsIn(json, text, side, complain));
    const name = side.name ?? file.replace(/\.bdocjs$/u, "");
    return [readArticle(name, text, { nodes, edges: side.edges(nodeOf), beside: side.beside }, context, complain)];
  });
}

function partsIn(json: JsonFields, text: string, side: Side, complain: Complain): readonly ReadPart[] {
  const points = codePointMap(text);
  const isUtf16 = stringIn(json, "offset_type") === "j";
  const sets = isFields(json["annotation_sets"]) ? Object.entries(json["annotation_sets"]) : [];
  const all = sets.flatMap(([set, value]) =>
    (isFields(value) ? listOf(value, "annotations") : []).map((annotation) => ({ set, annotation })),
  );
  const numberOf = (annotation: JsonFields): number => numberIn(annotation, "id") ?? -1;
  return all
    .toSorted((a, b) => numberOf(a.annotation) - numberOf(b.annotation))
    .flatMap(({ set, annotation }): ReadPart[] => {
      const number = numberOf(annotation);
      const [start, end] = [numberIn(annotation, "start"), numberIn(annotation, "end")];
      const span = isUtf16 ? spanInside(text.length, start, end) : spanInPoints(points, start, end);
      const owner = side.ownerOf(number);
      // GATE numbers each set anew; ours are numbered through.
      const id = owner.node === undefined ? `${set} ${number}` : number;
      if (span) return [{ id, label: stringIn(annotation, "type") ?? "", span, ...owner }];
      complain("bad-span", String(number));
      return [];
    });
}
