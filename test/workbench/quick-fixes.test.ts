// Findings decided on from the text editor, by keyboard alone.
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Page } from "playwright-core";
import type { Severity } from "./driver/editor";
import { squiggles } from "./driver/marks";
import { openFile } from "./driver/palette";
import { setFolder } from "./driver/settings";
import { plain } from "./driver/readerMarks";
import { annotationsBeside, type StandOffLine } from "./driver/standOff";
import { until } from "./driver/until";
import { screenshot, statusBar } from "./driver/views";
import { openSession, pictureOnFailure } from "./session";

const session = openSession();
// A setting of the machine: here it is the folder that has it, since the machine of the test has no settings.
setFolder(session.folder, { "isnad.annotator": "سلمى" });
const ARTICLE = "002_2d34422f699394eb.txt";
let page: Page;

beforeAll(async () => {
  page = session.page();
  await openFile(page, ARTICLE);
  await until(
    () => found("warning"),
    (words) => words.includes("23 مقاتلًا") && words.includes("89 عنصرًا"),
    "squiggles under a figure without a source, and under one in conflict",
  );
});

beforeEach(({ task }) => pictureOnFailure(page, task.name));

test("the source of a figure is named, and it is unsourced no longer", async () => {
  await goTo("23 مقاتلًا");
  await fix("Name the source…");
  const row = page.locator(".quick-input-widget .monaco-list-row.focused");
  await row.waitFor();
  const source = plain(await row.innerText());
  await screenshot(page, "fix-name-source");
  await page.keyboard.press("Enter");
  const lines = await annotations((all) => all.length > 0);
  expect(lines).toMatchObject([
    { kind: "figure", quote: "23 مقاتلًا", origin: { kind: "corrected" }, decision: { by: "سلمى" } },
  ]);
  expect(lines[0]?.attributes?.["source"]).toMatchObject({ text: source });
  await gone("23 مقاتلًا");
});

test("a finding is accepted with a reason, and shown no longer", async () => {
  await goTo("89 عنصرًا");
  await fix("Accept with a reason: conflicting-figures…");
  await page.locator(".quick-input-widget .quick-input-box input").waitFor();
  await page.keyboard.type("حصيلة أولى");
  await screenshot(page, "fix-reason");
  await page.keyboard.press("Enter");
  const lines = await annotations((all) => all.some(({ kind }) => kind === "ruling"));
  expect(lines.find(({ kind }) => kind === "ruling")).toMatchObject({
    label: "conflicting-figures",
    decision: { by: "سلمى", reason: "حصيلة أولى" },
  });
  await gone("89 عنصرًا");
});

/** Puts the cursor into the words of the article. */
async function goTo(words: string): Promise<void> {
  const rows = readFileSync(path.join(session.folder, ARTICLE), "utf8").split("\n");
  const line = rows.findIndex((row) => row.includes(words)) + 1;
  const column = (rows[line - 1] ?? "").indexOf(words) + 2;
  await page.keyboard.press("Control+1");
  await page.keyboard.press("Control+g");
  await page.locator(".quick-input-widget .quick-input-box input").waitFor();
  await page.keyboard.type(`${line}:${column}`);
  await page.keyboard.press("Enter");
  await until(
    () => statusBar(page),
    (items) => items.some((item) => item.startsWith(`Ln ${line}, Col ${column}`)),
    `the cursor in ${words}`,
  );
}

/** Opens the menu of quick fixes at the cursor and takes the one of this title. */
async function fix(title: string): Promise<void> {
  const rows = page.locator(".action-widget .monaco-list-row.action");
  // The key does nothing while VS Code does not know yet that there are fixes here.
  await until(
    async () => {
      await page.keyboard.press("Control+.");
      await rows
        .first()
        .waitFor({ timeout: 3000 })
        .catch(() => undefined);
      return rows.count();
    },
    (count) => count > 0,
    "the menu of quick fixes",
  );
  const titles = (await rows.allInnerTexts()).map(plain);
  expect(titles).toContain(title);
  const focused = async (): Promise<string> =>
    plain(await page.locator(".action-widget .monaco-list-row.action.focused").first().innerText());
  for (let step = 0; step < titles.length && (await focused()) !== title; step++)
    await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe(title);
  await page.keyboard.press("Enter");
}

/** The words in the editor that something is found about. */
const found = async (severity: Severity): Promise<readonly string[]> =>
  (await squiggles(page, severity)).map(({ text }) => text);

/** Waits until nothing of the kind is found about words any more. */
async function gone(words: string): Promise<void> {
  await until(
    () => found("warning"),
    (left) => left.length > 0 && !left.includes(words),
    `no warning about ${words}`,
  );
}

/** The annotations in the stand-off file, once they hold what is waited for. */
const annotations = (holds: (lines: readonly StandOffLine[]) => boolean): Promise<readonly StandOffLine[]> =>
  annotationsBeside(session.folder, ARTICLE, holds);
