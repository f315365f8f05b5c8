import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import type { AnnotatedCorpus } from "./corpus";
import { conflictTable } from "./conflictTable";
import { decimal } from "./decimal";
import { figureTable, figureTableLosses } from "./figureTable";
import type { Loss, Written } from "./format";
import type { Cell, Table } from "./table";
import { wellFormed } from "./wellFormed";

/**
 * What a spreadsheet would take for a formula (OWASP, CSV Injection, with the full-width signs), apostrophes in front of
 * it included. One more apostrophe is the usual guard; it changes the cell, so it stands in the loss report.
 */
const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;
const GUARDED = /^'(?='*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20])/u;
const guarded = (cell: Cell): string | null => {
  if (cell === null) return null;
  if (typeof cell === "number") return decimal(cell); // our own: needs no guard
  return wellFormed(FORMULA.test(cell) ? `'${cell}` : cell);
};

/** How the kinds of separated values differ. */
export interface Delimiting {
  readonly extension: string;
  readonly delimiter: string;
  /** How lines end, and whether a byte order mark stands in front: Excel needs both for Arabic. */
  readonly lines: "windows" | "unix";
  readonly bom: boolean;
}

function contentOf({ columns, rows }: Table, { delimiter, lines, bom }: Delimiting): string {
  return stringify([columns.map(({ name }) => name), ...rows.map(({ cells }) => cells.map(guarded))], {
    bom,
    delimiter,
    record_delimiter: lines,
    // An empty text is not the lack of one; the library quotes only whole record ends. (Options by cell cost five times the time.)
    quoted_match: /^$|[\r\n]/u,
  });
}

const guardLosses = ({ rows }: Table): readonly Loss[] =>
  rows
    .filter(({ cells }) => cells.some((cell) => typeof cell === "string" && FORMULA.test(cell)))
    .map(({ path, what }): Loss => ({ path, what, why: "formula-guard" }));

/** Figures and conflicts of a corpus as separated values (RFC 4180). */
export const writeDelimited =
  (delimiting: Delimiting) =>
  (corpus: AnnotatedCorpus): Written => {
    const tables = [figureTable(corpus), conflictTable(corpus)];
    return {
      files: tables.map((table) => ({
        name: `${table.name}.${delimiting.extension}`,
        content: contentOf(table, delimiting),
      })),
      losses: [...tables.flatMap(guardLosses), ...corpus.articles.flatMap(figureTableLosses)],
    };
  };

/** A row of separated values with the line that it ends on, from 1. A cell is null where nothing stands in it. */
export interface ReadRow {
  readonly line: number;
  readonly cells: readonly (string | null)[];
}

/** Rows of a file, its header first, and the lines that could not be read. Guards of formulas are taken off. Never throws. */
export interface ReadRows {
  readonly rows: readonly ReadRow[];
  readonly badLines: readonly number[];
}

/** Reads separated values, whatever their delimiter: comma, semicolon (as Excel writes in many countries) or tab. */
export function readDelimited(content: string): ReadRows {
  const badLines: number[] = [];
  const cast = (value: string, { quoting }: { readonly quoting: boolean }): string | null =>
    value === "" && !quoting ? null : value.replace(GUARDED, "");
  try {
    const records: unknown = parse(content, {
      bom: true,
      cast,
      delimiter: delimiterOf(content),
      info: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error) => void badLines.push(Number(error?.["lines"] ?? 0)),
    });
    const rows = (records as readonly { record: (string | null)[]; info: { lines: number } }[]).map(
      ({ record, info }): ReadRow => ({ line: info.lines, cells: record }),
    );
    return { rows, badLines };
  } catch {
    return { rows: [], badLines: [1] };
  }
}

/** The delimiter that the first line has most of. */
function delimiterOf(content: string): string {
  const [header = ""] = content.split(/[\r\n]/u, 1);
  const count = (delimiter: string): number => header.split(delimiter).length;
  return [",", ";", "\t"].toSorted((a, b) => count(b) - count(a))[0] ?? ",";
}
