// One session of a user: the packaged extension installed, a copy of the seeds open.
import { existsSync } from "node:fs";
import { afterAll, beforeAll, onTestFailed } from "vitest";
import type { Page } from "playwright-core";
import { launchWorkbench, type Workbench } from "./driver/browser";
import type { Keybinding, Settings } from "./driver/server";
import { screenshot } from "./driver/views";
import { copyOfSeeds } from "./driver/workspace";
import { vsix } from "./setup/paths";

export interface Session {
  /** The folder that is open, to be read after an export. */
  readonly folder: string;
  readonly page: () => Page;
}

/** Opens a session for all tests of a file. Call it at the top of the file. */
export function openSession(settings: Settings = {}, keybindings: readonly Keybinding[] = []): Session {
  const workspace = copyOfSeeds();
  let workbench: Workbench | undefined;
  beforeAll(async () => {
    if (!existsSync(vsix)) throw new Error(`${vsix} is missing: the global set-up packages it`);
    workbench = await launchWorkbench({ workspace: workspace.folder, extensions: [vsix], settings, keybindings });
  });
  afterAll(async () => {
    await workbench?.close();
    workspace.remove();
  });
  return {
    folder: workspace.folder,
    page: () => {
      if (workbench === undefined) throw new Error("the session has not begun");
      return workbench.page;
    },
  };
}

/** Leaves a picture of the workbench in shots/ when the running test fails. */
export function pictureOnFailure(page: Page, name: string): void {
  onTestFailed(() => screenshot(page, `failed-${name}`));
}
