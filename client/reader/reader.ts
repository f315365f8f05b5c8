import * as vscode from "vscode";
import { PROGRESS_REQUEST, type ProgressResult } from "../../server/protocol/annotations";
import { ARTICLE_LANGUAGE } from "../../server/protocol/messages";
import { isArticle } from "../articles/article";
import type { Server } from "../server";
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
    asked: (reader, command) =>
      void ask(server, reader, command, (next) => {
        if (reader.layer() === "adjudicated") wanted.add(next.toString());
      }),
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
  { document }: ReaderPanel,
  command: string,
  opening: (uri: vscode.Uri) => void,
): Promise<void> {
  if (command === "toText") await replaceTab(document.uri, "default");
  else if (command === "nextArticle") await openArticleAfter(server, document.uri, 1, opening);
  else if (command === "previousArticle") await openArticleAfter(server, document.uri, -1, opening);
  else if (command === "changeKeys")
    await vscode.commands.executeCommand("workbench.action.openGlobalKeybindings", "isnad.reader");
}

/** Opens the next article that has something left to decide, or the one before. */
async function openArticleAfter(
  server: Server,
  uri: vscode.Uri,
  step: 1 | -1,
  opening: (uri: vscode.Uri) => void,
): Promise<void> {
  const progress = await server.askQuietly<ProgressResult | null>(PROGRESS_REQUEST, {});
  const next = progress && articleAfter(progress, uri.toString(), step);
  if (next == null) return;
  opening(vscode.Uri.parse(next));
  await vscode.commands.executeCommand("vscode.openWith", vscode.Uri.parse(next), READER_VIEW);
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
