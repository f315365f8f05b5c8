import { isFields, type JsonFields } from "../annotations/json";
import { codePointMap, codePointSpan, type CodePointMap } from "../engine/text/codePoints";
import { byPosition, type Span } from "../engine/text/span";
import type { AnnotatedArticle } from "./corpus";
import type { ReadableExchangeFormat, ReadArticle, ReadContext } from "./format";
import type { WrittenGraph } from "./graph";
import { readJsonLines, writeJsonLines, type ReadObject } from "./jsonLines";
import { listOf, numberIn, stringIn } from "./jsonValues";
import { byNumber, nodesFrom, partsOf, type Part, type ReadPart } from "./parts";
import { readArticle, readSide, sideOf, type Side } from "./side";
import { docTokens, spansOfWords } from "./spacyTokens";
import { spanInPoints } from "./spanIn";
import { wellFormed } from "./wellFormed";

const FILE = "spacy.jsonl";

/** The group of spans that may overlap, as `spancat` calls it. */
const GROUP = "sc";

/**
 * spaCy's JSON of `Doc` objects, one article a line, offsets in code points: tokens that tile the text, names that do not
 * overlap as `ents`, everything else in the span group "sc". What `Doc` has no place for is under `isnad`, which
 * `Doc.from_json` passes by: also the exact place of what has white space at its edges, for a `Doc` has no token there. Source: spaCy's `Doc.to_json` and `DocJSONSchema`.
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
  const fitted = spansOfWords(
    article.text,
    parts.parts.map(({ span }) => span),
  );
  const placed = parts.parts.flatMap((part, index) => (fitted[index] ? [{ ...part, span: fitted[index] }] : []));
  const moved = parts.parts.filter(({ span }, index) => !isSame(span, fitted[index]));
  const ents = new Set(outermostNames(placed));
  const tokens = docTokens(
    article,
    placed.map(({ span }) => span),
  );
  return {
    text: wellFormed(article.text),
    ents: placed.filter((part) => ents.has(part)).map((part) => spanOf(points, part)),
    spans: { [GROUP]: placed.filter((part) => !ents.has(part)).map((part) => spanOf(points, part)) },
    tokens: tokens.map((token, id): JsonFields => ({ id, ...codePointSpan(points, token) })),
    isnad: { ...sideOf(name, graph, parts), exact: moved.map((part) => spanOf(points, part)) },
  };
}

const isSame = (a: Span, b: Span | null | undefined): boolean => a.start === b?.start && a.end === b.end;

/** Names of which none overlaps another, the earlier and longer first. */
function outermostNames(parts: readonly Part[]): readonly Part[] {
  const kept: Part[] = [];
  const names = parts.filter(({ node }) => node.of?.kind === "entity" && node.spans.length === 1);
  for (const part of names.toSorted((a, b) => byPosition(a.span, b.span))) {
    if (part.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(part);
  }
  return kept;
}

/** A span with its number as `id`, by which what spaCy has no place for finds it again. `Doc.from_json` wants a `kb_id`. */
function spanOf(points: CodePointMap, { id, node, span }: Part): JsonFields {
  const link = node.of?.kind === "entity" ? node.of.attributes.link : null;
  return {
    ...codePointSpan(points, span),
    label: wellFormed(node.label),
    kb_id: wellFormed(link ?? ""),
    id: String(id),
  };
}

function articleIn({ json, text, fallbackName, complain }: ReadObject, context: ReadContext): ReadArticle {
  const side = readSide(json);
  const points = codePointMap(text);
  const groups = isFields(json["spans"]) ? json["spans"] : {};
  const spans = [...listOf(json, "ents"), ...Object.keys(groups).flatMap((group) => listOf(groups, group))];
  const parts = spans.flatMap((read, index): ReadPart[] => {
    const span = spanIn(points, read);
    const number = numberOf(read);
    const owner = side.ownerOf(number);
    const id = owner.node === undefined ? `s${index}` : number;
    if (span) return [{ id, label: stringIn(read, "label") ?? "", span, ...owner }];
    complain("bad-span", String(index));
    return [];
  });
  const { nodes, nodeOf } = nodesFrom(withExact(text, parts, exactIn(json, points, side)));
  const graph = { nodes, edges: side.edges(nodeOf), beside: side.beside };
  return readArticle(side.name ?? fallbackName, text, graph, context, complain);
}

const spanIn = (points: CodePointMap, read: JsonFields): Span | undefined =>
  spanInPoints(points, numberIn(read, "start"), numberIn(read, "end"));

const numberOf = (read: JsonFields): number => Number(stringIn(read, "id") || Number.NaN);

/** The stretches that tokens could not hold as they are. */
function exactIn(json: JsonFields, points: CodePointMap, side: Side): readonly ReadPart[] {
  const kept = isFields(json["isnad"]) ? listOf(json["isnad"], "exact") : [];
  return kept.flatMap((read): ReadPart[] => {
    const [span, id] = [spanIn(points, read), numberOf(read)];
    const owner = side.ownerOf(id);
    return span && owner.node !== undefined ? [{ id, label: stringIn(read, "label") ?? "", span, ...owner }] : [];
  });
}

/** Stretches at their exact places, where nobody has moved them since, and those that are white space alone. */
function withExact(text: string, parts: readonly ReadPart[], exact: readonly ReadPart[]): readonly ReadPart[] {
  const fitted = spansOfWords(
    text,
    exact.map(({ span }) => span),
  );
  const placeOf = new Map(exact.map(({ id, span }, index) => [id, { span, words: fitted[index] }]));
  const placed = parts.map((part) => {
    const place = placeOf.get(part.id);
    return place && isSame(part.span, place.words) ? { ...part, span: place.span } : part;
  });
  return [...placed, ...exact.filter((_, index) => !fitted[index])].toSorted(byNumber);
}
