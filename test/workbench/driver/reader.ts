// The reader: the page inside the webview of the active tab.
import type { Frame, Page } from "playwright-core";
import { runCommand } from "./palette";
import { until } from "./until";

/** Opens the active article in the reader and returns its page, once the text is drawn. */
export async function openInReader(page: Page): Promise<Frame> {
  await runCommand(page, "Isnad: Open in the Reader");
  return readerFrame(page);
}

/** The page of the reader that is on the screen, once it holds what is looked for. It is another one after a reload. */
export async function readerFrame(page: Page, selector = ".cm-line"): Promise<Frame> {
  const [frame] = await until(
    () => framesWith(page, `.reader ${selector}`),
    (frames) => frames.length === 1,
    `a reader with ${selector} on the screen`,
  );
  if (frame === undefined) throw new Error("no reader");
  return frame;
}

async function framesWith(page: Page, selector: string): Promise<readonly Frame[]> {
  const frames = await Promise.all(
    page.frames().map(async (frame) => {
      const found = frame.locator(selector).count();
      return (await found.catch(() => 0)) > 0 ? [frame] : [];
    }),
  );
  return frames.flat();
}
