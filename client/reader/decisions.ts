import * as vscode from "vscode";
import {
  OPERATE_REQUEST,
  type OperateParams,
  type OperateResult,
  type ReviewOperation,
} from "../../server/protocol/review";
import type { Server } from "../server";
import { texts } from "../settings";
import { difference, fits, type Replacement } from "./review/undoStack";

/** Writes decisions into the stand-off file of an article. */
export interface Decisions {
  /** Carries operations out. Fails with words for the annotator; then nothing was changed. */
  readonly carryOut: (operations: readonly ReviewOperation[]) => Promise<Carried>;
  /** Replaces a part of the stand-off file, as undo and redo do. */
  readonly replace: (change: Replacement) => Promise<void>;
}

export interface Carried {
  /** What changed in the file, or undefined: nothing. */
  readonly change: Replacement | undefined;
  readonly made: readonly string[];
  /** Suggestions that became lines of the file, by their old ids. */
  readonly taken: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
}

/**
 * The edits go through VS Code, so that an open stand-off file shows them and can undo them; and they are saved at once, so
 * that no decision waits in a file that nobody sees.
 */
export function createDecisions(server: Server, article: vscode.TextDocument): Decisions {
  let file: vscode.Uri | undefined;

  const apply = async (edit: vscode.WorkspaceEdit, uri: vscode.Uri): Promise<void> => {
    const tabs = closeUnaskedTabs(uri);
    try {
      if (!(await vscode.workspace.applyEdit(edit))) throw new Error(texts().reader.textChanged);
      const document = await vscode.workspace.openTextDocument(uri);
      if (document.isDirty && !(await document.save())) throw new Error(texts().reader.notSaved);
    } finally {
      setTimeout(tabs.dispose, SHOWING);
    }
  };
  return {
    carryOut: async (operations) => {
      const params: OperateParams = { uri: article.uri.toString(), version: article.version, operations };
      const result = await server.ask<OperateResult | null>(OPERATE_REQUEST, params);
      if (result === null) throw new Error(texts().reader.unknownArticle);
      const { edit, made, problems } = result;
      const taken = new Map(Object.entries(result.renamed as Readonly<Record<string, string>>));
      file = vscode.Uri.parse(result.fileUri);
      if (edit === null) return { change: undefined, made, taken, problems };
      const before = await contentOf(file);
      await apply(await server.toWorkspaceEdit(edit), file);
      return { change: difference(before, await contentOf(file)), made, taken, problems };
    },
    replace: async (change) => {
      if (file === undefined) return;
      const document = await vscode.workspace.openTextDocument(file);
      if (!fits(document.getText(), change)) throw new Error(texts().reader.fileChanged);
      const edit = new vscode.WorkspaceEdit();
      const end = change.at + change.removed.length;
      edit.replace(file, new vscode.Range(document.positionAt(change.at), document.positionAt(end)), change.inserted);
      await apply(edit, file);
    },
  };
}

/** The text of a file, of its open document where there is one; empty where there is no file. */
async function contentOf(uri: vscode.Uri): Promise<string> {
  try {
    return (await vscode.workspace.openTextDocument(uri)).getText();
  } catch {
    return "";
  }
}

/** VS Code shows a file that stays dirty for 0.8 s in a tab of its own; on a busy machine saving may take that long. Milliseconds. */
const SHOWING = 2000;

/** Closes the tab of a file that VS Code opens behind the annotator's back. One that the annotator opens is in front. */
function closeUnaskedTabs(uri: vscode.Uri): { readonly dispose: () => void } {
  const listener = vscode.window.tabGroups.onDidChangeTabs(({ opened }) => {
    const unasked = opened.filter(
      ({ input, isActive }) =>
        input instanceof vscode.TabInputText && input.uri.toString() === uri.toString() && !isActive,
    );
    for (const tab of unasked) setTimeout(() => void vscode.window.tabGroups.close(tab, true), tab.isDirty ? 500 : 0);
  });
  return { dispose: () => void listener.dispose() };
}
