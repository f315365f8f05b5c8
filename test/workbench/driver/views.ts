// Everything around the editor: side bar, status bar, notifications, pictures.
import path from "node:path";
import type { Page } from "playwright-core";
import { shots } from "../setup/paths";

/** Opens a view container by its title in the activity bar. */
export async function openContainer(page: Page, title: string): Promise<void> {
  await page.locator(`.part.activitybar .action-item a[aria-label^="${title}"]`).first().click();
}

/** The rows of a tree view, as a screen reader says them. */
export function treeRows(page: Page, title: string): Promise<readonly string[]> {
  return page
    .locator(`.part.sidebar .pane:has(.pane-header[aria-label^="${title}"]) .monaco-list-row`)
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("aria-label") ?? ""));
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
