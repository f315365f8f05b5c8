// Annotations of the sample corpus in their context: searched, decided many at once, taken back; by keyboard alone.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { FrameLocator, Page } from "playwright-core";
import { runCommand } from "./driver/palette";
import { until } from "./driver/until";
import { openContainer, openPane, screenshot, treeRows } from "./driver/views";
import { webview } from "./driver/webview";
import { openSession, pictureOnFailure } from "./session";

/** The words of the lines that are shown. */
const keysIn = (frame: FrameLocator): Promise<readonly string[]> => frame.locator(".line .key").allInnerTexts();
const status = (frame: FrameLocator): Promise<string> => frame.locator(".status").innerText();

describe("the concordance", () => {
  const session = openSession({ "workbench.colorTheme": "Default Light Modern" });
  let page: Page;
  let frame: FrameLocator;

  beforeAll(async () => {
    page = session.page();
    await runCommand(page, "Isnad: Search Annotations (Concordance)");
    frame = webview(page);
  });
  beforeEach(({ task }) => pictureOnFailure(page, task.name));

  test("finds words in any spelling, from all articles, in their context", async () => {
    await frame.locator(".line").first().waitFor();
    await frame.locator("input").fill("kind:entity سجن غويران");
    const keys = await until(
      () => keysIn(frame),
      (found) => found.length > 2 && found.every((key) => key.includes("غويران")),
      "lines of the prison",
    );
    expect(await frame.locator(".line .label").first().innerText()).toBe("Building or facility");
    const before = await frame.locator(".line .before").first().innerText();
    expect([keys.length > 2, before.trim() !== ""]).toEqual([true, true]);
    const boxes = await frame
      .locator(".line .words")
      .first()
      .evaluate((words) =>
        [".before", ".key", ".after"].map((part) => words.querySelector(part)?.getBoundingClientRect().x ?? NaN),
      );
    expect([...boxes].sort((a, b) => b - a)).toEqual(boxes); // what comes before stands on the right
    await screenshot(page, "concordance");
  });

  test("accepts one and goes on, accepts all, takes it back", async () => {
    await page.keyboard.press("Enter");
    const count = (await keysIn(frame)).length;
    await page.keyboard.press("a");
    await until(
      () => frame.locator(".line.accepted").count(),
      (accepted) => accepted === 1,
      "one accepted line",
    );
    await page.keyboard.press("Shift+A");
    await frame.locator(".asked").waitFor();
    await page.keyboard.press("Enter");
    await until(
      () => frame.locator(".line.accepted").count(),
      (accepted) => accepted === count,
      "all lines accepted",
    );
    expect(await status(frame)).toContain(String(count - 1));
    await screenshot(page, "concordance-accepted");
    await page.keyboard.press("u");
    await until(
      () => frame.locator(".line.accepted").count(),
      (accepted) => accepted === 1,
      "all but one taken back",
    );
  });

  test("shows how far the corpus has come", async () => {
    await openContainer(page, "Isnad");
    await openPane(page, "Progress");
    const rows = await until(
      () => treeRows(page, "Progress"),
      (found) => found.some((row) => /^All suggestions, 1 of \d+/u.test(row)),
      "progress",
    );
    expect(rows.length).toBeGreaterThan(5);
    await screenshot(page, "progress");
  });

  test("has written the decision where it belongs", () => {
    const files = readdirSync(session.folder).filter((name) => name.endsWith(".isnad.jsonl"));
    const lines = files.flatMap((name) => readFileSync(path.join(session.folder, name), "utf8").split("\n"));
    expect(lines.filter((line) => line.includes('"verdict":"accepted"'))).toHaveLength(1);
  });
});
