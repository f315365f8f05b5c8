import * as vscode from "vscode";
import { ARTICLE_LANGUAGE } from "../../server/protocol/messages";
import type { Server } from "../server";
import { changesLanguage, texts } from "../settings";

/** The state of the server, beside the language name of an open article, with a way to restart it. */
export function showLanguageStatus(server: Server): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem("isnad.server", { language: ARTICLE_LANGUAGE });

  const show = (): void => {
    const text = texts();
    const state = server.state();
    const waiting = server.corpus()?.waiting ?? 0;
    item.name = text.serverName;
    item.text = `${text.serverName}: ${text.server[state]}`;
    item.busy = state === "starting" || (state === "running" && waiting > 0);
    item.severity =
      state === "stopped" ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
    item.command = { command: "isnad.restartServer", title: text.restart };
  };

  show();
  return vscode.Disposable.from(
    item,
    server.onDidChangeState(show),
    server.onDidChangeCorpus(show),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (changesLanguage(event)) show();
    }),
  );
}
