import * as vscode from "vscode";
import { BOARD_REQUEST, type BoardResult } from "../../server/protocol/messages";
import { toRange } from "../ranges";
import type { Server } from "../server";
import { texts } from "../settings";
import { openBeside, prepareSinglePanel } from "../views/singlePanel";
import type { FromBoard, ReportPlace, ToBoard } from "../webview/board/messages";

/** The conflict board: one panel of the editor area. */
export interface Board {
  /** Opens the board or brings it to the front; with a place, at the report that stands there. */
  readonly show: (place?: ReportPlace) => void;
  readonly dispose: () => void;
}

/** Changes of the corpus come in bursts while a folder is read; the board is drawn once a burst. Milliseconds. */
const PAUSE_BETWEEN_BOARDS = 200;

/** Prepares the board, and takes one over that stood open when the window was closed. */
export function prepareBoard(server: Server, extension: vscode.Uri): Board {
  let timer: NodeJS.Timeout | undefined;
  /** A place to be revealed as soon as the page listens. */
  let pending: ReportPlace | undefined;

  const refresh = async (): Promise<void> => {
    const board = await server.askQuietly<BoardResult>(BOARD_REQUEST, {});
    const { articles, waiting } = server.corpus() ?? { articles: 0, waiting: 0 };
    const progress = { articles, waiting, stopped: server.state() === "stopped" };
    panel.tell({ type: "board", board: board ?? null, progress });
  };
  const refreshSoon = (): void => {
    if (!panel.isListening()) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      void refresh();
    }, PAUSE_BETWEEN_BOARDS);
  };
  const revealPending = (): void => {
    if (pending === undefined || !panel.isListening()) return;
    panel.tell({ type: "reveal", place: pending });
    pending = undefined;
  };
  const begin = async (): Promise<void> => {
    await server.start();
    await refresh();
    revealPending();
  };
  const panel = prepareSinglePanel<ToBoard, FromBoard>({
    extension,
    page: "board",
    icon: "graph-scatter",
    title: () => texts().boardTitle,
    receive: (message, board) => {
      if (message.type === "ready") void begin();
      else void openBeside(board, message.place.uri, toRange(message.place.range), message.look);
    },
  });
  const listeners = [server.onDidChangeCorpus(refreshSoon), server.onDidChangeState(refreshSoon)];
  return {
    show: (place) => {
      pending = place;
      panel.show();
      revealPending();
    },
    dispose: () => {
      clearTimeout(timer);
      vscode.Disposable.from(...listeners, panel).dispose();
    },
  };
}
