// What extensions draw under the text, and the words it lies on.
import type { Page } from "playwright-core";
import type { Severity } from "./editor";

export interface Mark {
  /** The words the mark covers, as read off the screen: those whose middle it covers. */
  readonly text: string;
  /** How far the mark's edges are from those of its words, in CSS pixels. */
  readonly off: number;
  readonly background: string;
}

const overlays = ".editor-group-container.active .editor-instance .view-overlays";

/** The background marks of extensions in the drawn lines, from top to bottom and from left to right. */
export function marks(page: Page): Promise<readonly Mark[]> {
  return page.locator(`${overlays} .cdr[class*="TextEditorDecorationType"]`).evaluateAll(readMarks);
}

/** The squiggles of a severity in the drawn lines. One diagnostic has a squiggle in each wrapped line it reaches. */
export function squiggles(page: Page, severity: Severity): Promise<readonly Mark[]> {
  return page.locator(`${overlays} .squiggly-${severity}`).evaluateAll(readMarks);
}

/**
 * Runs in the page: compares the place of each mark with the place of each character of the line it lies on.
 * Half of a ligature (the alef of lam-alef) has no width of its own and may stand on the edge: hence the pixel of grace.
 */
function readMarks(elements: Element[]): Mark[] {
  // A mark that was drawn anew between being found and being read is not on the screen any more.
  const drawn = elements.filter(({ isConnected }) => isConnected);
  const editor = drawn[0]?.closest(".editor-instance");
  const lines = [...(editor?.querySelectorAll(".view-lines .view-line") ?? [])];
  const graphemes = new Intl.Segmenter("ar", { granularity: "grapheme" });
  const found = drawn.map((element) => {
    const mark = element.getBoundingClientRect();
    const middle = (mark.top + mark.bottom) / 2;
    const line = lines.find((candidate) => {
      const { top, bottom } = candidate.getBoundingClientRect();
      return top <= middle && middle < bottom;
    });
    const covered: { character: string; left: number; right: number }[] = [];
    const walker = document.createTreeWalker(line ?? element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (const { segment, index } of graphemes.segment(node.textContent ?? "")) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + segment.length);
        const { left, right } = range.getBoundingClientRect();
        const centre = (left + right) / 2;
        if (mark.left - 1 < centre && centre < mark.right + 1) covered.push({ character: segment, left, right });
      }
    }
    const left = Math.min(...covered.map((character) => character.left));
    const right = Math.max(...covered.map((character) => character.right));
    return {
      top: mark.top,
      left: mark.left,
      text: covered
        .map(({ character }) => character)
        .join("")
        .replaceAll("\u00a0", " "),
      off: Math.max(Math.abs(left - mark.left), Math.abs(right - mark.right)),
      background: getComputedStyle(element).backgroundColor,
    };
  });
  return found
    .sort((a, b) => a.top - b.top || a.left - b.left)
    .map(({ text, off, background }) => ({ text, off, background }));
}
