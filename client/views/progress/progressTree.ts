import type { ProgressResult, ReviewCounts } from "../../../server/protocol/annotations";
import type { ReviewItemKind } from "../../../server/protocol/review";

/** A row of the tree of progress. */
export type ProgressRow = AllRow | GroupRow | ArticleRow | KindRow | LabelRow | AnnotatorRow;

export type ProgressGroup = "articles" | "suggestions" | "annotations" | "annotators";

interface AllRow {
  readonly row: "all";
  readonly counts: ReviewCounts;
}
interface GroupRow {
  readonly row: "group";
  readonly group: ProgressGroup;
  readonly children: readonly ProgressRow[];
}
interface ArticleRow {
  readonly row: "article";
  readonly uri: string;
  readonly counts: ReviewCounts;
}
interface KindRow {
  readonly row: "kind";
  readonly of: LabelRow["of"];
  readonly kind: ReviewItemKind;
  readonly count: number;
  readonly children: readonly LabelRow[];
}
interface LabelRow {
  readonly row: "label";
  /** What is counted: what waits to be decided, or what holds. */
  readonly of: "suggestions" | "annotations";
  readonly kind: ReviewItemKind;
  readonly label: string;
  readonly count: number;
}
interface AnnotatorRow {
  readonly row: "annotator";
  readonly annotator: string;
  readonly counts: ReviewCounts;
}

export const decidedIn = ({ accepted, corrected, added, rejected }: ReviewCounts): number =>
  accepted + corrected + added + rejected;
export const allIn = (counts: ReviewCounts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

const COUNTED: Readonly<Record<LabelRow["of"], (counts: ReviewCounts) => number>> = {
  suggestions: ({ suggestion }) => suggestion,
  annotations: ({ accepted, corrected, added }) => accepted + corrected + added,
};

/** Labels under their kinds, those that there are; most frequent first. */
function kindRows(of: LabelRow["of"], labels: ProgressResult["labels"]): readonly KindRow[] {
  const rows = labels
    .map(({ kind, label, counts }): LabelRow => ({ row: "label", of, kind, label, count: COUNTED[of](counts) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return [...new Set(rows.map(({ kind }) => kind))].map((kind) => {
    const children = rows.filter((row) => row.kind === kind);
    return { row: "kind", of, kind, count: children.reduce((sum, { count }) => sum + count, 0), children };
  });
}

/** The top rows; none where there is nothing to review. */
export function progressRows({ all, articles, labels, annotators }: ProgressResult): readonly ProgressRow[] {
  if (allIn(all) === 0) return [];
  const groups: Readonly<Record<ProgressGroup, readonly ProgressRow[]>> = {
    articles: articles.map(({ uri, counts }) => ({ row: "article", uri, counts })),
    suggestions: kindRows("suggestions", labels),
    annotations: kindRows("annotations", labels),
    annotators: annotators.map(({ annotator, counts }) => ({ row: "annotator", annotator, counts })),
  };
  const named = Object.entries(groups) as [ProgressGroup, readonly ProgressRow[]][];
  return [
    { row: "all", counts: all },
    ...named
      .filter(([, children]) => children.length > 0)
      .map(([group, children]): GroupRow => ({ row: "group", group, children })),
  ];
}

export const childrenOf = (row: ProgressRow): readonly ProgressRow[] => ("children" in row ? row.children : []);

/** A query of the concordance that finds what a row counts, or undefined. */
export function queryOf(row: ProgressRow): string | undefined {
  const quoted = (word: string): string => (/\s/u.test(word) ? `"${word}"` : word);
  if (row.row === "annotator") return `by:${quoted(row.annotator)}`;
  if (row.row !== "kind" && row.row !== "label") return undefined;
  const label = row.row === "label" ? ` label:${quoted(row.label)}` : "";
  const states = row.of === "suggestions" ? "state:suggestion" : "-state:suggestion -state:rejected -state:lost";
  return `kind:${row.kind}${label} ${states}`;
}
