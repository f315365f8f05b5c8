import * as vscode from "vscode";
import { isArticle } from "./articles/article";
import type { Server } from "./server";

/** The file that makes a folder a project of ours. */
const PROJECT_FILE = "**/isnad.json";

/** An article, or the annotations beside one. */
const isOurs = (document: vscode.TextDocument): boolean =>
  isArticle(document) || document.uri.path.endsWith(".isnad.jsonl");

/**
 * Starts the server with the first article or annotation file, or at once in a folder that is a project of ours. The extension is activated by
 * every plain text, to see whether it is Arabic; that alone must not cost a process.
 */
export function startWhenNeeded(server: Server): vscode.Disposable {
  if (vscode.workspace.textDocuments.some(isOurs)) void server.start();
  else void startInProject(server);
  return vscode.workspace.onDidOpenTextDocument((document) => {
    if (isOurs(document)) void server.start();
  });
}

async function startInProject(server: Server): Promise<void> {
  const found = await vscode.workspace.findFiles(PROJECT_FILE, "**/node_modules/**", 1);
  if (found.length > 0) await server.start();
}
