import type { ArticleAnalysis } from "../../engine/analyseArticle";
import type { Diagnostic } from "../../engine/diagnostics/diagnostic";
import { overlaps, textOf, type Span } from "../../engine/text/span";
import type { Annotation, OtherFigure, RulingAnnotation } from "../annotation";
import { fold } from "../anchoring/fold";
import { isMostly } from "./covers";

/** What annotators have said that takes findings away, where it stands in the article now. */
export interface Rulings {
  readonly rulings: readonly RulingAnnotation[];
  /** Figures that they have named a source for. */
  readonly sourced: readonly Annotation[];
  /** Figures that they have rejected, or of which they have said that these claim nothing. */
  readonly dismissed: readonly Annotation[];
}

export const NO_RULINGS: Rulings = { rulings: [], sourced: [], dismissed: [] };

/** What of an article's annotations settles findings. */
export function rulingsAmong(annotations: readonly Annotation[]): Rulings {
  const standing = annotations.filter(({ decision }) => decision?.verdict !== "rejected");
  return {
    rulings: standing.filter((one) => one.kind === "ruling"),
    sourced: standing.filter((one) => one.kind === "figure" && one.decision !== null && one.attributes.source !== null),
    dismissed: annotations.filter(isDismissal),
  };
}

/** Whether a person says that a figure is none, or claims nothing. Where the engine says so too, nothing was found about it. */
const isDismissal = (one: Annotation): boolean =>
  one.kind === "figure" &&
  one.decision !== null &&
  (one.decision.verdict === "rejected" || (one.origin.kind !== "machine" && one.attributes.role !== "claim"));

/** A finding as rulings leave it. */
export interface Settled {
  /** What is left of it, or null. */
  readonly left: Diagnostic | null;
  /** What took it away, or a part of it. */
  readonly by: readonly Annotation[];
}

/** What annotators have said in the articles of a corpus, each in the file beside the article. */
export interface CorpusRulings {
  readonly in: (path: string) => Rulings;
  /** What rulings of one article call another: its path from the folder of the one. */
  readonly nameIn: (path: string, other: string) => string;
}

/** A figure that a finding holds against another: where it stands, and its words. */
export interface Report extends Span {
  readonly path: string;
  readonly text: string;
}

/** A figure of an article as a report; null where there is none. */
export function reportIn(path: string, analysis: ArticleAnalysis | undefined, figure: number): Report | null {
  const span = analysis?.figures[figure];
  return analysis && span
    ? { path, start: span.start, end: span.end, text: textOf(analysis.article.text, span) }
    : null;
}

const isNamed = (other: OtherFigure, name: string, { text }: Report): boolean =>
  other.article === name && fold(text).includes(fold(other.quote));

/** The rulings beside one report that another is no finding against it. One that is accepted as it is stays one. */
const rulingsBeside = (code: string, one: Report, other: Report, corpus: CorpusRulings): readonly RulingAnnotation[] =>
  corpus
    .in(one.path)
    .rulings.filter(
      ({ label, spans, attributes: { verdict, other: named } }) =>
        label === code &&
        verdict !== "accepted" &&
        spans.some((span) => overlaps(span, one)) &&
        (named === null || isNamed(named, corpus.nameIn(one.path, other.path), other)),
    );

/** The rulings that two reports are no such finding, in whichever of the two articles they were made. */
export const rulingsBetween = (
  code: string,
  one: Report,
  other: Report,
  corpus: CorpusRulings,
): readonly RulingAnnotation[] => [
  ...rulingsBeside(code, one, other, corpus),
  ...rulingsBeside(code, other, one, corpus),
];

/** What annotators have said by which a report is none: its figure is rejected, or claims nothing. */
export const dismissalsOf = (report: Omit<Report, "text">, corpus: CorpusRulings): readonly Annotation[] =>
  corpus.in(report.path).dismissed.filter(({ spans }) => isMostly(spans, [report]));

/** All that annotators have said by which two reports are no such finding. */
export const settledBetween = (
  code: string,
  one: Report,
  other: Report,
  corpus: CorpusRulings,
): readonly Annotation[] => [
  ...rulingsBetween(code, one, other, corpus),
  ...[one, other].flatMap((report) => dismissalsOf(report, corpus)),
];

/** A finding in an article less what annotators have ruled out, mended by naming a source, or dismissed with its figure. */
export function settledBy(path: string, diagnostic: Diagnostic, corpus: CorpusRulings): Settled {
  const { rulings, sourced } = corpus.in(path);
  const { code, start, end, related } = diagnostic;
  const dismissals = dismissalsOf({ path, start, end }, corpus);
  if (dismissals.length > 0) return { left: null, by: dismissals };
  const isHere = ({ spans }: Annotation): boolean => spans.some((span) => overlaps(span, diagnostic));
  const mended = code === "unsourced-figure" ? sourced.filter(isHere) : [];
  if (mended.length > 0) return { left: null, by: mended };
  const here = rulings.filter((ruling) => ruling.label === code && isHere(ruling));
  const accepted = here.filter(({ attributes }) => attributes.verdict === "accepted");
  if (accepted.length > 0) return { left: null, by: accepted };
  if (related.length === 0) return { left: here.length === 0 ? diagnostic : null, by: here };
  const own: Report = { path, start, end, text: diagnostic.args["figure"] ?? "" };
  const ruled = related.map((one) => {
    const other: Report = { ...one.span, path: one.reference.path, text: one.text };
    return { one, by: settledBetween(code, own, other, corpus) };
  });
  const left = ruled.filter(({ by }) => by.length === 0).map(({ one }) => one);
  if (left.length === related.length) return { left: diagnostic, by: [] };
  return {
    left: left.length === 0 ? null : { ...diagnostic, related: left },
    by: [...new Set(ruled.flatMap(({ by }) => by))],
  };
}
