// The reader: the page inside the webview of the active tab.
import type { Frame, Page } from "playwright-core";
import { runCommand } from "./palette";
import { until } from "./until";

/** Opens the active article in the reader and returns its page, once the text is drawn. */
export async function openInReader(page: Page): Promise<Frame> {
  await runCommand(page, "Isnad: Open in the Reader");
  return readerFrame(page);
}

/** The page of the reader that is on the screen. */
async function readerFrame(page: Page): Promise<Frame> {
  const found = await until(
    () => visibleReaders(page),
    (frames) => frames.length === 1,
    "one reader on the screen",
  );
  const [frame] = found;
  if (frame === undefined) throw new Error("no reader");
  await frame.locator(".cm-line").first().waitFor();
  return frame;
}

async function visibleReaders(page: Page): Promise<readonly Frame[]> {
  const frames = await Promise.all(
    page.frames().map(async (frame) => {
      const there = await frame
        .locator(".reader .cm-content")
        .count()
        .catch(() => 0);
      return there > 0 ? [frame] : [];
    }),
  );
  return frames.flat();
}
