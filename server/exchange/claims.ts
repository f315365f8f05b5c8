import type {
  Annotation,
  AttributionAnnotation,
  FigureAnnotation,
  RulingAnnotation,
  SourceSpan,
} from "../annotations/annotation";
import type { Span } from "../engine/text/span";
import type { AnnotatedArticle } from "./corpus";
import { annotationIri, articleIri } from "./iris";
import { sentenceAt, sentencesOf } from "./sentences";
import { wellFormed } from "./wellFormed";

const named = (type: string, name: string): object => ({ "@type": type, name: wellFormed(name) });

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Who makes the claim, where a source is named: a person where a person's name is among its words. */
function authorOf(told: SourceSpan | undefined, persons: readonly Span[]): object {
  if (told?.kind !== "named" || told.text === "") return {}; // schema.org has no word for an anonymous one
  const isPerson = persons.some((span) => meet(span, told));
  return { author: named(isPerson ? "Person" : "Organization", told.text) };
}

function quantityOf({ attributes: { lo, hi, unit, counted } }: FigureAnnotation): object {
  return {
    "@type": "QuantitativeValue",
    ...(lo === null ? {} : { minValue: lo }),
    ...(hi === null ? {} : { maxValue: hi }),
    ...(unit === null ? {} : { unitCode: wellFormed(unit) }),
    ...(counted === null ? {} : { unitText: wellFormed(counted.lemma) }),
  };
}

/** Whether the article claims something by a figure, and no annotator said that it does not. */
const isClaim = (annotation: Annotation): annotation is FigureAnnotation =>
  annotation.kind === "figure" && annotation.attributes.role === "claim" && annotation.decision?.verdict !== "rejected";

/**
 * What an annotator decided about a claim. A machine's finding is never one, nor is the acceptance of an annotation: that
 * says that the mark is right, not what to think of the claim.
 */
function reviewOf(
  path: string,
  { id, label, attributes, decision }: RulingAnnotation,
  { claim, text }: { readonly claim: FigureAnnotation; readonly text: string },
): readonly object[] {
  if (decision === null || decision.verdict === "rejected") return [];
  return [
    {
      "@type": "ClaimReview",
      "@id": annotationIri(path, `${id}-${claim.id}`),
      inLanguage: "ar",
      claimReviewed: text,
      itemReviewed: { "@type": "Claim", "@id": annotationIri(path, claim.id) },
      author: named("Person", decision.by),
      datePublished: decision.at,
      reviewAspect: wellFormed(label),
      reviewRating: { "@type": "Rating", alternateName: attributes.verdict },
      ...(decision.reason === null ? {} : { reviewBody: wellFormed(decision.reason) }),
    },
  ];
}

/**
 * The claims of an article as schema.org `Claim`, each with the article as its appearance, and `ClaimReview` for what
 * annotators ruled about them: it asserts a verdict, which only a person gives.
 */
export function claimsOf({ path, article, annotations }: AnnotatedArticle): object {
  const sentences = sentencesOf(article);
  const told = new Map(
    annotations
      .filter((one): one is AttributionAnnotation => one.kind === "attribution")
      .map(({ id, attributes }) => [id, attributes.source]),
  );
  const persons = annotations
    .filter(({ kind, label }) => kind === "entity" && label === "PER")
    .flatMap(({ spans }) => spans);
  const rulings = annotations.filter((one) => one.kind === "ruling");
  const graph = annotations.filter(isClaim).flatMap((figure): readonly object[] => {
    const sentence = sentences[sentenceAt(sentences, figure.spans[0]?.start ?? 0)];
    const { claim, attribution, source } = figure.attributes;
    const text = wellFormed(sentence ? article.text.slice(sentence.start, sentence.end) : figure.quote);
    const own = {
      "@type": "Claim",
      "@id": annotationIri(path, figure.id),
      inLanguage: "ar",
      ...(claim ? { name: wellFormed(claim.label) } : {}),
      text,
      ...authorOf(told.get(attribution ?? "") ?? source ?? undefined, persons),
      about: [quantityOf(figure), ...(claim?.participants ?? []).map((name) => named("Thing", name))],
      ...(claim && claim.places.length > 0
        ? { contentLocation: claim.places.map((name) => named("Place", name)) }
        : {}),
      appearance: { "@type": "NewsArticle", "@id": articleIri(path), inLanguage: "ar" },
    };
    const about = rulings.filter(({ spans }) => spans.some((span) => figure.spans.some((other) => meet(span, other))));
    return [own, ...about.flatMap((ruling) => reviewOf(path, ruling, { claim: figure, text }))];
  });
  return { "@context": "https://schema.org", "@graph": graph };
}
