// Adjudication in every kind of theme and in both languages: what can be seen can be told apart.
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { annotateTwice } from "./driver/annotators";
import { contrastsOf, LOOKS, tooFaint } from "./driver/looks";
import { openFile, runCommand } from "./driver/palette";
import { readerFrame } from "./driver/reader";
import { setFolder } from "./driver/settings";
import { until } from "./driver/until";
import { screenshot } from "./driver/views";
import { openSession, pictureOnFailure } from "./session";

const session = openSession();
const ARTICLE = "002_2d34422f699394eb.txt";
const ANNOTATOR = { "isnad.annotator": "سلمى" };
annotateTwice(session.folder, ARTICLE);
setFolder(session.folder, ANNOTATOR);
let page: Page;

beforeAll(async () => {
  page = session.page();
  await openFile(page, ARTICLE);
  await runCommand(page, "Isnad: Adjudicate");
  const reader = await readerFrame(page, ".difference.present");
  await page.keyboard.press("1");
  await until(
    () => reader.locator(".difference.decided").count(),
    (count) => count === 1,
    "a decision",
  );
});

beforeEach(({ task }) => pictureOnFailure(page, task.name));

test.each(LOOKS)("%s: %s", async (name, theme, themeClass, language) => {
  setFolder(session.folder, { ...ANNOTATOR, "workbench.colorTheme": theme, "isnad.uiLanguage": language });
  const reader = await readerFrame(page, `:is(:lang(${language}) .${themeClass} *).difference.present`);
  await reader.locator(".mark.kind-figure").first().waitFor();
  const contrasts = await until(
    () => reader.locator("body").evaluate(contrastsOf),
    (found) => Object.keys(found).length > 8,
    "contrasts",
  );
  expect(tooFaint(contrasts)).toEqual([]);
  await screenshot(page, `adjudication-${name}`);
  await page.keyboard.press("Shift+K"); // to one that is decided
  await reader.locator(".version.taken").waitFor();
  await screenshot(page, `adjudication-decided-${name}`);
  await page.keyboard.press("j");
});
