import * as vscode from "vscode";

/** Which folder is our sample corpus, beneath the folder that VS Code gives the extension. */
const SAMPLE = "sample";
const WALKTHROUGH = "isnad.isnad#isnad.start";
const SHOWN = "isnad.walkthroughShown";

/**
 * Opens a copy of the sample corpus, five articles, that the user may change; a copy that is there already is opened as it
 * was left. With a folder open, in a window of its own.
 */
export async function openSample({ extensionUri, globalStorageUri }: vscode.ExtensionContext): Promise<void> {
  const { fs, workspaceFolders } = vscode.workspace;
  const sample = vscode.Uri.joinPath(globalStorageUri, SAMPLE);
  const seeds = vscode.Uri.joinPath(extensionUri, "seeds");
  await fs.createDirectory(sample);
  const there = new Set((await fs.readDirectory(sample)).map(([name]) => name));
  for (const [name] of await fs.readDirectory(seeds))
    if (!there.has(name)) await fs.copy(vscode.Uri.joinPath(seeds, name), vscode.Uri.joinPath(sample, name));
  // A project of ours: what is in it is read as soon as it is open.
  const project = vscode.Uri.joinPath(sample, "isnad.json");
  if (!there.has("isnad.json")) await fs.writeFile(project, Buffer.from("{}\n"));
  const forceNewWindow = (workspaceFolders ?? []).length > 0;
  await vscode.commands.executeCommand("vscode.openFolder", sample, { forceNewWindow });
}

/** Shows the walkthrough once: the first time that the sample corpus stands open. */
export async function introduceSample({ globalState, globalStorageUri }: vscode.ExtensionContext): Promise<void> {
  const sample = vscode.Uri.joinPath(globalStorageUri, SAMPLE).toString();
  const isOpen = (vscode.workspace.workspaceFolders ?? []).some(({ uri }) => uri.toString() === sample);
  if (!isOpen || globalState.get(SHOWN) === true) return;
  await globalState.update(SHOWN, true);
  await vscode.commands.executeCommand("workbench.action.openWalkthrough", WALKTHROUGH, false);
}
