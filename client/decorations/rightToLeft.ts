import * as vscode from "vscode";
import { isArticle } from "../articles/article";
import { isRightToLeft } from "../articles/script";
import { mendsRightToLeftLines } from "../settings";

/** Lines beyond the visible ones that are mended ahead of scrolling. */
const AHEAD = 60;

/**
 * Gives Arabic lines their reading order. The text editor has no right-to-left mode: full stops jump to the wrong end and
 * clauses around Latin words change places. A decoration over the whole line can set its direction, by way of its CSS. It must
 * be the whole line: a part would split it.
 */
export function mendRightToLeftLines(): vscode.Disposable {
  const type = vscode.window.createTextEditorDecorationType({
    textDecoration: "none; direction: rtl; unicode-bidi: isolate",
    rangeBehavior: vscode.DecorationRangeBehavior.OpenOpen,
  });
  const mend = (editor: vscode.TextEditor): void => {
    const { document } = editor;
    // Also for other documents: an article may just have been made plain text again.
    editor.setDecorations(type, isArticle(document) && mendsRightToLeftLines(document) ? linesToMend(editor) : []);
  };
  const mendAll = (editors: readonly vscode.TextEditor[]): void => editors.forEach(mend);
  const mendEditorsOf = (document: vscode.TextDocument): void =>
    mendAll(vscode.window.visibleTextEditors.filter((editor) => editor.document === document));

  mendAll(vscode.window.visibleTextEditors);
  return vscode.Disposable.from(
    type,
    vscode.window.onDidChangeVisibleTextEditors(mendAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => mend(textEditor)),
    vscode.workspace.onDidOpenTextDocument(mendEditorsOf),
    vscode.workspace.onDidChangeTextDocument(({ document }) => mendEditorsOf(document)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("isnad.rightToLeftLines")) mendAll(vscode.window.visibleTextEditors);
    }),
  );
}

function linesToMend({ document, visibleRanges }: vscode.TextEditor): readonly vscode.Range[] {
  const first = Math.max(0, Math.min(...visibleRanges.map(({ start }) => start.line), document.lineCount) - AHEAD);
  const last = Math.min(document.lineCount - 1, Math.max(...visibleRanges.map(({ end }) => end.line), 0) + AHEAD);
  const lines = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => document.lineAt(first + index));
  return lines.filter(({ text }) => isRightToLeft(text)).map(({ range }) => range);
}
