// The analyser measured against the annotated development set, which lies beside the checkout and is not ours to ship.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { analyseArticle } from "../../server/engine/analyseArticle";
import { analyseCorpus } from "../../server/engine/analyseCorpus";
import { writeReport } from "../../server/exchange/report";

const GOLD = join(import.meta.dirname, "../../../shared/gold");
const DEV = join(GOLD, "dev");

const textFilesUnder = (folder: string): readonly string[] =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? textFilesUnder(path) : path.endsWith(".txt") ? [path] : []));

/** The scorer's table: each measure by its name, as the numbers printed beside it. */
function score(): ReadonlyMap<string, readonly number[]> {
  const articles = textFilesUnder(DEV).map((path) => ({
    path: relative(DEV, path),
    analysis: analyseArticle(readFileSync(path, "utf8")),
  }));
  const scratch = mkdtempSync(join(tmpdir(), "isnad-scores-"));
  const report = join(scratch, "report.json");
  const corpus = analyseCorpus(articles);
  const tool = { name: "isnad", version: "0" };
  writeFileSync(report, [...writeReport({ tool, corpus, problems: [], language: "en" })].join(""));
  const printed = execFileSync(
    process.execPath,
    [join(GOLD, "score.mjs"), report, join(GOLD, "dev-figures.jsonl"), join(GOLD, "dev-entities.jsonl")],
    { encoding: "utf8" },
  );
  rmSync(scratch, { recursive: true });
  return new Map(
    printed.split("\n").map((line) => [line.slice(0, 34).trim(), (line.slice(34).match(/[\d.]+/gu) ?? []).map(Number)]),
  );
}

/**
 * Floors that a change may not fall below, in the column of the numbers that the scorer prints: 0 is precision or a
 * rate, 1 recall, 3 F1. Of conflicts precision comes first: a false one costs the annotator more than a missed one.
 */
const FLOORS: readonly (readonly [measure: string, column: number, floor: number])[] = [
  ["figures found", 3, 95],
  ["figures, value and kind right", 3, 91],
  ["qualifier right", 0, 95],
  ["counted noun right", 0, 90],
  ["claims told from other figures", 3, 88],
  ["unsourced claims flagged", 3, 97],
  ["source named right (of sourced)", 0, 97],
  ["status right", 0, 95],
  ["entities, span and type exact", 3, 92],
  ["conflicting pairs", 0, 95],
  ["conflicting pairs", 1, 85],
  ["conflicting quantities", 0, 86],
  ["conflicting quantities", 1, 85],
];

describe.skipIf(!existsSync(DEV))("scores on the development set (skipped where ../shared/gold is absent)", () => {
  const table = existsSync(DEV) ? score() : new Map<string, readonly number[]>();

  it.each(FLOORS)("%s, column %i, at least %i", (measure, column, floor) => {
    expect(table.get(measure)?.[column]).toBeGreaterThanOrEqual(floor);
  });

  it("steps into no trap, and reports no conflict across unrelated events", () => {
    expect(table.get("traps stepped into")?.[0]).toBe(0);
    expect(table.get("of the false ones: across unrela")?.[0]).toBe(0);
  });
});
