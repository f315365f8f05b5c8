import type { AnnotationKind } from "../annotation";
import type { ReviewItem, ReviewState } from "./review";

/** How many annotations stand in each way. */
export type Tally = Readonly<Record<ReviewState, number>>;

export interface ArticleProgress {
  readonly path: string;
  readonly tally: Tally;
}
export interface LabelProgress {
  readonly kind: AnnotationKind;
  readonly label: string;
  readonly tally: Tally;
}
export interface AnnotatorProgress {
  readonly annotator: string;
  readonly tally: Tally;
}

/** How far the review of a corpus has come. */
export interface Progress {
  readonly all: Tally;
  /** In the order of the articles. */
  readonly articles: readonly ArticleProgress[];
  /** Most frequent first. */
  readonly labels: readonly LabelProgress[];
  /** Who has decided; those with most decisions first. */
  readonly annotators: readonly AnnotatorProgress[];
}

export const NO_TALLY: Tally = { suggestion: 0, accepted: 0, corrected: 0, added: 0, rejected: 0, lost: 0 };

export function tallyOf(items: readonly ReviewItem[]): Tally {
  const tally = { ...NO_TALLY };
  for (const { state } of items) tally[state]++;
  return tally;
}

export const sumOf = (tally: Tally): number => Object.values(tally).reduce((sum, count) => sum + count, 0);
/** How many are decided. What is lost has been decided about, but asks for a new place. */
export const decidedOf = (tally: Tally): number => sumOf(tally) - tally.suggestion - tally.lost;

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Counts what is suggested and what is decided, by article, label and annotator. */
export function progressOf(
  articles: readonly { readonly path: string; readonly items: readonly ReviewItem[] }[],
): Progress {
  const items = articles.flatMap((article) => article.items);
  const byLabel = groupBy(items, ({ annotation: { kind, label } }) => `${kind} ${label}`);
  const decided = items.filter(({ annotation }) => annotation.decision !== null);
  const byAnnotator = groupBy(decided, ({ annotation }) => annotation.decision?.by ?? "");
  return {
    all: tallyOf(items),
    articles: articles.map((article) => ({ path: article.path, tally: tallyOf(article.items) })),
    labels: [...byLabel.values()]
      .flatMap(([first, ...more]) =>
        first === undefined
          ? []
          : [{ kind: first.annotation.kind, label: first.annotation.label, tally: tallyOf([first, ...more]) }],
      )
      .sort((a, b) => sumOf(b.tally) - sumOf(a.tally)),
    annotators: [...byAnnotator]
      .map(([annotator, its]) => ({ annotator, tally: tallyOf(its) }))
      .sort((a, b) => sumOf(b.tally) - sumOf(a.tally)),
  };
}
