// What asks for something, and what cards and the head line say of it, in every kind of theme and in both languages.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Frame, Page } from "playwright-core";
import { annotate } from "./driver/annotators";
import { contrastsOf, LOOKS, tooFaint } from "./driver/looks";
import { openFile } from "./driver/palette";
import { openInReader, readerFrame } from "./driver/reader";
import { goToMark } from "./driver/readerMarks";
import { setFolder } from "./driver/settings";
import { until } from "./driver/until";
import { screenshot } from "./driver/views";
import { openSession, pictureOnFailure } from "./session";

const session = openSession({ "window.zoomLevel": 0 });
const ANNOTATOR = { "isnad.annotator": "سلمى", "isnad.annotationFile": "own" };
const ARTICLE = "002_2d34422f699394eb.txt";
const FIGURE = "23 مقاتلًا";

const article = (id: string, en: string, ar: string, more: object = {}): object => ({
  id,
  kind: "document",
  name: { en, ar },
  attributes: ["phase"],
  ...more,
});
const TAGSET = {
  attributes: [
    { id: "sure", kind: "flag", name: { en: "certain", ar: "مؤكد" }, default: "true" },
    {
      id: "phase",
      name: { en: "phase", ar: "المرحلة" },
      values: [
        { id: "battle", name: { en: "battle", ar: "معركة" } },
        { id: "truce", name: { en: "truce", ar: "هدنة" } },
      ],
    },
  ],
  labels: [
    { id: "cardinal", kind: "figure", attributes: ["role", "status", "sure"] },
    article("war", "War and armed conflict", "حروب ونزاعات مسلحة", { color: "#b3261e", key: "h" }),
    article("prison", "Prisons and detention", "سجون واحتجاز", { color: "#1f5f99" }),
    article("displaced", "Displacement", "نزوح"),
    article("security", "Security operations", "عمليات أمنية"),
  ],
  relations: [{ id: "where", name: { en: "where", ar: "أين" } }],
};
const labelled = (
  label: string,
): { readonly label: string; readonly attributes: Readonly<Record<string, string>> } => ({
  label,
  attributes: { phase: "truce" },
});

setFolder(session.folder, ANNOTATOR);
writeFileSync(path.join(session.folder, "isnad.json"), JSON.stringify({ tagset: TAGSET }));
annotate(
  session.folder,
  ARTICLE,
  "سلمى",
  [
    { kind: "figure", label: "cardinal", words: FIGURE, attributes: { lo: 23, hi: 23, role: "claim", sure: false } },
    { label: "GPE", words: "الحسكة" },
    { kind: "ruling", label: "unsourced-figure", words: FIGURE },
  ],
  [{ label: "where", from: 0, to: 1 }],
  ["war", "prison", "displaced", "security"].map(labelled),
);

let page: Page;

beforeAll(async () => {
  page = session.page();
  await openFile(page, ARTICLE);
  await openInReader(page);
});

beforeEach(({ task }) => pictureOnFailure(page, task.name));

const PANELS = { label: "Enter", relations: "Shift+C", ruling: "o", attributes: "i", article: "w" } as const;

test.each(LOOKS)("%s: %s", async (name, theme, themeClass, language) => {
  setFolder(session.folder, { ...ANNOTATOR, "workbench.colorTheme": theme, "isnad.uiLanguage": language });
  const reader = await readerFrame(page, `:is(:lang(${language}) .${themeClass} *).mark.kind-figure`);
  await goToMark(page, reader, FIGURE);
  await reader.locator(".joined-related").first().waitFor();
  await screenshot(page, `panels-${name}`);
  const { lines, isInside, said } = await head(reader);
  expect([lines, isInside, said > 60]).toEqual([1, true, true]);
  for (const [panel, key] of Object.entries(PANELS)) {
    await page.keyboard.press(key);
    await reader.locator(".panel .options").waitFor();
    expect([panel, tooFaint(await reader.locator("body").evaluate(contrastsOf))]).toEqual([panel, []]);
    await screenshot(page, `panel-${panel}-${name}`);
    await page.keyboard.press("Escape");
    await until(
      () => reader.locator(".panel .options").count(),
      (count) => count === 0,
      "no panel",
    );
  }
});

/** How far apart the parts of the head line stand, less the line of the labels, and whether none goes beyond its edges. */
const head = (reader: Frame): Promise<{ readonly lines: number; readonly isInside: boolean; readonly said: number }> =>
  reader.locator(".reader > header").evaluate((header) => {
    const boxes = [...header.children].map((part) => ({ part, box: part.getBoundingClientRect() }));
    const inLine = boxes.filter(({ part }) => !part.classList.contains("articleLabels"));
    const middles = inLine.map(({ box }) => (box.top + box.bottom) / 2);
    const { left, right } = header.getBoundingClientRect();
    return {
      lines: Math.max(...middles) - Math.min(...middles) < 8 ? 1 : 2,
      isInside: boxes.every(({ box }) => box.left >= left && box.right <= right),
      said: header.querySelector(".said")?.getBoundingClientRect().width ?? 0,
    };
  });
