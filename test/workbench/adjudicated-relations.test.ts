// Relations and rulings in the adjudicated file, by keyboard alone.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Frame, Page } from "playwright-core";
import { annotate, type Marked } from "./driver/annotators";
import { openFile, runCommand } from "./driver/palette";
import { plain } from "./driver/readerMarks";
import { readerFrame } from "./driver/reader";
import { setFolder } from "./driver/settings";
import { annotationsBeside, type StandOffLine } from "./driver/standOff";
import { until } from "./driver/until";
import { screenshot } from "./driver/views";
import { openSession, pictureOnFailure } from "./session";

const session = openSession({ "isnad.uiLanguage": "ar" });
const ARTICLE = "002_2d34422f699394eb.txt";
const FIGURE = "23 مقاتلًا";
const CITY = "الحسكة";
const PRISON = "سجن غويران";

const relation = (id: string, en: string, ar: string): object => ({ id, name: { en, ar } });
const TAGSET = { relations: [relation("where", "where", "أين"), relation("near", "near", "قرب")] };
writeFileSync(path.join(session.folder, "isnad.json"), JSON.stringify({ tagset: TAGSET }));
setFolder(session.folder, { "isnad.annotator": "سلمى" });

const figure: Marked = {
  kind: "figure",
  label: "cardinal",
  words: FIGURE,
  attributes: { lo: 23, hi: 23, role: "claim" },
};
const marks = (city: string): readonly Marked[] => [
  figure,
  { label: city, words: CITY },
  { label: "FAC", words: PRISON },
];
annotate(session.folder, ARTICLE, "هدى", marks("GPE"), [{ label: "where", from: 0, to: 1 }]);
annotate(session.folder, ARTICLE, "عمر", marks("LOC"), [{ label: "near", from: 0, to: 1 }]);

let page: Page;
let reader: Frame;

beforeAll(async () => {
  page = session.page();
  await openFile(page, ARTICLE);
  await runCommand(page, "Isnad: Adjudicate");
  reader = await readerFrame(page, ".difference.present");
});

beforeEach(({ task }) => pictureOnFailure(page, task.name));

const adjudicated = (holds: (lines: readonly StandOffLine[]) => boolean): Promise<readonly StandOffLine[]> =>
  annotationsBeside(session.folder, ARTICLE, holds);
const present = async (): Promise<string> => plain(await reader.locator(".difference.present .words").innerText());
const focused = (): Promise<string> =>
  reader
    .locator("body")
    .evaluate((body) => [...body.querySelectorAll(".focused")].map((part) => part.textContent).join(""));
const standing = (lines: readonly StandOffLine[], kind: string): readonly StandOffLine[] =>
  lines.filter((line) => line.kind === kind && line.decision?.verdict !== "rejected");

test("a difference about a relation says what it joins, and leads there", async () => {
  expect((await reader.locator(".difference .words").allInnerTexts()).map(plain)).toEqual([
    `${FIGURE} ← قرب / أين ← ${CITY}`,
    CITY,
  ]);
  await until(present, (words) => words === CITY, "what stands in the text first");
  await page.keyboard.press("k");
  await until(present, (words) => words.startsWith(FIGURE), "the relation");
  expect((await reader.locator(".version .label").allInnerTexts()).map(plain)).toEqual(["قرب", "أين"]);
  await screenshot(page, "adjudicated-relation");
});

test("a relation is taken with what it joins, and the others there are rejected", async () => {
  await page.keyboard.press("2");
  const lines = await adjudicated((found) => standing(found, "relation").length === 1);
  const idOf = (quote: string): string | undefined =>
    standing(lines, "entity")
      .concat(standing(lines, "figure"))
      .find((line) => line.quote === quote)?.id;
  expect(standing(lines, "relation")).toMatchObject([
    {
      label: "where",
      attributes: { from: idOf(FIGURE), to: idOf(CITY) },
      decision: { verdict: "accepted", by: "سلمى" },
    },
  ]);
  expect(standing(lines, "entity").map(({ label, quote }) => [label, quote])).toEqual([
    ["GPE", CITY],
    ["FAC", PRISON],
  ]);
  const rejected = lines.find(({ label }) => label === "near");
  expect(rejected?.attributes).toMatchObject({
    from: idOf(FIGURE),
    to: lines.find(({ label }) => label === "LOC")?.id,
  });
  await until(
    async () => (await reader.locator(".difference .words").allInnerTexts()).map(plain).join(),
    (words) => words.startsWith(`${FIGURE} ← `),
    "words, not ids",
  );
  await until(
    () => reader.locator(".difference.decided").count(),
    (count) => count === 2,
    "both differences decided",
  );
});

test("it is undone by one key", async () => {
  await page.keyboard.press("u");
  await adjudicated((found) => standing(found, "relation").length === 0);
  await page.keyboard.press("Shift+U");
  await adjudicated((found) => standing(found, "relation").length === 1);
});

test("who adjudicates relates two marks", async () => {
  await goTo(FIGURE);
  await page.keyboard.press("c");
  await reader.locator(".relating").first().waitFor();
  await goTo(PRISON);
  await page.keyboard.press("c");
  await reader.locator(".panel .options").waitFor();
  await page.keyboard.press("Enter");
  const lines = await adjudicated((found) => standing(found, "relation").length === 2);
  const verdicts = standing(lines, "relation").map(({ decision }) => decision?.verdict ?? "");
  expect(verdicts.toSorted()).toEqual(["accepted", "added"]);
  await screenshot(page, "adjudicated-related");
});

test("who adjudicates rules on what is found about a figure, and takes it back", async () => {
  await goTo(FIGURE);
  await page.keyboard.press("o");
  await reader.locator(".panel .options").waitFor();
  await page.keyboard.press("1");
  await reader.locator(".panel input[data-first]").waitFor();
  await page.keyboard.type("من البيان");
  await page.keyboard.press("Enter");
  const lines = await adjudicated((found) => standing(found, "ruling").length === 1);
  expect(standing(lines, "ruling")).toMatchObject([
    { label: "unsourced-figure", quote: FIGURE, decision: { by: "سلمى", reason: "من البيان" } },
  ]);
  await reader.locator(".focused .standing-settled, .standing-settled .focused").first().waitFor();
  await screenshot(page, "adjudicated-ruling");
  await page.keyboard.press("o");
  await reader.locator(".panel .options").waitFor();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await adjudicated((found) => standing(found, "ruling").length === 0);
});

/** Walks by words from the start of the article to a mark. */
async function goTo(words: string): Promise<void> {
  await page.keyboard.press("Control+Home");
  for (let step = 0; step < 60; step++) {
    if ((await focused()) === words) return;
    await page.keyboard.press("ArrowLeft");
    await page.waitForTimeout(15);
  }
  throw new Error(`no mark of ${words}`);
}
