// Differences between two annotators decided on in the reader, by keyboard alone.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Frame, Page } from "playwright-core";
import { annotateTwice } from "./driver/annotators";
import { openFile, runCommand } from "./driver/palette";
import { readerFrame } from "./driver/reader";
import { setFolder } from "./driver/settings";
import { until } from "./driver/until";
import { screenshot } from "./driver/views";
import { openSession, pictureOnFailure } from "./session";

const session = openSession({ "isnad.uiLanguage": "ar" });
const ARTICLE = "002_2d34422f699394eb.txt";
// Who adjudicates is a setting of the machine, which the served workbench takes from the folder's settings alone.
setFolder(session.folder, { "isnad.annotator": "سلمى" });
annotateTwice(session.folder, ARTICLE);

let page: Page;
let reader: Frame;

beforeAll(async () => {
  page = session.page();
  await openFile(page, ARTICLE);
  await runCommand(page, "Isnad: Adjudicate");
  reader = await readerFrame(page, ".difference.present");
});

beforeEach(({ task }) => pictureOnFailure(page, task.name));

interface Line {
  readonly annotator?: string;
  readonly label?: string;
  readonly quote?: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly decision?: { readonly verdict: string; readonly by: string };
  readonly takenFrom?: readonly { readonly annotator: string; readonly id: string }[];
}

/** The lines of the adjudicated file, its header first, once they hold what is waited for. */
function adjudicated(holds: (lines: readonly Line[]) => boolean): Promise<readonly Line[]> {
  const file = path.join(session.folder, ARTICLE.replace(".txt", ".isnad.jsonl"));
  const read = (): readonly Line[] =>
    existsSync(file)
      ? readFileSync(file, "utf8")
          .split("\n")
          .filter((line) => line !== "")
          .map((line) => JSON.parse(line) as Line)
      : [];
  return until(() => Promise.resolve(read()), holds, "lines of the adjudicated file");
}

const standing = (lines: readonly Line[]): readonly string[] =>
  lines
    .filter(({ decision }) => decision !== undefined && decision.verdict !== "rejected")
    .map(({ label, quote, decision }) => `${label ?? ""} ${quote ?? ""} ${decision?.by ?? ""}`);

const AGREED = ["ORG قوات سوريا الديمقراطية عمر, هدى", "PER قحطان مصطفى عمر, هدى"];

/** The number of the difference that keys act on. */
const present = (): Promise<string> => reader.locator(".difference.present .number").innerText();
const arriveAt = (number: string): Promise<string> => until(present, (now) => now === number, `difference ${number}`);
const head = (): Promise<string> =>
  reader
    .locator(".reader > header")
    .innerText()
    .then((words) => words.replaceAll(/[\u2066-\u2069]/g, ""));
const decidedOf = (words: string): Promise<string> => until(head, (now) => now.includes(words), words);

test("the differences stand in a list, with who says what of the first", async () => {
  expect(await reader.locator(".difference .words").allInnerTexts()).toEqual([
    "23 مقاتلًا",
    "الحسكة",
    "سجن غويران",
    "7 عناصر",
    "89 عنصرًا",
  ]);
  expect(await reader.locator(".version .names").allInnerTexts()).toEqual(["عمر", "هدى"]);
  expect(await reader.locator(".version .differs").allInnerTexts()).toEqual(["قوات سوريا الديمقراطية", "لا مصدر"]);
  await decidedOf("حُسم 0 من 5");
  await screenshot(page, "adjudication");
});

test("a side is taken by its number or by where it stands; what is agreed comes along", async () => {
  await page.keyboard.press("1");
  await arriveAt("2");
  await decidedOf("حُسم 1 من 5");
  const first = await adjudicated((lines) => lines.length > 3);
  expect(first[0]).toMatchObject({ annotator: "adjudicated" });
  expect(first.find(({ takenFrom }) => takenFrom?.[0]?.id === "عمر1")).toMatchObject({
    attributes: { source: { text: "قوات سوريا الديمقراطية" } },
    decision: { verdict: "accepted", by: "سلمى" },
    takenFrom: [{ annotator: "عمر", id: "عمر1" }],
  });
  await page.keyboard.press("."); // the right one, where reading begins
  await arriveAt("3");
  const lines = await adjudicated((now) => now.some(({ label }) => label === "LOC"));
  expect(standing(lines)).toEqual(expect.arrayContaining([...AGREED, "LOC الحسكة سلمى"]));
  expect(standing(lines)).not.toContain("GPE الحسكة سلمى");
});

test("a decision is undone, and taken another way", async () => {
  await page.keyboard.press("u");
  await decidedOf("حُسم 1 من 5");
  await page.keyboard.press("k");
  await arriveAt("2");
  await page.keyboard.press(",");
  await arriveAt("3");
  const lines = await adjudicated((now) => now.some(({ label }) => label === "GPE"));
  expect(standing(lines)).toContain("GPE الحسكة سلمى");
  expect(standing(lines)).not.toContain("LOC الحسكة سلمى");
});

test("both can be taken", async () => {
  await page.keyboard.press("b");
  await arriveAt("4");
  const lines = await adjudicated((now) => now.some(({ quote }) => quote === "سجن غويران"));
  expect(standing(lines)).toEqual(expect.arrayContaining(["FAC سجن غويران سلمى", "GPE غويران سلمى"]));
});

test("neither can be taken", async () => {
  await page.keyboard.press("0");
  await arriveAt("5");
  const lines = await adjudicated((now) => now.some(({ quote }) => quote === "7 عناصر"));
  expect(lines.find(({ quote }) => quote === "7 عناصر")?.decision).toMatchObject({ verdict: "rejected", by: "سلمى" });
});

test("a version is corrected as it is taken", async () => {
  await page.keyboard.press("e");
  await page.keyboard.press("v");
  await reader.locator(".panel input[data-first]").waitFor();
  await page.keyboard.type("89-90");
  await page.keyboard.press("Enter");
  await decidedOf("حُسم 5 من 5");
  const lines = await adjudicated((now) => now.filter(({ quote }) => quote === "89 عنصرًا").length === 2);
  expect(
    lines
      .filter(({ quote }) => quote === "89 عنصرًا")
      .map(({ attributes, decision }) => [attributes?.["lo"], attributes?.["hi"], decision?.verdict]),
  ).toEqual(expect.arrayContaining([[89, 90, "added"]]));
  await screenshot(page, "adjudication-done");
});

test("the key sheet has the keys; Escape goes back to annotating, D to the differences", async () => {
  await page.keyboard.press("Shift+?");
  await reader.locator(".keySheet").waitFor();
  await screenshot(page, "adjudication-keys");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await reader.locator('.reader[data-mode="annotate"]').waitFor();
  await reader.locator('.reader[data-keys="annotate"]').waitFor();
  await page.keyboard.press("d");
  await reader.locator(".difference.decided").first().waitFor();
  expect(await reader.locator(".difference.decided").count()).toBe(5);
});
