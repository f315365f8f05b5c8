import * as vscode from "vscode";
import { isArticle } from "../articles/article";
import { opensInReader } from "../settings";

/**
 * Where the setting asks for it, an article that is opened in a text editor goes over into the reader. Once for each tab: who
 * goes back to the text editor stays there.
 */
export function openByDefault(view: string): vscode.Disposable {
  const seen = new Set<string>();
  const consider = async (editor: vscode.TextEditor | undefined): Promise<void> => {
    if (editor === undefined || !isArticle(editor.document) || !opensInReader(editor.document)) return;
    const { document } = editor;
    const key = document.uri.toString();
    const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
    if (seen.has(key) || !(tab?.input instanceof vscode.TabInputText) || tab.input.uri.toString() !== key) return;
    seen.add(key);
    await vscode.commands.executeCommand("vscode.openWith", document.uri, view, editor.viewColumn);
    if (!tab.isDirty) await vscode.window.tabGroups.close(tab, true);
  };
  const forget = ({ closed }: vscode.TabChangeEvent): void => {
    for (const { input } of closed) {
      if (input instanceof vscode.TabInputCustom) seen.delete(input.uri.toString());
    }
  };
  void consider(vscode.window.activeTextEditor);
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor((editor) => void consider(editor)),
    vscode.workspace.onDidOpenTextDocument(() => void consider(vscode.window.activeTextEditor)),
    vscode.window.tabGroups.onDidChangeTabs(forget),
  );
}
