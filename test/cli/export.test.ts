import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readBrat } from "../exchange/readBrat";
import { seeds } from "../support/seeds";
import { ran } from "./memoryIo";

const SEEDS = join(import.meta.dirname, "../../seeds");
let cwd = "";
beforeEach(() => (cwd = realpathSync(mkdtempSync(join(tmpdir(), "isnad-export-")))));
afterEach(() => rmSync(cwd, { recursive: true }));

const exported = (...args: readonly string[]) => ran(["export", ...args], { cwd });
const read = (name: string): string => readFileSync(join(cwd, "out", name), "utf8");

describe("export", () => {
  it("writes each format asked for, from folders and single articles", async () => {
    const { status, err } = await exported(SEEDS, "--format", "brat,csv", "--format", "conll,jsonld", "--out", "out");
    expect([status, err]).toEqual([0, ""]);
    const expected = seeds.flatMap(({ name }) =>
      [".ann", ".claims.jsonld", ".conll", ".jsonld", ".txt"].map((end) => name.replace(".txt", end)),
    );
    const shared = ["annotation.conf", "conflicts.csv", "figures.csv", "tools.conf", "visual.conf"];
    expect(readdirSync(join(cwd, "out")).sort()).toEqual([...expected, ...shared].sort());
    for (const { name, text } of seeds) {
      const stem = name.slice(0, -4);
      expect(read(`${stem}.txt`)).toBe(text);
      const { textBounds } = readBrat(read(`${stem}.ann`), text, read("annotation.conf"));
      expect(textBounds.size).toBeGreaterThan(0);
    }
  });

  it("writes nothing anew that is already there", async () => {
    await exported(SEEDS, "--format", "brat", "--out", "out");
    expect((await exported(SEEDS, "--format", "brat", "--out", "out")).out).toContain("0 files written, 13 unchanged");
  });

  it("writes only the kinds and labels that are asked for", async () => {
    await exported(SEEDS, "--format", "brat", "--out", "out", "--kinds", "entity", "--labels", "PER, GPE");
    const types = seeds.flatMap(({ name }) =>
      [...read(name.replace(".txt", ".ann")).matchAll(/^T\d+\t(\S+)/gmu)].map(([, type]) => type),
    );
    expect([...new Set(types)].sort()).toEqual(["GPE", "PER"]);
    const { status, err } = await exported(SEEDS, "--format", "brat", "--out", "out", "--kinds", "verb");
    expect([status === 0, err.includes("entity")]).toEqual([false, true]);
  });

  it("names what was lost, in short and in full", async () => {
    const short = (await exported(SEEDS, "--format", "conll", "--out", "out")).out;
    const full = (await exported(SEEDS, "--format", "conll", "--out", "out", "--losses")).out;
    expect(short).toContain("conll: the format holds only names");
    expect(full).toMatch(/^conll: \S+\.txt: f1: the format holds only names/mu);
    expect(full.split("\n").length).toBeGreaterThan(short.split("\n").length);
  });

  it("exports the rest where something cannot be read, and nothing where nothing can", async () => {
    writeFileSync(join(cwd, "a.txt"), "قتل 7 أشخاص.");
    expect(await exported("a.txt", "gone", "--format", "csv", "--out", "out")).toMatchObject({
      status: 2,
      err: "isnad: gone: there is no such file or folder\n",
    });
    expect(readdirSync(join(cwd, "out"))).toEqual(["conflicts.csv", "figures.csv"]);
    expect(await exported("gone", "--format", "csv", "--out", "none")).toMatchObject({ status: 2, out: "" });
    expect(readdirSync(cwd).sort()).toEqual(["a.txt", "out"]);
  });

  it("says which file could not be written and writes the others", async () => {
    writeFileSync(join(cwd, "a.txt"), "قتل 7 أشخاص.");
    writeFileSync(join(cwd, "out"), "");
    const { status, err } = await exported("a.txt", "--format", "csv", "--out", "out");
    expect(status).toBe(2);
    expect(err).toMatch(/^(?:isnad: out\/(?:figures|conflicts)\.csv: it could not be written \(\w+\)\n){2}$/u);
  });
});
