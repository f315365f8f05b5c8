// The conflict board, as a reader of the sample corpus works with it.
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { runCommand } from "./driver/palette";
import { until } from "./driver/until";
import { screenshot } from "./driver/views";
import { webview } from "./driver/webview";
import { openSession, pictureOnFailure } from "./session";

const session = openSession();
let page: Page;

beforeAll(async () => {
  page = session.page();
  await runCommand(page, "Isnad: Show the Conflict Board");
});

beforeEach(({ task }) => pictureOnFailure(page, task.name));

test("each quantity is a row", async () => {
  const rows = await until(
    () => webview(page).locator("h2").allInnerTexts(),
    (found) => found.length > 0,
    "rows",
  );
  expect(rows.join()).toContain("escaped");
  await screenshot(page, "board");
});
