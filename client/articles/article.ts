import type * as vscode from "vscode";
import { ARTICLE_LANGUAGE } from "../../server/protocol/messages";

export function isArticle(document: vscode.TextDocument): boolean {
  return document.languageId === ARTICLE_LANGUAGE;
}
