import { isFields, type JsonFields } from "../annotations/json";
import { codePointMap, codePointSpan, type CodePointMap } from "../engine/text/codePoints";
import { byPosition } from "../engine/text/span";
import type { AnnotatedArticle } from "./corpus";
import type { ReadableExchangeFormat, ReadArticle, ReadContext } from "./format";
import type { WrittenGraph } from "./graph";
import { readJsonLines, writeJsonLines, type ReadObject } from "./jsonLines";
import { listOf, numberIn, stringIn } from "./jsonValues";
import { nodesFrom, partsOf, type Part, type ReadPart } from "./parts";
import { readArticle, readSide, sideOf } from "./side";
import { spacyTokens } from "./spacyTokens";
import { spanInPoints } from "./spanIn";
import { wellFormed } from "./wellFormed";

const FILE = "spacy.jsonl";

/** The group of spans that may overlap, as `spancat` calls it. */
const GROUP = "sc";

/**
 * spaCy's JSON of `Doc` objects, one article a line, offsets in code points: tokens that tile the text, names that do not
 * overlap as `ents`, everything else in the span group "sc". What `Doc` has no place for is under `isnad`, which
 * `Doc.from_json` passes by. Source: spaCy's `Doc.to_json` and `DocJSONSchema`.
 */
export const spacy: ReadableExchangeFormat = {
  about: {
    title: "spaCy JSON",
    files: "`spacy.jsonl`",
    offsets: "code points",
    carries: "everything, as `Doc`s: names as `ents`, the rest as a span group",
    loses: "",
    losses: [],
  },
  write: writeJsonLines(FILE, (article, graph) => [docOf(article, graph)]),
  read: (files, context) => readJsonLines(files, (objects) => objects.map((object) => articleIn(object, context))),
};

function docOf({ name, article }: AnnotatedArticle, graph: WrittenGraph): JsonFields {
  const points = codePointMap(article.text);
  const parts = partsOf(graph);
  const ents = new Set(outermostNames(parts.parts));
  const tokens = spacyTokens(
    article,
    parts.parts.map(({ span }) => span),
  );
  return {
    text: wellFormed(article.text),
    ents: parts.parts.filter((part) => ents.has(part)).map((part) => spanOf(points, part)),
    spans: { [GROUP]: parts.parts.filter((part) => !ents.has(part)).map((part) => spanOf(points, part)) },
    tokens: tokens.map((token, id): JsonFields => ({ id, ...codePointSpan(points, token) })),
    isnad: sideOf(name, graph, parts),
  };
}

/** Names of which none overlaps another, the earlier and longer first. */
function outermostNames(parts: readonly Part[]): readonly Part[] {
  const kept: Part[] = [];
  const names = parts.filter(({ node }) => node.of?.kind === "entity" && node.spans.length === 1);
  for (const part of names.toSorted((a, b) => byPosition(a.span, b.span))) {
    if (part.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(part);
  }
  return kept;
}

/** A span with its number as `id`, by which what spaCy has no place for finds it again. */
function spanOf(points: CodePointMap, { id, node, span }: Part): JsonFields {
  const link = node.of?.kind === "entity" ? node.of.attributes.link : null;
  const label = wellFormed(node.label);
  return { ...codePointSpan(points, span), label, id: String(id), ...(link !== null && { kb_id: wellFormed(link) }) };
}

function articleIn({ json, text, fallbackName, complain }: ReadObject, context: ReadContext): ReadArticle {
  const side = readSide(json);
  const points = codePointMap(text);
  const groups = isFields(json["spans"]) ? json["spans"] : {};
  const spans = [...listOf(json, "ents"), ...Object.keys(groups).flatMap((group) => listOf(groups, group))];
  const parts = spans.flatMap((read, index): ReadPart[] => {
    const span = spanInPoints(points, numberIn(read, "start"), numberIn(read, "end"));
    const number = Number(stringIn(read, "id") || Number.NaN);
    const owner = side.ownerOf(number);
    if (span)
      return [
        { id: owner.node === undefined ? `s${index}` : number, label: stringIn(read, "label") ?? "", span, ...owner },
      ];
    complain("bad-span", String(index));
    return [];
  });
  const { nodes, nodeOf } = nodesFrom(parts);
  return readArticle(
    side.name ?? fallbackName,
    text,
    { nodes, edges: side.edges(nodeOf), beside: side.beside },
    context,
    complain,
  );
}
