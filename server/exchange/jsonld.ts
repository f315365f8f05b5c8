import type { Annotation, AttributionAnnotation, FigureAnnotation } from "../annotations/annotation";
import { codePointMap, codePointSpan, type CodePointMap } from "../engine/text/codePoints";
import type { Span } from "../engine/text/span";
import { quoteOf } from "../annotations/anchoring/quotation";
import { claimsOf } from "./claims";
import type { AnnotatedArticle, AnnotatedCorpus } from "./corpus";
import type { ExchangeFormat, Loss, Written } from "./format";
import { annotationIri, articleIri, entityIri } from "./iris";
import { wellFormed } from "./wellFormed";
import { wholeCharacters } from "./wholeCharacters";

const CONTEXT = "http://www.w3.org/ns/anno.jsonld";
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
  value,
  format: "text/plain",
});

/** The value of a figure in schema.org's words, which the annotation context knows by their prefix. */
function valueOf({ attributes: { lo, hi, unit, qualifier, iso, counted } }: FigureAnnotation): object {
  return {
    type: "schema:QuantitativeValue",
    ...(lo === null ? {} : { "schema:minValue": lo }),
    ...(hi === null ? {} : { "schema:maxValue": hi }),
    ...(unit === null ? {} : { "schema:unitCode": unit }),
    ...(counted === null ? {} : { "schema:unitText": wellFormed(counted.lemma) }),
    ...(iso === null ? {} : { "schema:valueReference": iso }),
    "schema:description": qualifier,
  };
}

function bodyOf(annotation: Annotation): readonly object[] {
  if (annotation.kind === "figure") return [classified(annotation.label), valueOf(annotation)];
  if (annotation.kind === "attribution") return [classified(`source:${annotation.attributes.source.kind}`)];
  const link = annotation.kind === "entity" ? annotation.attributes.link : null;
  if (link === null) return [classified(annotation.label)];
  return [
    classified(annotation.label),
    { type: "TextualBody", purpose: "identifying", value: wellFormed(link), format: "text/plain", ...ARABIC },
    { type: "SpecificResource", purpose: "linking", source: entityIri(link) },
  ];
}

function itemOf(placing: Placing, annotation: Annotation): object {
  const { decision, origin, id } = annotation;
  return {
    id: annotationIri(placing.path, id),
    type: "Annotation",
    motivation: annotation.kind === "entity" ? ["classifying", "identifying"] : "classifying",
    ...(decision
      ? { creator: { type: "Person", name: decision.by }, created: decision.at, generator: MACHINE }
      : { creator: origin.kind === "human" ? { type: "Person", name: origin.name } : MACHINE }),
    body: bodyOf(annotation),
    target: targetsOf(placing, annotation.kind === "attribution" ? [annotation.attributes.source] : annotation.spans),
  };
}

/** A figure's source is a link from the figure's annotation to its source's. */
function linksOf(path: string, annotations: readonly Annotation[]): readonly object[] {
  return annotations.flatMap((annotation) => {
    if (annotation.kind !== "figure" || annotation.attributes.attribution === null) return [];
    return [
      {
        id: annotationIri(path, `${annotation.id}-${annotation.attributes.attribution}`),
        type: "Annotation",
        motivation: "linking",
        creator: MACHINE,
        body: annotationIri(path, annotation.attributes.attribution),
        target: annotationIri(path, annotation.id),
      },
    ];
  });
}

const isEmpty = ({ start, end }: Span): boolean => end <= start;
const canStand = (annotation: Annotation): boolean =>
  !(annotation.kind === "attribution" ? [annotation.attributes.source] : annotation.spans).every(isEmpty);

function pageOf({ path, article, annotations }: AnnotatedArticle): object {
  const placing = { path, text: article.text, points: codePointMap(article.text) };
  const standing = annotations.filter(canStand);
  const items = [...standing.map((annotation) => itemOf(placing, annotation)), ...linksOf(path, standing)];
  return { "@context": CONTEXT, id: `${articleIri(path)}:annotations`, type: "AnnotationPage", startIndex: 0, items };
}

const contentLosses = ({ path, annotations }: AnnotatedArticle): readonly Loss[] =>
  annotations.flatMap((annotation): Loss[] => {
    const { id } = annotation;
    if (!canStand(annotation)) return [{ path, what: id, why: "empty-span" }];
    if (annotation.kind === "figure" && annotation.attributes.number?.text !== annotation.quote)
      return [{ path, what: id, why: "number-span" }];
    const hasContent = (told: AttributionAnnotation): boolean => told.attributes.content.length > 0;
    return annotation.kind === "attribution" && hasContent(annotation) ? [{ path, what: id, why: "content-span" }] : [];
  });

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * W3C Web Annotations of each article, and its claims in schema.org's vocabulary in a file of their own. Positions are
 * code points into the text as stored; ids and sources are absolute IRIs.
 */
function write({ articles }: AnnotatedCorpus): Written {
  return {
    files: articles.flatMap((article) => [
      { name: `${article.name}.jsonld`, content: json(pageOf(article)) },
      { name: `${article.name}.claims.jsonld`, content: json(claimsOf(article)) },
    ]),
    losses: articles.flatMap(contentLosses),
  };
}

export const jsonld: ExchangeFormat = { write };
