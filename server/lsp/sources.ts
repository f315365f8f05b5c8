import type { ArticleAnalysis } from "../engine/analyseArticle";
import type { Attribution, Source } from "../engine/attributions/attribution";

/** Who said what a figure says, or null where the narrator speaks. */
export function attributionOf(
  { figureAttributions, attributions }: ArticleAnalysis,
  figure: number,
): Attribution | null {
  const index = figureAttributions[figure]?.attribution ?? null;
  return index === null ? null : (attributions[index] ?? null);
}

/** The source of a figure, as written, or null where it has none. */
export const sourceOf = (analysis: ArticleAnalysis, figure: number): Source | null =>
  attributionOf(analysis, figure)?.source ?? null;
