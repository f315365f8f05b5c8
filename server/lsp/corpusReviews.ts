import { reviewOf, type Review } from "../annotations/review/review";
import { suggestionsOf } from "../annotations/review/suggestions";
import type { ArticleAnalysis } from "../engine/analyseArticle";
import { CANCELLED, type Cancelled } from "../workspace/cancellation";
import type { CancellationToken } from "vscode-languageserver";
import type { Context } from "./context";
import type { Sheet } from "./sheets";

/** An article of the corpus with what its annotators' file and the engine say together. */
export interface ArticleReview {
  /** Canonical. */
  readonly uri: string;
  readonly analysis: ArticleAnalysis;
  readonly sheet: Sheet;
  readonly review: Review;
}

/** After so many articles, others have their turn. */
const AT_ONCE = 50;

/** Reviews of all articles that are analysed by now, in their order; each is made again only when something in it has changed. */
export function createCorpusReviews(
  context: Context,
): (token: CancellationToken) => Promise<readonly ArticleReview[] | Cancelled> {
  const known = new WeakMap<ArticleAnalysis, ArticleReview>();
  const reviewNow = async (uri: string, analysis: ArticleAnalysis): Promise<ArticleReview> => {
    const { text } = analysis.article;
    const sheet = await context.sheets.of(uri, text);
    const before = known.get(analysis);
    if (before?.sheet.file === sheet.file && before.sheet.live === sheet.live) return before;
    const review = reviewOf(text, sheet.file, suggestionsOf(analysis), sheet.live);
    const now = { uri, analysis, sheet, review };
    known.set(analysis, now);
    return now;
  };
  return async (token) => {
    const reviews: ArticleReview[] = [];
    for (const { path, analysis } of context.corpus().corpus.articles) {
      reviews.push(await reviewNow(path, analysis));
      if (reviews.length % AT_ONCE !== 0) continue;
      await context.environment.pause();
      if (token.isCancellationRequested) return CANCELLED;
    }
    return reviews;
  };
}
