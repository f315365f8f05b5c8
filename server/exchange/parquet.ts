import { parquetWriteBuffer } from "hyparquet-writer/src/write.js";
import { conflictTable } from "./conflictTable";
import { figureTable, figureTableLosses } from "./figureTable";
import type { ExchangeFormat } from "./format";
import type { Cell, CellType, Column, Table } from "./table";
import { wellFormed } from "./wellFormed";

type Schema = NonNullable<Parameters<typeof parquetWriteBuffer>[0]["schema"]>[number];

/** How Parquet stores each type of cell. Source: Apache Parquet, "Logical Types". */
const TYPES: Readonly<Record<CellType, Omit<Schema, "name">>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  date: { type: "INT32", converted_type: "DATE" },
  time: { type: "INT64", converted_type: "TIMESTAMP_MILLIS" },
};

/** Moments and days as the library takes them; what is none, `2022-02-30` among them, has no value. */
function valueOf(cell: Cell, type: CellType): string | number | Date | null {
  if (cell === null || typeof cell === "number") return cell;
  if (type !== "date" && type !== "time") return wellFormed(cell);
  const moment = new Date(type === "date" ? `${cell}T00:00:00Z` : cell);
  const isReal = !Number.isNaN(moment.getTime()) && (type === "time" || moment.toISOString().startsWith(cell));
  return isReal ? moment : null;
}

const elementOf = ({ name, type }: Column): Schema => ({ name, ...TYPES[type], repetition_type: "OPTIONAL" });

function contentOf({ columns, rows }: Table): Uint8Array {
  const columnData = columns.map(({ name, type }, index) => ({
    name,
    data: rows.map(({ cells }) => valueOf(cells[index] ?? null, type)),
  }));
  const schema = [{ name: "root", num_children: columns.length }, ...columns.map(elementOf)];
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, createdBy: "isnad" }));
}

/** Figures and conflicts as Apache Parquet with typed columns, for databases and data frames. */
export const parquet: ExchangeFormat = {
  about: {
    title: "Parquet of figures",
    files: "`figures.parquet`, `conflicts.parquet`",
    offsets: "both",
    carries: "as CSV, with typed columns, for databases and data frames",
    loses: "names, sources as such, the places of number and counted noun",
    losses: ["figures-only", "figure-row", "span-widened"],
  },
  write: (corpus) => ({
    files: [figureTable(corpus), conflictTable(corpus)].map((table) => ({
      name: `${table.name}.parquet`,
      content: contentOf(table),
    })),
    losses: corpus.articles.flatMap(figureTableLosses),
  }),
};
