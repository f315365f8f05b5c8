import type { RulingAnnotation } from "../annotations/annotation";
import { rulingsAmong, settledBy, type Rulings } from "../annotations/review/rulings";
import type { Diagnostic } from "../engine/diagnostics/diagnostic";
import type { Context } from "./context";
import type { Sheet } from "./sheets";
import { relativeUri } from "./uris";

/** What annotators have said that takes findings away, where that stands in the text now. */
export const standingIn = (sheet: Sheet | undefined): Rulings =>
  rulingsAmong((sheet?.live.placed ?? []).map(({ now }) => now));

/** What annotators have ruled about findings of an article, where that stands in its text now. */
export const rulingsOf = (sheet: Sheet | undefined): readonly RulingAnnotation[] => standingIn(sheet).rulings;

/**
 * Whether another content of an article's stand-off file takes other findings away. The source of a figure that is only
 * accepted is the engine's own: nothing was missing there.
 */
export function settleDifferently(before: Sheet | undefined, now: Sheet): boolean {
  const settling = (sheet: Sheet | undefined): string => {
    const { rulings, sourced } = standingIn(sheet);
    return JSON.stringify([rulings, sourced.filter(({ origin }) => origin.kind !== "machine")]);
  };
  return settling(before) !== settling(now);
}

/** The findings of an article that no annotator has ruled out or mended by naming a source, as far as its stand-off file is known by now. */
export function unruledFindings(
  { sheets }: Pick<Context, "sheets">,
  uri: string,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  return unruledIn(sheets.known(uri), uri, diagnostics);
}

/** The same by one stand-off file of the article. */
export function unruledIn(
  sheet: Sheet | undefined,
  uri: string,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  const settling = standingIn(sheet);
  return diagnostics
    .map((diagnostic) => settledBy(settling, diagnostic, (path) => relativeUri(uri, path)).left)
    .filter((left) => left !== null);
}
