import * as vscode from "vscode";
import { OVERVIEW_REQUEST, type OverviewResult } from "../../server/protocol/messages";
import type { Server } from "../server";
import { changesLanguage, texts } from "../settings";
import { childrenOf, parentOf, topRows, type Filter, type Row } from "./overviewTree";
import { rowItem } from "./rowItem";

/** The tree of figures and conflicts in our view container. */
export interface FiguresView {
  /** Brings the view to the front with its conflicts open. */
  readonly showConflicts: () => Promise<void>;
  readonly filter: (filter: Filter) => void;
  readonly dispose: () => void;
}

/** Changes of the corpus come in bursts while a folder is read; the tree is built once a burst. Milliseconds. */
const PAUSE_BETWEEN_OVERVIEWS = 200;

const REVEAL_ATTEMPTS = 10;

export function openFiguresView(server: Server): FiguresView {
  const changed = new vscode.EventEmitter<undefined>();
  let rows: readonly Row[] = [];
  let overview: OverviewResult | undefined;
  let filter: Filter = "all";
  let timer: NodeJS.Timeout | undefined;
  let answered: () => void = () => undefined;
  const firstAnswer = new Promise<void>((resolve) => (answered = resolve));

  const provider: vscode.TreeDataProvider<Row> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (row) => rowItem(row, texts()),
    getChildren: (row) => [...(row === undefined ? rows : childrenOf(row))],
    getParent: parentOf,
  };
  const view = vscode.window.createTreeView("isnad.figures", { treeDataProvider: provider, showCollapseAll: true });

  const show = (): void => {
    rows = overview === undefined ? [] : topRows(overview, filter);
    const conflicts = overview?.conflicts.filter(({ verdict }) => verdict === "conflict").length ?? 0;
    view.title = texts().viewTitle;
    view.badge = conflicts > 0 ? { value: conflicts, tooltip: texts().conflicts(conflicts) } : undefined;
    showProgress();
    changed.fire(undefined);
  };
  const showProgress = (): void => {
    const { articles, waiting } = server.corpus() ?? { articles: 0, waiting: 0 };
    if (server.state() === "stopped") view.message = `${texts().serverName}: ${texts().server.stopped}`;
    else view.message = waiting > 0 ? texts().reading(articles - waiting, articles) : "";
  };
  const refresh = async (): Promise<void> => {
    const result = await server.askQuietly<OverviewResult>(OVERVIEW_REQUEST, {});
    if (result !== undefined) {
      overview = result;
      answered();
    }
    show();
  };
  const refreshSoon = (): void => {
    showProgress();
    timer ??= setTimeout(() => {
      timer = undefined;
      void refresh();
    }, PAUSE_BETWEEN_OVERVIEWS);
  };

  /** The editor knows a row only once it has drawn it, which takes a moment in a view that has just come up. */
  const revealFirst = async (): Promise<void> => {
    for (let attempt = 0; attempt < REVEAL_ATTEMPTS && rows[0] !== undefined; attempt++) {
      try {
        await view.reveal(rows[0], { select: true, focus: true, expand: 1 });
        return;
      } catch {
        await pause(100);
      }
    }
  };

  show();
  const listeners = [
    server.onDidChangeCorpus(refreshSoon),
    server.onDidChangeState(refreshSoon),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible) void server.start();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (changesLanguage(event)) refreshSoon(); // the values are words of the server's
    }),
  ];
  return {
    showConflicts: async () => {
      await vscode.commands.executeCommand("isnad.figures.focus");
      await server.start();
      await Promise.race([firstAnswer, pause(3000)]);
      await revealFirst();
    },
    filter: (next) => {
      filter = next;
      void vscode.commands.executeCommand("setContext", "isnad.attentionOnly", filter === "attention");
      show();
    },
    dispose: () => {
      clearTimeout(timer);
      vscode.Disposable.from(view, changed, ...listeners).dispose();
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
