import path from "node:path";
import { PassThrough } from "node:stream";
import {
  createConnection,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  InitializedNotification,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type DocumentSymbol,
  type FileChangeType,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { analyseArticle } from "../../server/engine/analyseArticle";
import { compareCorpus } from "../../server/engine/analyseCorpus";
import { readJson } from "../../server/files/readJson";
import { projectsIn } from "./projects";
import type { FileToWrite, ServerEnvironment } from "../../server/lsp/environment";
import { startServer } from "../../server/lsp/server";
import { CORPUS_CHANGED, type CorpusChangedParams } from "../../server/protocol/messages";

/** A client that can do everything that the server makes use of. */
export const ABLE: ClientCapabilities = {
  general: { positionEncodings: ["utf-16"] },
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
    hover: { contentFormat: ["markdown", "plaintext"] },
    definition: { linkSupport: true },
    rename: { prepareSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } } },
  },
  workspace: {
    diagnostics: { refreshSupport: true },
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ["create"] },
  },
  window: { showDocument: { support: true }, workDoneProgress: true },
};

/** The requests that a server may send. */
const SERVER_REQUESTS = [
  "client/registerCapability",
  "window/showDocument",
  "window/workDoneProgress/create",
  "workspace/diagnostic/refresh",
];

export interface SessionOptions {
  readonly capabilities?: ClientCapabilities;
  /** Files by URI. */
  readonly files?: Readonly<Record<string, string>>;
  readonly folders?: readonly string[];
  /** Further parameters of `initialize`. */
  readonly params?: Readonly<Record<string, unknown>>;
  readonly environment?: Partial<ServerEnvironment>;
}

/** One client and one server, joined by streams in memory and speaking the real protocol. */
export interface Session {
  readonly client: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly files: Map<string, string>;
  readonly written: FileToWrite[];
  readonly published: PublishDiagnosticsParams[];
  readonly corpora: CorpusChangedParams[];
  /** Methods of the requests that the server sent, with their parameters. */
  readonly asked: { readonly method: string; readonly params: unknown }[];
  readonly logged: string[];
  readonly open: (uri: string, text: string, languageId?: string) => Promise<void>;
  readonly change: (uri: string, version: number, changes: readonly { range?: Range; text: string }[]) => Promise<void>;
  readonly close: (uri: string) => Promise<void>;
  readonly pull: (uri: string) => Promise<readonly Diagnostic[]>;
  readonly symbols: (uri: string) => Promise<readonly DocumentSymbol[]>;
  readonly tellOfFiles: (...changes: readonly (readonly [string, FileChangeType])[]) => Promise<void>;
  /** Writes bytes to the server as they are. */
  readonly writeRaw: (bytes: string) => void;
}

