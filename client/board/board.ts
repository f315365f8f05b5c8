import * as vscode from "vscode";
import { OVERVIEW_REQUEST, type OverviewResult, type ProtocolSpan } from "../../server/protocol/messages";
import { toRange } from "../ranges";
import type { Server } from "../server";
import { changesLanguage, texts, uiLanguage } from "../settings";
import { loadPage } from "../views/webviewPage";
import type { FromBoard, ToBoard } from "../webview/board/messages";

/** The conflict board: one panel of the editor area. */
export interface Board {
  readonly show: () => void;
  readonly dispose: () => void;
}

const VIEW = "isnad.board";

/** Prepares the board, and takes one over that stood open when the window was closed. */
export function prepareBoard(server: Server, extension: vscode.Uri): Board {
  let panel: vscode.WebviewPanel | undefined;

  const refresh = async (): Promise<void> => {
    const overview = await server.askQuietly<OverviewResult>(OVERVIEW_REQUEST, {});
    if (overview === undefined || panel === undefined) return;
    await panel.webview.postMessage({ type: "quantities", quantities: overview.conflicts } satisfies ToBoard);
  };
  const load = (): void => {
    if (panel === undefined) return;
    panel.title = texts().boardTitle;
    loadPage(panel.webview, extension, { name: "board", title: panel.title, language: uiLanguage() });
  };
  const adopt = (adopted: vscode.WebviewPanel): void => {
    panel = adopted;
    panel.onDidDispose(() => (panel = undefined));
    panel.webview.onDidReceiveMessage((message: FromBoard) => {
      if (message.type === "open") void open(message.uri, message.range);
      else void server.start().then(refresh);
    });
    load();
  };
  const listeners = [
    vscode.window.registerWebviewPanelSerializer(VIEW, {
      deserializeWebviewPanel: (restored) => {
        adopt(restored);
        return Promise.resolve();
      },
    }),
    server.onDidChangeCorpus(() => void refresh()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (changesLanguage(event)) load();
    }),
  ];
  return {
    show: () => {
      if (panel === undefined) adopt(vscode.window.createWebviewPanel(VIEW, "", vscode.ViewColumn.Active));
      else panel.reveal();
    },
    dispose: () => {
      vscode.Disposable.from(...listeners).dispose();
      panel?.dispose();
    },
  };
}

async function open(uri: string, range: ProtocolSpan): Promise<void> {
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection: toRange(range) });
}
