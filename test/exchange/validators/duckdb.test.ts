import { rmSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, it } from "vitest";
import { csv } from "../../../server/exchange/csv";
import { figureTable } from "../../../server/exchange/figureTable";
import { tsv } from "../../../server/exchange/tsv";
import { everything, onDisk } from "./exports";

/** The cells of one column of a table of figures, read strictly as text. */
async function columnOf(path: string, delimiter: string, column: string): Promise<readonly unknown[]> {
  const connection = await (await DuckDBInstance.create()).connect();
  const options = `delim='${delimiter}', quote='"', escape='"', header=true, all_varchar=true, strict_mode=true`;
  const query = `SELECT ${column} FROM read_csv('${path}', ${options}, parallel=false)`;
  return (await connection.runAndReadAll(query)).getRowObjects().map((row) => row[column]);
}

describe("DuckDB", () => {
  it.each([
    ["csv", csv, ","],
    ["tsv", tsv, "\t"],
  ] as const)("reads every row of %s, whatever stands in it", async (extension, format, delimiter) => {
    const { columns, rows } = figureTable(everything);
    const folder = onDisk(format.write(everything).files);
    try {
      const path = join(folder, `figures.${extension}`);
      for (const name of ["doc", "id", "status", "kind"]) {
        const index = columns.findIndex((column) => column.name === name);
        expect(await columnOf(path, delimiter, name)).toEqual(rows.map(({ cells }) => cells[index]));
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
