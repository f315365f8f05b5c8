import * as vscode from "vscode";
import type { ExportResult } from "../../server/protocol/messages";
import { isArticle } from "../articles/article";
import { fileInFront } from "../articles/fileInFront";
import type { Server } from "../server";
import { texts } from "../settings";
import { exportTarget, toUri } from "./export";
import { readExportArguments } from "./exportFormats";

/**
 * Exports one article: the given one, or the one in front, as text or in the reader. Scripts may pass `{ uri, formats, out }`, and are not
 * asked for what they pass.
 */
export async function exportArticle(server: Server, argument: unknown): Promise<ExportResult | undefined> {
  const given = readExportArguments(argument);
  const uri = given.uri === undefined ? activeArticle() : vscode.Uri.parse(given.uri);
  if (uri === undefined) {
    void vscode.window.showInformationMessage(texts().noArticle);
    return undefined;
  }
  const folder =
    uri.scheme === "untitled" ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(uri, "..");
  if (folder === undefined && given.out === undefined) {
    void vscode.window.showInformationMessage(texts().noFolder);
    return undefined;
  }
  return exportTarget(server, { uri, folder: folder ?? toUri(given.out ?? "", uri) }, given);
}

function activeArticle(): vscode.Uri | undefined {
  const uri = fileInFront()?.toString();
  return vscode.workspace.textDocuments.find((document) => isArticle(document) && document.uri.toString() === uri)?.uri;
}
