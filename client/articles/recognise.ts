import * as vscode from "vscode";
import { ARTICLE_LANGUAGE } from "../../server/protocol/messages";
import { recognisesArabicText } from "../settings";
import { isMostlyArabic } from "./script";

/** Schemes whose documents are no files of the user: logs, diffs, settings. */
const NOT_FILES: ReadonlySet<string> = new Set([
  "output",
  "git",
  "vscode-userdata",
  "comment",
  "debug",
  "walkThroughSnippet",
]);

/** An article shows its language in its first lines; a whole corpus in one file need not be copied to see it. */
const FIRST_LINES = 200;

/** Gives Arabic `.txt` files our language id when they are opened. Other text stays untouched. */
export function recogniseArticles(): vscode.Disposable {
  // A change of language closes and reopens a document in one turn. Who chose plain text by hand shall keep it.
  let closedThisTurn: string | undefined;
  const closing = vscode.workspace.onDidCloseTextDocument((document) => {
    closedThisTurn = document.uri.toString();
    setImmediate(() => (closedThisTurn = undefined));
  });
  const opening = vscode.workspace.onDidOpenTextDocument((document) => {
    if (document.uri.toString() !== closedThisTurn) void recognise(document);
  });
  for (const document of vscode.workspace.textDocuments) void recognise(document);
  return vscode.Disposable.from(closing, opening);
}

async function recognise(document: vscode.TextDocument): Promise<void> {
  if (!isPlainTextFile(document) || !recognisesArabicText(document)) return;
  const beginning = document.getText(new vscode.Range(0, 0, FIRST_LINES, 0));
  if (!isMostlyArabic(beginning)) return;
  const article = await vscode.languages.setTextDocumentLanguage(document, ARTICLE_LANGUAGE);
  revealSelection(article);
}

/** Larger and wrapped, an article's lines push out of sight what the editor was opened at. */
function revealSelection(article: vscode.TextDocument): void {
  for (const editor of vscode.window.visibleTextEditors.filter(({ document }) => document === article))
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function isPlainTextFile(document: vscode.TextDocument): boolean {
  return (
    document.languageId === "plaintext" &&
    document.uri.path.toLowerCase().endsWith(".txt") &&
    !NOT_FILES.has(document.uri.scheme)
  );
}
