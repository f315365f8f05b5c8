// Exports as a user asks for them, read back from the disk.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { offers, openFile, runCommand } from "./driver/palette";
import { until } from "./driver/until";
import { notifications, screenshot } from "./driver/views";
import { openSession, pictureOnFailure } from "./session";

const session = openSession();
let page: Page;

beforeAll(async () => {
  page = session.page();
  await openFile(page, "002_2d34422f699394eb.txt");
});

beforeEach(({ task }) => pictureOnFailure(page, task.name));

test("the article is exported as brat beside it, and its text bounds repeat the words they point at", async () => {
  await runCommand(page, "Isnad: Export This Article");
  expect(await offers(page)).toEqual(expect.arrayContaining(["brat", "CSV", "CoNLL", "JSON-LD"]));
  await screenshot(page, "export");
  await page.keyboard.press("Enter"); // brat is ticked
  const told = await until(
    () => notifications(page),
    (messages) => messages.some((message) => message.includes("written")),
    "the message that says what was written",
  );
  expect(told.join()).toContain("exported");

  const out = path.join(session.folder(), "exported");
  const written = readdirSync(out, { recursive: true, encoding: "utf8" });
  const stem = "002_2d34422f699394eb";
  const text = Array.from(readFileSync(findEnding(out, written, `${stem}.txt`), "utf8"));
  const annotations = readFileSync(findEnding(out, written, `${stem}.ann`), "utf8");
  const textBounds = [...annotations.matchAll(/^T\d+\t\S+ (\d+) (\d+)\t(.*)$/gm)];
  expect(textBounds.length).toBeGreaterThan(5);
  for (const [, start, end, words] of textBounds) expect(text.slice(Number(start), Number(end)).join("")).toBe(words);
});

function findEnding(folder: string, files: readonly string[], ending: string): string {
  const file = files.find((name) => name.endsWith(ending));
  if (file === undefined || !existsSync(path.join(folder, file)))
    throw new Error(`no ${ending} in ${files.join(", ")}`);
  return path.join(folder, file);
}
