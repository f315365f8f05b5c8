// An annotation file in the text editor: what may stand in a line is offered, and said.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { openFile } from "./driver/palette";
import { until } from "./driver/until";
import { screenshot } from "./driver/views";
import { openSession, pictureOnFailure } from "./session";

const session = openSession();
const FILE = "000_537bf9fdf7570dea.isnad.jsonl";

writeFileSync(path.join(session.folder, FILE), '{"isnad":1,"article":"000_537bf9fdf7570dea.txt"}\n');

test("labels are offered for the kind that the line has", async ({ task }) => {
  const page = session.page();
  pictureOnFailure(page, task.name);
  await openFile(page, "000_537bf9fdf7570dea.txt");
  await openFile(page, FILE);
  await page.keyboard.press("Control+End");
  await page.keyboard.type('{"id":"x","kind":"entity","label":"');
  const rows = page.locator(".suggest-widget .monaco-list-row");
  const offered = await until(
    () => rows.evaluateAll((all) => all.map((row) => row.getAttribute("aria-label") ?? "")),
    (labels) => labels.length > 3,
    "what is offered",
  );
  await screenshot(page, "annotation-file");
  expect(offered.some((label) => label.includes("PER"))).toBe(true);
  expect(offered.filter((label) => label.includes("cardinal"))).toEqual([]);
});
