import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, describe, expect, it } from "vitest";
import type { AnnotatedCorpus } from "../../server/exchange/corpus";
import { csv } from "../../server/exchange/csv";
import { decimal } from "../../server/exchange/decimal";
import { hardCorpus, seedCorpus } from "./corpora";
import { tsv } from "../../server/exchange/tsv";
import { contentOf } from "./readBrat";
import { neverThrows, readsBack } from "./support/readsBack";

const folder = mkdtempSync(join(tmpdir(), "isnad-csv-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The table as DuckDB reads it, strictly and by its own guess of the types. */
async function duckRows(corpus: AnnotatedCorpus, name = "figures.csv"): Promise<readonly Record<string, unknown>[]> {
  const file = join(folder, name);
  writeFileSync(file, contentOf(csv.write(corpus).files, name));
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const reader = await connection.runAndReadAll(
    `SELECT * FROM read_csv('${file}', header = true, delim = ',', quote = '"', escape = '"', strict_mode = true)`,
  );
  connection.closeSync();
  return reader.getRowObjectsJson();
}

describe("csv", () => {
  it("is read by DuckDB, one row for each figure of the seeds", async () => {
    const figures = seedCorpus.articles.flatMap(({ path, annotations }) =>
      annotations.flatMap((one) => (one.kind === "figure" ? [{ ...one, path }] : [])),
    );
    const rows = await duckRows(seedCorpus);
    const asRead = rows.map(({ doc, id, surface, lo, hi }) => [
      doc,
      id,
      surface,
      lo === null ? null : Number(lo),
      hi === null ? null : Number(hi),
    ]);
    expect(asRead).toEqual(figures.map(({ path, id, quote, attributes: { lo, hi } }) => [path, id, quote, lo, hi]));
  });

  it("carries values, offsets in both units, source, claim and conflict", async () => {
    const [first] = await duckRows(hardCorpus);
    expect(first).toMatchObject({
      doc: "folder/hard.txt",
      id: "f1",
      start_utf16: "27",
      end_utf16: "34",
      start_codepoint: "26",
      end_codepoint: "33",
      surface: "٧\u00A0عناصر",
      number: "٧",
      qualifier: "exact",
      kind: "cardinal",
      counted_lemma: "عنصر",
      event: "killed",
      place: "سوريا",
      source: "مصدرٌ عسكريٌّ",
      source_kind: "anonymous",
      conflict: "c1",
      author: "isnad",
    });
  });

  it("guards formulas, not numbers, and says so", () => {
    const { files, losses } = csv.write(hardCorpus);
    const content = contentOf(files, "figures.csv");
    expect(content).toContain(",'=5+2 جرحى,'=5+2 جرحى,-5,1000000000000000000000,");
    expect(losses.filter(({ why }) => why === "formula-guard")).toEqual([
      { path: "folder/hard.txt", what: "f2", why: "formula-guard" },
      { path: "folder/hard.txt", what: "c1", why: "formula-guard" },
    ]);
  });

  it("has a byte order mark, ends every line in CRLF, doubles quotation marks", () => {
    const content = contentOf(csv.write(hardCorpus).files, "figures.csv");
    expect(content.startsWith("\uFEFFdoc,id,")).toBe(true);
    expect(content.endsWith("\r\n")).toBe(true);
    expect(content.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
    expect(content).toContain('"قتل ""٩ عناصر""."');
  });

  it("is read back as it was written, less the losses", () => {
    readsBack(csv, { ids: "kept", withoutEmpty: true });
    readsBack(tsv, { ids: "kept", withoutEmpty: true });
  });

  it("never throws", () => {
    neverThrows(csv);
    neverThrows(tsv);
  });

  it("has the conflicts in a table of their own, a row for every two figures", async () => {
    const rows = await duckRows(hardCorpus, "conflicts.csv");
    expect(rows).toMatchObject([
      { conflict: "c1", verdict: "conflict", doc_1: "folder/hard.txt", id_1: "f1", lo_1: "7", id_2: "f2", lo_2: "-5" },
      { conflict: "c1", doc_1: "folder/hard.txt", id_1: "f1", doc_2: "folder/other.txt", id_2: "f1", lo_2: "9" },
    ]);
  });

  it("is only a header where there is nothing", () => {
    const { files, losses } = csv.write({ articles: [], disagreements: [] });
    expect(contentOf(files, "figures.csv").split("\r\n")).toHaveLength(2);
    expect(losses).toEqual([]);
  });
});

describe("decimal", () => {
  it.each([
    ["0", 0],
    ["-2.5", -2.5],
    ["1000000000000000000000", 1e21],
    ["0.0000001", 1e-7],
    ["16", 16],
  ])("%s", (expected, value) => expect(decimal(value)).toBe(expected));
});
