import * as vscode from "vscode";
import { SEARCH_REQUEST, type SearchParams, type SearchResult } from "../../server/protocol/annotations";
import { REVIEW_CHANGED, type FileChange } from "../../server/protocol/review";
import { toRange } from "../ranges";
import { labelName, namesIn } from "../messages/schemeNames";
import { createDecisions } from "../reader/decisions";
import { inverse } from "../reader/review/undoStack";
import { reasonOf } from "../reasonOf";
import type { Server } from "../server";
import { texts, uiLanguage } from "../settings";
import { openBeside, prepareSinglePanel } from "../views/singlePanel";
import {
  labelKey,
  type ArticleDecision,
  type ConcordanceVerdict,
  type FromConcordance,
  type ToConcordance,
} from "../webview/concordance/messages";

/** The concordance: one panel of the editor area. */
export interface Concordance {
  /** Opens the concordance or brings it to the front; with a query, searches for it. */
  readonly show: (query?: string) => void;
  readonly dispose: () => void;
}

/** Typing and changes of the corpus come in bursts; the list is made once a burst. Milliseconds. */
const PAUSE = 150;

/** Changes of stand-off files that one key made, to be taken back together. */
type Deed = readonly { readonly uri: string; readonly version: number | null; readonly change: FileChange }[];

export function prepareConcordance(server: Server, extension: vscode.Uri): Concordance {
  let timer: NodeJS.Timeout | undefined;
  let params: SearchParams | undefined;
  let asking: vscode.CancellationTokenSource | undefined;
  let pending: string | undefined;
  let deeds: readonly Deed[] = [];
  /** Decisions one after the other: each is made over the files that the one before has left. */
  let last: Promise<void> = Promise.resolve();

  const tell = (message: ToConcordance): void => panel.tell(message);
  const refresh = async (): Promise<void> => {
    if (params === undefined) return;
    await server.start();
    asking?.cancel();
    const asked = (asking = new vscode.CancellationTokenSource());
    const result = await server.askQuietly<SearchResult | null>(SEARCH_REQUEST, params, asked.token);
    if (asking !== asked) return;
    const { articles, waiting } = server.corpus() ?? { articles: 0, waiting: 0 };
    tell({
      type: "result",
      result: result ?? null,
      labels: labelsOf(result ?? null),
      progress: { articles, waiting, stopped: server.state() === "stopped" },
    });
  };
  const refreshSoon = (): void => {
    if (!panel.isListening()) return;
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), PAUSE);
  };
  const decisionsIn = (uri: string, version: number | null) =>
    createDecisions(server, { uri: vscode.Uri.parse(uri), version });
  const inTurn = (task: () => Promise<void>): void => {
    last = last
      .then(task)
      .catch((error: unknown) => tell({ type: "say", text: reasonOf(error) }))
      .then(refresh);
  };
  const decide = async (verdict: ConcordanceVerdict, decisions: readonly ArticleDecision[]): Promise<void> => {
    const deed: Deed[number][] = [];
    const problems: string[] = [];
    let count = 0;
    for (const { uri, version, ids } of decisions) {
      try {
        const carried = await decisionsIn(uri, version).carryOut([{ op: verdict, ids }], "annotator");
        problems.push(...carried.problems);
        if (carried.change === null) continue;
        deed.push({ uri, version, change: carried.change });
        count += ids.length;
      } catch (error) {
        problems.push(reasonOf(error)); // the other articles are decided all the same
      }
    }
    if (deed.length > 0) deeds = [...deeds, deed];
    if (problems.length > 0) tell({ type: "say", text: [...new Set(problems)].join(" ") });
    else tell({ type: "decided", verdict, count });
  };
  const undo = async (): Promise<void> => {
    const deed = deeds.at(-1);
    deeds = deeds.slice(0, -1);
    for (const { uri, version, change } of deed ?? [])
      await decisionsIn(uri, version).replace(inverse(change), "annotator");
    tell({ type: "undone", done: deed !== undefined });
  };
  const sendPending = (): void => {
    if (pending === undefined || !panel.isListening()) return;
    tell({ type: "query", query: pending });
    pending = undefined;
  };
  const receive = (message: FromConcordance, shown: vscode.WebviewPanel): void => {
    switch (message.type) {
      case "ready": {
        sendPending();
        break;
      }
      case "search": {
        params = message.params;
        refreshSoon();
        break;
      }
      case "open": {
        const { uri, range, look } = message;
        void openBeside(shown, uri, range === null ? undefined : toRange(range), look);
        break;
      }
      case "decide": {
        inTurn(() => decide(message.verdict, message.decisions));
        break;
      }
      case "undo":
        inTurn(undo);
    }
  };
  const panel = prepareSinglePanel<ToConcordance, FromConcordance>({
    extension,
    page: "concordance",
    icon: "list-filter",
    title: () => texts().concordanceTitle,
    receive,
  });
  const listeners = [
    server.onDidChangeCorpus(refreshSoon),
    server.onDidChangeState(refreshSoon),
    server.onNotification(REVIEW_CHANGED, refreshSoon),
  ];
  return {
    show: (query) => {
      pending = query;
      panel.show();
      sendPending();
    },
    dispose: () => {
      clearTimeout(timer);
      asking?.cancel();
      vscode.Disposable.from(...listeners, panel).dispose();
    },
  };
}

/** What the labels of hits are called in the language of the interface. */
function labelsOf(result: SearchResult | null): Readonly<Record<string, string>> {
  if (result === null) return {};
  const names = namesIn(result.names, uiLanguage());
  const { reader } = texts();
  return Object.fromEntries(result.hits.map((hit) => [labelKey(hit), labelName(names, hit.kind, hit.label, reader)]));
}
