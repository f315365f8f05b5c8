// Quick open and the command palette.
import path from "node:path";
import type { Page } from "playwright-core";

const input = ".quick-input-widget .quick-input-box input";
const row = ".quick-input-widget .quick-input-list .monaco-list-row";
const attempts = 3;

/** Opens a file of the workspace by its name, and returns when its text is drawn. */
export async function openFile(page: Page, name: string): Promise<void> {
  await pick(page, "Control+P", name, path.basename(name));
  await page
    .locator(`.tab.active[data-resource-name="${path.basename(name)}"]`)
    .first()
    .waitFor();
  await page.locator(".editor-instance .view-lines .view-line").first().waitFor();
}

/** Runs a command by its title, as the palette shows it. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await pick(page, "F1", `>${title}`, title);
}

/** The labels that the open quick pick offers. */
export async function offers(page: Page): Promise<readonly string[]> {
  await page.locator(row).first().waitFor();
  return page.locator(`${row} .label-name`).allInnerTexts();
}

/** Types into the quick input until it offers a row with the label, and takes it. Lists fill late just after the start: hence the attempts. */
async function pick(page: Page, key: string, typed: string, label: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.press("Escape");
    await page.keyboard.press(key);
    const wanted = page.locator(row).filter({ hasText: label }).first();
    try {
      // What comes up meanwhile may take the focus, and the quick input closes.
      await page.locator(input).fill(typed, { timeout: 5000 });
      await wanted.waitFor({ timeout: 5000 });
      await wanted.click();
      return;
    } catch (error) {
      if (attempt === attempts) throw new Error(`the quick input never offered "${label}"`, { cause: error });
    }
  }
}
