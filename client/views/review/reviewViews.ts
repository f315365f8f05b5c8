import * as vscode from "vscode";
import {
  REVIEW_CHANGED,
  REVIEW_REQUEST,
  type ReviewItem,
  type ReviewParams,
  type ReviewResult,
} from "../../../server/protocol/review";
import { fileInFront } from "../../articles/fileInFront";
import { NO_SCHEME, type Scheme } from "../../messages/scheme";
import { carryOutAll, orWarn } from "../../reader/decisions";
import { schemeOf } from "../../reader/review/scheme";
import type { Server } from "../../server";
import { changesLanguage, texts } from "../../settings";
import { reviewTreeItem } from "./reviewItem";
import { childrenOf, kindRows, listedIn, type ReviewList, type ReviewRow } from "./reviewRows";

/** Typing and decisions come in bursts; the trees are built once a burst. Milliseconds. */
const PAUSE = 300;

const VIEWS: Readonly<Record<ReviewList, string>> = {
  suggestions: "isnad.suggestions",
  annotations: "isnad.annotations",
};

/** The article in front, in whichever editor. */
function articleInFront(): vscode.Uri | undefined {
  const uri = fileInFront();
  return uri && /\.txt$/iu.test(uri.path) ? uri : undefined;
}

/** What a list shows of an article, and the version of it that its rows count in. */
interface Shown {
  readonly uri: vscode.Uri;
  readonly version: number | null;
  readonly items: readonly ReviewItem[];
  /** What their labels and attributes are called. */
  readonly scheme: Scheme;
}

/** The suggestions and the annotations of the article in front, as two trees that can be decided in. */
export function openReviewViews(server: Server): vscode.Disposable {
  let shown: Shown | undefined;
  let timer: NodeJS.Timeout | undefined;

  const views = (["suggestions", "annotations"] as const).map((list) => openList(list, () => shown));
  const refresh = async (): Promise<void> => {
    const uri = articleInFront();
    // A view that has the focus, or a page of ours in front, must not empty the lists.
    if (uri === undefined && shown !== undefined && vscode.window.tabGroups.activeTabGroup.activeTab !== undefined)
      return;
    const params: ReviewParams | undefined = uri && { uri: uri.toString() };
    const review = params && (await server.askQuietly<ReviewResult | null>(REVIEW_REQUEST, params));
    const scheme = params && (await schemeOf(server, params.uri));
    if (uri && review === undefined) return;
    shown =
      uri && review ? { uri, version: review.version, items: review.items, scheme: scheme ?? NO_SCHEME } : undefined;
    for (const view of views) view.show();
  };
  const refreshSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (views.some((view) => view.isVisible())) void refresh();
    }, PAUSE);
  };
  const decide = async (op: "accept" | "reject" | "withdraw", row: ReviewRow): Promise<void> => {
    const article = shown;
    if (article === undefined) return;
    const ids = row.row === "item" ? [row.item.id] : row.items.map(({ id }) => id);
    await orWarn(() => carryOutAll(server, article, [{ op, ids }]));
    await refresh();
  };
  return vscode.Disposable.from(
    ...views,
    vscode.commands.registerCommand("isnad.acceptItem", (row: ReviewRow) => decide("accept", row)),
    vscode.commands.registerCommand("isnad.rejectItem", (row: ReviewRow) => decide("reject", row)),
    vscode.commands.registerCommand("isnad.withdrawItem", (row: ReviewRow) => decide("withdraw", row)),
    ...views.map((view) => view.onVisible(refreshSoon)),
    vscode.window.tabGroups.onDidChangeTabs(refreshSoon),
    vscode.window.tabGroups.onDidChangeTabGroups(refreshSoon),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.toString() === shown?.uri.toString()) refreshSoon();
    }),
    server.onDidChangeCorpus(refreshSoon),
    server.onDidChangeState(refreshSoon),
    server.onNotification(REVIEW_CHANGED, refreshSoon),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (changesLanguage(event)) refreshSoon();
    }),
    { dispose: () => clearTimeout(timer) },
  );
}

/** One of the two trees. */
function openList(list: ReviewList, shown: () => Shown | undefined) {
  const changed = new vscode.EventEmitter<undefined>();
  const visible = new vscode.EventEmitter<undefined>();
  const provider: vscode.TreeDataProvider<ReviewRow> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (row) =>
      reviewTreeItem(list, shown()?.uri ?? vscode.Uri.parse("untitled:"), row, shown()?.scheme ?? NO_SCHEME, texts()),
    getChildren: (row) => [...(row === undefined ? kindRows(list, shown()?.items ?? []) : childrenOf(row))],
  };
  const view = vscode.window.createTreeView(VIEWS[list], { treeDataProvider: provider, showCollapseAll: true });
  const title = (): void => {
    view.title = texts().progress[list];
  };
  title();
  view.onDidChangeVisibility((event) => {
    if (event.visible) visible.fire(undefined);
  });
  return {
    isVisible: () => view.visible,
    onVisible: visible.event,
    show: () => {
      title();
      const now = shown();
      // No badge: VS Code would add it to that of the conflicts.
      const count = listedIn(list, now?.items ?? []).length;
      view.description = now === undefined ? "" : `${count} · ${now.uri.path.split("/").at(-1) ?? ""}`;
      changed.fire(undefined);
    },
    dispose: () => void vscode.Disposable.from(view, changed, visible).dispose(),
  };
}
