import * as vscode from "vscode";
import { NEXT_TO_ADJUDICATE_REQUEST, type NextToAdjudicateParams } from "../../server/protocol/agreement";
import { PROGRESS_REQUEST, type ProgressResult } from "../../server/protocol/annotations";
import { ARTICLE_LANGUAGE } from "../../server/protocol/messages";
import { isArticle } from "../articles/article";
import type { Server } from "../server";
import { texts } from "../settings";
import { isReaderCommand, READER_KEYS, type ReaderCommand } from "../webview/reader/keys";
import type { Mode } from "../webview/reader/messages";
import { articleAfter } from "./articleAfter";
import { openByDefault } from "./openByDefault";
import { rememberPlaces } from "./places";
import { openReaderPanel, type ReaderHost, type ReaderPanel } from "./readerPanel";

const READER_VIEW = "isnad.reader";

/** The context keys of our keys: which of the reader's modes has the keyboard. Who adjudicates annotates, too. */
const MODE_KEYS: Readonly<Record<string, readonly Mode[]>> = {
  "isnad.annotateMode": ["annotate", "adjudicate"],
  "isnad.editMode": ["edit"],
  "isnad.adjudicateMode": ["adjudicate"],
};

/** The reader: articles from right to left, to be read, annotated and edited. */
export function prepareReader(server: Server, extension: vscode.Uri): vscode.Disposable {
  const places = rememberPlaces();
  const readers = new Set<ReaderPanel>();
  let holder: ReaderPanel | undefined;
  /** Articles whose reader is to open for adjudicating. */
  const wanted = new Set<string>();

  const host: ReaderHost = {
    server,
    extension,
    places,
    adjudicates: (uri) => wanted.delete(uri.toString()),
    keys: async (reader, mode) => {
      if (mode === null && holder !== reader) return;
      holder = mode === null ? undefined : reader;
      const set = ([key, modes]: readonly [string, readonly Mode[]]): Thenable<unknown> =>
        vscode.commands.executeCommand("setContext", key, mode !== null && modes.includes(mode));
      await Promise.all(Object.entries(MODE_KEYS).map(set));
    },
    asked: (reader, command) => void ask(server, reader, command, adjudicate),
  };
  const active = (): ReaderPanel | undefined => [...readers].find(({ panel }) => panel.active);
  const adjudicate = async (given?: vscode.Uri): Promise<void> => {
    const uri = given ?? active()?.document.uri ?? vscode.window.activeTextEditor?.document.uri;
    if (uri === undefined) return;
    const open = [...readers].find(
      ({ document, panel }) => document.uri.toString() === uri.toString() && panel.visible,
    );
    if (open === undefined) wanted.add(uri.toString());
    if (open?.panel.active !== true) await replaceTab(uri, READER_VIEW);
    open?.run("adjudicate", undefined);
  };
  const provider: vscode.CustomTextEditorProvider = {
    resolveCustomTextEditor: async (document, panel) => {
      const article = await asArticle(document);
      const reader = openReaderPanel(host, article, panel);
      readers.add(reader);
      panel.onDidDispose(() => readers.delete(reader));
    },
  };
  const commands = Object.keys(READER_KEYS).map((command) =>
    vscode.commands.registerCommand(`isnad.reader.${command}`, (argument: unknown) => {
      const reader = active();
      if (reader !== undefined && isReaderCommand(command)) reader.run(command satisfies ReaderCommand, argument);
    }),
  );
  return vscode.Disposable.from(
    places,
    vscode.window.registerCustomEditorProvider(READER_VIEW, provider, { supportsMultipleEditorsPerDocument: true }),
    vscode.commands.registerCommand("isnad.openReader", (uri?: vscode.Uri) => openReader(uri)),
    vscode.commands.registerCommand("isnad.adjudicate", (uri?: vscode.Uri) => adjudicate(uri)),
    openByDefault(READER_VIEW),
    ...commands,
  );
}

/** An Arabic text that nobody has made an article becomes one by being opened in the reader. */
async function asArticle(document: vscode.TextDocument): Promise<vscode.TextDocument> {
  if (isArticle(document) || document.languageId !== "plaintext") return document;
  return vscode.languages.setTextDocumentLanguage(document, ARTICLE_LANGUAGE);
}

async function openReader(given?: vscode.Uri): Promise<void> {
  const uri = given ?? vscode.window.activeTextEditor?.document.uri;
  if (uri !== undefined) await replaceTab(uri, READER_VIEW);
}

async function ask(
  server: Server,
  reader: ReaderPanel,
  command: string,
  adjudicate: (uri: vscode.Uri) => Promise<void>,
): Promise<void> {
  const { uri } = reader.document;
  if (command === "toText") await replaceTab(uri, "default");
  else if (command === "nextArticle" || command === "previousArticle") {
    const step = command === "nextArticle" ? 1 : -1;
    if (reader.layer() === "annotator") await openArticleAfter(server, uri, step);
    else {
      const next = await nextToAdjudicate(server, uri, step);
      if (next === undefined) reader.say(texts().reader.says["noMoreDifferences"] ?? "");
      else await adjudicate(next);
    }
  } else if (command === "changeKeys")
    await vscode.commands.executeCommand("workbench.action.openGlobalKeybindings", "isnad.reader");
}

/** Opens the next article that has something left to decide, or the one before. */
async function openArticleAfter(server: Server, uri: vscode.Uri, step: 1 | -1): Promise<void> {
  const progress = await server.askQuietly<ProgressResult | null>(PROGRESS_REQUEST, {});
  const next = progress && articleAfter(progress, uri.toString(), step);
  if (next != null) await vscode.commands.executeCommand("vscode.openWith", vscode.Uri.parse(next), READER_VIEW);
}

/** The next article whose annotators differ where nobody has decided yet, or the one before. */
async function nextToAdjudicate(server: Server, uri: vscode.Uri, step: 1 | -1): Promise<vscode.Uri | undefined> {
  const params: NextToAdjudicateParams = { uri: uri.toString(), step };
  const next = await server.askQuietly<string | null>(NEXT_TO_ADJUDICATE_REQUEST, params);
  return next == null ? undefined : vscode.Uri.parse(next);
}

/** Opens a file in another editor, in place of the tab it is open in now. A tab with unsaved changes stays beside it. */
async function replaceTab(uri: vscode.Uri, view: string): Promise<void> {
  const group = vscode.window.tabGroups.activeTabGroup;
  const old = group.tabs.find(
    ({ input, isActive, isDirty }) => isActive && !isDirty && uriOf(input) === uri.toString(),
  );
  await vscode.commands.executeCommand("vscode.openWith", uri, view, group.viewColumn);
  if (old !== undefined) await vscode.window.tabGroups.close(old, true);
}

function uriOf(input: unknown): string | undefined {
  return input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom
    ? input.uri.toString()
    : undefined;
}
