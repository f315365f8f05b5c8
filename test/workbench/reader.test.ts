// The reader as its annotator uses it, by keyboard alone.
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Frame, Page } from "playwright-core";
import { openFile, runCommand } from "./driver/palette";
import { openInReader, readerFrame } from "./driver/reader";
import { annotationsBeside, type StandOffLine } from "./driver/standOff";
import { until } from "./driver/until";
import { screenshot } from "./driver/views";
import { openSession, pictureOnFailure } from "./session";

const ANNOTATING = "isnad.annotateMode && activeCustomEditorId == isnad.reader && !inputFocus";
/** Keys that the user has bound anew: Y instead of Shift+K. */
const REBOUND = [
  { key: "y", command: "isnad.reader.previousMark", when: ANNOTATING },
  { key: "shift+k", command: "-isnad.reader.previousMark", when: ANNOTATING },
];
const session = openSession({ "isnad.uiLanguage": "ar" }, REBOUND);
const ARTICLE = "002_2d34422f699394eb.txt";
let page: Page;
let reader: Frame;

beforeAll(async () => {
  page = session.page();
  await openFile(page, ARTICLE);
  reader = await openInReader(page);
});

beforeEach(({ task }) => pictureOnFailure(page, task.name));

const onDisk = (): string => readFileSync(path.join(session.folder, ARTICLE), "utf8");
const firstLine = (): Promise<string> => reader.locator(".cm-line").first().innerText();
const focused = (): Promise<string> =>
  reader
    .locator("body")
    .evaluate((body) => [...body.querySelectorAll(".focused")].map((part) => part.textContent).join(""));

test("marks are there, each Arabic line reads from right to left", async () => {
  await until(
    () => reader.locator(".mark").count(),
    (count) => count > 5,
    "marks",
  );
  const directions = await reader
    .locator(".cm-line")
    .evaluateAll((lines) =>
      lines.map((line) => ({ text: line.textContent, direction: getComputedStyle(line).direction })),
    );
  expect(directions.length).toBeGreaterThan(3);
  const isArabic = (text: string | null): boolean => /\p{Script=Arabic}/u.test(text ?? "");
  const against = directions.filter(({ text, direction }) => isArabic(text) && direction !== "rtl");
  expect(against).toEqual([]);
  await screenshot(page, "reader");
});

test("J and K walk through the suggestions", async () => {
  await page.keyboard.press("j");
  const first = await until(focused, (words) => words !== "", "a focused mark");
  await page.keyboard.press("j");
  const second = await until(focused, (words) => words !== first, "the next mark");
  await page.keyboard.press("k");
  await until(focused, (words) => words === first, "the mark before");
  expect(second).not.toBe("");
});

test("a key that the user has bound anew does what it was bound to, each time; the old one does nothing", async () => {
  const walked = [await focused()];
  const walk = async (key: string): Promise<string> => {
    await page.keyboard.press(key);
    return until(focused, (words) => words !== walked.at(-1), `another mark by ${key}`);
  };
  for (const key of ["Shift+J", "Shift+J", "Shift+J", "y", "y"]) walked.push(await walk(key));
  const [first, second, third] = walked;
  expect(walked.slice(4)).toEqual([third, second]);
  await page.keyboard.press("Shift+K");
  walked.push(await walk("y"));
  expect(walked.at(-1)).toBe(first);
});

test("the key sheet and the palette open and close by key", async () => {
  await page.keyboard.press("Shift+?");
  await reader.locator(".keySheet").waitFor();
  await screenshot(page, "reader-keys");
  await page.keyboard.press("Escape");
  expect(await reader.locator(".keySheet").count()).toBe(0);
  await page.keyboard.press("Enter");
  await reader.locator(".options").waitFor();
  await screenshot(page, "reader-palette");
  await page.keyboard.press("Escape");
});

test("in annotate mode nothing is typed; in edit mode all is, into VS Code's document, and undone by it", async () => {
  const before = await firstLine();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("q");
  expect(await firstLine()).toBe(before);

  await page.keyboard.press("e");
  await reader.locator('.reader[data-keys="edit"]').waitFor();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("عاجل: ");
  expect(await firstLine()).toBe(`عاجل: ${before}`);
  await page.keyboard.press("Control+s");
  await until(
    () => Promise.resolve(onDisk()),
    (text) => text.startsWith("عاجل: "),
    "the words on the disk",
  );

  await page.keyboard.press("Control+z");
  await until(firstLine, (line) => line === before, "the line as it was");
  await page.keyboard.press("Control+Shift+Z");
  await until(firstLine, (line) => line.startsWith("عاجل: "), "the words again");
  await page.keyboard.press("Control+z");
  await until(firstLine, (line) => line === before, "the line as it was");
  await page.keyboard.press("Control+s");
  await page.keyboard.press("Escape");
  await reader.locator('.reader[data-keys="annotate"]').waitFor();
});

