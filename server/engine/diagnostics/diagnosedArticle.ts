import type { Attribution, FigureAttribution } from "../attributions/attribution";
import type { Claim } from "../claims/claim";
import type { Figure } from "../figures/figure";
import type { ArticleText } from "../text/article";

/** What the rules know of one article. Offsets are UTF-16 code units into `article.text`. */
export interface DiagnosedArticle {
  readonly path: string;
  readonly article: ArticleText;
  readonly figures: readonly Figure[];
  readonly figureAttributions: readonly FigureAttribution[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
}
