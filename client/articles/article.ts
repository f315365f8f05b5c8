import type * as vscode from "vscode";

/** The language id of Arabic news articles. */
export const ARTICLE_LANGUAGE = "isnad-article";

export function isArticle(document: vscode.TextDocument): boolean {
  return document.languageId === ARTICLE_LANGUAGE;
}