/** Starts a server and a client, and shakes hands. */
export async function startSession(options: SessionOptions = {}): Promise<Session> {
  const up = new PassThrough();
  const down = new PassThrough();
  const files = new Map(Object.entries(options.files ?? {}));
  const written: FileToWrite[] = [];
  let made = 0;
  const environment: ServerEnvironment = {
    engine: { analyseArticle, compareCorpus },
    store: {
      list: (uri) =>
        Promise.resolve(
          [...files.keys()].filter((file) => file.endsWith(".txt") && (file === uri || file.startsWith(`${uri}/`))),
        ),
      read: (uri) => {
        const text = files.get(uri);
        return Promise.resolve(text === undefined ? { problem: "not-found" } : { text });
      },
    },
    write: (folder, toWrite) => {
      written.push(...toWrite);
      return Promise.resolve({ written: toWrite.map(({ name }) => `${folder}/${name}`), problems: [] });
    },
    ...projectsIn(files),
    standOffs: {
      read: (uri) => Promise.resolve({ text: files.get(uri) ?? null, encoding: "utf-8", stamp: "", isReadOnly: false }),
      beside: (article) => {
        const stem = article.replace(/txt$/, "");
        const uris = [...files.keys()].filter((uri) => uri.startsWith(stem) && uri.endsWith("isnad.jsonl"));
        const nameIn = (uri: string): string => uri.slice(stem.length).replace(/\.?isnad\.jsonl$/, "");
        return Promise.resolve(uris.sort().map((uri) => ({ uri, annotator: nameIn(uri) || null })));
      },
      write: (uri, text) => {
        files.set(uri, text);
        return Promise.resolve("written");
      },
    },
    standOffSchema: () => readJson(path.join(import.meta.dirname, "../../schemas/stand-off.schema.json")),
    readFiles: (uris) =>
      Promise.resolve({
        files: uris.flatMap((uri) => {
          const content = files.get(uri);
          return content === undefined ? [] : [{ name: uri.split("/").at(-1) ?? "", content }];
        }),
        problems: [],
      }),
    importFolder: (uri) => ({
      textOf: (name) => Promise.resolve(files.get(`${uri}/${name}`)),
      isThere: (name) => Promise.resolve(files.has(`${uri}/${name}`)),
      write: (name, content) => {
        files.set(`${uri}/${name}`, content);
        return Promise.resolve(undefined);
      },
    }),
    newId: () => `x${++made}`,
    timestamp: () => "2024-02-29T12:00:00Z",
    builtInRecogniser: () => undefined,
    openRecogniser: (folder) => Promise.resolve({ problem: { code: "no-folder", folder } }),
    now: () => performance.now(),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    ...options.environment,
  };
  startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), environment);

  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const published: PublishDiagnosticsParams[] = [];
  const corpora: CorpusChangedParams[] = [];
  const asked: { method: string; params: unknown }[] = [];
  const logged: string[] = [];
  client.onNotification(PublishDiagnosticsNotification.type, (params) => void published.push(params));
  client.onNotification(CORPUS_CHANGED, (params: CorpusChangedParams) => void corpora.push(params));
  client.onNotification("window/logMessage", ({ message }: { message: string }) => void logged.push(message));
  for (const method of SERVER_REQUESTS) {
    client.onRequest(method, (params: unknown) => {
      asked.push({ method, params });
      return method === "window/showDocument" ? { success: true } : null;
    });
  }
  client.listen();

  const initialized = await client.sendRequest<InitializeResult>("initialize", {
    processId: null,
    capabilities: options.capabilities ?? ABLE,
    workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })) ?? null,
    ...options.params,
  });
  await client.sendNotification(InitializedNotification.type, {});

  return {
    client,
    initialized,
    files,
    written,
    published,
    corpora,
    asked,
    logged,
    open: (uri, text, languageId = "plaintext") =>
      client.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version: 1, text },
      }),
    change: (uri, version, changes) =>
      client.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: changes.map(({ range, text }) => (range ? { range, text } : { text })),
      }),
    close: (uri) => client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    pull: async (uri) => {
      const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
      return report.kind === "full" ? report.items : [];
    },
    symbols: async (uri) => {
      const symbols = await client.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
      return (symbols ?? []).filter((symbol) => "selectionRange" in symbol);
    },
    tellOfFiles: (...changes) =>
      client.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: changes.map(([uri, type]) => ({ uri, type })),
      }),
    writeRaw: (bytes) => up.write(bytes),
  };
}

/** The range of the `nth` place (from 0) where some words stand in a text. */
export function rangeOf(text: string, words: string, nth = 0): Range {
  let start = text.indexOf(words);
  for (let at = 0; at < nth; at++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  const document = TextDocument.create("", "", 0, text);
  return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
}

/** The characters of a text under a range. */
export const wordsAt = (text: string, range: Range): string => TextDocument.create("", "", 0, text).getText(range);

/** A text without the bidi isolates that stand around what is inserted. */
export const plain = (text: string): string => text.replace(/[\u2066-\u2069]/gu, "");

/** Waits until something holds; fails with what it waited for. */
export async function until(what: string, holds: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 500; attempt++) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`waited in vain: ${what}`);
}
