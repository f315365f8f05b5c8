// The conflict board: its rows, its marks, and where they are drawn.
import type { FrameLocator, Locator, Page } from "playwright-core";
import { runCommand } from "./palette";
import { until } from "./until";
import { webview } from "./webview";

export async function openBoard(page: Page): Promise<FrameLocator> {
  await runCommand(page, "Isnad: Show the Conflict Board");
  const board = webview(page);
  await board.getByRole("row").first().waitFor();
  return board;
}

/** The names of the rows that are shown. */
function rowNames(board: FrameLocator): Promise<readonly string[]> {
  return board.locator("[role=rowheader] .label").allInnerTexts();
}

/** Waits until so many rows are shown, and returns their names. */
export function waitForRows(board: FrameLocator, count: number): Promise<readonly string[]> {
  return until(
    () => rowNames(board),
    (names) => names.length === count,
    `${count} rows`,
  );
}

/** The row whose name holds these words. */
export function row(board: FrameLocator, words: string): Locator {
  return board.getByRole("row").filter({ has: board.locator(".label", { hasText: words }) });
}

/** What the screen reader says of the element that has the focus. */
export function focused(board: FrameLocator): Promise<string> {
  return board
    .locator("html")
    .evaluate(
      ({ ownerDocument: { activeElement } }) =>
        activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "",
    );
}

/** Pairs of words, marks and ticks of one row that cover each other on the screen, and words that are cut. */
export function collisions(board: FrameLocator): Promise<readonly string[]> {
  return board.getByRole("row").evaluateAll((rows) =>
    rows.flatMap((one) => {
      const drawn = [...one.querySelectorAll(".words, .mark, .tick-label, .label, .verdict")].map((node) => ({
        name: `${node.getAttribute("class") ?? ""} ${node.textContent}`,
        box: node.getBoundingClientRect(),
        isCut:
          node.classList.contains("words") &&
          [...node.children].some((part) => part.scrollWidth > part.clientWidth + 1),
      }));
      const covered = drawn.flatMap((a, index) =>
        drawn
          .slice(index + 1)
          .filter(({ box: b }) => {
            const { box } = a;
            return box.left < b.right && b.left < box.right && box.top < b.bottom && b.top < box.bottom;
          })
          .map((b) => `${a.name} | ${b.name}`),
      );
      return [...covered, ...drawn.filter(({ isCut }) => isCut).map(({ name }) => `cut: ${name}`)];
    }),
  );
}
