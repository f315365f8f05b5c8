// The conflict board, as a reader of the sample corpus works with it.
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { FrameLocator, Page } from "playwright-core";
import { collisions, focused, openBoard, row, waitForRows, waitForSome } from "./driver/board";
import { hoverAt } from "./driver/editor";
import { openFile, runCommand } from "./driver/palette";
import { until } from "./driver/until";
import { openContainer, screenshot, statusBar } from "./driver/views";
import { openSession, pictureOnFailure } from "./session";

/** Waits until the active editor shows an article with so many characters selected. */
async function waitForSelection(page: Page, article: string, characters: number): Promise<void> {
  await page.locator(`.tab.active[data-resource-name^="${article}"]`).first().waitFor();
  const selected = `(${characters} selected)`;
  await until(
    () => statusBar(page),
    (items) => items.some((item) => item.includes(selected)),
    selected,
  );
}

describe("the board", () => {
  const session = openSession({ "workbench.colorTheme": "Default Light Modern" });
  let page: Page;
  let board: FrameLocator;

  beforeAll(async () => {
    page = session.page();
    board = await openBoard(page);
  });
  beforeEach(({ task }) => pictureOnFailure(page, task.name));

  test("has a row for each quantity in dispute, and a mark with words for each report", async () => {
    const names = await waitForRows(board);
    const quantities = names.map((name) => name.split(" · ")[0]);
    expect(quantities).toEqual(expect.arrayContaining(["escaped", "killed", "arrested", "taking part"]));
    const killed = row(board, "killed · قسد");
    await expect(killed.getByRole("rowheader").innerText()).resolves.toMatch(/Conflict\s+3 reports/u);
    const labels = await killed.getByRole("gridcell").evaluateAll((cells) => cells.map((cell) => cell.ariaLabel));
    expect(labels).toHaveLength(3);
    expect(labels[0]).toMatch(
      /^Value: 7\. Source: مصدر عسكري.* \(Anonymous source\)\. Status: affirmed\. Article: 002\. Conflict: /u,
    );
    expect(await killed.locator("bdi").allInnerTexts()).toEqual(expect.arrayContaining(["sebastian usher", "260"]));
  });

  test("lets no words, marks or ticks cover each other", async () => {
    expect(await collisions(board)).toEqual([]);
    await screenshot(page, "board-light");
  });

  test("runs values from left to right, wide spreads on a logarithmic axis", async () => {
    const marks = await row(board, "killed · قسد")
      .locator(".mark")
      .evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().x));
    expect([...marks].sort((a, b) => a - b)).toEqual(marks);
    expect(await row(board, "killed · قسد").locator(".tick-label").allInnerTexts()).toContain("500");
    expect(await row(board, "taking part").locator(".report.denied .struck").count()).toBe(1);
    expect(await row(board, "escaped").locator(".bar.open").count()).toBe(1);
  });

  test("is walked with the arrow keys; a card tells what the mark says; Enter goes to the text", async () => {
    await row(board, "killed · قسد").getByRole("rowheader").click();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowDown");
    expect(await focused(board)).toContain("killed");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await focused(board)).toMatch(/^Value: 260\./u);
    const card = board.locator(".card");
    expect(await card.innerText()).toMatch(/260 مقاتلاً[^]+Source[^]+Conflict: [^]*7 [^]+No value satisfies both/u);
    await screenshot(page, "board-card");
    await page.keyboard.press("Escape");
    expect(await card.isVisible()).toBe(false);
    await page.keyboard.press("Escape");
    expect(await focused(board)).toContain("killed");
    await page.keyboard.press("Enter");
    expect(await focused(board)).toMatch(/^Value: 7\./u);
    await page.keyboard.press("Enter");
    await waitForSelection(page, "002", "7 عناصر".length);
    await screenshot(page, "board-beside");
  });

  test("goes to the text on a click, beside the board", async () => {
    await row(board, "killed · قسد").getByRole("gridcell", { name: "Value: 260" }).click();
    await waitForSelection(page, "004", "260 مقاتلاً".length);
    expect(await board.getByRole("row").first().isVisible()).toBe(true);
    expect(await collisions(board)).toEqual([]); // in the narrower group too
  });

  test("follows an edit and keeps the focus", async () => {
    await page.keyboard.type("270 مقاتلاً");
    const edited = row(board, "killed · قسد").getByRole("gridcell", { name: "Value: 270" });
    await edited.waitFor();
    await edited.focus();
    await page.locator('.tab.active[data-resource-name^="004"]').first().click();
    await runCommand(page, "File: Revert File");
    await row(board, "killed · قسد").getByRole("gridcell", { name: "Value: 260" }).waitFor();
    expect(await row(board, "killed · قسد").locator("[tabindex='0']").getAttribute("aria-label")).toMatch(
      /^Value: 260/u,
    );
  });

  test("is filtered by verdict and searched", async () => {
    const all = (await waitForRows(board)).length;
    await board.getByRole("button", { name: /^Denied/u }).click();
    expect((await waitForRows(board)).length).toBeLessThan(all);
    await board.getByRole("button", { name: /^Denied/u }).click();
    await waitForSome(board, all);
    await board.getByRole("button", { name: /^Conflict/u }).click();
    expect((await waitForRows(board)).length).toBeLessThan(all);
    await board.getByRole("button", { name: /^Conflict/u }).click();
    await waitForSome(board, all);
    await board.getByRole("rowheader").first().focus();
    await page.keyboard.press("/");
    await page.keyboard.type("sebastian");
    await until(
      () => board.getByRole("row").count(),
      (found) => found > 0 && found < all,
      "the rows found",
    );
    await page.keyboard.type("x");
    await board.getByText("No quantity matches").waitFor();
    await page.keyboard.press("Escape");
    await waitForSome(board, all);
    expect(await board.getByRole("status").innerText()).toBe(`${all} quantities shown`);
    await board.getByRole("button", { name: /^In agreement/u }).click(); // it is to come back so
  });

  test("comes back as it was left when the window is loaded anew", async () => {
    const loaded = page.waitForEvent("domcontentloaded");
    await runCommand(page, "Developer: Reload Window");
    await loaded;
    await board.locator(".filter[aria-pressed=true]", { hasText: "In agreement" }).waitFor();
    await waitForRows(board);
  });

  test("is opened at a quantity from the tree and at a report from its hover", async () => {
    await runCommand(page, "View: Close All Editors");
    await openContainer(page, "Isnad");
    const conflict = page.locator(".part.sidebar .monaco-list-row").filter({ hasText: "arrested" }).first();
    await conflict.hover();
    await conflict
      .locator("a.action-label[aria-label='Isnad: Show the Conflict Board'], a.action-label")
      .first()
      .click();
    await until(
      () => focused(board),
      (said) => said.startsWith("Value: 89."),
      "the first report of the row",
    );

    await openFile(page, "004_bf2beb6a09e5087b.txt");
    await hoverAt(page, "260", /Show on the conflict board/u);
    await page
      .locator(".monaco-hover:not(.hidden) a")
      .filter({ hasText: "Show on the conflict board" })
      .first()
      .click();
    await until(
      () => focused(board),
      (said) => said.startsWith("Value: 260."),
      "the report of the hover",
    );
  });
});

