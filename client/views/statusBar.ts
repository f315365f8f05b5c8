import * as vscode from "vscode";
import { isArticle } from "../articles/article";
import { isolate } from "../messages/isolate";
import type { Server } from "../server";
import { changesLanguage, texts } from "../settings";

/** One item: what the corpus holds and whether it is still being read. A click shows the findings. */
export function showStatusBar(server: Server): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("isnad.status", vscode.StatusBarAlignment.Left, 40);
  item.name = "Isnad";
  item.command = "isnad.showConflicts";

  const show = (): void => {
    const text = texts();
    const { articles, waiting, unsourced, conflicts } = server.corpus() ?? {
      articles: 0,
      waiting: 0,
      unsourced: 0,
      conflicts: 0,
    };
    const state = server.state();
    const facts = [text.articles(articles), text.unsourced(unsourced), text.conflicts(conflicts)];
    item.backgroundColor = undefined;
    if (state === "stopped") {
      item.text = "$(error) Isnad";
      item.backgroundColor = new vscode.ThemeColor("statusBarItem.errorBackground");
      facts.unshift(`${text.serverName}: ${text.server.stopped}`);
    } else if (state === "starting" || waiting > 0) {
      item.text = `$(sync~spin) Isnad ${waiting > 0 ? `${articles - waiting}/${articles}` : ""}`;
      facts.unshift(waiting > 0 ? text.reading(articles - waiting, articles) : text.server.starting);
    } else {
      item.text = `$(warning) ${isolate(unsourced)}  $(git-compare) ${isolate(conflicts)}`;
    }
    item.tooltip = [...facts, text.statusHint].join("\n");
    item.accessibilityInformation = { label: `Isnad: ${facts.join(", ")}`, role: "button" };
    if (articles > 0 || vscode.workspace.textDocuments.some(isArticle)) item.show();
    else item.hide();
  };

  show();
  return vscode.Disposable.from(
    item,
    server.onDidChangeCorpus(show),
    server.onDidChangeState(show),
    vscode.workspace.onDidOpenTextDocument(show),
    vscode.workspace.onDidCloseTextDocument(show),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (changesLanguage(event)) show();
    }),
  );
}
