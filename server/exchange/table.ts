/** What the cells of a column are: whole numbers, decimal numbers, days, moments, or words. */
export type CellType = "integer" | "number" | "date" | "time" | "text";

/** A cell; dates and times are ISO 8601, null is no value, which an empty text is not. */
export type Cell = string | number | null;

export interface Column {
  readonly name: string;
  readonly type: CellType;
}

/** A row, and which article and annotation it is about. */
export interface Row {
  readonly path: string;
  readonly what: string;
  readonly cells: readonly Cell[];
}

/** A table as spreadsheets, databases and statistics packages know it. */
export interface Table {
  /** The name of its file, without extension. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A table of columns with their types by name, in order, from rows that name their cells. */
export const tableOf = <Name extends string>(
  name: string,
  types: Readonly<Record<Name, CellType>>,
  rows: readonly (Pick<Row, "path" | "what"> & { readonly cells: Readonly<Record<Name, Cell>> })[],
): Table => {
  const columns = Object.entries<CellType>(types).map(([column, type]): Column => ({ name: column, type }));
  return {
    name,
    columns,
    rows: rows.map(({ path, what, cells }): Row => {
      const named = new Map<string, Cell>(Object.entries<Cell>(cells));
      return { path, what, cells: columns.map((column) => named.get(column.name) ?? null) };
    }),
  };
};
