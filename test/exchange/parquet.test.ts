import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { parquetReadObjects } from "hyparquet";
import { afterAll, describe, expect, it } from "vitest";
import type { AnnotatedCorpus } from "../../server/exchange/corpus";
import { figureTable } from "../../server/exchange/figureTable";
import { parquet } from "../../server/exchange/parquet";
import { hardCorpus, seedCorpus } from "./corpora";
import { annotatedArticle, corpusOf } from "./support/annotatedArticles";

const folder = mkdtempSync(join(tmpdir(), "isnad-parquet-"));
afterAll(() => rmSync(folder, { recursive: true }));

const bytesOf = (corpus: AnnotatedCorpus, name: string): Uint8Array => {
  const content = parquet.write(corpus).files.find((file) => file.name === name)?.content;
  if (!(content instanceof Uint8Array)) throw new Error(`not written: ${name}`);
  return content;
};

/** What DuckDB answers about a table. */
async function asked(corpus: AnnotatedCorpus, table: string, query: string): Promise<readonly object[]> {
  const file = join(folder, `${table}.parquet`);
  writeFileSync(file, bytesOf(corpus, `${table}.parquet`));
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const reader = await connection.runAndReadAll(query.replace("TABLE", `read_parquet('${file}')`));
  connection.closeSync();
  return reader.getRowObjectsJson();
}

describe("parquet", () => {
  it("has typed columns, as DuckDB reads them", async () => {
    const columns = (await asked(seedCorpus, "figures", "DESCRIBE SELECT * FROM TABLE")) as readonly {
      readonly column_name: string;
      readonly column_type: string;
    }[];
    const types = new Map(columns.map((column) => [column.column_name, column.column_type]));
    expect(columns.map(({ column_name }) => column_name)).toEqual(
      figureTable(seedCorpus).columns.map(({ name }) => name),
    );
    expect(["doc", "start_utf16", "lo", "date", "decided_at"].map((name) => types.get(name))).toEqual([
      "VARCHAR",
      "INTEGER",
      "DOUBLE",
      "DATE",
      expect.stringContaining("TIMESTAMP"),
    ]);
  });

  it("is one row a figure, with values that DuckDB adds up and days that it compares", async () => {
    const figures = seedCorpus.articles.flatMap(({ annotations }) =>
      annotations.flatMap((one) => (one.kind === "figure" ? [one.attributes] : [])),
    );
    const sum = figures.reduce((total, { lo }) => total + (lo ?? 0), 0);
    const days = figures.filter(({ iso }) => iso !== null && /^\d{4}-\d{2}-\d{2}$/u.test(iso) && iso > "2022-01-01");
    expect(
      await asked(
        seedCorpus,
        "figures",
        "SELECT count(*) AS n, sum(lo) AS total, count(date) FILTER (date > DATE '2022-01-01') AS days FROM TABLE",
      ),
    ).toEqual([{ n: String(figures.length), total: sum, days: String(days.length) }]);
  });

  it("has the conflicts in a table of their own", async () => {
    expect(await asked(hardCorpus, "conflicts", "SELECT conflict, id_1, lo_1, doc_2, lo_2 FROM TABLE")).toEqual([
      { conflict: "c1", id_1: "f1", lo_1: 7, doc_2: "folder/hard.txt", lo_2: -5 },
      { conflict: "c1", id_1: "f1", lo_1: 7, doc_2: "folder/other.txt", lo_2: 9 },
    ]);
  });

  it("leaves formulas alone: no spreadsheet opens it", async () => {
    expect(await asked(hardCorpus, "figures", "SELECT surface FROM TABLE WHERE id = 'f2'")).toEqual([
      { surface: "=5+2 جرحى" },
    ]);
    expect(parquet.write(hardCorpus).losses.filter(({ why }) => why === "formula-guard")).toEqual([]);
  });

  it("is a table without rows where there is nothing", async () => {
    expect(await asked({ articles: [], disagreements: [] }, "figures", "SELECT count(*) AS n FROM TABLE")).toEqual([
      { n: "0" },
    ]);
  });

  it("law: every cell is read back as it was, days and moments as such", async () => {
    await fc.assert(
      fc.asyncProperty(annotatedArticle, async (article) => {
        const { columns, rows } = figureTable(corpusOf(article));
        const bytes = bytesOf(corpusOf(article), "figures.parquet");
        const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
        const read = await parquetReadObjects({ file });
        const expected = rows.map(({ cells }) =>
          Object.fromEntries(
            columns.map(({ name, type }, index): readonly [string, unknown] => {
              const cell = cells[index] ?? null;
              if (cell !== null && (type === "date" || type === "time")) return [name, new Date(cell)];
              // hyparquet takes a byte order mark at the beginning of a text for no part of it.
              return [name, typeof cell === "string" ? cell.replace(/^\uFEFF/u, "") : cell];
            }),
          ),
        );
        expect(read).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});
