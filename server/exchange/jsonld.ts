import type { Annotation, FigureAnnotation } from "../annotations/annotation";
import { quoteOf } from "../annotations/anchoring/quotation";
import { isFields, parseJson } from "../annotations/json";
import { codePointMap, codePointSpan, type CodePointMap } from "../engine/text/codePoints";
import type { Span } from "../engine/text/span";
import { claimsOf } from "./claims";
import type { AnnotatedArticle, AnnotatedCorpus } from "./corpus";
import type { ReadableExchangeFormat, Written } from "./format";
import { graphs, type GraphEdge, type WrittenGraph, type WrittenNode } from "./graph";
import { annotationIri, articleIri, entityIri } from "./iris";
import { readJsonld } from "./jsonldRead";
import { stringIn } from "./jsonValues";
import { RECORD, VERDICT } from "./webAnnotation";
import { wellFormed } from "./wellFormed";
import { wholeCharacters } from "./wholeCharacters";

const CONTEXT = ["http://www.w3.org/ns/anno.jsonld", { isnad: "urn:isnad:vocabulary:" }] as const;
const MACHINE = { id: "urn:isnad:software", type: "Software", name: "isnad" } as const;
const ARABIC = { language: "ar", textDirection: "rtl" } as const;

interface Placing {
  readonly path: string;
  readonly text: string;
  readonly points: CodePointMap;
}

/** One stretch of an article; position and quotation are alternatives that find the same place. */
function targetOf({ path, text, points }: Placing, marked: Span): object {
  const span = wholeCharacters(points, marked);
  const { quote, prefix, suffix } = quoteOf(text, [span]);
  return {
    type: "SpecificResource",
    source: articleIri(path),
    selector: [
      { type: "TextPositionSelector", ...codePointSpan(points, span) },
      {
        type: "TextQuoteSelector",
        exact: wellFormed(quote),
        prefix: wellFormed(prefix),
        suffix: wellFormed(suffix),
      },
    ],
  };
}

/** Selectors of one target are alternatives, so a discontinuous annotation has one target for each stretch. */
function targetsOf(placing: Placing, spans: readonly Span[]): object {
  const targets = spans.map((span) => targetOf(placing, span));
  return targets.length === 1 ? (targets[0] ?? []) : targets;
}

const classified = (value: string): object => ({
  type: "TextualBody",
  purpose: "classifying",
  value: wellFormed(value),
  format: "text/plain",
});

/**
 * The value of a figure in schema.org's words, which the annotation context knows by their prefix. A body that is neither
 * text nor a part of something has to have an IRI.
 */
function valueOf(path: string, { id, attributes }: FigureAnnotation): object {
  const { lo, hi, unit, qualifier, iso, counted } = attributes;
  return {
    id: annotationIri(path, `${id}-value`),
    type: "schema:QuantitativeValue",
    purpose: "describing",
    ...(lo === null ? {} : { "schema:minValue": lo }),
    ...(hi === null ? {} : { "schema:maxValue": hi }),
    ...(unit === null ? {} : { "schema:unitCode": unit }),
    ...(counted === null ? {} : { "schema:unitText": wellFormed(counted.lemma) }),
    ...(iso === null ? {} : { "schema:valueReference": iso }),
    "schema:description": qualifier,
  };
}

function bodyOf(path: string, label: string, annotation: Annotation | null): readonly object[] {
  if (annotation?.kind === "figure") return [classified(label), valueOf(path, annotation)];
  if (annotation?.kind === "note") {
    const value = wellFormed(annotation.attributes.text);
    return [{ type: "TextualBody", purpose: "commenting", value, format: "text/plain" }];
  }
  const link = annotation?.kind === "entity" ? annotation.attributes.link : null;
  if (link === null) return [classified(label)];
  return [
    classified(label),
    { type: "TextualBody", purpose: "identifying", value: wellFormed(link), format: "text/plain", ...ARABIC },
    { type: "SpecificResource", purpose: "linking", source: entityIri(link) },
  ];
}

/** Who made an annotation and what was decided on it. */
const madeBy = ({ decision, origin }: Pick<Annotation, "decision" | "origin">): object =>
  decision
    ? {
        creator: { type: "Person", name: wellFormed(decision.by) },
        created: decision.at,
        ...(origin.kind !== "human" && { generator: MACHINE }),
        [VERDICT]: decision.verdict,
      }
    : { creator: origin.kind === "human" ? { type: "Person", name: wellFormed(origin.name) } : MACHINE };

const MOTIVATIONS: Readonly<Partial<Record<Annotation["kind"], string | readonly string[]>>> = {
  entity: ["classifying", "identifying"],
  note: "commenting",
  ruling: "assessing",
};

function itemOf(placing: Placing, { id, label, spans, record, of }: WrittenNode): object {
  return {
    id: annotationIri(placing.path, id),
    type: "Annotation",
    motivation: (of && MOTIVATIONS[of.kind]) ?? "classifying",
    ...(of ? madeBy(of) : { creator: MACHINE }),
    body: bodyOf(placing.path, label, of),
    target: targetsOf(placing, spans),
    [RECORD]: record,
  };
}

/** An arrow is a link from the annotation that it targets to the one that is its body. */
const linkOf = (path: string, { id, label, from, to, record }: GraphEdge): object => ({
  id: annotationIri(path, id),
  type: "Annotation",
  motivation: "linking",
  body: [classified(label), annotationIri(path, to)],
  target: annotationIri(path, from),
  [RECORD]: record,
});

/** What stands beside the text is about the article as a whole. */
function besideOf(path: string, record: string): object {
  const json = parseJson(record);
  const field = (name: string): string => (isFields(json) ? (stringIn(json, name) ?? "") : "");
  return {
    id: annotationIri(path, field("id")),
    type: "Annotation",
    motivation: "classifying",
    body: classified(field("label")),
    target: articleIri(path),
    [RECORD]: record,
  };
}

function pageOf({ path, article }: AnnotatedArticle, graph: WrittenGraph): object {
  const placing = { path, text: article.text, points: codePointMap(article.text) };
  const items = [
    ...graph.nodes.map((node) => itemOf(placing, node)),
    ...graph.edges.map((edge) => linkOf(path, edge)),
    ...graph.beside.map((record) => besideOf(path, record)),
  ];
  return { "@context": CONTEXT, id: `${articleIri(path)}:annotations`, type: "AnnotationPage", startIndex: 0, items };
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * W3C Web Annotations of each article, and its claims in schema.org's vocabulary in a file of their own. Positions are
 * code points into the text as stored; ids and sources are absolute IRIs. What the model has no word for stands in a
 * property of our own, which other tools pass by.
 */
function write(corpus: AnnotatedCorpus): Written {
  const graphOf = graphs(corpus);
  return {
    files: corpus.articles.flatMap((article) => [
      { name: `${article.name}.jsonld`, content: json(pageOf(article, graphOf(article))) },
      { name: `${article.name}.claims.jsonld`, content: json(claimsOf(article)) },
    ]),
    losses: [],
  };
}

export const jsonld: ReadableExchangeFormat = {
  about: {
    title: "W3C Web Annotation",
    files: "`.jsonld`, `.claims.jsonld`",
    offsets: "code points",
    carries:
      "everything, with position and quotation; schema.org `Claim`s beside them, `ClaimReview`s only of what an annotator ruled; reads those of Hypothesis and Recogito too",
    loses: "",
    losses: [],
  },
  write,
  read: readJsonld,
};
