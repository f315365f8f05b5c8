// An article as its reader sees it: marks, squiggles, hovers, problems, the tree.
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { clickAt, hoverAt, lines, rectsOf } from "./driver/editor";
import { marks, squiggles, type Mark } from "./driver/marks";
import { openFile } from "./driver/palette";
import { waitForProblems } from "./driver/problems";
import { until } from "./driver/until";
import { openContainer, openRow, screenshot, statusBar, treeRows } from "./driver/views";
import { openSession, pictureOnFailure } from "./session";

const session = openSession();
let page: Page;

/** Figures of the article that stand on the first screen. */
const figures = ["23", "7", "89"];
const arabic = /\p{Script=Arabic}/u;

beforeAll(async () => {
  page = session.page();
  await openFile(page, "002_2d34422f699394eb.txt");
});

beforeEach(({ task }) => pictureOnFailure(page, task.name));

test("a text that is mostly Arabic becomes an article by being opened", async () => {
  await until(
    () => statusBar(page),
    (items) => items.includes("Arabic news article"),
    "the language in the status bar",
  );
});

describe("marks", () => {
  test("every figure is marked, and every mark lies on its words to the pixel", async () => {
    const drawn = await until(
      () => marks(page),
      (found) => figures.every((figure) => marksOn(found, figure)),
      `marks on ${figures.join(", ")}`,
    );
    expect(drawn.filter((mark) => mark.off > 1.5)).toEqual([]);
    expect(drawn.filter((mark) => mark.text !== mark.text.trim())).toEqual([]);
    await screenshot(page, "article");
  });

  test("no mark takes a digit for a figure where it stands for a letter or in a handle or a link", async () => {
    const words = (await marks(page)).map((mark) => mark.text);
    for (const trap of [/^[١1]$/, /5g4d2k8u/, /i7as/]) expect(words.filter((text) => trap.test(text))).toEqual([]);
  });

  test("no Arabic line is split: each is drawn in one span", async () => {
    const arabicLines = (await lines(page)).filter(({ text }) => arabic.test(text));
    expect(arabicLines.length).toBeGreaterThan(5);
    expect(arabicLines.filter(({ spans }) => spans !== 1)).toEqual([]);
  });
});

test("the figures with findings have squiggles, each under its words", async () => {
  const drawn = await until(
    () => squiggles(page, "warning"),
    (found) => figures.every((figure) => marksOn(found, figure)),
    `squiggles under ${figures.join(", ")}`,
  );
  expect(drawn.filter((squiggle) => squiggle.off > 1.5)).toEqual([]);
});

test("a hover says the value, who says so, and who says otherwise", async () => {
  const text = await hoverAt(page, "89 عنصرًا", /قوات سوريا الديمقراطية/);
  expect(text).toContain("89");
  expect(text).toContain("110");
  await screenshot(page, "hover");
});

test("a hover on a figure without a source says so", async () => {
  const text = await hoverAt(page, "23 مقاتلًا", /No source is given/);
  expect(text).toContain("23");
});

test("the Problems panel lists the unsourced and the conflicting figures of this and other articles", async () => {
  const rows = await waitForProblems(
    page,
    (found) =>
      ["unsourced-figure", "conflicting-figures"].every((code) => found.some((row) => row.code.includes(code))),
    "unsourced and conflicting figures",
  );
  expect(rows.every((row) => row.source.toLowerCase().includes("isnad"))).toBe(true);
  await screenshot(page, "problems");
});

test("the tree holds the conflicts and the articles, and a click on a figure leads to it", async () => {
  await openContainer(page, "Isnad");
  const rows = await until(
    () => treeRows(page, "Figures"),
    (found) => found.some((row) => row.startsWith("002_2d34422f699394eb.txt")),
    "the article in the tree",
  );
  expect(rows[0]).toMatch(/^\d+ conflicts$/);
  const arrested = rows.find((row) => /\b89\b.*\b110\b/.test(row));
  expect(arrested, rows.join("\n")).toBeDefined();
  await screenshot(page, "tree");

  await openRow(page, arrested ?? "");
  await openRow(page, "003_63999dcc1c29f078.txt:7");
  await page.locator('.tab.active[data-resource-name="003_63999dcc1c29f078.txt"]').waitFor();
  await until(
    () => statusBar(page),
    (items) => items.some((item) => /^Ln 7, .*selected/.test(item)),
    "the figure selected in line 7",
  );
  await rectsOf(page, "نحو 110 من المساجين"); // it has been scrolled to
  await screenshot(page, "tree-opened");
  await openFile(page, "002_2d34422f699394eb.txt");
});

test("a click on a word puts the cursor on it", async () => {
  await clickAt(page, "89 عنصرًا");
  await until(
    () => statusBar(page),
    (items) => items.some((item) => item.startsWith("Ln 6,")),
    "the cursor in line 6",
  );
});

/** Whether a mark covers the figure, alone or with the words around it. */
function marksOn(found: readonly Mark[], figure: string): boolean {
  return found.some((mark) => mark.text.split(/\s+/).includes(figure));
}
