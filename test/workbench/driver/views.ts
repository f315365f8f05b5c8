// Everything around the editor: side bar, status bar, notifications, pictures.
import path from "node:path";
import type { Page } from "playwright-core";
import { shots } from "../setup/paths";
import { until } from "./until";

/** Opens a view container by its title in the activity bar. */
export async function openContainer(page: Page, title: string): Promise<void> {
  await page.locator(`.part.activitybar .action-item:has(a[aria-label^="${title}"])`).first().click();
}

/** Unfolds a view of the side bar. */
export async function openPane(page: Page, title: string): Promise<void> {
  const header = page.locator(`.part.sidebar .pane-header[aria-label^="${title}"]`);
  if ((await header.getAttribute("aria-expanded")) !== "true") await header.click();
}

/** The rows of a tree view, as a screen reader says them, without the bidi isolates around what is Arabic or a number. */
export function treeRows(page: Page, title: string): Promise<readonly string[]> {
  return page
    .locator(`.part.sidebar .pane:has(.pane-header[aria-label^="${title}"]) .monaco-list-row`)
    .evaluateAll((rows) =>
      rows.map((row) => (row.getAttribute("aria-label") ?? "").replaceAll(/[\u2066-\u2069]/g, "").trim()),
    );
}

/**
 * Clicks on the first row of the side bar whose words, as a screen reader says them, hold these, until it is selected.
 * Rows of other views come and go while the corpus is read: the row is found by its words at every click, never by its number.
 */
export async function openRow(page: Page, words: string): Promise<void> {
  const row = page
    .locator(".part.sidebar")
    .getByRole("treeitem", { name: whateverIsIsolated(words) })
    .first();
  await until(
    async () => {
      await row.click();
      return row.getAttribute("aria-selected");
    },
    (selected) => selected === "true",
    `the row with ${words} to be selected`,
  );
}

/** Words with bidi isolates anywhere in them. */
function whateverIsIsolated(words: string): RegExp {
  return new RegExp(words.replaceAll(/[^\p{L}\p{M}\p{N}\s]/gu, "\\$&").replaceAll(/\\?./gu, "$&[\u2066-\u2069]*"));
}

/** The items of the status bar. */
export function statusBar(page: Page): Promise<readonly string[]> {
  return page.locator(".part.statusbar .statusbar-item").allInnerTexts();
}

/** The notifications that stand open. */
export function notifications(page: Page): Promise<readonly string[]> {
  return page.locator(".notifications-toasts .notification-list-item-message").allInnerTexts();
}

/** Takes a picture of the workbench into the ignored folder shots/. */
export async function screenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(shots, `${name}.png`) });
}
