import * as vscode from "vscode";
import type { ExportResult } from "../../server/protocol/messages";
import type { Server } from "../server";
import { texts } from "../settings";

/** Tells what an export wrote and what it could not carry, and leads to the files. */
export async function tellExported(server: Server, result: ExportResult, out: vscode.Uri): Promise<void> {
  const text = texts();
  const { written, problems } = result;
  const sentences = [
    written.length > 0 ? text.exported(written.length, vscode.workspace.asRelativePath(out)) : text.exportedNothing,
    ...(problems.length > 0 ? [text.exportProblems(problems.length)] : []),
  ];
  const choices = [
    ...(written.length > 0 ? [text.open, text.reveal] : []),
    ...(problems.length > 0 ? [text.details] : []),
  ];
  const tell =
    written.length > 0 && problems.length === 0
      ? vscode.window.showInformationMessage
      : vscode.window.showWarningMessage;
  const choice = await tell(text.together(sentences), ...choices);
  if (choice === text.open) await openOne(written.map((file) => vscode.Uri.parse(file)));
  if (choice === text.reveal) await reveal(written.map((file) => vscode.Uri.parse(file)).at(0) ?? out);
  if (choice === text.details) server.log(problems);
}

async function openOne(files: readonly vscode.Uri[]): Promise<void> {
  const items = files.map((file) => ({ label: vscode.workspace.asRelativePath(file), file }));
  const picked = items.length > 1 ? await vscode.window.showQuickPick(items, { title: texts().whichFile }) : items[0];
  if (picked !== undefined) await vscode.window.showTextDocument(picked.file);
}

/** In the explorer where it shows the folder, else in the system's file manager. */
async function reveal(file: vscode.Uri): Promise<void> {
  const inside = vscode.workspace.getWorkspaceFolder(file) !== undefined;
  await vscode.commands.executeCommand(inside ? "revealInExplorer" : "revealFileInOS", file);
}
