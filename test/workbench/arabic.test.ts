// The same article for a reader of Arabic, in the dark.
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { hoverAt, lines } from "./driver/editor";
import { marks } from "./driver/marks";
import { openFile } from "./driver/palette";
import { waitForProblems } from "./driver/problems";
import { until } from "./driver/until";
import { openContainer, screenshot, treeRows } from "./driver/views";
import { openSession, pictureOnFailure } from "./session";

const session = openSession({ "isnad.uiLanguage": "ar", "workbench.colorTheme": "Default Dark Modern" });
let page: Page;

beforeAll(async () => {
  page = session.page();
  await openFile(page, "004_bf2beb6a09e5087b.txt");
});

beforeEach(({ task }) => pictureOnFailure(page, task.name));

test("a dual is marked on its one word, and no line is split by it", async () => {
  const drawn = await until(
    () => marks(page),
    (found) => found.some((mark) => mark.text.startsWith("شاحنتين")),
    "a mark on شاحنتين",
  );
  expect(drawn.filter((mark) => mark.off > 1.5)).toEqual([]);
  const arabicLines = (await lines(page)).filter(({ text }) => /\p{Script=Arabic}/u.test(text));
  expect(arabicLines.filter(({ spans }) => spans !== 1)).toEqual([]);
});

test("hovers, problems and the tree speak Arabic", async () => {
  expect(await hoverAt(page, "شاحنتين", /مثنى/)).toContain("المصدر:");
  await screenshot(page, "arabic-hover");
  const problems = await waitForProblems(page, (rows) => rows.length > 0, "problems");
  for (const { message } of problems) expect(message).toMatch(/^[\u2066-\u2068]*\p{Script=Arabic}/u);
  await openContainer(page, "Isnad");
  const rows = await until(
    () => treeRows(page, "الأرقام والتعارضات"),
    (found) => found.some((row) => row.startsWith("004_bf2beb6a09e5087b.txt")),
    "the article in the tree",
  );
  expect(rows.filter((row) => /[a-z]{4}/i.test(row.replaceAll(/\w+\.txt/g, "")))).toEqual([]);
  await screenshot(page, "arabic");
});
