import * as vscode from "vscode";
import type { ExportResult } from "../../server/protocol/messages";
import type { Server } from "../server";
import { chooseFolder } from "./chooseFolder";
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
