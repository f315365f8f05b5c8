import * as vscode from "vscode";
import { isArticle } from "./articles/article";
import type { Server } from "./server";

/** The file that makes a folder a project of ours. */
const PROJECT_FILE = "**/isnad.json";

/**
 * Starts the server with the first article, or at once in a folder that is a project of ours. The extension is activated by
 * every plain text, to see whether it is Arabic; that alone must not cost a process.
 */
export function startWhenNeeded(server: Server): vscode.Disposable {
  if (vscode.workspace.textDocuments.some(isArticle)) void server.start();
  else void startInProject(server);
  return vscode.workspace.onDidOpenTextDocument((document) => {
    if (isArticle(document)) void server.start();
  });
}

async function startInProject(server: Server): Promise<void> {
  const found = await vscode.workspace.findFiles(PROJECT_FILE, "**/node_modules/**", 1);
  if (found.length > 0) await server.start();
}
