// The marks of an open reader, walked to by keyboard, and what its panels offer.
import type { Frame, Page } from "playwright-core";
import { until } from "./until";

/** Words without the bidi isolates around what is Arabic or a number. */
export const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, "").trim();

/** The words of the mark in focus; empty where none is. */
export const focusedWords = (reader: Frame): Promise<string> =>
  reader
    .locator("body")
    .evaluate((body) => [...body.querySelectorAll(".focused")].map((part) => part.textContent).join(""));

/** The card of the mark in focus: two marks may have the same words. */
const focusedCard = (reader: Frame): Promise<string> =>
  reader.locator("body").evaluate((body) => body.querySelector<HTMLElement>(".card.chosen")?.dataset["card"] ?? "");

/** Walks on to the next mark that is wanted by its words and the card of the one before, and returns its words. */
export async function walkTo(
  page: Page,
  reader: Frame,
  isWanted: (words: string, cardBefore: string) => boolean,
): Promise<string> {
  for (let step = 0; step < 40; step++) {
    const before = await focusedCard(reader);
    await page.keyboard.press("Shift+J");
    await until(
      () => focusedCard(reader),
      (now) => now !== before,
      "another mark",
    );
    const now = await focusedWords(reader);
    if (isWanted(now, before)) return now;
  }
  throw new Error("no mark that is wanted");
}

/** Walks from the start of the article to the mark of these words. */
export async function goToMark(page: Page, reader: Frame, words: string): Promise<void> {
  await page.keyboard.press("Control+Home");
  await until(
    () => focusedWords(reader),
    (now) => now === "",
    "no focus at the start of the article",
  );
  await walkTo(page, reader, (now) => now === words);
}

/** The names of what the open panel offers. */
export async function optionNames(reader: Frame): Promise<readonly string[]> {
  return (await reader.locator(".panel .option .name").allInnerTexts()).map(plain);
}
