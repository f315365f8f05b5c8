import * as vscode from "vscode";
import type { ReviewLayer } from "../../server/protocol/review";
import { toRange } from "../ranges";
import { reasonOf } from "../reasonOf";
import type { Server } from "../server";
import { readerFontSize, texts, uiLanguage } from "../settings";
import { loadPage } from "../views/webviewPage";
import type { FromReader, Mode, ToReader } from "../webview/reader/messages";
import { createDecisions } from "./decisions";
import type { Places } from "./places";
import { namesGiven, NO_NAMES, renamed, reviewSent, withNamesNow } from "./review/names";
import { schemeOf } from "./review/scheme";
import { doAgain, EMPTY_HISTORY, inverse, remember, takeBack } from "./review/undoStack";
import { toProtocol, toReviewOperation, toSpan } from "./review/wire";
import { feedReview } from "./reviewFeed";
import { createAuthority, type Authority } from "./sync/authority";

export interface ReaderHost {
  readonly server: Server;
  readonly extension: vscode.Uri;
  readonly places: Places;
  /** Whether the reader of an article is to open for adjudicating. */
  readonly adjudicates: (uri: vscode.Uri) => boolean;
  /** The keys of the text are ours in this mode, or, with null, no longer. */
  readonly keys: (reader: ReaderPanel, mode: Mode | null) => Promise<void>;
  /** What the page asks of the editor: `openText`, `nextArticle` … */
  readonly asked: (reader: ReaderPanel, command: string) => void;
}

/** One open reader. */
export interface ReaderPanel {
  readonly document: vscode.TextDocument;
  readonly panel: vscode.WebviewPanel;
  readonly run: (command: string, argument: unknown) => void;
  readonly reveal: (range: vscode.Range) => void;
  /** Shows words in its head line, and has them read aloud. */
  readonly say: (words: string) => void;
  /** Whose decisions it shows. */
  readonly layer: () => ReviewLayer;
}

/** A page that does not answer must not keep a document from being saved. Milliseconds. */
const FLUSH_PATIENCE = 1000;

