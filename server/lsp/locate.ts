import type { ArticleAnalysis } from "../engine/analyseArticle";
import type { Attribution } from "../engine/attributions/attribution";
import type { Entity } from "../engine/entities/entity";
import type { Figure } from "../engine/figures/figure";
import { lineStartsOf, offsetAt, type Position } from "../engine/text/positions";
import { touches, type Span } from "../engine/text/span";

/** What stands at a place of an article; null where nothing of the kind does. */
export interface Found {
  readonly figure: { readonly index: number; readonly figure: Figure } | null;
  readonly entity: Entity | null;
  /** An attribution whose source, or whose cue, stands there. */
  readonly source: Attribution | null;
  readonly cue: Attribution | null;
}

/** The shortest span that holds an offset, else one that ends at it: a caret after a word still means the word. */
function innermost<T>(items: readonly T[], spanOf: (item: T) => Span, offset: number): T | null {
  let best: T | null = null;
  let bestRank = Infinity;
  for (const item of items) {
    const span = spanOf(item);
    if (!touches(span, offset)) continue;
    const rank = span.end - span.start + (offset === span.end ? 1e9 : 0);
    if (rank < bestRank) {
      best = item;
      bestRank = rank;
    }
  }
  return best;
}

/** What stands at an offset, in UTF-16 code units into the article's text. */
function findAt({ figures, entities, attributions }: ArticleAnalysis, offset: number): Found {
  const indexed = figures.map((figure, index) => ({ index, figure }));
  return {
    figure: innermost(indexed, ({ figure }) => figure, offset),
    entity: innermost(entities, (entity) => entity, offset),
    source: innermost(attributions, ({ source }) => source, offset),
    cue: innermost(attributions, ({ cue }) => cue, offset),
  };
}

/** What stands at a position of the protocol. */
export const findAtPosition = (analysis: ArticleAnalysis, position: Position): Found & { readonly offset: number } => {
  const { text } = analysis.article;
  const offset = offsetAt(text, lineStartsOf(text), position);
  return { ...findAt(analysis, offset), offset };
};
