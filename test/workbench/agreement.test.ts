// The agreement view: what `isnad agree` computes, and the way from it to what is left to decide.
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { FrameLocator, Page } from "playwright-core";
import { annotateTwice } from "./driver/annotators";
import { LOOKS } from "./driver/looks";
import { runCommand } from "./driver/palette";
import { readerFrame } from "./driver/reader";
import { setFolder } from "./driver/settings";
import { until } from "./driver/until";
import { screenshot } from "./driver/views";
import { webview } from "./driver/webview";
import { openSession, pictureOnFailure } from "./session";

const session = openSession({ "isnad.uiLanguage": "en" });
const ARTICLE = "002_2d34422f699394eb.txt";
let page: Page;
let view: FrameLocator;

beforeAll(async () => {
  page = session.page();
  await runCommand(page, "Isnad: Show the Agreement between Annotators");
  view = webview(page);
});

beforeEach(({ task }) => pictureOnFailure(page, task.name));

test("says so where no article has the files of two annotators", async () => {
  await view.locator("[role=status]", { hasText: "No article has the files of two annotators" }).waitFor();
});

test("shows, for all and for each pair, each measure with the number compared, and undefined as undefined", async () => {
  annotateTwice(session.folder, ARTICLE);
  const names = view.locator('[data-kind="entity"] tbody tr');
  await names.first().waitFor();
  expect(await view.locator('[data-kind="entity"] th.group').allInnerTexts()).toEqual(["All annotators", "عمر – هدى"]);
  const cells = await names.first().locator("td").allInnerTexts();
  // Of four names each, two are equal in place and label.
  expect(cells.map((cell) => cell.replaceAll(/\s+/g, " ").trim())).toContain("0.500 (8)");
  expect(await view.locator('[data-kind="attribution"] tbody td .undefined').first().innerText()).toBe("undefined");
  await screenshot(page, "agreement");
});

test.each(LOOKS)("%s: %s", async (name, theme, themeClass, language) => {
  setFolder(session.folder, { "workbench.colorTheme": theme, "isnad.uiLanguage": language });
  const rows = view.locator(`:is(:lang(${language}) .${themeClass} *)[data-kind="entity"] tbody tr`);
  await rows.first().waitFor();
  await screenshot(page, `agreement-${name}`);
});

test("leads to what is left to decide, by keyboard", async () => {
  await view.locator("button.link").first().focus();
  await page.keyboard.press("Enter");
  const reader = await readerFrame(page, ".difference.present");
  const count = await until(
    () => reader.locator(".difference").count(),
    (found) => found > 0,
    "differences",
  );
  expect(count).toBe(5);
});
