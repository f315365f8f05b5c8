import type { AttributionAnnotation, FigureAnnotation } from "../annotations/annotation";
import type { AnnotatedArticle } from "./corpus";
import { annotationIri, articleIri } from "./iris";
import { sentenceAt, sentencesOf } from "./sentences";
import { wellFormed } from "./wellFormed";

const named = (type: string, name: string): object => ({ "@type": type, name: wellFormed(name) });

/** Who makes the claim, where a source is named; schema.org has no word for an anonymous one. */
const authorOf = (told: AttributionAnnotation | undefined): object =>
  told?.attributes.source.kind === "named" ? { author: named("Organization", told.attributes.source.text) } : {};

function quantityOf({ attributes: { lo, hi, unit, counted } }: FigureAnnotation): object {
  return {
    "@type": "QuantitativeValue",
    ...(lo === null ? {} : { minValue: lo }),
    ...(hi === null ? {} : { maxValue: hi }),
    ...(unit === null ? {} : { unitCode: unit }),
    ...(counted === null ? {} : { unitText: wellFormed(counted.lemma) }),
  };
}

/**
 * The claims of an article as schema.org `Claim`, each with the article as its appearance. No `ClaimReview`: that
 * asserts a verdict, and only an annotator gives one.
 */
export function claimsOf({ path, article, annotations }: AnnotatedArticle): object {
  const sentences = sentencesOf(article);
  const told = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const claims = annotations.flatMap((figure) => {
    if (figure.kind !== "figure" || figure.attributes.role !== "claim") return [];
    const sentence = sentences[sentenceAt(sentences, figure.spans[0]?.start ?? 0)];
    const { claim, attribution } = figure.attributes;
    const source = attribution === null ? undefined : told.get(attribution);
    return [
      {
        "@type": "Claim",
        "@id": annotationIri(path, figure.id),
        inLanguage: "ar",
        ...(claim ? { name: wellFormed(claim.label) } : {}),
        text: wellFormed(sentence ? article.text.slice(sentence.start, sentence.end) : figure.quote),
        ...authorOf(source?.kind === "attribution" ? source : undefined),
        about: [quantityOf(figure), ...(claim?.participants ?? []).map((name) => named("Thing", name))],
        ...(claim && claim.places.length > 0
          ? { contentLocation: claim.places.map((name) => named("Place", name)) }
          : {}),
        appearance: { "@type": "NewsArticle", "@id": articleIri(path), inLanguage: "ar" },
      },
    ];
  });
  return { "@context": "https://schema.org", "@graph": claims };
}
