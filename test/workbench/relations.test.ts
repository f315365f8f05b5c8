// Relations, rulings and labels of the article in the reader, by keyboard alone.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Frame, Page } from "playwright-core";
import { openFile } from "./driver/palette";
import { openInReader } from "./driver/reader";
import { focusedWords, goToMark, optionNames, plain, walkTo } from "./driver/readerMarks";
import { setFolder } from "./driver/settings";
import { annotationsBeside, type StandOffLine } from "./driver/standOff";
import { until } from "./driver/until";
import { screenshot } from "./driver/views";
import { openSession, pictureOnFailure } from "./session";

const session = openSession({ "isnad.uiLanguage": "ar" });
/** A setting of the machine: here it is the folder that has it, since the machine of the test has no settings. */
const ANNOTATOR = { "isnad.annotator": "سلمى" };
const ARTICLE = "002_2d34422f699394eb.txt";
const FIGURE = "23 مقاتلًا";
const NAME = "الحسكة";
let page: Page;
let reader: Frame;

const TAGSET = {
  labels: [
    { id: "war", kind: "document", name: { en: "War", ar: "حرب" }, key: "h", color: "#b3261e" },
    { id: "prison", kind: "document", name: { en: "Prisons", ar: "سجون" }, key: "s", color: "#1f5f99" },
    { id: "sport", kind: "document", name: { en: "Sport", ar: "رياضة" }, key: "r" },
  ],
  relations: [
    { id: "where", name: { en: "where", ar: "أين" }, from: ["cardinal"], to: ["GPE", "LOC", "FAC"], key: "w" },
  ],
};

setFolder(session.folder, ANNOTATOR);
writeFileSync(path.join(session.folder, "isnad.json"), JSON.stringify({ tagset: TAGSET }));

beforeAll(async () => {
  page = session.page();
  await openFile(page, ARTICLE);
  reader = await openInReader(page);
  await until(
    () => reader.locator(".mark.kind-figure").count(),
    (count) => count > 3,
    "marks of figures",
  );
});

beforeEach(({ task }) => pictureOnFailure(page, task.name));

test("two marks are related, the card says so, and leads to the other end", async () => {
  await goToMark(page, reader, FIGURE);
  await page.keyboard.press("c");
  await reader.locator(".relating").first().waitFor();
  const place = await walkTo(page, reader, (words) => words === NAME);
  await page.keyboard.press("c");
  await reader.locator(".panel .options").waitFor();
  expect(await optionNames(reader)).toEqual(["قاله", "أين"]);
  await screenshot(page, "reader-relate");
  await page.keyboard.press("w");
  const lines = await annotations((found) => found.some(({ kind }) => kind === "relation"));
  const idOf = (quote: string): string | undefined => lines.find((line) => line.quote === quote)?.id;
  expect(lines.find(({ kind }) => kind === "relation")).toMatchObject({
    label: "where",
    decision: { verdict: "added", by: "سلمى" },
    attributes: { from: idOf(FIGURE), to: idOf(place) },
  });
  expect(
    await until(
      () => focusedWords(reader),
      (words) => words === FIGURE,
      "the focus where the relation began",
    ),
  ).toBe(FIGURE);
  await reader.locator(".joined-related").first().waitFor();
  expect(await cardText(".relation")).toContain("أين");
  await screenshot(page, "reader-related");

  await page.keyboard.press("Shift+C");
  await reader.locator(".panel .options").waitFor();
  await screenshot(page, "reader-relations");
  await page.keyboard.press("Enter");
  await until(
    () => focusedWords(reader),
    (words) => words === place,
    "the other end",
  );
  expect(await cardText(".relation")).toContain(FIGURE);
});

test("a relation is taken away, and comes back by undo", async () => {
  await page.keyboard.press("Shift+C");
  await reader.locator(".panel .options").waitFor();
  await page.keyboard.press("x");
  await annotations((found) => !found.some(({ kind }) => kind === "relation"));
  await page.keyboard.press("u");
  await annotations((found) => found.some(({ kind }) => kind === "relation"));
});

