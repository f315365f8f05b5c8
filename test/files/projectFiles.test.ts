import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createProjectFiles } from "../../server/files/projectFiles";

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "isnad-project-")));
  mkdirSync(join(folder, "a/b"), { recursive: true });
  mkdirSync(join(folder, "c"));
  writeFileSync(join(folder, "isnad.json"), '{ "entityThreshold": 0.1 }');
  writeFileSync(join(folder, "a/isnad.json"), '{ "entityThreshold": 0.2, "x": 1 }');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it.each([
  [0.1, "."],
  [0.1, "c"],
  [0.2, "a"],
  [0.2, "a/b"],
])("the nearest file at or above a folder holds: %d in %s", async (threshold, inside) => {
  const project = await createProjectFiles().above(join(folder, inside));
  expect(project?.settings.entityThreshold).toBe(threshold);
});

it("gives what is wrong with a file", async () => {
  const project = await createProjectFiles().above(join(folder, "a"));
  expect(project?.problems.map(({ code, path }) => [code, path])).toEqual([["unknown-field", "/x"]]);
});

it("says when a file cannot be read as text, and stands in with the defaults", async () => {
  writeFileSync(join(folder, "c/isnad.json"), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0]));
  const project = await createProjectFiles().above(join(folder, "c"));
  expect(project).toMatchObject({ unreadable: "not-text", settings: { entityThreshold: null } });
});

it("sees a change only when told to look again", async () => {
  const files = createProjectFiles();
  await files.above(folder);
  writeFileSync(join(folder, "isnad.json"), '{ "entityThreshold": 0.9 }');
  expect((await files.above(folder))?.settings.entityThreshold).toBe(0.1);
  files.forget();
  expect((await files.above(folder))?.settings.entityThreshold).toBe(0.9);
});
