// `npm run bench:reader`: the reader in the real workbench. What a key costs from being pressed to being painted, as a ratio to
// typing a letter in the same article; and how long frames take while a long article scrolls.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { launchWorkbench } from "../workbench/driver/browser";
import { openFile } from "../workbench/driver/palette";
import { openInReader } from "../workbench/driver/reader";
import { until } from "../workbench/driver/until";
import { prepareToDrive } from "../workbench/setup/build-rig";
import { packageVsix } from "../workbench/setup/package-vsix";
import { variedText } from "./corpus";

/** UTF-16 code units of an article of about so many words. */
const lengthOf = (words: number): number => words * 6.2;

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;
const milliseconds = (value: number): string => value.toFixed(1);

/** In the page: notes when a key goes down and when the next frame after the page has changed for it is painted. */
function watchKeys(): void {
  const times: number[] = [];
  Object.assign(window, { times });
  let pressed: number | undefined;
  const painted = (): void => {
    if (pressed === undefined) return;
    const since = pressed;
    pressed = undefined;
    requestAnimationFrame(() => {
      const channel = new MessageChannel(); // answers after the frame is painted
      channel.port1.onmessage = () => times.push(performance.now() - since);
      channel.port2.postMessage(null);
    });
  };
  window.addEventListener("keydown", ({ timeStamp }) => (pressed = timeStamp), true);
  const text = document.querySelector(".cm-content");
  if (text !== null)
    new MutationObserver(painted).observe(text, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ["class"],
    });
}

function timesIn(frame: Frame): Promise<readonly number[]> {
  return frame.evaluate(() => (window as unknown as { times: number[] }).times.splice(0));
}

/** Presses a key so many times, one after the other, and returns the milliseconds from each press to its paint. */
async function press(page: Page, frame: Frame, key: string, times: number): Promise<readonly number[]> {
  await timesIn(frame);
  const all: number[] = [];
  for (let time = 0; time < times; time++) {
    await page.keyboard.press(key);
    const took = await until(
      () => timesIn(frame),
      (found) => found.length > 0,
      `a paint after ${key}`,
    );
    all.push(...took.slice(0, 1));
  }
  return all;
}

async function printKeys(page: Page, frame: Frame): Promise<void> {
  await frame.evaluate(watchKeys);
  console.log("\nFrom pressing a key to the painted frame, in an article of 5,000 words\n");
  console.log("| key | p50 ms | p95 ms | p95 as a ratio to a letter |\n| --- | ---: | ---: | ---: |");
  const row = (name: string, times: readonly number[], base: number): void => {
    const [half, most] = [percentile(times, 0.5), percentile(times, 0.95)];
    console.log(`| ${name} | ${milliseconds(half)} | ${milliseconds(most)} | ×${(most / base).toFixed(2)} |`);
  };
  await page.keyboard.press("e");
  await frame.locator('.reader[data-mode="edit"]').waitFor();
  await press(page, frame, "b", 10);
  const letters = await press(page, frame, "b", 60);
  await page.keyboard.press("Escape");
  await frame.locator('.reader[data-mode="annotate"]').waitFor();
  const base = percentile(letters, 0.95);
  row("a letter (edit mode)", letters, base);
  await press(page, frame, "j", 5);
  for (const [name, key, times] of [
    ["next", "j", 60],
    ["accept and next", "a", 60],
    ["reject and next", "x", 40],
  ] as const)
    row(name, await press(page, frame, key, times), base);
  const [extend, shrink]: [number[], number[]] = [[], []];
  for (let time = 0; time < 60; time++) {
    await press(page, frame, "j", 1); // nothing at the end of its line can be extended twice
    extend.push(...(await press(page, frame, "Shift+ArrowLeft", 1)));
    shrink.push(...(await press(page, frame, "Shift+ArrowRight", 1)));
  }
  row("extend", extend, base);
  row("shrink", shrink, base);
}

/** Scrolls with the wheel and returns the milliseconds between frames. */
async function scroll(page: Page, frame: Frame, steps: number): Promise<readonly number[]> {
  const box = await frame.locator(".cm-scroller").boundingBox();
  if (box !== null) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await frame.evaluate(() => {
    const frames: number[] = [];
    Object.assign(window, { frames, scrolling: true });
    let last = performance.now();
    const next = (): void => {
      const now = performance.now();
      frames.push(now - last);
      last = now;
      if ((window as unknown as { scrolling: boolean }).scrolling) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  for (let step = 0; step < steps; step++) await page.mouse.wheel(0, 400);
  if (steps === 0) await page.waitForTimeout(1000);
  return frame.evaluate(() => {
    const all = window as unknown as { frames: number[]; scrolling: boolean };
    all.scrolling = false;
    return all.frames.slice(2);
  });
}

async function printScrolling(page: Page, frame: Frame): Promise<void> {
  const still = await scroll(page, frame, 0);
  const frames = await scroll(page, frame, 400);
  console.log("\nFrames while an article of 75,000 words scrolls by the wheel, 400 steps\n");
  console.log("| | frames | p50 ms | p95 ms | longest ms | over 100 ms |\n| --- | ---: | ---: | ---: | ---: | ---: |");
  for (const [name, times] of [
    ["at rest", still],
    ["400 steps", frames],
  ] as const)
    console.log(
      `| ${name} | ${times.length} | ${milliseconds(percentile(times, 0.5))} | ${milliseconds(percentile(times, 0.95))} | ${milliseconds(Math.max(...times))} | ${times.filter((time) => time > 100).length} |`,
    );
  const at = await frame.locator(".cm-scroller").evaluate((scroller) => scroller.scrollTop);
  console.log(`\nscrolled ${Math.round(at)} px`);
}

/** Opens an article in the reader once the server has recognised it, so that nothing but the reader is measured. */
async function openMarked(page: Page, name: string): Promise<Frame> {
  await openFile(page, name);
  const frame = await openInReader(page);
  await frame.locator(".mark").first().waitFor({ timeout: 60_000 });
  const words = await frame.locator(".reader > header").innerText();
  await frame.evaluate("globalThis.__name = (named) => named"); // tsx names functions by it, also those that run in the page
  console.log(`\n${name}: ${words.replaceAll(/\s+/g, " ")}`);
  return frame;
}

async function main(): Promise<void> {
  await prepareToDrive();
  const extension = await packageVsix();
  const folder = mkdtempSync(path.join(tmpdir(), "isnad-bench-"));
  const write = (name: string, words: number, seed: number): void =>
    writeFileSync(path.join(folder, name), variedText(lengthOf(words), seed));
  write("article.txt", 5_000, 1);
  const workbench = await launchWorkbench({ workspace: folder, extensions: [extension] });
  try {
    const { page } = workbench;
    await printKeys(page, await openMarked(page, "article.txt"));
    await page.keyboard.press("Control+s"); // an unsaved article would ask before it is closed
    await page.locator(".tab.active:not(.dirty)").waitFor();
    await page.keyboard.press("Control+k");
    await page.keyboard.press("Control+w");
    await page.locator(".tab").first().waitFor({ state: "detached" });
    write("long.txt", 75_000, 2); // not before: reading it would take the processor from the keys
    await printScrolling(page, await openMarked(page, "long.txt"));
  } finally {
    await workbench.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
