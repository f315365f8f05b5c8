// The reader in every kind of theme and in both languages: what can be seen can be told apart.
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { contrastsOf, LOOKS, tooFaint } from "./driver/looks";
import { openFile } from "./driver/palette";
import { openInReader, readerFrame } from "./driver/reader";
import { setFolder } from "./driver/settings";
import { until } from "./driver/until";
import { screenshot } from "./driver/views";
import { openSession, pictureOnFailure } from "./session";

const session = openSession({ "window.zoomLevel": 0 });
let page: Page;

beforeAll(async () => {
  page = session.page();
  await openFile(page, "002_2d34422f699394eb.txt");
  await openInReader(page);
});

beforeEach(({ task }) => pictureOnFailure(page, task.name));

test.each(LOOKS)("%s: %s", async (name, theme, themeClass, language) => {
  setFolder(session.folder, { "workbench.colorTheme": theme, "isnad.uiLanguage": language });
  const reader = await readerFrame(page, `:is(:lang(${language}) .${themeClass} *).mark.kind-figure`);
  await page.keyboard.press("j");
  await reader.locator(".focused").first().waitFor();
  for (let step = 0; step < 6; step++) await page.keyboard.press("j");
  const contrasts = await until(
    () => reader.locator("body").evaluate(contrastsOf),
    (found) => Object.keys(found).length > 3,
    "contrasts",
  );
  expect(tooFaint(contrasts)).toEqual([]);
  await screenshot(page, `reader-${name}`);
  await page.keyboard.press("Shift+?");
  await reader.locator(".keySheet").waitFor();
  await screenshot(page, `reader-keys-${name}`);
  await page.keyboard.press("Escape");
});
