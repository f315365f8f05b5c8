// Settings of a fresh workbench: nothing between the reader and the articles.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Settings } from "./server";

/** For anyone: no welcome pages, no telemetry, no chat, no marketplace. */
export const quietSettings: Settings = {
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "chat.disableAIFeatures": true,
  "git.enabled": false,
};

/** For tests: also nothing that moves, and nothing saved that a test did not save. */
export const testSettings: Settings = {
  ...quietSettings,
  "workbench.welcomePage.walkthroughs.openOnInstall": false,
  "workbench.reduceMotion": "on",
  "window.commandCenter": false,
  "editor.cursorBlinking": "solid",
  "files.autoSave": "off",
  "files.hotExit": "off",
};

/** Writes the settings of a folder, over those that it had. */
export function setFolder(folder: string, settings: Settings): void {
  mkdirSync(path.join(folder, ".vscode"), { recursive: true });
  writeFileSync(path.join(folder, ".vscode/settings.json"), JSON.stringify(settings));
}