describe("reviewing by keyboard alone", () => {
  test("one key accepts and goes on; another rejects", async () => {
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("j");
    const first = await until(focused, (words) => words !== "", "a focused mark");
    await page.keyboard.press("a");
    const second = await until(focused, (words) => words !== first, "the next suggestion");
    await page.keyboard.press("x");
    await until(focused, (words) => words !== second, "the next suggestion");
    const lines = await annotations((found) => found.length === 2);
    expect(lines.map(({ quote, decision }) => [quote, decision?.verdict])).toEqual([
      [first, "accepted"],
      [second, "rejected"],
    ]);
    await progressOf(2);
  });

  test("a decision is undone and done again", async () => {
    await page.keyboard.press("u");
    await annotations((found) => found.length === 1);
    await progressOf(1);
    await page.keyboard.press("Shift+U");
    await annotations((found) => found.length === 2);
    await progressOf(2);
  });

  test("a value is corrected", async () => {
    await goTo("23 مقاتلًا");
    await page.keyboard.press("v");
    await reader.locator(".panel input[data-first]").waitFor();
    await page.keyboard.type("22-24");
    await screenshot(page, "reader-value");
    await page.keyboard.press("Enter");
    const lines = await annotations((found) => found.some(({ quote }) => quote === "23 مقاتلًا"));
    expect(lines.find(({ quote }) => quote === "23 مقاتلًا")).toMatchObject({
      origin: { kind: "corrected" },
      attributes: { lo: 22, hi: 24 },
    });
  });

  test("a source is picked in the text", async () => {
    await goTo("23 مقاتلًا");
    await page.keyboard.press("s");
    await reader.locator(".options").waitFor();
    await screenshot(page, "reader-source");
    await page.keyboard.press("s");
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("ArrowLeft");
    await select(2);
    await page.keyboard.press("s");
    const lines = await annotations((found) => found.some(({ attributes }) => attributes?.["source"] != null));
    expect(lines.find(({ quote }) => quote === "23 مقاتلًا")?.attributes?.["source"]).toMatchObject({
      text: "قوات سوريا",
    });
    await reader.locator(".joined-source").first().waitFor();
    await screenshot(page, "reader-joined");
  });

  test("a name is added by selecting words, and its bounds are moved", async () => {
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("ArrowDown");
    await select(2);
    await page.keyboard.press("8");
    const added = await annotations((found) => found.some(({ decision }) => decision?.verdict === "added"));
    const own = added.find(({ decision }) => decision?.verdict === "added");
    expect(own).toMatchObject({ kind: "entity", label: "LAW", origin: { kind: "human" } });
    await page.keyboard.press("Shift+ArrowLeft");
    await page.keyboard.press("Shift+ArrowLeft");
    const longer = await annotations((found) =>
      found.some(({ id, quote = "" }) => id === own?.id && quote !== own?.quote && quote.startsWith(own?.quote ?? "")),
    );
    expect(longer.filter(({ label }) => label === "LAW")).toHaveLength(1);
    await screenshot(page, "reader-added");
  });

  test("marks stay on their words when the text before them is edited, saved, closed and opened again", async () => {
    const before = await annotations(() => true);
    await page.keyboard.press("e");
    await reader.locator('.reader[data-keys="edit"]').waitFor();
    await page.keyboard.press("Control+Home");
    await page.keyboard.type("عاجل: ");
    await page.keyboard.press("Control+s");
    await until(
      () => Promise.resolve(onDisk()),
      (text) => text.startsWith("عاجل: "),
      "the words on the disk",
    );
    await page.keyboard.press("Escape");
    await reader.locator('.reader[data-keys="annotate"]').waitFor();
    await runCommand(page, "View: Close All Editors");
    // VS Code opens a file again in the editor that it was open in last.
    await page.keyboard.press("Control+p");
    await page.keyboard.type(ARTICLE);
    await page.keyboard.press("Enter");
    reader = await readerFrame(page);
    const standing = before.filter(({ decision }) => decision?.verdict !== "rejected").map(({ quote }) => quote);
    await until(
      () => reader.locator("body").evaluate(wordsOfDecided),
      (words) => standing.every((quote) => words.includes(quote ?? "")),
      `marks on ${standing.join(", ")}`,
    );
    await progressOf(3);
    expect((await annotations(() => true)).map(({ quote }) => quote)).toEqual(before.map(({ quote }) => quote));
    await screenshot(page, "reader-again");
  });
});

/** Runs in the page: the words of each mark that somebody has decided about; other marks may part them. */
function wordsOfDecided(body: Element): readonly string[] {
  const words = new Map<string, string>();
  for (const part of body.querySelectorAll<HTMLElement>(".state-accepted, .state-corrected, .state-added")) {
    const id = part.dataset["id"] ?? "";
    words.set(id, (words.get(id) ?? "") + part.textContent);
  }
  return [...words.values()];
}

/** The annotations in the stand-off file, once they hold what is waited for. */
const annotations = (holds: (lines: readonly StandOffLine[]) => boolean): Promise<readonly StandOffLine[]> =>
  annotationsBeside(session.folder, ARTICLE, holds);

/**
 * Selects so many words from the caret on. Waits for each: VS Code runs a command for the first time a little later than those
 * that it has run before, and a hand is slower than that.
 */
async function select(words: number): Promise<void> {
  let before = "";
  for (let word = 0; word < words; word++) {
    await page.keyboard.press(word === 0 ? "m" : "Shift+ArrowLeft");
    const last = before;
    const selected = (): Promise<string> => reader.evaluate(() => getSelection()?.toString() ?? "");
    before = await until(selected, (now) => now !== last, "more words selected");
  }
}

/** Walks from the start of the article to the mark of these words. */
async function goTo(words: string): Promise<void> {
  await page.keyboard.press("Control+Home");
  await until(focused, (now) => now === "", "no focus at the start of the article");
  for (let step = 0; step < 40; step++) {
    const before = await focused();
    await page.keyboard.press("Shift+J");
    if ((await until(focused, (now) => now !== before, "another mark")) === words) return;
  }
  throw new Error(`no mark of ${words}`);
}

/** Waits until the head line says that so many suggestions are reviewed. */
function progressOf(reviewed: number): Promise<string> {
  return until(
    () => reader.locator(".reader > header").innerText(),
    (words) => words.replaceAll(/[\u2066-\u2069]/g, "").includes(`راجعت ${reviewed} من`),
    `${reviewed} reviewed`,
  );
}
