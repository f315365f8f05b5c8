import type { OverviewArticle, OverviewConflict, OverviewFigure, OverviewResult } from "../../server/protocol/messages";

/** A row of the tree view. Rows know their parents, since the editor asks for them when it reveals a row. */
export type Row = ConflictsRow | ConflictRow | ArticleRow | FigureRow;

export interface ConflictsRow {
  readonly kind: "conflicts";
  readonly conflicts: readonly OverviewConflict[];
}
export interface ConflictRow {
  readonly kind: "conflict";
  readonly conflict: OverviewConflict;
  readonly parent: ConflictsRow;
}
export interface ArticleRow {
  readonly kind: "article";
  readonly article: OverviewArticle;
}
export interface FigureRow {
  readonly kind: "figure";
  readonly figure: OverviewFigure;
  readonly parent: ConflictRow | ArticleRow;
}

/** What the view shows: everything, or only what asks for the reader's attention. */
export type Filter = "all" | "attention";

/** The top rows: the conflicts of the corpus, then its articles. None when there is nothing to show. */
export function topRows(overview: OverviewResult, filter: Filter): readonly Row[] {
  const articles = overview.articles
    .map((article) => ({
      ...article,
      figures: article.figures.filter((figure) => filter === "all" || asksFor(figure)),
    }))
    .filter(({ figures }) => figures.length > 0);
  if (articles.length === 0 && overview.conflicts.length === 0) return [];
  return [
    { kind: "conflicts", conflicts: overview.conflicts },
    ...articles.map((article): ArticleRow => ({ kind: "article", article })),
  ];
}

export function childrenOf(row: Row): readonly Row[] {
  switch (row.kind) {
    case "conflicts":
      return row.conflicts.map((conflict) => ({ kind: "conflict", conflict, parent: row }));
    case "conflict":
      return row.conflict.figures.map((figure) => ({ kind: "figure", figure, parent: row }));
    case "article":
      return row.article.figures.map((figure) => ({ kind: "figure", figure, parent: row }));
    case "figure":
      return [];
  }
}

export function parentOf(row: Row): Row | undefined {
  return row.kind === "conflict" || row.kind === "figure" ? row.parent : undefined;
}

/** How many figures of an article are in a state. */
export function countOf(article: OverviewArticle, state: OverviewFigure["state"]): number {
  return article.figures.filter((figure) => figure.state === state).length;
}

function asksFor(figure: OverviewFigure): boolean {
  return figure.state === "unsourced" || figure.state === "conflicting" || figure.state === "anonymous";
}
