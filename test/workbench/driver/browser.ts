// A workbench in Chromium, opened on a folder.
import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { findBrowser } from "../setup/debian";
import { startServer, type Keybinding, type Server, type Settings } from "./server";
import { testSettings } from "./settings";

export interface LaunchOptions {
  /** The folder to open. */
  readonly workspace: string;
  /** Packaged extensions to install first. */
  readonly extensions?: readonly string[];
  /** User settings beyond those of every test. */
  readonly settings?: Settings;
  readonly keybindings?: readonly Keybinding[];
}

export interface Workbench {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** Chromium without a window. As root it needs no sandbox; without the last flags it asks for the network all the time. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error("No Chromium: `npm run test:workbench` installs one, or set CHROMIUM to the path of yours.");
  const offline = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"];
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", ...offline],
  });
}

/** The address that opens a folder. `payload` reaches the workbench as in VS Code's own browser tests. */
export function folderUrl(
  server: Server,
  folder: string,
  payload: readonly (readonly [string, string])[] = [],
): string {
  const query = new URLSearchParams({ folder: path.resolve(folder) });
  if (payload.length > 0) query.set("payload", JSON.stringify(payload));
  return `${server.url}/?${query.toString()}`;
}

/** Starts the server and the browser and returns once the workbench has started. */
export async function launchWorkbench(options: LaunchOptions): Promise<Workbench> {
  const { workspace, extensions = [], settings = {}, keybindings = [] } = options;
  const server = await startServer({ extensions, settings: { ...testSettings, ...settings }, keybindings });
  const browser = await launchBrowser().catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  const close = async (): Promise<void> => {
    await browser.close();
    await server.stop();
  };
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "en-US" });
    page.setDefaultTimeout(20_000);
    await page.goto(folderUrl(server, workspace));
    await started(page);
    return { page, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function started(page: Page): Promise<void> {
  await page.locator(".monaco-workbench").waitFor({ timeout: 60_000 });
  await page.locator(".part.statusbar .statusbar-item").first().waitFor();
  await page.waitForFunction(() => performance.getEntriesByName("code/didStartWorkbench").length > 0);
}
