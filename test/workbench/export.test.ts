// Exports as a user asks for them, read back from the disk.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { offers, openFile, runCommand } from "./driver/palette";
import { openInReader } from "./driver/reader";
import { until } from "./driver/until";
import { notifications, screenshot } from "./driver/views";
import { openSession, pictureOnFailure } from "./session";

const session = openSession();
let page: Page;

beforeAll(async () => {
  page = session.page();
  await openFile(page, "002_2d34422f699394eb.txt");
});

beforeEach(({ task }) => pictureOnFailure(page, task.name));

test("the article is exported as brat beside it, and its text bounds repeat the words they point at", async () => {
  await runCommand(page, "Isnad: Export This Article");
  expect(await offers(page)).toEqual(expect.arrayContaining(["brat", "CSV", "CoNLL", "JSON-LD"]));
  await screenshot(page, "export");
  await page.keyboard.press("Enter"); // brat is ticked
  await told(/\bfiles? written into\b.*isnad-export/);

  const stem = "002_2d34422f699394eb";
  const text = Array.from(exported(`${stem}.txt`));
  const textBounds = [...exported(`${stem}.ann`).matchAll(/^T\d+\t\S+ (\d+) (\d+)\t(.*)$/gm)];
  expect(textBounds.length).toBeGreaterThan(5);
  for (const [, start, end, words] of textBounds) expect(text.slice(Number(start), Number(end)).join("")).toBe(words);
});

test("what is exported can be chosen: from the reader, only names", async () => {
  await openInReader(page);
  await runCommand(page, "Isnad: Export This Article");
  const input = page.locator(".quick-input-widget");
  await input.locator('[aria-label="What to export"]').first().click();
  await input.locator(".quick-input-title", { hasText: "What to export" }).waitFor();
  await screenshot(page, "export-what");
  await page.keyboard.type("Names");
  await until(
    () => input.locator(".monaco-list-row").count(),
    (count) => count === 1,
    "the rows to be filtered",
  );
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await input.locator(".quick-input-title", { hasText: "Names" }).waitFor();
  await page.keyboard.press("Enter");
  const labels = (): readonly string[] => [
    ...new Set([...exported("002_2d34422f699394eb.ann").matchAll(/^T\d+\t(\S+)/gm)].map(([, label]) => label ?? "")),
  ];
  await until(
    () => Promise.resolve([...labels()].sort()),
    (now) => now.join() === ["FAC", "GPE", "LOC", "NORP", "ORG", "PER"].join(),
    "text bounds of names alone",
  );
});

test("the folder is exported in every format, without what was exported before", async () => {
  await runCommand(page, "Isnad: Export the Folder");
  await page.locator(".quick-input-widget").getByRole("checkbox", { name: "Toggle all checkboxes" }).check();
  await page.keyboard.press("Enter");
  const endings = [".ann", ".txt", ".csv", ".conll", ".jsonld"];
  await until(
    () => Promise.resolve(exportedFiles()),
    (files) => endings.every((ending) => files.some((file) => file.endsWith(ending))),
    `files ending in ${endings.join(", ")}`,
  );
  await screenshot(page, "export-folder");

  expect(exportedFiles().filter((file) => file.endsWith(".ann"))).toHaveLength(5);
  const [header, ...rows] = exported("figures.csv").trimEnd().split("\r\n");
  expect(header).toContain("surface");
  expect(rows.some((row) => row.includes("نحو 110 من المساجين"))).toBe(true);
  expect(() => JSON.parse(exported("002_2d34422f699394eb.jsonld")) as unknown).not.toThrow();
  expect(exported("002_2d34422f699394eb.conll")).toMatch(/ B-ORG$/m);
});

async function told(what: RegExp): Promise<void> {
  await until(
    () => notifications(page),
    (messages) => messages.some((message) => what.test(message)),
    `a message that says ${String(what)}`,
  );
}

function exportedFiles(): readonly string[] {
  return readdirSync(path.join(session.folder, "isnad-export"), { recursive: true, encoding: "utf8" });
}

/** The text of the only exported file with this name. */
function exported(name: string): string {
  const files = exportedFiles().filter((file) => path.basename(file) === name);
  expect(files).toHaveLength(1);
  return readFileSync(path.join(session.folder, "isnad-export", files[0] ?? ""), "utf8");
}
