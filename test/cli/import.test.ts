import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { readStandOff } from "../../server/annotations/standoff/read";
import { READABLE_NAMES } from "../../server/exchange/formats";
import { ran } from "./memoryIo";

const SEEDS = join(import.meta.dirname, "../../seeds");
const SEED = "003_63999dcc1c29f078";
const made: string[] = [];
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "isnad-import-"));
  made.push(folder);
  await cp(join(SEEDS, `${SEED}.txt`), join(folder, `${SEED}.txt`));
});
afterAll(() => Promise.all(made.map((one) => rm(one, { recursive: true }))));

const importing = (format: string, ...more: readonly string[]) =>
  ran(["import", "out", "--format", format, "--annotator", "huda", ...more], { cwd: folder });

const exported = (format: string) =>
  ran(["export", `${SEED}.txt`, "--format", format, "--out", "out"], { cwd: folder });

describe("isnad import", () => {
  it.each(READABLE_NAMES)("brings what was exported as %s back beside its article", async (format) => {
    await exported(format);
    const { status, err } = await importing(format);
    expect([status, err]).toEqual([0, ""]);
    const { file, problems } = readStandOff(await readFile(join(folder, `${SEED}.huda.isnad.jsonl`), "utf8"));
    expect(problems).toEqual([]);
    expect(file.header).toMatchObject({ article: `${SEED}.txt`, annotator: "huda" });
    const isTable = format === "csv" || format === "tsv";
    const marks = file.annotations.filter(({ kind }) => kind === (isTable ? "figure" : "entity"));
    expect(marks.length).toBeGreaterThan(isTable ? 1 : 5);
  });

  it("writes nothing on a dry run", async () => {
    await exported("brat");
    const before = await readdir(folder);
    const { out } = await importing("brat", "--dry-run");
    expect(out).toContain("nothing was written");
    expect(await readdir(folder)).toEqual(before);
  });

  it("leaves an annotation file that is there, unless it is told to replace it", async () => {
    await exported("doccano");
    const target = join(folder, `${SEED}.huda.isnad.jsonl`);
    await writeFile(target, "mine\n");
    const { status, err } = await importing("doccano");
    expect([status, err]).toEqual([1, expect.stringContaining("--overwrite")]);
    expect(await readFile(target, "utf8")).toBe("mine\n");
    expect((await importing("doccano", "--overwrite")).status).toBe(0);
    expect(await readFile(target, "utf8")).toContain('"isnad":1');
  });

  it("finds annotations again in a text that has changed, and says which are lost", async () => {
    await exported("doccano");
    const article = join(folder, `${SEED}.txt`);
    const text = await readFile(article, "utf8");
    await writeFile(article, `مقدمة جديدة.\n${text.replaceAll("الحسكة", "المدينة")}`);
    const { status, err } = await importing("doccano");
    expect([status, err]).toEqual([1, expect.stringContaining("الحسكة")]);
    const { file } = readStandOff(await readFile(join(folder, `${SEED}.huda.isnad.jsonl`), "utf8"));
    const now = await readFile(article, "utf8");
    const stands = file.annotations.filter(({ spans, quote }) => {
      const [first] = spans;
      return first !== undefined && now.slice(first.start, first.start + quote.length) === quote;
    });
    expect(stands.length).toBeGreaterThan(5);
  });

  it("writes an article that is not there yet", async () => {
    await exported("gate");
    await rm(join(folder, `${SEED}.txt`));
    expect((await importing("gate")).status).toBe(0);
    expect(await readFile(join(folder, `${SEED}.txt`), "utf8")).toBe(
      await readFile(join(SEEDS, `${SEED}.txt`), "utf8"),
    );
  });

  it("says what is no file of the format and goes on", async () => {
    await exported("gate");
    await writeFile(join(folder, "out", "x.bdocjs"), "{}");
    const { status, err } = await importing("gate");
    expect([status, err]).toEqual([2, expect.stringContaining("x.bdocjs")]);
    expect(await readdir(folder)).toContain(`${SEED}.huda.isnad.jsonl`);
  });
});

describe("isnad export with decisions", () => {
  const decide = async (verdict: string): Promise<void> => {
    await exported("doccano");
    await importing("doccano");
    const target = join(folder, `${SEED}.huda.isnad.jsonl`);
    const lines = (await readFile(target, "utf8")).trimEnd().split("\n");
    const decision = { verdict, by: "huda", at: "2026-01-01T00:00:00Z" };
    const decided = lines.map((line, index) =>
      index === 1 ? JSON.stringify({ ...(JSON.parse(line) as object), decision }) : line,
    );
    await writeFile(target, `${decided.join("\n")}\n`);
  };
  const entities = async (...more: readonly string[]): Promise<number> => {
    await ran(["export", `${SEED}.txt`, "--format", "doccano", "--out", "again", "--annotator", "huda", ...more], {
      cwd: folder,
    });
    const example = JSON.parse(await readFile(join(folder, "again", "doccano.jsonl"), "utf8")) as {
      isnad: { nodes: readonly { record: string }[] };
    };
    return example.isnad.nodes.filter(({ record }) => record !== '{"derived":true}').length;
  };

  it("writes what is accepted, rejected or undecided, as is asked", async () => {
    await decide("accepted");
    expect(await entities("--include", "accepted")).toBe(1);
    const all = await entities();
    expect(all).toBeGreaterThan(10);
    expect(await entities("--include", "suggestions")).toBe(all - 1);
    expect(await entities("--include", "rejected")).toBe(0);
  });

  it("takes what was adjudicated where nobody is named", async () => {
    const target = join(folder, `${SEED}.isnad.jsonl`);
    const header = { isnad: 1, article: `${SEED}.txt`, annotator: "adjudicated" };
    const label = { id: "d", kind: "document", label: "topic", attributes: { value: "حرب" } };
    await writeFile(target, `${JSON.stringify(header)}\n${JSON.stringify(label)}\n`);
    await ran(["export", `${SEED}.txt`, "--format", "doccano", "--out", "again"], { cwd: folder });
    expect(await readFile(join(folder, "again", "doccano.jsonl"), "utf8")).toContain("topic");
    await rm(target);
  });

  it("leaves out what is rejected", async () => {
    const before = await entities();
    await decide("rejected");
    expect(await entities()).toBe(before - 1);
    expect(await entities("--include", "rejected")).toBe(1);
  });
});
