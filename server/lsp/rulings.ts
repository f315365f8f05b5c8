import type { OtherFigure, RulingAnnotation } from "../annotations/annotation";
import { fold } from "../annotations/anchoring/fold";
import type { Diagnostic, Related } from "../engine/diagnostics/diagnostic";
import { overlaps } from "../engine/text/span";
import type { Context } from "./context";
import type { Sheet } from "./sheets";
import { relativeUri } from "./uris";

/** What annotators have ruled about findings of an article, where that stands in its text now. */
export const rulingsOf = (sheet: Sheet | undefined): readonly RulingAnnotation[] =>
  (sheet?.live.placed ?? [])
    .map(({ now }) => now)
    .filter((one): one is RulingAnnotation => one.kind === "ruling" && one.decision?.verdict !== "rejected");

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

/** The findings of an article that no annotator has ruled out, as far as its stand-off file is known by now. */
export function unruledFindings(
  { sheets }: Pick<Context, "sheets">,
  uri: string,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  const rulings = rulingsOf(sheets.known(uri));
  if (rulings.length === 0) return diagnostics;
  return diagnostics.map((one) => unruled(uri, rulings, one)).filter((one) => one !== null);
}
