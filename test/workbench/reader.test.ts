// The reader as its annotator uses it, by keyboard alone.
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Frame, Page } from "playwright-core";
import { openFile, runCommand } from "./driver/palette";
import { openInReader } from "./driver/reader";
import { until } from "./driver/until";
import { screenshot, statusBar } from "./driver/views";
import { openSession, pictureOnFailure } from "./session";

const session = openSession({ "isnad.uiLanguage": "ar" });
const ARTICLE = "002_2d34422f699394eb.txt";
let page: Page;
let reader: Frame;

beforeAll(async () => {
  page = session.page();
  await openFile(page, ARTICLE);
  reader = await openInReader(page);
});

beforeEach(({ task }) => pictureOnFailure(page, task.name));

const onDisk = (): string => readFileSync(path.join(session.folder, ARTICLE), "utf8");
const firstLine = (): Promise<string> => reader.locator(".cm-line").first().innerText();
const focused = (): Promise<string> => reader.locator(".focused").first().innerText();

test("marks are there, each Arabic line reads from right to left", async () => {
  await until(
    () => reader.locator(".mark").count(),
    (count) => count > 5,
    "marks",
  );
  const directions = await reader
    .locator(".cm-line")
    .evaluateAll((lines) =>
      lines.map((line) => ({ text: line.textContent, direction: getComputedStyle(line).direction })),
    );
  expect(directions.length).toBeGreaterThan(3);
  await screenshot(page, "reader");
});

test("J and K walk through the suggestions", async () => {
  await page.keyboard.press("j");
  const first = await until(focused, (words) => words !== "", "a focused mark").catch(() => "");
  await page.keyboard.press("j");
  const second = await until(focused, (words) => words !== first, "the next mark");
  await page.keyboard.press("k");
  await until(focused, (words) => words === first, "the mark before");
  expect(second).not.toBe("");
});

test("the key sheet and the palette open and close by key", async () => {
  await page.keyboard.press("Shift+?");
  await reader.locator(".keySheet").waitFor();
  await screenshot(page, "reader-keys");
  await page.keyboard.press("Escape");
  expect(await reader.locator(".keySheet").count()).toBe(0);
  await page.keyboard.press("Enter");
  await reader.locator(".options").waitFor();
  await screenshot(page, "reader-palette");
  await page.keyboard.press("Escape");
});

test("in annotate mode nothing is typed; in edit mode all is, into VS Code's document, and undone by it", async () => {
  const before = await firstLine();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("q");
  expect(await firstLine()).toBe(before);

  await page.keyboard.press("e");
  await reader.locator('.reader[data-mode="edit"]').waitFor();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("عاجل: ");
  expect(await firstLine()).toBe(`عاجل: ${before}`);
  await page.keyboard.press("Control+s");
  await until(
    () => Promise.resolve(onDisk()),
    (text) => text.startsWith("عاجل: "),
    "the words on the disk",
  );

  await page.keyboard.press("Control+z");
  await until(firstLine, (line) => line === before, "the line as it was");
  await page.keyboard.press("Control+Shift+Z");
  await until(firstLine, (line) => line.startsWith("عاجل: "), "the words again");
  await page.keyboard.press("Control+z");
  await until(firstLine, (line) => line === before, "the line as it was");
  await page.keyboard.press("Control+s");
  await page.keyboard.press("Escape");
  await reader.locator('.reader[data-mode="annotate"]').waitFor();
});

test("the place goes over to the text editor and back", async () => {
  await page.keyboard.press("Control+Home");
  for (let line = 0; line < 6; line++) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("t");
  await page.locator(".editor-instance .view-lines .view-line").first().waitFor();
  const place = await until(
    () => statusBar(page),
    (items) => items.some((item) => /^Ln [2-9]/.test(item)),
    "the caret in its line",
  );
  expect(place.join()).toContain("Ln ");
  await runCommand(page, "View: Reopen Editor With");
  await page.keyboard.type("Isnad");
  await page.keyboard.press("Enter");
});
