// The reader in every kind of theme and in both languages: what can be seen can be told apart.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { openFile } from "./driver/palette";
import { openInReader, readerFrame } from "./driver/reader";
import { until } from "./driver/until";
import { screenshot } from "./driver/views";
import { openSession, pictureOnFailure } from "./session";

const session = openSession({ "window.zoomLevel": 0 });
let page: Page;

beforeAll(async () => {
  page = session.page();
  await openFile(page, "002_2d34422f699394eb.txt");
  await openInReader(page);
});

beforeEach(({ task }) => pictureOnFailure(page, task.name));

const LOOKS = [
  ["light", "Default Light Modern", "vscode-light", "ar"],
  ["dark", "Default Dark Modern", "vscode-dark", "en"],
  ["contrast", "Default High Contrast", "vscode-high-contrast", "ar"],
  ["contrast-light", "Default High Contrast Light", "vscode-high-contrast-light", "en"],
] as const;

test.each(LOOKS)("%s: %s", async (name, theme, themeClass, language) => {
  const settings = { "workbench.colorTheme": theme, "isnad.uiLanguage": language };
  mkdirSync(path.join(session.folder, ".vscode"), { recursive: true });
  writeFileSync(path.join(session.folder, ".vscode/settings.json"), JSON.stringify(settings));
  const reader = await readerFrame(page, `:is(:lang(${language}) .${themeClass} *).mark.kind-figure`);
  await page.keyboard.press("j");
  await reader.locator(".focused").first().waitFor();
  for (let step = 0; step < 6; step++) await page.keyboard.press("j");
  const contrasts = await until(
    () => reader.locator("body").evaluate(contrastsOf),
    (found) => Object.keys(found).length > 3,
    "contrasts",
  );
  // WCAG 2.2: 4.5 for text (1.4.3), 3 for what carries meaning without being text (1.4.11).
  expect(Object.entries(contrasts).filter(([what, ratio]) => ratio < (what.startsWith("line") ? 3 : 4.5))).toEqual([]);
  await screenshot(page, `reader-${name}`);
  await page.keyboard.press("Shift+?");
  await reader.locator(".keySheet").waitFor();
  await screenshot(page, `reader-keys-${name}`);
  await page.keyboard.press("Escape");
});

/** Runs in the page: the contrast of what is drawn with what it is drawn on. */
function contrastsOf(body: Element): Record<string, number> {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const over = (colors: readonly string[]): readonly number[] => {
    if (canvas === null) return [0, 0, 0];
    canvas.globalCompositeOperation = "source-over";
    for (const color of colors) {
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (rgb: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = rgb.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const page = getComputedStyle(body).backgroundColor;
  const ratio = (color: string, under: readonly string[]): number => {
    const [a, b] = [luminance(over([page, ...under, color])), luminance(over([page, ...under]))];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const found: Record<string, number> = {};
  const note = (what: string, value: number): void => {
    found[what] = Math.min(found[what] ?? Infinity, Math.round(value * 100) / 100);
  };
  for (const mark of body.querySelectorAll(".mark")) {
    const style = getComputedStyle(mark);
    note(`text ${mark.className.split(" ")[1] ?? ""}`, ratio(style.color, [style.backgroundColor]));
    note(`line ${mark.className.split(" ").slice(1, 3).join(" ")}`, ratio(style.borderBottomColor, []));
  }
  for (const part of [".cards .card", ".reader > header", ".reader > footer .hints", ".card .dim", ".card .link"]) {
    for (const element of body.querySelectorAll(part)) {
      const box = element.closest(".card, header, footer") ?? element;
      note(`text ${part}`, ratio(getComputedStyle(element).color, [getComputedStyle(box).backgroundColor]));
    }
  }
  return found;
}
