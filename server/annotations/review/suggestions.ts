import type { ArticleAnalysis } from "../../engine/analyseArticle";
import type { Claim } from "../../engine/claims/claim";
import { attributionId, entityId, figureId } from "../../engine/ids";
import { byPosition, withText, type Span } from "../../engine/text/span";
import { quoteOf } from "../anchoring/quotation";
import type { Annotation, AttributionAnnotation, ClaimFrame, EntityAnnotation, FigureAnnotation } from "../annotation";

/** The name by which the engine signs its suggestions. */
export const ENGINE = "isnad";

const MACHINE = {
  origin: { kind: "machine", name: ENGINE },
  decision: null,
  suggested: null,
  otherAttributes: {},
  otherFields: {},
} as const;

const isEmpty = ({ start, end }: Span): boolean => end <= start;

const frameOf = ({ label, event, counted, participants, places, part }: Claim): ClaimFrame => ({
  label,
  event,
  counted,
  participants,
  places,
  part,
});

function figureSuggestions(analysis: ArticleAnalysis): readonly FigureAnnotation[] {
  const { text } = analysis.article;
  const claims = new Map(analysis.claims.map((claim) => [claim.figure, claim]));
  return analysis.figures.map((figure, index): FigureAnnotation => {
    const told = analysis.figureAttributions[index];
    const attribution = told?.attribution ?? null;
    const source = attribution === null ? undefined : analysis.attributions[attribution]?.source;
    const claim = claims.get(index);
    const spans = [{ start: figure.start, end: figure.end }];
    return {
      ...MACHINE,
      ...quoteOf(text, spans),
      kind: "figure",
      id: figureId(index),
      spans,
      label: figure.kind,
      attributes: {
        number: withText(text, figure.number),
        lo: figure.lo,
        hi: figure.hi,
        qualifier: figure.qualifier,
        unit: figure.unit,
        iso: figure.iso,
        counted: figure.counted,
        role: figure.role,
        status: told?.status ?? "affirmed",
        source: source ? { ...withText(text, source), kind: source.kind, sort: source.sort } : null,
        attribution: attribution === null ? null : attributionId(attribution),
        quantity: null,
        claim: claim ? frameOf(claim) : null,
      },
    };
  });
}

function entitySuggestions({ article, entities }: ArticleAnalysis): readonly EntityAnnotation[] {
  return entities.map((entity, index): EntityAnnotation => {
    const spans = [{ start: entity.start, end: entity.end }];
    return {
      ...MACHINE,
      ...quoteOf(article.text, spans),
      kind: "entity",
      id: entityId(index),
      spans,
      label: entity.type,
      attributes: { link: entity.link, nested: entity.nested, score: entity.score },
    };
  });
}

function attributionSuggestions({ article, attributions }: ArticleAnalysis): readonly AttributionAnnotation[] {
  return attributions.map(({ cue, source, content, status }, index): AttributionAnnotation => {
    const mark = isEmpty(cue) ? source : cue;
    const spans = [{ start: mark.start, end: mark.end }];
    return {
      ...MACHINE,
      ...quoteOf(article.text, spans),
      kind: "attribution",
      id: attributionId(index),
      spans,
      label: cue.class,
      attributes: {
        cue: { start: cue.start, end: cue.end, text: cue.text },
        source: { start: source.start, end: source.end, text: source.text, kind: source.kind, sort: source.sort },
        content,
        status,
      },
    };
  });
}

const firstSpan = ({ spans }: Annotation): Span => spans[0] ?? { start: 0, end: 0 };

/**
 * What the machine found in an article, as suggestions that an annotator can accept, reject or correct, in reading
 * order. Their ids are those of the report (`f1`, `e1`, `a1`).
 */
export function suggestionsOf(analysis: ArticleAnalysis): readonly Annotation[] {
  const all: readonly Annotation[] = [
    ...figureSuggestions(analysis),
    ...entitySuggestions(analysis),
    ...attributionSuggestions(analysis),
  ];
  return [...all].sort((a, b) => byPosition(firstSpan(a), firstSpan(b)));
}
