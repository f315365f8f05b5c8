import type { RulingAnnotation, SourceSpan } from "../annotations/annotation";
import { isMostly } from "../annotations/review/covers";
import { dismissalsOf, rulingsAmong, settledBy, type CorpusRulings, type Rulings } from "../annotations/review/rulings";
import type { Diagnostic } from "../engine/diagnostics/diagnostic";
import type { Span } from "../engine/text/span";
import type { Context } from "./context";
import type { CorpusView } from "./corpusView";
import type { Sheet } from "./sheets";
import { relativeUri } from "./uris";

/** What annotators have said that takes findings away, where that stands in the text now. */
const standingIn = (sheet: Sheet | undefined): Rulings =>
  rulingsAmong((sheet?.live.placed ?? []).map(({ now }) => now));

/** What annotators have ruled about findings of an article, where that stands in its text now. */
export const rulingsOf = (sheet: Sheet | undefined): readonly RulingAnnotation[] => standingIn(sheet).rulings;

/**
 * Whether another content of an article's stand-off file takes other findings away. The source of a figure that is only
 * accepted is the engine's own: nothing was missing there.
 */
export function settleDifferently(before: Sheet | undefined, now: Sheet): boolean {
  const settling = (sheet: Sheet | undefined): string => {
    const { rulings, sourced, dismissed } = standingIn(sheet);
    return JSON.stringify([rulings, dismissed, sourced.filter(({ origin }) => origin.kind !== "machine")]);
  };
  return settling(before) !== settling(now);
}

/**
 * What annotators have said in the articles, as far as their stand-off files are known by now; in one article by another
 * sheet, where that is given.
 */
export function corpusRulings(
  { sheets }: Pick<Context, "sheets">,
  instead?: { readonly uri: string; readonly sheet: Sheet | undefined },
): CorpusRulings {
  const known = new Map(instead ? [[instead.uri, standingIn(instead.sheet)]] : []);
  return {
    in: (path) => {
      const found = known.get(path) ?? standingIn(sheets.known(path));
      known.set(path, found);
      return found;
    },
    nameIn: relativeUri,
  };
}

/** What annotators have said of figures of an article. */
export interface FigureDecisions {
  /** The source that they have named, or null. */
  readonly source: (figure: Span) => SourceSpan | null;
  /** Whether they have rejected it, or said that it claims nothing. */
  readonly isDismissed: (figure: Span) => boolean;
}

export function decisionsOnFigures({ sheets }: Pick<Context, "sheets">, uri: string): FigureDecisions {
  const rulings = corpusRulings({ sheets });
  const { sourced } = rulings.in(uri);
  return {
    source: (figure) => {
      const named = sourced.find(({ spans }) => isMostly(spans, [figure]));
      return named?.kind === "figure" ? named.attributes.source : null;
    },
    isDismissed: ({ start, end }) => dismissalsOf({ path: uri, start, end }, rulings).length > 0,
  };
}

/**
 * Reads the stand-off files of closed articles that stand in conflicts, as far as they are not known: what annotators have
 * ruled there counts in the other articles too.
 */
export async function readRulings(
  { sheets, workspace }: Pick<Context, "sheets" | "workspace">,
  view: CorpusView,
): Promise<void> {
  for (const uri of new Set(view.corpus.conflicts.flatMap(({ figures }) => figures.map(({ path }) => path)))) {
    const text = view.analysisOf(uri)?.article.text;
    if (text === undefined || workspace.versionOf(uri) !== null || sheets.known(uri)?.live.text === text) continue;
    await sheets.of(uri, text);
  }
}

/** The findings of an article that no annotator has ruled out or mended by naming a source, as far as stand-off files are known by now. */
export function unruledFindings(
  context: Pick<Context, "sheets">,
  uri: string,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  return unruledIn(uri, diagnostics, corpusRulings(context));
}

/** The same by what else is known. */
export function unruledIn(
  uri: string,
  diagnostics: readonly Diagnostic[],
  rulings: CorpusRulings,
): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => settledBy(uri, diagnostic, rulings).left).filter((left) => left !== null);
}
