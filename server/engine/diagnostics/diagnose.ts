import type { Conflict } from "../conflicts/conflict";
import { byPosition } from "../text/span";
import { anonymousSources } from "./anonymousSource";
import { arithmetic } from "./arithmetic";
import { conflictingFigures } from "./conflictingFigures";
import { deniedFigures } from "./deniedFigure";
import type { DiagnosedArticle } from "./diagnosedArticle";
import { DIAGNOSTIC_CODES, type Diagnostic } from "./diagnostic";
import { headlineDiffers } from "./headlineDiffers";
import { unsourcedFigures } from "./unsourcedFigure";

/**
 * The findings to show in one article, in reading order. `conflicts` are those of the corpus, `articleAt` gives the
 * articles on their other sides (undefined for a path that is gone). Never throws.
 */
export function diagnose(
  article: DiagnosedArticle,
  conflicts: readonly Conflict[],
  articleAt: (path: string) => DiagnosedArticle | undefined,
): readonly Diagnostic[] {
  return [
    ...unsourcedFigures(article),
    ...anonymousSources(article),
    ...conflictingFigures(article, conflicts, articleAt),
    ...deniedFigures(article),
    ...arithmetic(article),
    ...headlineDiffers(article),
  ].sort((a, b) => byPosition(a, b) || DIAGNOSTIC_CODES.indexOf(a.code) - DIAGNOSTIC_CODES.indexOf(b.code));
}
