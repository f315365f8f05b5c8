// Runs a suite inside the extension host of the served workbench: the `vscode` API without a desktop.
import { setTimeout as sleep } from "node:timers/promises";
import { format } from "node:util";
import { folderUrl, launchBrowser } from "./browser";
import { startServer, type Server } from "./server";
import { testSettings } from "./settings";

export interface SuiteRun {
  readonly workspace: string;
  /** The folder of the extension under development. */
  readonly extension: string;
  /** The suite's entry: a module that exports run(). */
  readonly suite: string;
}

export interface SuiteResult {
  /** 0 when run() resolved; 124 when it never did. */
  readonly code: number;
  /** What the tests printed. */
  readonly output: string;
}

const patience = 150_000;
/** What the workbench itself writes into the same stream, each with the beginning it is known by. */
const noise = [
  /^%c|^\[(reconnection|Service Worker|AgentHost|AccountPolicy)|^Resolv|^Creating a socket|^Updating additional/,
  /^Ignoring fetching additional|^getaddrinfo|^Timed out waiting for auth|^Creation of workbench contribution/,
  /^Error: Could not locate the bindings file/, // a rig that was built without a compiler has no log writer
];

/** Opens the workspace with the extension and the suite and waits for the suite's verdict. */
export async function runInExtensionHost(run: SuiteRun): Promise<SuiteResult> {
  const server = await startServer({ settings: testSettings, smokeTestDriver: true });
  try {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      const printed: string[] = [];
      await page.exposeFunction("codeAutomationLog", (_type: string, args: unknown[]) => {
        const line = format(...args);
        if (!noise.some((beginning) => beginning.test(line))) printed.push(line);
      });
      const verdict = new Promise<number>((resolve) => {
        void page.exposeFunction("codeAutomationExit", resolve).then(() =>
          page.goto(
            folderUrl(server, run.workspace, [
              ["extensionDevelopmentPath", remote(server, run.extension)],
              ["extensionTestsPath", remote(server, run.suite)],
            ]),
          ),
        );
      });
      const code = await Promise.race([verdict, sleep(patience, 124, { ref: false })]);
      return { code, output: printed.join("\n") };
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

function remote(server: Server, file: string): string {
  return `vscode-remote://127.0.0.1:${server.port}${file}`;
}