test("a relation that was begun is left by Escape", async () => {
  await page.keyboard.press("c");
  await reader.locator(".relating").first().waitFor();
  await page.keyboard.press("Escape");
  await until(
    () => reader.locator(".relating").count(),
    (count) => count === 0,
    "nothing picked",
  );
});

test("the article gets labels, shown in the head line, and loses them by one undo", async () => {
  await page.keyboard.press("w");
  await reader.locator(".panel .options").waitFor();
  await page.keyboard.press("h");
  await page.keyboard.press("s");
  await screenshot(page, "reader-article-labels");
  await page.keyboard.press("Enter");
  const labels = (lines: readonly StandOffLine[]): readonly unknown[] =>
    lines
      .filter(({ kind }) => kind === "document")
      .map(({ label = "" }) => label)
      .sort();
  expect(labels(await annotations((found) => labels(found).length === 2))).toEqual(["prison", "war"]);
  await until(
    () => reader.locator(".articleLabel").allInnerTexts(),
    (names) => names.join() === "حرب,سجون",
    "the labels in the head line",
  );
  await page.keyboard.press("u");
  await annotations((found) => labels(found).length === 0);
  await page.keyboard.press("Shift+U");
  await annotations((found) => labels(found).length === 2);
});

test("a finding is accepted with a reason; the card says who, and it can be taken back", async () => {
  await goToMark(page, reader, FIGURE);
  await page.keyboard.press("o");
  await reader.locator(".panel .options").waitFor();
  await screenshot(page, "reader-rule");
  await page.keyboard.press("1");
  await reader.locator(".panel input[data-first]").waitFor();
  await page.keyboard.type("معروف من البيان");
  await page.keyboard.press("Enter");
  const rulings = (lines: readonly StandOffLine[]): readonly StandOffLine[] =>
    lines.filter(({ kind }) => kind === "ruling");
  const [ruling] = rulings(await annotations((found) => rulings(found).length === 1));
  expect(ruling).toMatchObject({
    label: "unsourced-figure",
    quote: FIGURE,
    decision: { by: "سلمى", reason: "معروف من البيان" },
  });
  await until(
    () => cardText(".ruling"),
    (words) => words.includes("سلمى") && words.includes("معروف من البيان"),
    "who ruled, and why",
  );
  await reader.locator(".focused .standing-settled, .standing-settled .focused").first().waitFor();
  await screenshot(page, "reader-ruled");
  await page.keyboard.press("o");
  await reader.locator(".panel .options").waitFor();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await annotations((found) => rulings(found).length === 0);
  await page.keyboard.press("u");
  await annotations((found) => rulings(found).length === 1);
});

test("a conflict is ruled another quantity, and is none any more", async () => {
  await goToMark(page, reader, "89 عنصرًا");
  const before = await reader.locator(".card.chosen .other").count();
  expect(before).toBeGreaterThan(0);
  await page.keyboard.press("o");
  await reader.locator(".panel .options").waitFor();
  const names = await optionNames(reader);
  await page.keyboard.press(String(names.findIndex((name) => name.startsWith("كمية أخرى")) + 1));
  const lines = await annotations((found) => found.some(({ label }) => label === "conflicting-figures"));
  expect(lines.find(({ label }) => label === "conflicting-figures")?.attributes).toMatchObject({
    verdict: "other-quantity",
    other: { article: expect.stringMatching(/\.txt$/) as string },
  });
  await until(
    () => reader.locator(".card.chosen .other").count(),
    (count) => count < before,
    "one report less that says otherwise",
  );
});

/** The annotations in the stand-off file, once they hold what is waited for. */
const annotations = (holds: (lines: readonly StandOffLine[]) => boolean): Promise<readonly StandOffLine[]> =>
  annotationsBeside(session.folder, ARTICLE, holds);

const cardText = async (part: string): Promise<string> =>
  plain(await reader.locator(`.card.chosen ${part}`).first().innerText());