describe("the board for a reader of Arabic, in the dark", () => {
  const session = openSession({ "isnad.uiLanguage": "ar", "workbench.colorTheme": "Default Dark Modern" });
  let page: Page;
  let board: FrameLocator;

  beforeAll(async () => {
    page = session.page();
    board = await openBoard(page);
  });
  beforeEach(({ task }) => pictureOnFailure(page, task.name));

  test("reads from right to left, its axis from left to right", async () => {
    expect((await waitForRows(board)).join("\n")).toMatch(/^قتلى · قسد/mu);
    expect(await board.locator("html").evaluate((html: HTMLElement) => [html.lang, html.dir])).toEqual(["ar", "rtl"]);
    const killed = row(board, "قتلى");
    const plot = await killed.locator(".plot").boundingBox();
    const name = await killed.getByRole("rowheader").boundingBox();
    expect(name!.x).toBeGreaterThan(plot!.x + plot!.width);
    const ticks = await killed.locator(".tick-label").allInnerTexts();
    expect(ticks.map(Number)).toEqual([...ticks.map(Number)].sort((a, b) => a - b));
    expect(await board.locator(".summary").innerText()).toMatch(/^٥ مقالات · [٠-٩]+ كمي.* متعارضة/u);
    expect(await collisions(board)).toEqual([]);
    await screenshot(page, "board-dark");
  });

  test("is walked as it is seen: left of the name stand the reports", async () => {
    await row(board, "قتلى · قسد").getByRole("rowheader").click();
    await page.keyboard.press("ArrowLeft");
    expect(await focused(board)).toMatch(/^القيمة: 260\./u);
    await page.keyboard.press("ArrowLeft");
    expect(await focused(board)).toMatch(/^القيمة: 18\./u);
    await screenshot(page, "board-dark-card");
  });
});

describe.each(["Default High Contrast", "Default High Contrast Light"])("the board in %s", (theme) => {
  const session = openSession({ "workbench.colorTheme": theme });

  test("shows borders, marks and words in the theme's colours", async () => {
    const page = session.page();
    pictureOnFailure(page, theme);
    const board = await openBoard(page);
    await waitForRows(board);
    await board.getByRole("gridcell").first().focus();
    const [ground, words] = await board
      .locator(".words")
      .first()
      .evaluate((node) => [getComputedStyle(document.body).backgroundColor, getComputedStyle(node).color]);
    expect([ground, words].sort()).toEqual(
      theme.endsWith("Light") ? ["rgb(255, 255, 255)", "rgb(41, 41, 41)"] : ["rgb(0, 0, 0)", "rgb(255, 255, 255)"],
    );
    await screenshot(page, `board-${theme.toLowerCase().replaceAll(" ", "-")}`);
  });
});
