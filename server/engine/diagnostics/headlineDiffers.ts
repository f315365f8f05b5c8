import type { Claim } from "../claims/claim";
import { framesAgree } from "../conflicts/frames";
import { exclude } from "../conflicts/interval";
import { textOf } from "../text/span";
import type { DiagnosedArticle } from "./diagnosedArticle";
import type { Diagnostic } from "./diagnostic";
import { relatedWithin } from "./withinArticle";

/** What the body says of the quantity that a headline's figure measures. */
const bodyOf = (headline: Claim, claims: readonly Claim[]): readonly Claim[] =>
  claims.filter(
    (claim) =>
      !claim.headline && claim.incident === headline.incident && claim.keys.length > 0 && framesAgree(headline, claim),
  );

/** Figures of the headline that the body tells otherwise, and nowhere the same. */
export function headlineDiffers(article: DiagnosedArticle): readonly Diagnostic[] {
  return article.claims.flatMap((claim): readonly Diagnostic[] => {
    if (!claim.headline || claim.keys.length === 0) return [];
    const body = bodyOf(claim, article.claims);
    const figure = article.figures[claim.figure];
    if (!figure || body.length === 0 || !body.every((other) => exclude(claim, other))) return [];
    const related = body.flatMap((other) => relatedWithin(article, other.figure) ?? []);
    const { start, end } = figure;
    const args = { figure: textOf(article.article.text, figure) };
    return [{ code: "headline-differs", severity: "warning", start, end, figures: [claim.figure], args, related }];
  });
}
