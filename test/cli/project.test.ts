import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ran } from "./memoryIo";

const cwd = realpathSync(mkdtempSync(join(tmpdir(), "isnad-cli-project-")));
const ARTICLE = "وصلت جمعية رعاية الأيتام إلى سجن الأمل.";

beforeAll(() => {
  for (const folder of ["ours/inner", "theirs", "bare"]) mkdirSync(join(cwd, folder), { recursive: true });
  for (const folder of ["ours", "ours/inner", "theirs", "bare"]) writeFileSync(join(cwd, folder, "a.txt"), ARTICLE);
  writeFileSync(join(cwd, "ours/isnad.json"), '{ "aliases": { "سجن النور": ["سجن الأمل"] } }');
  writeFileSync(
    join(cwd, "theirs/isnad.json"),
    '{\n "aliases": { "سجن النيل": ["سجن الأمل"] },\n "entityThreshold": 7\n}',
  );
});
afterAll(() => rmSync(cwd, { recursive: true }));

interface Report {
  readonly documents: readonly { readonly path: string; readonly entities: readonly { readonly link: string }[] }[];
  readonly problems: readonly { readonly path: string; readonly code: string; readonly message: string }[];
}

describe("the project file on the command line", () => {
  it("holds for the articles beneath it, the nearest one for each", async () => {
    const { out } = await ran(["check", "ours", "bare", "theirs", "--format", "json"], { cwd });
    const { documents } = JSON.parse(out) as Report;
    const links = documents.map(({ path, entities }) => [
      path,
      entities.find(({ link }) => link.includes("سجن"))?.link,
    ]);
    expect(links).toEqual([
      ["bare/a.txt", "سجن الأمل"],
      ["ours/a.txt", "سجن النور"],
      ["ours/inner/a.txt", "سجن النور"],
      ["theirs/a.txt", "سجن النيل"],
    ]);
  });

  it("holds for an article that is named alone, from a folder above it", async () => {
    const { out } = await ran(["check", "a.txt", "--format", "json"], { cwd: join(cwd, "ours/inner") });
    expect(out).toContain("سجن النور");
  });

  it("says how far a figure that is about right may lie from another", async () => {
    const folder = join(cwd, "tolerant");
    mkdirSync(folder);
    writeFileSync(join(folder, "a-2015-08-07.txt"), "خبر\n\nقتل 20 شخصا في انفجار منجم في كابول أمس.\n");
    writeFileSync(join(folder, "b-2015-08-07.txt"), "خبر\n\nقتل نحو 25 شخصا في انفجار منجم في كابول أمس.\n");
    const conflicts = async (): Promise<number> => {
      const { out } = await ran(["check", "tolerant", "--format", "json"], { cwd });
      return (JSON.parse(out) as { readonly conflicts: readonly unknown[] }).conflicts.length;
    };
    expect(await conflicts()).toBe(1);
    writeFileSync(join(folder, "isnad.json"), '{ "tolerances": { "about": 0.2 } }');
    expect(await conflicts()).toBe(0);
  });

  it("is told of once where something in it was left out, with the line; the rest is done", async () => {
    const { status, out, err } = await ran(["check", "theirs", "--format", "json"], { cwd });
    const { problems, documents } = JSON.parse(out) as Report;
    expect(status).toBe(2);
    expect(documents).toHaveLength(1);
    expect(problems.map(({ path, code }) => [path, code])).toEqual([["theirs/isnad.json", "project-setting"]]);
    expect(problems[0]?.message).toContain("3: /entityThreshold");
    expect(err.split("\n").filter((line) => line.includes("isnad.json"))).toHaveLength(1);
  });
});
