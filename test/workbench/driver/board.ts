// The conflict board: its rows, its marks, and where they are drawn.
import type { FrameLocator, Locator, Page } from "playwright-core";
import { runCommand } from "./palette";
import { until } from "./until";
import { webview } from "./webview";

/** Opens the board and waits until it holds all the articles of the folder: five in the sample corpus. */
export async function openBoard(page: Page): Promise<FrameLocator> {
  await runCommand(page, "Isnad: Show the Conflict Board");
  const board = webview(page);
  await board.getByRole("row").first().waitFor();
  await board.locator(".summary", { hasText: /^[5٥] / }).waitFor();
  await board.locator(".note:not(:has(p))").waitFor({ state: "attached" });
  return board;
}

/** Waits until as many rows are shown as the pressed filters count, and returns their names. */
export async function waitForRows(board: FrameLocator): Promise<readonly string[]> {
  const filters = await board.locator(".filter[aria-pressed=true]").allInnerTexts();
  return waitForSome(
    board,
    filters.reduce((sum, filter) => sum + countIn(filter), 0),
  );
}

/** Waits until so many rows are shown, and returns their names. */
export function waitForSome(board: FrameLocator, count: number): Promise<readonly string[]> {
  return until(
    () => board.locator("[role=rowheader] .label").allInnerTexts(),
    (names) => names.length === count,
    `${count} rows`,
  );
}

/** The number that a filter names, in the digits of either language. */
function countIn(filter: string): number {
  const digits = filter.replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) & 0xf));
  return Number(/\d+/u.exec(digits)?.[0]);
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
