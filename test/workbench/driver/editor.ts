// What the active text editor shows: lines, words, marks.
import type { Page } from "playwright-core";
import { until } from "./until";

/** A rectangle of the page, in CSS pixels. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Line {
  /** The text of one wrapped line; the editor's no-break spaces are spaces again. */
  readonly text: string;
  /** The spans the line is drawn in: more than one scrambles an Arabic line. */
  readonly spans: number;
}

export type Severity = "error" | "warning" | "info";

const activeEditor = ".editor-group-container.active .editor-instance";

/** The lines that are drawn, from top to bottom. */
export function lines(page: Page): Promise<readonly Line[]> {
  return page.locator(`${activeEditor} .view-lines .view-line`).evaluateAll((elements) =>
    elements
      .map((element) => ({
        top: element.getBoundingClientRect().top,
        text: element.textContent.replaceAll("\u00a0", " "),
        spans: element.querySelectorAll(":scope > span > span").length,
      }))
      .sort((a, b) => a.top - b.top)
      .map(({ text, spans }) => ({ text, spans })),
  );
}

/** The rectangles of a text where it is drawn for the first time; one a stretch of one direction. */
export async function rectsOf(page: Page, text: string): Promise<readonly Rect[]> {
  return until(
    () => page.locator(`${activeEditor} .view-lines .view-line`).evaluateAll(findRects, text),
    (rects) => rects.length > 0,
    `"${text}" in the editor`,
  );
}

/** Runs in the page. Ranges see text nodes only, so the place is found by counting through those of the line. */
function findRects(elements: Element[], text: string): Rect[] {
  const sorted = [...elements].sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
  for (const line of sorted) {
    const at = line.textContent.replaceAll("\u00a0", " ").indexOf(text);
    if (at < 0) continue;
    const range = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let passed = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (passed <= at && at < passed + length) range.setStart(node, at - passed);
      const end = at + text.length;
      if (passed < end && end <= passed + length) range.setEnd(node, end - passed);
      passed += length;
    }
    return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
  }
  return [];
}

/** The middle of the widest rectangle of a text. */
async function middleOf(page: Page, text: string): Promise<{ readonly x: number; readonly y: number }> {
  const rects = await rectsOf(page, text);
  const widest = rects.reduce((wide, rect) => (rect.width > wide.width ? rect : wide));
  return { x: widest.x + widest.width / 2, y: widest.y + widest.height / 2 };
}

/** Clicks on a text. An open hover would swallow the click, so the mouse leaves first. */
export async function clickAt(page: Page, text: string, clickCount = 1): Promise<void> {
  await page.mouse.move(3, 3);
  await until(
    () => page.locator(".monaco-hover:not(.hidden)").filter({ visible: true }).count(),
    (open) => open === 0,
    "hovers closed",
  );
  const { x, y } = await middleOf(page, text);
  await page.mouse.click(x, y, { clickCount });
}

/** Rests the mouse on a text and returns what the hover says, once it says what `match` asks for. */
export async function hoverAt(page: Page, text: string, match: RegExp = /\S/): Promise<string> {
  const hover = page.locator(".monaco-editor .monaco-hover:not(.hidden)").filter({ visible: true, hasText: match });
  for (let attempt = 1; ; attempt++) {
    const { x, y } = await middleOf(page, text);
    await page.mouse.move(x, y + 250);
    await page.mouse.move(x + 1, y, { steps: 3 });
    try {
      await hover.first().waitFor({ timeout: 3000 });
      return (await hover.first().innerText()).replaceAll("\u00a0", " ");
    } catch (error) {
      if (attempt === 6) throw new Error(`no hover on "${text}" said ${String(match)}`, { cause: error });
    }
  }
}
