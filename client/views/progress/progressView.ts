import * as vscode from "vscode";
import { PROGRESS_REQUEST, type ProgressResult } from "../../../server/protocol/annotations";
import { REVIEW_CHANGED } from "../../../server/protocol/review";
import { namesIn } from "../../messages/schemeNames";
import type { Server } from "../../server";
import { changesLanguage, texts, uiLanguage } from "../../settings";
import { progressItem } from "./progressItem";
import { childrenOf, progressRows, type ProgressRow } from "./progressTree";

/** Changes of the corpus and decisions come in bursts; the tree is built once a burst. Milliseconds. */
const PAUSE = 400;

/** The tree of progress in our view container: by article, label and annotator. */
export function openProgressView(server: Server): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  let rows: readonly ProgressRow[] = [];
  let names: ProgressResult["names"] = [];
  let timer: NodeJS.Timeout | undefined;

  const provider: vscode.TreeDataProvider<ProgressRow> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (row) => progressItem(row, namesIn(names, uiLanguage()), texts()),
    getChildren: (row) => [...(row === undefined ? rows : childrenOf(row))],
  };
  const view = vscode.window.createTreeView("isnad.progress", { treeDataProvider: provider, showCollapseAll: true });
  const refresh = async (): Promise<void> => {
    const result = await server.askQuietly<ProgressResult | null>(PROGRESS_REQUEST, {});
    if (result != null) {
      rows = progressRows(result);
      ({ names } = result);
    }
    view.title = texts().progress.title;
    changed.fire(undefined);
  };
  const refreshSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (view.visible) void refresh();
    }, PAUSE);
  };
  view.title = texts().progress.title;
  return vscode.Disposable.from(
    view,
    changed,
    server.onDidChangeCorpus(refreshSoon),
    server.onDidChangeState(refreshSoon),
    server.onNotification(REVIEW_CHANGED, refreshSoon),
    view.onDidChangeVisibility(({ visible }) => {
      if (!visible) return;
      void server.start();
      refreshSoon();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (changesLanguage(event)) refreshSoon();
    }),
    { dispose: () => clearTimeout(timer) },
  );
}
