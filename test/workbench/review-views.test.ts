// The views of suggestions and annotations follow the article in front, and can be decided in.
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { openFile } from "./driver/palette";
import { until } from "./driver/until";
import { openContainer, openPane, screenshot, treeRows } from "./driver/views";
import { openSession, pictureOnFailure } from "./session";

const ARTICLE = "003_63999dcc1c29f078";
const session = openSession({ "workbench.colorTheme": "Default Light Modern" });
let page: Page;

beforeAll(async () => {
  page = session.page();
  await openFile(page, `${ARTICLE}.txt`);
  await openContainer(page, "Isnad");
  await openPane(page, "Suggestions");
  await openPane(page, "Annotations");
});
beforeEach(({ task }) => pictureOnFailure(page, task.name));

test("a suggestion that is accepted in its view is an annotation", async () => {
  const rows = await until(
    () => treeRows(page, "Suggestions"),
    (found) => found.some((row) => /suggestion/u.test(row)),
    "suggestions of the article",
  );
  const words = rows.find((row) => /suggestion/u.test(row))?.split(", ")[0] ?? "";
  const row = page.locator(`.part.sidebar .pane:has(.pane-header[aria-label^="Suggestions"]) .monaco-list-row`, {
    hasText: words,
  });
  await row.first().hover();
  await row.first().locator('.action-label[aria-label="Accept"]').click();
  await until(
    () => treeRows(page, "Annotations"),
    (found) => found.length > 0,
    "an annotation",
  );
  await screenshot(page, "review-views");
  const written = readFileSync(path.join(session.folder, `${ARTICLE}.isnad.jsonl`), "utf8");
  expect(written).toContain('"verdict":"accepted"');
});
