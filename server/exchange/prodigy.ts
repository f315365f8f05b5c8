import { isFields, type JsonFields } from "../annotations/json";
import { codePointMap, codePointSpan } from "../engine/text/codePoints";
import type { AnnotatedArticle } from "./corpus";
import type { ReadableExchangeFormat, ReadArticle, ReadContext } from "./format";
import type { WrittenGraph } from "./graph";
import { readJsonLines, writeJsonLines, type Complain, type ReadObject } from "./jsonLines";
import { listOf, numberIn, stringIn } from "./jsonValues";
import { byNumber, nodesFrom, partsOf, type Part, type ReadPart } from "./parts";
import { ascribed } from "./record";
import { readArticle, readSide, sideOf, type Side } from "./side";
import { spacyTokens, type SpacyToken } from "./spacyTokens";
import { spanInPoints } from "./spanIn";
import { wellFormed } from "./wellFormed";

const FILE = "prodigy.jsonl";

/** Prodigy's answers: what an annotator accepted, rejected, and has not decided on. */
const ANSWERS = ["accept", "reject", "ignore"] as const;
type Answer = (typeof ANSWERS)[number];

/**
 * Prodigy's JSONL, offsets in code points: an article is one example for each answer that its annotations have, the
 * first of which carries under `meta` what Prodigy has no place for. Spans name their tokens, the last one included.
 * Source: Prodigy's documentation of annotation task formats.
 */
export const prodigy: ReadableExchangeFormat = {
  about: {
    title: "Prodigy JSONL",
    files: "`prodigy.jsonl`",
    offsets: "code points",
    carries: "everything, an example for each answer",
    loses: "",
    losses: [],
  },
  write: writeJsonLines(FILE, examplesOf),
  read: (files, context) =>
    readJsonLines(files, (objects) => groupsOf(objects).map((examples) => articleIn(examples, context))),
};

function answerOf({ node: { of } }: Part): Answer {
  if (of?.decision?.verdict === "rejected") return "reject";
  return of && of.decision === null ? "ignore" : "accept";
}

function examplesOf({ name, article }: AnnotatedArticle, graph: WrittenGraph): readonly JsonFields[] {
  const points = codePointMap(article.text);
  const parts = partsOf(graph);
  const tokens = spacyTokens(
    article,
    parts.parts.map(({ span }) => span),
  );
  const at = placesOf(tokens);
  const spanOf = ({ id, node, span }: Part): JsonFields => ({
    ...codePointSpan(points, span),
    token_start: at.starts.get(span.start) ?? 0,
    token_end: at.ends.get(span.end) ?? 0,
    label: wellFormed(node.label),
    isnad: id,
  });
  const common = {
    text: wellFormed(article.text),
    tokens: tokens.map((token, id): JsonFields => ({
      text: wellFormed(article.text.slice(token.start, token.end)),
      ...codePointSpan(points, token),
      id,
      ws: token.space,
    })),
  };
  const answers = ANSWERS.filter((answer) => parts.parts.some((part) => answerOf(part) === answer));
  return (answers.length === 0 ? (["ignore"] as const) : answers).map((answer, index): JsonFields => ({
    ...common,
    spans: parts.parts.filter((part) => answerOf(part) === answer).map(spanOf),
    answer,
    meta: { article: name, ...(index === 0 ? { isnad: sideOf(name, graph, parts) } : {}) },
  }));
}

/** The tokens that begin and end at each offset. */
function placesOf(tokens: readonly SpacyToken[]): Readonly<Record<"starts" | "ends", ReadonlyMap<number, number>>> {
  return {
    starts: new Map(tokens.map(({ start }, index) => [start, index])),
    ends: new Map(tokens.map(({ end }, index) => [end, index])),
  };
}

const metaOf = ({ json }: ReadObject): JsonFields => (isFields(json["meta"]) ? json["meta"] : {});

/** Examples of one article together: those that name the same one and have the same text. */
function groupsOf(examples: readonly ReadObject[]): readonly (readonly ReadObject[])[] {
  const groups = new Map<string, ReadObject[]>();
  for (const example of examples) {
    const name = stringIn(metaOf(example), "article");
    const key = name === undefined ? example.fallbackName : `${name}\n${example.text}`;
    const group = groups.get(key);
    if (group) group.push(example);
    else groups.set(key, [example]);
  }
  return [...groups.values()];
}

function articleIn(examples: readonly ReadObject[], context: ReadContext): ReadArticle {
  const [first] = examples;
  const { text = "", fallbackName = "" } = first ?? {};
  const side = readSide(examples.map(metaOf).find((meta) => isFields(meta["isnad"])));
  const { nodes, nodeOf } = nodesFrom(
    examples.flatMap((example) => partsIn(example, side, context)).toSorted(byNumber),
  );
  const name = side.name ?? stringIn(first ? metaOf(first) : {}, "article") ?? fallbackName;
  const complain: Complain = first?.complain ?? (() => undefined);
  return readArticle(name, text, { nodes, edges: side.edges(nodeOf), beside: side.beside }, context, complain);
}

function partsIn(example: ReadObject, side: Side, context: ReadContext): readonly ReadPart[] {
  const points = codePointMap(example.text);
  return listOf(example.json, "spans").flatMap((read, index): ReadPart[] => {
    const span = spanInPoints(points, numberIn(read, "start"), numberIn(read, "end"));
    const label = stringIn(read, "label") ?? "";
    const number = numberIn(read, "isnad");
    const owner = side.ownerOf(number);
    if (!span) {
      example.complain("bad-span", String(index));
      return [];
    }
    if (number !== undefined && owner.node !== undefined) return [{ id: number, label, span, ...owner }];
    const record = answered(label, stringIn(example.json, "answer"), context);
    return [{ id: `${example.fallbackName} ${index}`, label, span, node: undefined, record }];
  });
}

/** What an answer of Prodigy's says of a span that it or another tool made. */
function answered(label: string, answer: string | undefined, { annotator: by, at }: ReadContext): string | undefined {
  const machine = { kind: "machine", name: "prodigy" } as const;
  if (answer === "reject") return ascribed(label, machine, { verdict: "rejected", by, at, reason: null });
  return answer === "ignore" ? ascribed(label, machine, null) : undefined;
}
