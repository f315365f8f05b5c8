import * as vscode from "vscode";
import { AGREEMENT_REQUEST, type AgreementResult } from "../../server/protocol/agreement";
import { TAGSET_REQUEST, type TagsetParams, type TagsetResult } from "../../server/protocol/tagset";
import { agreementMessagesIn } from "../messages/agreement/inLanguage";
import { labelsIn } from "../reader/review/labels";
import type { Server } from "../server";
import { changesLanguage, uiLanguage } from "../settings";
import { loadPage } from "../views/webviewPage";
import type { FromAgreement, LabelName, ToAgreement } from "../webview/agreement/messages";

/** How far annotators agree: one panel of the editor area. */
export interface AgreementView {
  readonly show: () => void;
  readonly dispose: () => void;
}

/** Files are written one after the other while somebody decides; the view is drawn once for them. Milliseconds. */
const PAUSE = 400;

export function prepareAgreementView(server: Server, extension: vscode.Uri): AgreementView {
  let panel: vscode.WebviewPanel | undefined;
  let timer: NodeJS.Timeout | undefined;
  let asking: vscode.CancellationTokenSource | undefined;

  const labelNames = async (uri: string | undefined): Promise<readonly LabelName[]> => {
    if (uri === undefined) return [];
    const params: TagsetParams = { uri };
    const tagset = await server.askQuietly<TagsetResult | null>(TAGSET_REQUEST, params);
    return tagset == null ? [] : labelsIn(tagset, uiLanguage()).map(({ kind, id, name }) => ({ kind, id, name }));
  };
  const refresh = async (): Promise<void> => {
    asking?.cancel();
    const asked = (asking = new vscode.CancellationTokenSource());
    await server.start();
    const agreement = await server.askQuietly<AgreementResult | null>(AGREEMENT_REQUEST, {}, asked.token);
    asked.dispose();
    if (agreement == null || asking !== asked) return;
    const labels = await labelNames(agreement.articles[0]?.uri);
    const message: ToAgreement = { type: "agreement", agreement, labels };
    void panel?.webview.postMessage(message);
  };
  const refreshSoon = (): void => {
    if (panel?.visible !== true) return;
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), PAUSE);
  };
  const load = (): void => {
    if (panel === undefined) return;
    panel.title = agreementMessagesIn(uiLanguage()).title;
    panel.iconPath = new vscode.ThemeIcon("organization");
    loadPage(panel.webview, extension, { name: "agreement", title: panel.title, language: uiLanguage() });
  };
  const open = (): vscode.WebviewPanel => {
    const opened = vscode.window.createWebviewPanel("isnad.agreement", "", vscode.ViewColumn.Active);
    opened.onDidDispose(() => (panel = undefined));
    opened.webview.onDidReceiveMessage((message: FromAgreement) => {
      if (message.type === "ready") void refresh();
      else void vscode.commands.executeCommand("isnad.adjudicate", vscode.Uri.parse(message.uri));
    });
    return opened;
  };
  const files = vscode.workspace.createFileSystemWatcher("**/*.isnad.jsonl");
  const listeners = [
    files,
    files.onDidChange(refreshSoon),
    files.onDidCreate(refreshSoon),
    files.onDidDelete(refreshSoon),
    server.onDidChangeCorpus(refreshSoon),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (changesLanguage(event)) load();
    }),
  ];
  return {
    show: () => {
      if (panel !== undefined) {
        panel.reveal();
        return;
      }
      panel = open();
      load();
    },
    dispose: () => {
      clearTimeout(timer);
      asking?.cancel();
      vscode.Disposable.from(...listeners).dispose();
      panel?.dispose();
    },
  };
}
