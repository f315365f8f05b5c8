// The first minutes: the sample corpus and the walkthrough.
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { runCommand } from "./driver/palette";
import { until } from "./driver/until";
import { screenshot } from "./driver/views";
import { openSession, pictureOnFailure } from "./session";

const session = openSession();
let page: Page;

beforeAll(() => {
  page = session.page();
});
beforeEach(({ task }) => pictureOnFailure(page, task.name));

test("the sample corpus opens in a window of its own, with the walkthrough", async () => {
  const opened = page.context().waitForEvent("page");
  await runCommand(page, "Isnad: Open the Sample Corpus");
  const sample = await opened;
  const files = await until(
    () => sample.locator(".explorer-folders-view .monaco-list-row").allInnerTexts(),
    (rows) => rows.length >= 6,
    "the articles of the sample",
  );
  expect(files.filter((name) => name.trim().endsWith(".txt"))).toHaveLength(5);
  const steps = await until(
    () => sample.locator(".gettingStartedContainer .step-title").allInnerTexts(),
    (titles) => titles.length === 7,
    "the steps of the walkthrough",
  );
  expect(steps[0]).toBe("Open the sample corpus");
  await screenshot(sample, "walkthrough");
});
