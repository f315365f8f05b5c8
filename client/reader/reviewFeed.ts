import * as vscode from "vscode";
import {
  REVIEW_CHANGED,
  REVIEW_REQUEST,
  type ReviewChangedParams,
  type ReviewLayer,
  type ReviewParams,
  type ReviewResult,
} from "../../server/protocol/review";
import type { Server } from "../server";
import type { ReviewMessage } from "../webview/reader/messages";
import { toAdjudication, toItem } from "./review/wire";
import type { Authority } from "./sync/authority";

/** Keeps a reader's annotations up to date. */
export interface ReviewFeed {
  /** Asks soon for what the annotations are now. Several requests in a short time become one. */
  readonly refresh: () => void;
  /** The same when somebody has decided: what is shown already can wait until no key is pressed for a moment. */
  readonly refreshCalmly: () => void;
  readonly dispose: () => void;
}

/** So long after the last reason to ask, the server is asked. Milliseconds. */
const PAUSE = 120;
/** A thousand annotations that are drawn anew would be felt by who presses one key after the other. Milliseconds. */
const CALM = 600;

/**
 * @param layer whose decisions the reader shows.
 * @param after the number of the reader's last operation that is carried out.
 */
export function feedReview(
  server: Server,
  document: vscode.TextDocument,
  authority: () => Authority | undefined,
  layer: () => ReviewLayer,
  after: () => number,
  send: (review: ReviewMessage) => void,
): ReviewFeed {
  let timer: NodeJS.Timeout | undefined;
  let asking: vscode.CancellationTokenSource | undefined;
  const uri = document.uri.toString();

  const ask = async (): Promise<void> => {
    asking?.cancel();
    const asked = (asking = new vscode.CancellationTokenSource());
    const [counted, askedLayer] = [after(), layer()];
    const review = await reviewFrom(server, document, askedLayer, authority()?.text(), asked.token);
    asked.dispose();
    const text = authority();
    // An older text's places, or decisions before the last one: whatever made them old has asked again already.
    if (review === undefined || text === undefined || asking !== asked || counted !== after()) return;
    if (askedLayer !== layer()) return;
    send({ ...review, base: text.version(), after: counted });
  };
  const askAfter = (pause: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), pause);
  };
  const refresh = (): void => askAfter(PAUSE);
  const refreshCalmly = (): void => askAfter(CALM);
  const listeners = [
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document === document) refresh();
    }),
    server.onNotification(REVIEW_CHANGED, (params) => {
      if ((params as ReviewChangedParams).uris.includes(uri)) refreshCalmly();
    }),
    server.onDidChangeCorpus(refresh),
    server.onDidChangeState((state) => {
      if (state === "running") refresh();
    }),
  ];
  return {
    refresh,
    refreshCalmly,
    dispose: () => {
      clearTimeout(timer);
      asking?.cancel();
      vscode.Disposable.from(...listeners).dispose();
    },
  };
}

async function reviewFrom(
  server: Server,
  document: vscode.TextDocument,
  layer: ReviewLayer,
  text: ReturnType<Authority["text"]> | undefined,
  token: vscode.CancellationToken,
): Promise<Omit<ReviewMessage, "base" | "after"> | undefined> {
  const params: ReviewParams = { uri: document.uri.toString(), layer };
  const { version } = document;
  const review = await server.askQuietly<ReviewResult | null>(REVIEW_REQUEST, params, token);
  const isOfThisText = document.version === version && (review?.version ?? version) === version;
  if (review == null || text === undefined || !isOfThisText) return undefined;
  const { file, adjudication } = review;
  const { annotator, readOnly } = file;
  return {
    type: "review",
    layer,
    items: review.items.map((item) => toItem(text, item)),
    adjudication: adjudication && toAdjudication(text, adjudication),
    annotator,
    readOnly,
  };
}
