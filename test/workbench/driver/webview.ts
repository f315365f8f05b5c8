// What a webview shows: a page of its own, two frames deep.
import type { FrameLocator, Page } from "playwright-core";

/** The page of the webview in the active editor group. */
export function webview(page: Page): FrameLocator {
  return page.frameLocator("iframe.webview.ready").frameLocator("iframe#active-frame");
}
