// The tree of names: types, things, mentions; in Arabic.
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { openFile } from "./driver/palette";
import { until } from "./driver/until";
import { openContainer, openRow, screenshot, treeRows } from "./driver/views";
import { openSession, pictureOnFailure } from "./session";

const session = openSession({ "isnad.uiLanguage": "ar" });
let page: Page;

beforeAll(async () => {
  page = session.page();
  await openFile(page, "002_2d34422f699394eb.txt");
  await openContainer(page, "Isnad");
});

beforeEach(({ task }) => pictureOnFailure(page, task.name));

/** The rows of the view, once one of them holds these words. */
const rowsWith = (words: string): Promise<readonly string[]> =>
  until(
    () => treeRows(page, "الأسماء"),
    (rows) => rows.some((row) => row.includes(words)),
    `a row with ${words}`,
  );

test("lists the types, each with its number of things", async () => {
  const rows = await rowsWith("المنظمات والجهات");
  expect(rows.length).toBeGreaterThan(3);
});

test("opens types and things by keyboard, and leads to a mention", async () => {
  await openRow(page, "المنظمات والجهات");
  const things = await rowsWith("داعش");
  expect(things.find((row) => row.includes("داعش"))).toMatch(/ذُكر/u);
  await openRow(page, "داعش, المنظمات");
  await page.keyboard.press("ArrowRight");
  await rowsWith(".txt:");
  await screenshot(page, "entities");
});
