// The reader as its annotator sees it, by keyboard alone.
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Frame, Page } from "playwright-core";
import { openFile } from "./driver/palette";
import { openInReader } from "./driver/reader";
import { until } from "./driver/until";
import { screenshot } from "./driver/views";
import { openSession, pictureOnFailure } from "./session";

const session = openSession({ "isnad.uiLanguage": "ar" });
let page: Page;
let reader: Frame;

beforeAll(async () => {
  page = session.page();
  await openFile(page, "002_2d34422f699394eb.txt");
  reader = await openInReader(page);
});

beforeEach(({ task }) => pictureOnFailure(page, task.name));

test("opens", async () => {
  await until(
    () => reader.locator(".mark").count(),
    (count) => count > 5,
    "marks",
  );
  await screenshot(page, "reader");
  await page.keyboard.press("j");
  await until(
    () => reader.locator(".focused").count(),
    (count) => count > 0,
    "a focused mark",
  );
  await page.keyboard.press("j");
  await screenshot(page, "reader-focus");
  await page.keyboard.press("Shift+?");
  await reader.locator(".keySheet").waitFor();
  await screenshot(page, "reader-keys");
  await page.keyboard.press("Escape");
  expect(await reader.locator(".keySheet").count()).toBe(0);
  await page.keyboard.press("Enter");
  await reader.locator(".options").waitFor();
  await screenshot(page, "reader-palette");
});
