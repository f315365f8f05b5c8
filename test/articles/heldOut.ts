// The held-out clusters: short articles of our own, annotated before the analyser saw them (held-out/README.md).
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceSort, Status } from "../../server/engine/attributions/attribution";
import type { FigureKind, Qualifier, Role } from "../../server/engine/figures/figure";
import type { Span, TextSpan } from "../../server/engine/text/span";
import { marked } from "../support/marked";

/** A figure as the annotator gave it. Offsets are UTF-16 code units into the article's text. */
export interface GoldFigure {
  readonly number: TextSpan;
  readonly kind: FigureKind;
  readonly lo: number | null;
  readonly hi: number | null;
  readonly qualifier: Qualifier;
  readonly counted: string | null;
  readonly role: Role;
  readonly source: string | null;
  readonly sort: SourceSort | null;
  readonly status: Status;
  /** The one quantity of its cluster that it measures, or null. */
  readonly quantity: string | null;
}

export interface GoldArticle {
  /** cluster/outlet.txt */
  readonly path: string;
  readonly cluster: string;
  readonly text: string;
  readonly figures: readonly GoldFigure[];
}

const FOLDER = join(import.meta.dirname, "held-out");
const RULE = "\n---\n";
const NONE = "-";

const orNull = (cell: string): string | null => (cell === NONE ? null : cell);
const bound = (cell: string): number | null => (cell === "" ? null : Number(cell));

function interval(cell: string): { readonly lo: number | null; readonly hi: number | null } {
  if (cell === NONE) return { lo: null, hi: null };
  const [lo = "", hi = lo] = cell.split("..");
  return { lo: bound(lo), hi: bound(hi) };
}

/** One row below an article; it says the number again, so that a row that slipped is seen at once. */
function readRow(row: string, text: string, span: Span | undefined, path: string): GoldFigure {
  const [number = "", kind, value = NONE, qualifier, counted = NONE, role, told = NONE, status, quantity = NONE] = row
    .split(" | ")
    .map((cell) => cell.trim());
  if (!span || text.slice(span.start, span.end) !== number) throw new Error(`${path}: the row of ${number} has no mark`);
  const [, sort = null, source = null] = /^(\w+): (.+)$/u.exec(told) ?? [];
  if (told !== NONE && (source === null || !text.includes(source))) throw new Error(`${path}: no source ${told}`);
  return {
    number: { ...span, text: number },
    kind: kind as FigureKind,
    ...interval(value),
    qualifier: qualifier as Qualifier,
    counted: orNull(counted),
    role: role as Role,
    source,
    sort: sort as SourceSort | null,
    status: status as Status,
    quantity: orNull(quantity),
  };
}

function readArticle(cluster: string, file: string): GoldArticle {
  const path = `${cluster}/${file.replace(/\.marked$/u, ".txt")}`;
  const [article = "", table = ""] = readFileSync(join(FOLDER, cluster, file), "utf8").split(RULE);
  const { text, spans } = marked(article);
  const rows = table.split("\n").filter((row) => row.trim() !== "");
  if (rows.length !== spans.length) throw new Error(`${path}: ${spans.length} marks, ${rows.length} rows`);
  return { path, cluster, text, figures: rows.map((row, index) => readRow(row, text, spans[index], path)) };
}

/** All held-out articles, in the order of their paths. Throws where a table does not fit its article. */
export const heldOutArticles = (): readonly GoldArticle[] =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((cluster) =>
      readdirSync(join(FOLDER, cluster))
        .sort()
        .map((file) => readArticle(cluster, file)),
    );
