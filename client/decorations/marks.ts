import * as vscode from "vscode";
import {
  MARK_KINDS,
  MARKS_REQUEST,
  type Mark,
  type MarksParams,
  type MarksResult,
} from "../../server/protocol/messages";
import { REVIEW_CHANGED } from "../../server/protocol/review";
import { isArticle } from "../articles/article";
import type { Server } from "../server";
import { shownMarks } from "../settings";
import { toRange } from "../ranges";
import { decorationType } from "./styles";

/** The marks that are painted in the articles on the screen. */
export interface Marks {
  /** The marks of a document as last painted, or none. */
  readonly of: (document: vscode.TextDocument) => readonly Mark[];
  readonly dispose: () => void;
}

/** After a keystroke the marks move along by themselves; so much later the server is asked for new ones. Milliseconds. */
const PAUSE_AFTER_TYPING = 150;

/** Paints the marks of every article on the screen and keeps them up to date. */
export function paintMarks(server: Server): Marks {
  const types = MARK_KINDS.map((kind) => ({ kind, type: decorationType(kind) }));
  const known = new Map<string, readonly Mark[]>();
  const asking = new Map<string, vscode.CancellationTokenSource>();
  const waiting = new Map<string, NodeJS.Timeout>();

  const paint = (editor: vscode.TextEditor): void => {
    const marks = known.get(keyOf(editor.document)) ?? [];
    const shown = shownMarks(editor.document);
    for (const { kind, type } of types) {
      const visible = shown.includes(kind) ? marks.filter((mark) => mark.kind === kind) : [];
      editor.setDecorations(
        type,
        visible.map((mark) => toRange(mark.range)),
      );
    }
  };
  const paintAll = (document: vscode.TextDocument): void => {
    for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) paint(editor);
  };

  const refresh = async (document: vscode.TextDocument): Promise<void> => {
    const key = keyOf(document);
    asking.get(key)?.cancel();
    const asked = new vscode.CancellationTokenSource();
    asking.set(key, asked);
    const params: MarksParams = { uri: key };
    const result = await server.askQuietly<MarksResult | null>(MARKS_REQUEST, params, asked.token);
    if (asking.get(key) === asked) asking.delete(key);
    asked.dispose();
    // Marks of an older text would lie beside their words; the change that made them old has asked again already.
    if (result == null || document.isClosed || (result.version ?? document.version) !== document.version) return;
    known.set(key, result.marks);
    paintAll(document);
  };
  const refreshSoon = (document: vscode.TextDocument): void => {
    const key = keyOf(document);
    clearTimeout(waiting.get(key));
    waiting.set(
      key,
      setTimeout(() => {
        waiting.delete(key);
        void refresh(document);
      }, PAUSE_AFTER_TYPING),
    );
  };
  const refreshVisible = (): void => {
    const documents = new Set(vscode.window.visibleTextEditors.map((editor) => editor.document).filter(isArticle));
    for (const document of documents) void refresh(document);
  };
  const forget = (document: vscode.TextDocument): void => {
    const key = keyOf(document);
    asking.get(key)?.cancel();
    clearTimeout(waiting.get(key));
    waiting.delete(key);
    if (known.delete(key)) paintAll(document);
  };

  const listeners = [
    vscode.window.onDidChangeVisibleTextEditors((editors) => {
      for (const editor of editors.filter(({ document }) => isArticle(document))) {
        paint(editor);
        void refresh(editor.document);
      }
    }),
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (isArticle(document)) void refresh(document);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (isArticle(document)) refreshSoon(document);
    }),
    vscode.workspace.onDidCloseTextDocument(forget),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("isnad.shownMarks")) vscode.window.visibleTextEditors.forEach(paint);
    }),
    server.onDidChangeCorpus(refreshVisible),
    server.onNotification(REVIEW_CHANGED, refreshVisible),
    server.onDidChangeState((state) => {
      if (state === "running") refreshVisible();
    }),
  ];
  return {
    of: (document) => known.get(keyOf(document)) ?? [],
    dispose: () => {
      for (const timer of waiting.values()) clearTimeout(timer);
      for (const asked of asking.values()) asked.cancel();
      vscode.Disposable.from(...listeners, ...types.map(({ type }) => type)).dispose();
    },
  };
}

function keyOf(document: vscode.TextDocument): string {
  return document.uri.toString();
}
