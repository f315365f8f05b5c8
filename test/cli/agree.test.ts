import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ran } from "./memoryIo";

const TEXT = "هاجم تنظيم الدولة سجنا في الحسكة.\n";
let folder = "";

const marks = (annotator: string, ...found: readonly (readonly [string, string])[]): string => {
  const lines = found.map(([label, quote], index) => {
    const start = TEXT.indexOf(quote);
    const decision = { verdict: "added", by: annotator, at: "2026-01-01T00:00:00Z" };
    return { id: `e${index}`, kind: "entity", label, spans: [[start, start + quote.length]], quote, decision };
  });
  return [{ isnad: 1, article: "a.txt", annotator }, ...lines].map((one) => `${JSON.stringify(one)}\n`).join("");
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "isnad-agree-"));
  await writeFile(join(folder, "a.txt"), TEXT);
  await writeFile(join(folder, "a.huda.isnad.jsonl"), marks("huda", ["ORG", "تنظيم الدولة"], ["GPE", "الحسكة"]));
  await writeFile(join(folder, "a.omar.isnad.jsonl"), marks("omar", ["ORG", "تنظيم"], ["GPE", "الحسكة"]));
  await writeFile(join(folder, "b.txt"), TEXT);
});
afterAll(() => rm(folder, { recursive: true }));

describe("isnad agree", () => {
  it("measures each kind, all labels and each, with the number compared", async () => {
    const { status, out } = await ran(["agree", ".", "--kind", "entity"], { cwd: folder });
    expect(status).toBe(0);
    expect(out).toContain("Names, 1 article with more than one annotator");
    expect(out).toContain("exact F1 \u20680.500 (4)\u2069");
    expect(out).toContain("overlapping F1 \u20681.000 (4)\u2069");
    expect(out).toContain("\u2068GPE\u2069");
  });

  it("compares what stands in the text now, wherever it stood when it was written", async () => {
    const context = (quote: string): object => {
      const start = TEXT.indexOf(quote);
      const [prefix, suffix] = [TEXT.slice(0, start), TEXT.slice(start + quote.length)];
      return { spans: [[start, start + quote.length]], quote, prefix, suffix, occurrence: [1, 1] };
    };
    const line = { id: "e", kind: "entity", label: "GPE", decision: { verdict: "added", by: "", at: "" } };
    const moved = await mkdtemp(join(tmpdir(), "isnad-agree-"));
    await writeFile(join(moved, "c.txt"), `عاجل: ${TEXT}`);
    for (const name of ["huda", "omar"])
      await writeFile(join(moved, `c.${name}.isnad.jsonl`), JSON.stringify({ ...line, ...context("الحسكة") }));
    const { out } = await ran(["agree", ".", "--kind", "entity"], { cwd: moved });
    await rm(moved, { recursive: true });
    expect(out).toContain("Cohen's kappa \u20681.000 (9)\u2069");
  });

  it("gives JSON", async () => {
    const { out } = await ran(["agree", ".", "--format", "json"], { cwd: folder });
    const { kinds } = JSON.parse(out) as { kinds: readonly { kind: string; agreements: readonly unknown[] }[] };
    expect(kinds.map(({ kind, agreements }) => [kind, agreements.length])).toEqual([
      ["entity", 3],
      ["figure", 1],
    ]);
  });

  it("shows what is undefined as undefined", async () => {
    const { out } = await ran(["agree", "a.txt", "--kind", "figure", "--lang", "ar"], { cwd: folder });
    expect(out).toContain("كابا كوهن \u2068– (7)\u2069");
    expect(out).toContain("F1 للتطابق التام \u2068– (0)\u2069");
  });

  it("says where nobody can be compared, and what is a wrong kind", async () => {
    expect((await ran(["agree", "b.txt"], { cwd: folder })).out).toContain(
      "no article has the files of two annotators",
    );
    const wrong = await ran(["agree", ".", "--kind", "verb"], { cwd: folder });
    expect([wrong.status, wrong.err]).toEqual([2, expect.stringContaining("unknown kind 'verb'")]);
  });
});

describe("isnad merge", () => {
  const at = (name: string): string => join(folder, name);

  it("joins two versions over ours, as a merge driver does", async () => {
    await writeFile(at("base"), marks("huda", ["GPE", "الحسكة"]));
    await writeFile(at("ours"), marks("huda", ["LOC", "الحسكة"]));
    await writeFile(at("theirs"), marks("huda", ["GPE", "الحسكة"], ["ORG", "تنظيم"]));
    const { status, err } = await ran(["merge", "base", "ours", "theirs"], { cwd: folder });
    expect([status, err]).toEqual([0, ""]);
    const merged = await readFile(at("ours"), "utf8");
    expect(merged).toContain('"LOC"');
    expect(merged).toContain('"تنظيم"');
  });

  it("ends with 1 and both versions where both changed one thing", async () => {
    await writeFile(at("base"), marks("huda", ["GPE", "الحسكة"]));
    await writeFile(at("ours"), marks("huda", ["LOC", "الحسكة"]));
    await writeFile(at("theirs"), marks("huda", ["FAC", "الحسكة"]));
    const { status, err } = await ran(["merge", "base", "ours", "theirs", "--out", "merged"], { cwd: folder });
    expect([status, err]).toEqual([1, expect.stringContaining("e0")]);
    expect(await readFile(at("merged"), "utf8")).toContain("=======");
  });

  it("changes nothing where a file is missing", async () => {
    const before = await readFile(at("ours"), "utf8");
    const { status, err } = await ran(["merge", "nowhere", "ours", "theirs"], { cwd: folder });
    expect([status, err]).toEqual([2, expect.stringContaining("nowhere")]);
    expect(await readFile(at("ours"), "utf8")).toBe(before);
  });
});