/** Fills a panel with the reader of a document and keeps the two together until the panel is closed. */
export function openReaderPanel(
  host: ReaderHost,
  document: vscode.TextDocument,
  panel: vscode.WebviewPanel,
): ReaderPanel {
  const { server } = host;
  const decisions = createDecisions(server, document);
  let authority: Authority | undefined;
  let history = EMPTY_HISTORY;
  let operated = 0;
  let names = NO_NAMES;
  let layer: ReviewLayer = "annotator";
  /** Decisions one after the other: each is made over the file that the one before has left. */
  let last: Promise<void> = Promise.resolve();

  const send = (message: ToReader): void => void panel.webview.postMessage(message);
  const feed = feedReview(
    server,
    document,
    () => authority,
    () => layer,
    () => operated,
    (review) => {
      names = reviewSent(names);
      send(review);
    },
  );
  const inTurn = (task: () => Promise<void>): void => {
    last = last.then(task).catch((error: unknown) => {
      const reason = reasonOf(error);
      send({ type: "say", text: texts().reader.failed(reason) });
      feed.refresh();
    });
  };

  /** The scheme that the page has, written out: it is sent again only where the project has another one by now. */
  let sentScheme = "";
  const sendScheme = async (): Promise<void> => {
    const scheme = await schemeOf(server, document.uri.toString());
    if (scheme === undefined) return;
    const written = JSON.stringify(scheme);
    if (written !== sentScheme) send({ type: "scheme", ...scheme });
    sentScheme = written;
  };
  const begin = async (): Promise<void> => {
    await server.start();
    await sendScheme();
    feed.refresh();
  };
  const start = (): void => {
    // A page that is loaded anew counts anew.
    operated = 0;
    names = NO_NAMES;
    layer = "annotator";
    authority = createAuthority(
      document.getText(),
      (edits) => {
        const edit = new vscode.WorkspaceEdit();
        for (const { range, text } of edits) edit.replace(document.uri, toRange(range), text);
        return vscode.workspace.applyEdit(edit);
      },
      (updates) => send({ type: "updates", updates }),
    );
    const place = host.places.of(document.uri);
    send({
      type: "start",
      language: uiLanguage(),
      text: authority.text().sliceString(0),
      version: authority.version(),
      uri: document.uri.toString(),
      name: vscode.workspace.asRelativePath(document.uri),
      writable: vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) !== false,
      fontSize: readerFontSize(document),
      selection: place === undefined ? null : toSpan(authority.text(), place),
      adjudicates: host.adjudicates(document.uri),
    });
    sentScheme = "";
    void begin();
  };
  const operate = async (
    { batch, base, reviews, operations }: Extract<FromReader, { type: "operate" }>,
    into: ReviewLayer,
  ): Promise<void> => {
    if (authority === undefined || base !== authority.version()) throw new Error(texts().reader.textChanged);
    const text = authority.text();
    const named = operations.map((operation) => withNamesNow(names, operation, reviews));
    const { change, made, taken, problems } = await decisions.carryOut(
      named.map((operation) => toReviewOperation(text, operation)),
      into,
    );
    if (change !== null) history = remember(history, { what: "decision", change, layer: into });
    if (problems.length > 0) throw new Error(problems.join(" "));
    names = renamed(names, namesGiven(batch, named, made, taken));
    feed.refreshCalmly();
  };
  const undoOrRedo = async (which: "undo" | "redo"): Promise<void> => {
    const { deed, history: next } = which === "undo" ? takeBack(history) : doAgain(history);
    if (deed?.what === "decision")
      await decisions.replace(which === "undo" ? inverse(deed.change) : deed.change, deed.layer);
    else await vscode.commands.executeCommand(which);
    history = next;
    feed.refresh();
  };
  const receive = (message: FromReader): void => {
    switch (message.type) {
      case "ready": {
        start();
        return;
      }
      case "edit":
        void authority?.propose(message).then((outcome) => {
          if (outcome === "done") history = remember(history, { what: "text" });
          send({ type: "edited", outcome });
          if (outcome !== "refused") return;
          start();
          send({ type: "say", text: texts().reader.notEditable });
        });
        return;
      case "operate":
        // Counted when it is over, however it went: a review asked for meanwhile may have seen the file before it.
        {
          const into = layer;
          inTurn(() => operate(message, into).finally(() => (operated = message.batch)));
        }
        return;
      case "layer": {
        layer = message.layer;
        feed.refresh();
        return;
      }
      case "undo":
      case "redo": {
        inTurn(() => undoOrRedo(message.type));
        return;
      }
      case "save":
        void document.save();
        return;
      case "flushed":
        flushed?.();
        return;
      case "place":
        if (authority !== undefined)
          host.places.set(document.uri, toRange(toProtocol(authority.text(), message.selection)));
        return;
      case "keys":
        void host.keys(reader, message.mode).then(() => send({ type: "keys", mode: message.mode }));
        return;
      case "open":
        void vscode.commands.executeCommand("vscode.open", vscode.Uri.parse(message.uri), {
          selection: toRange(message.range),
        });
        return;
      case "run": {
        host.asked(reader, message.command);
        return;
      }
    }
  };

  let flushed: (() => void) | undefined;
  /** What was typed last goes into the document before it is saved, whoever saves it. */
  const flush = (): Promise<void> =>
    new Promise((resolve) => {
      flushed = resolve;
      setTimeout(resolve, FLUSH_PATIENCE);
      send({ type: "flush" });
    });

  const reader: ReaderPanel = {
    document,
    panel,
    layer: () => layer,
    say: (words) => send({ type: "say", text: words }),
    run: (command, argument) => send({ type: "do", command, argument }),
    reveal: (range) => {
      if (authority !== undefined) send({ type: "reveal", span: toSpan(authority.text(), range) });
    },
  };
  const load = (): void =>
    loadPage(panel.webview, host.extension, { name: "reader", title: "", language: uiLanguage() });
  const listeners = [
    panel.webview.onDidReceiveMessage(receive),
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document === document && event.contentChanges.length > 0) authority?.changed(event.contentChanges);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("isnad.uiLanguage")) load();
    }),
    vscode.workspace.onWillSaveTextDocument((event) => {
      if (event.document === document && panel.visible) event.waitUntil(flush());
    }),
    // Another tagset in isnad.json has the corpus read anew.
    server.onDidChangeCorpus(() => void sendScheme()),
    feed,
  ];
  panel.onDidDispose(() => {
    vscode.Disposable.from(...listeners).dispose();
    void host.keys(reader, null);
  });
  load();
  return reader;
}
