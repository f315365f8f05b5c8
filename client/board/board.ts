import * as vscode from "vscode";
import { BOARD_REQUEST, type BoardResult } from "../../server/protocol/messages";
import { toRange } from "../ranges";
import type { Server } from "../server";
import { changesLanguage, texts, uiLanguage } from "../settings";
import { loadPage } from "../views/webviewPage";
import type { FromBoard, ReportPlace, ToBoard } from "../webview/board/messages";

/** The conflict board: one panel of the editor area. */
export interface Board {
  /** Opens the board or brings it to the front; with a place, at the report that stands there. */
  readonly show: (place?: ReportPlace) => void;
  readonly dispose: () => void;
}

const VIEW = "isnad.board";

/** Changes of the corpus come in bursts while a folder is read; the board is drawn once a burst. Milliseconds. */
const PAUSE_BETWEEN_BOARDS = 200;

/** Prepares the board, and takes one over that stood open when the window was closed. */
export function prepareBoard(server: Server, extension: vscode.Uri): Board {
  let panel: vscode.WebviewPanel | undefined;
  let timer: NodeJS.Timeout | undefined;
  /** A place to be revealed as soon as the page listens. */
  let pending: ReportPlace | undefined;
  let isListening = false;

  const tell = (message: ToBoard): void => void panel?.webview.postMessage(message);
  const refresh = async (): Promise<void> => {
    const board = await server.askQuietly<BoardResult>(BOARD_REQUEST, {});
    const { articles, waiting } = server.corpus() ?? { articles: 0, waiting: 0 };
    const progress = { articles, waiting, stopped: server.state() === "stopped" };
    tell({ type: "board", board: board ?? null, progress });
  };
  const refreshSoon = (): void => {
    if (panel === undefined || !isListening) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      void refresh();
    }, PAUSE_BETWEEN_BOARDS);
  };
  const revealPending = (): void => {
    if (pending === undefined || !isListening) return;
    tell({ type: "reveal", place: pending });
    pending = undefined;
  };
  const begin = async (): Promise<void> => {
    isListening = true;
    await server.start();
    await refresh();
    revealPending();
  };
  const load = (): void => {
    if (panel === undefined) return;
    isListening = false;
    panel.title = texts().boardTitle;
    panel.iconPath = new vscode.ThemeIcon("graph-scatter");
    loadPage(panel.webview, extension, { name: "board", title: panel.title, language: uiLanguage() });
  };
  const adopt = (adopted: vscode.WebviewPanel): void => {
    panel = adopted;
    adopted.onDidDispose(() => (panel = undefined));
    adopted.onDidChangeViewState(() => {
      if (!adopted.visible) isListening = false; // the page is gone, and loads anew when the panel comes up
    });
    adopted.webview.onDidReceiveMessage((message: FromBoard) => {
      if (message.type === "ready") void begin();
      else void open(adopted, message.place, message.look);
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
    server.onDidChangeCorpus(refreshSoon),
    server.onDidChangeState(refreshSoon),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (changesLanguage(event)) load();
    }),
  ];
  return {
    show: (place) => {
      pending = place;
      if (panel === undefined) adopt(vscode.window.createWebviewPanel(VIEW, "", vscode.ViewColumn.Active));
      else panel.reveal();
      revealPending();
    },
    dispose: () => {
      clearTimeout(timer);
      vscode.Disposable.from(...listeners).dispose();
      panel?.dispose();
    },
  };
}

/** Shows a report in its article beside the board, so that both can be read together. */
async function open(board: vscode.WebviewPanel, { uri, range }: ReportPlace, look: boolean): Promise<void> {
  const beside = vscode.window.tabGroups.all.find(({ viewColumn }) => viewColumn !== board.viewColumn);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
    selection: toRange(range),
    viewColumn: beside?.viewColumn ?? vscode.ViewColumn.Beside,
    preserveFocus: look,
    preview: true,
  });
}
