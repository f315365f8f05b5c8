import * as vscode from "vscode";
import { texts } from "../settings";

/** The folder of the workspace, or the one that the user picks among several; undefined, and told so, where there is none. */
export async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1) return (await vscode.window.showWorkspaceFolderPick())?.uri;
  if (folders[0] === undefined) void vscode.window.showInformationMessage(texts().noFolder);
  return folders[0]?.uri;
}
