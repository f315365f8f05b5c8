// Marks are decided on in the text editor, by keyboard, at its cursor.
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { clickAt } from "./driver/editor";
import { marks } from "./driver/marks";
import { openFile, runCommand } from "./driver/palette";
import { plain } from "./driver/readerMarks";
import { annotationsBeside, type StandOffLine } from "./driver/standOff";
import { until } from "./driver/until";
import { screenshot, statusBar } from "./driver/views";
import { openSession, pictureOnFailure } from "./session";

const ARTICLE = "002_2d34422f699394eb.txt";
const session = openSession();
let page: Page;

beforeAll(async () => {
  page = session.page();
  await openFile(page, ARTICLE);
  await said("Arabic news article"); // only in those do the keys count
});
beforeEach(({ task }) => pictureOnFailure(page, task.name));

/** Waits until the status bar says so. */
const said = (words: string): Promise<unknown> =>
  until(
    () => statusBar(page),
    (items) => items.some((item) => plain(item).includes(words)),
    `"${words}" in the status bar`,
  );

/** Waits until the file has the words with this verdict. */
const written = async (quote: string, verdict: string): Promise<StandOffLine | undefined> => {
  const isIt = (line: StandOffLine): boolean => line.quote === quote && line.decision?.verdict === verdict;
  return (await annotationsBeside(session.folder, ARTICLE, (lines) => lines.some(isIt))).find(isIt);
};

test("a suggestion is accepted, the next one selected, and rejected", async () => {
  await clickAt(page, "89 عنصر");
  await page.keyboard.press("Control+Alt+Enter");
  expect(await written("89 عنصرًا", "accepted")).toMatchObject({ kind: "figure" });
  await said("Accepted: 89 عنصرًا");
  await screenshot(page, "at-cursor");
  await page.keyboard.press("Control+Alt+Backspace");
  await written("تنظيم الدولة", "rejected");
  await said("Rejected: تنظيم الدولة");
});

test("a decision is taken back", async () => {
  await clickAt(page, "89 عنصر");
  await runCommand(page, "Isnad: Take Back the Decision at the Cursor");
  await annotationsBeside(session.folder, ARTICLE, (lines) => lines.every(({ quote }) => quote !== "89 عنصرًا"));
});

test("selected words get a label; a mark gets another one", async () => {
  await clickAt(page, "الاشتباكات", 2);
  await page.keyboard.press("Control+Alt+.");
  const input = page.locator(".quick-input-widget");
  await input.locator(".quick-input-title", { hasText: "Which label?" }).waitFor();
  await page.keyboard.type("EVENT");
  await input.locator(".monaco-list-row", { hasText: "EVENT" }).waitFor();
  await screenshot(page, "at-cursor-label");
  await page.keyboard.press("Enter");
  expect(await written("الاشتباكات", "added")).toMatchObject({ kind: "entity", label: "EVENT" });
  await until(
    () => marks(page),
    (painted) => painted.some(({ text }) => text === "الاشتباكات"),
    "the mark to be painted",
  );

  await clickAt(page, "غويران");
  await page.keyboard.press("Control+Alt+.");
  await input.locator(".quick-input-title", { hasText: "Which label?" }).waitFor();
  await page.keyboard.type("LOC");
  await input.locator(".monaco-list-row", { hasText: "LOC" }).first().waitFor();
  await page.keyboard.press("Enter");
  await annotationsBeside(session.folder, ARTICLE, (lines) => lines.some(({ label }) => label === "LOC"));
});

test("where nothing is to be decided, the status bar says so", async () => {
  await clickAt(page, "عمد");
  await page.keyboard.press("Control+Alt+Enter");
  await said("No suggestion at the cursor.");
});
