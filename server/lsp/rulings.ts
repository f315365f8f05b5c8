import type { Annotation, OtherFigure, RulingAnnotation } from "../annotations/annotation";
import { fold } from "../annotations/anchoring/fold";
import type { Diagnostic, Related } from "../engine/diagnostics/diagnostic";
import { overlaps } from "../engine/text/span";
import type { Context } from "./context";
import type { Sheet } from "./sheets";
import { relativeUri } from "./uris";

const standingIn = (sheet: Sheet | undefined): readonly Annotation[] =>
  (sheet?.live.placed ?? []).map(({ now }) => now).filter(({ decision }) => decision?.verdict !== "rejected");

/** What annotators have ruled about findings of an article, where that stands in its text now. */
export const rulingsOf = (sheet: Sheet | undefined): readonly RulingAnnotation[] =>
  standingIn(sheet).filter((one) => one.kind === "ruling");

/** Figures that annotators have named a source for. */
const sourcedBy = (sheet: Sheet | undefined): readonly Annotation[] =>
  standingIn(sheet).filter((one) => one.kind === "figure" && one.decision !== null && one.attributes.source !== null);

/** All that takes findings away in an article. */
export const settlingIn = (sheet: Sheet | undefined): readonly Annotation[] => [
  ...rulingsOf(sheet),
  ...sourcedBy(sheet),
];

const isOther = (uri: string, other: OtherFigure, { reference, text }: Related): boolean =>
  other.article === relativeUri(uri, reference.path) && fold(text).includes(fold(other.quote));

/** A finding less what rulings on its place take away, or null where nothing is left. */
function unruled(uri: string, rulings: readonly RulingAnnotation[], diagnostic: Diagnostic): Diagnostic | null {
  const here = rulings.filter(
    ({ label, spans }) => label === diagnostic.code && spans.some((span) => overlaps(span, diagnostic)),
  );
  if (here.length === 0) return diagnostic;
  if (here.some(({ attributes }) => attributes.verdict === "accepted")) return null;
  const related = diagnostic.related.filter(
    (one) => !here.some(({ attributes: { other } }) => other === null || isOther(uri, other, one)),
  );
  return related.length === 0 ? null : { ...diagnostic, related };
}

/** The findings of an article that no annotator has ruled out or mended by naming a source, as far as its stand-off file is known by now. */
export function unruledFindings(
  { sheets }: Pick<Context, "sheets">,
  uri: string,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  const sheet = sheets.known(uri);
  const [rulings, sourced] = [rulingsOf(sheet), sourcedBy(sheet)];
  if (rulings.length === 0 && sourced.length === 0) return diagnostics;
  const isSourced = (diagnostic: Diagnostic): boolean =>
    diagnostic.code === "unsourced-figure" &&
    sourced.some(({ spans }) => spans.some((span) => overlaps(span, diagnostic)));
  return diagnostics
    .filter((one) => !isSourced(one))
    .map((one) => unruled(uri, rulings, one))
    .filter((one) => one !== null);
}
