import type { Diagnostic, Related } from "../../engine/diagnostics/diagnostic";
import { overlaps, type Span } from "../../engine/text/span";
import type { Annotation, OtherFigure, RulingAnnotation } from "../annotation";
import { fold } from "../anchoring/fold";

/** What annotators have said that takes findings away, where it stands in the article now. */
export interface Rulings {
  readonly rulings: readonly RulingAnnotation[];
  /** Figures that they have named a source for. */
  readonly sourced: readonly Annotation[];
}

/** What of an article's annotations settles findings. */
export function rulingsAmong(annotations: readonly Annotation[]): Rulings {
  const standing = annotations.filter(({ decision }) => decision?.verdict !== "rejected");
  return {
    rulings: standing.filter((one) => one.kind === "ruling"),
    sourced: standing.filter((one) => one.kind === "figure" && one.decision !== null && one.attributes.source !== null),
  };
}

/** A finding as rulings leave it. */
export interface Settled {
  /** What is left of it, or null. */
  readonly left: Diagnostic | null;
  /** What took it away, or a part of it. */
  readonly by: readonly Annotation[];
}

/** Another report: the article that it stands in, and its words. */
export interface OtherReport extends Pick<Related, "text"> {
  readonly path: string;
}

type NameOf = (path: string) => string;

const isOther = (nameOf: NameOf, other: OtherFigure, { path, text }: OtherReport): boolean =>
  other.article === nameOf(path) && fold(text).includes(fold(other.quote));

/** Whether rulings say that a figure and another report are no conflict. One that is accepted as it is stays one. */
export const isRuledOut = ({ rulings }: Rulings, figure: Span, report: OtherReport, nameOf: NameOf): boolean =>
  rulings.some(
    ({ label, spans, attributes: { verdict, other } }) =>
      label === "conflicting-figures" &&
      verdict !== "accepted" &&
      spans.some((span) => overlaps(span, figure)) &&
      (other === null || isOther(nameOf, other, report)),
  );

/**
 * A finding less what annotators have ruled out or mended by naming a source. `nameOf` gives the path of another article
 * as rulings name it: relative to the folder of this one.
 */
export function settledBy({ rulings, sourced }: Rulings, diagnostic: Diagnostic, nameOf: NameOf): Settled {
  const isHere = ({ spans }: Annotation): boolean => spans.some((span) => overlaps(span, diagnostic));
  const mended = diagnostic.code === "unsourced-figure" ? sourced.filter(isHere) : [];
  if (mended.length > 0) return { left: null, by: mended };
  const here = rulings.filter((ruling) => ruling.label === diagnostic.code && isHere(ruling));
  if (here.length === 0) return { left: diagnostic, by: [] };
  const accepted = here.filter(({ attributes }) => attributes.verdict === "accepted");
  if (accepted.length > 0) return { left: null, by: accepted };
  const related = diagnostic.related.filter(
    ({ reference: { path }, text }) =>
      !here.some(({ attributes: { other } }) => other === null || isOther(nameOf, other, { path, text })),
  );
  return { left: related.length === 0 ? null : { ...diagnostic, related }, by: here };
}
