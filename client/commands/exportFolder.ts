import * as vscode from "vscode";
import type { ExportResult } from "../../server/protocol/messages";
import type { Server } from "../server";
import { texts } from "../settings";
import { exportTarget } from "./export";
import { readExportArguments } from "./exportFormats";

/**
 * Exports every article below a folder: the given one, or the workspace's. Scripts may pass `{ uri, formats, out }`, and are
 * not asked for what they pass.
 */
export async function exportFolder(server: Server, argument: unknown): Promise<ExportResult | undefined> {
  const given = readExportArguments(argument);
  const folder = given.uri === undefined ? await chooseFolder() : vscode.Uri.parse(given.uri);
  if (folder === undefined) return undefined;
  return exportTarget(server, { uri: folder, folder }, given);
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1) return (await vscode.window.showWorkspaceFolderPick())?.uri;
  if (folders[0] === undefined) void vscode.window.showInformationMessage(texts().noFolder);
  return folders[0]?.uri;
}
