import * as vscode from "vscode";
import {
  LanguageClient,
  State,
  TransportKind,
  type ServerOptions,
  type StaticFeature,
} from "vscode-languageclient/node";
import {
  ARTICLE_LANGUAGE,
  CORPUS_CHANGED,
  SETTINGS_NOTIFICATION,
  type CorpusChangedParams,
  type IsnadSettings,
} from "../server/protocol/messages";
import { DECIDE_COMMAND } from "../server/protocol/review";
import type { ServerState } from "./messages/messages";
import { errorHandling } from "./serverErrors";
import { changesServer, serverSettings, texts } from "./settings";
import { accountName, gitName } from "./userName";

/** The language server as the rest of the extension sees it: it may be slow, absent or dead, and nothing else may suffer. */
export interface Server {
  readonly state: () => ServerState;
  /** The last counts that the server told, or undefined before the first. */
  readonly corpus: () => CorpusChangedParams | undefined;
  readonly onDidChangeState: vscode.Event<ServerState>;
  readonly onDidChangeCorpus: vscode.Event<CorpusChangedParams>;
  /** Starts the server when it does not run yet. Never fails: a failure is told to the user and shown by the state. */
  readonly start: () => Promise<void>;
  readonly restart: () => Promise<void>;
  /** Sends a request; fails when the server does not run or answers with an error. */
  readonly ask: <Result>(method: string, params: unknown, token?: vscode.CancellationToken) => Promise<Result>;
  /** Sends a request for something that may as well be missing for a while: undefined when there is no answer. */
  readonly askQuietly: <Result>(
    method: string,
    params: unknown,
    token?: vscode.CancellationToken,
  ) => Promise<Result | undefined>;
  /** An edit as the server sends it, to be applied. */
  readonly toWorkspaceEdit: (edit: object) => Promise<vscode.WorkspaceEdit>;
  /** Tells of what the server tells, by the name of its notification. */
  readonly onNotification: (method: string, listener: (params: unknown) => void) => vscode.Disposable;
  /** Writes lines into the extension's log and shows it. */
  readonly log: (lines: readonly string[]) => void;
  readonly dispose: () => void;
}

/** Prepares the server in dist/server.js; `start` runs it in a process of its own. */
export function createServer(context: vscode.ExtensionContext): Server {
  const log = vscode.window.createOutputChannel("Isnad", { log: true });
  let userName = accountName();
  const client = createClient(
    context,
    log,
    () => serverSettings(userName),
    () => void offerRestart(),
  );
  client.registerFeature(OWN_ABILITIES);
  const states = new vscode.EventEmitter<ServerState>();
  const corpora = new vscode.EventEmitter<CorpusChangedParams>();
  const notifications = new Map<string, vscode.EventEmitter<unknown>>();
  let state: ServerState = "idle";
  let corpus: CorpusChangedParams | undefined;
  let starting: Promise<void> | undefined;

  const become = (next: ServerState): void => {
    state = next;
    // Entries in menus that everyone sees appear only where there are articles.
    if (next === "running") void vscode.commands.executeCommand("setContext", "isnad.active", true);
    states.fire(next);
  };
  const listeners = [
    client.onDidChangeState((change) => become(stateOf(change.newState))),
    client.onNotification(CORPUS_CHANGED, (params: CorpusChangedParams) => {
      corpus = params;
      corpora.fire(params);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (changesServer(event) && client.isRunning())
        void client.sendNotification(SETTINGS_NOTIFICATION, serverSettings(userName));
    }),
  ];

  let offered = false;
  const offerRestart = async (): Promise<void> => {
    become("stopped");
    if (offered) return;
    offered = true;
    const { serverFailed, restart: again, showLog } = texts();
    const choice = await vscode.window.showErrorMessage(serverFailed, again, showLog);
    offered = false;
    if (choice === again) await restart();
    if (choice === showLog) log.show(true);
  };
  const attempt = async (how: () => Promise<void>): Promise<void> => {
    try {
      await how();
    } catch (error) {
      log.error("The language server did not start.", String(error));
      void offerRestart();
    }
  };
  const start = (): Promise<void> =>
    (starting ??= attempt(async () => {
      userName = (await gitName()) ?? userName;
      await client.start();
    }));
  const restart = (): Promise<void> =>
    (starting = attempt(() => (client.isRunning() ? client.restart() : client.start())));

  const ask = async <Result>(method: string, params: unknown, token?: vscode.CancellationToken): Promise<Result> => {
    await start();
    if (!client.isRunning()) throw new Error(`${texts().serverName}: ${texts().server[state]}`);
    // An undefined token would be sent along as a second parameter.
    return token === undefined
      ? client.sendRequest<Result>(method, params)
      : client.sendRequest<Result>(method, params, token);
  };
  return {
    state: () => state,
    corpus: () => corpus,
    onDidChangeState: states.event,
    onDidChangeCorpus: corpora.event,
    start,
    restart,
    ask,
    askQuietly: async <Result>(method: string, params: unknown, token?: vscode.CancellationToken) => {
      if (!client.isRunning()) return undefined;
      try {
        return await ask<Result>(method, params, token);
      } catch (error) {
        if (token?.isCancellationRequested !== true) log.info(`${method}: ${String(error)}`);
        return undefined;
      }
    },
    toWorkspaceEdit: (edit) => client.protocol2CodeConverter.asWorkspaceEdit(edit),
    onNotification: (method, listener) => {
      const told = notifications.get(method) ?? new vscode.EventEmitter<unknown>();
      // The client knows one listener for each notification: another would take its place.
      if (!notifications.has(method))
        listeners.push(
          client.onNotification(method, (params: unknown) => {
            told.fire(params);
          }),
        );
      notifications.set(method, told);
      return told.event(listener);
    },
    log: (lines) => {
      for (const line of lines) log.warn(line);
      log.show(true);
    },
    dispose: () => {
      vscode.Disposable.from(...listeners, states, corpora, ...notifications.values()).dispose();
      void client.dispose().catch(() => undefined); // it may never have started
      log.dispose();
    },
  };
}

/** What this client can do beyond the protocol, for servers that ask; see `DECIDE_COMMAND`. */
const OWN_ABILITIES: StaticFeature = {
  fillClientCapabilities: (capabilities) => {
    const known: unknown = capabilities.experimental;
    const before = typeof known === "object" && known !== null ? known : {};
    capabilities.experimental = { ...before, commands: { commands: [DECIDE_COMMAND] }, findingsInHovers: true };
  },
  initialize: () => undefined,
  getState: () => ({ kind: "static" }),
  clear: () => undefined,
};

function createClient(
  context: vscode.ExtensionContext,
  outputChannel: vscode.LogOutputChannel,
  settings: () => IsnadSettings,
  giveUp: () => void,
): LanguageClient {
  const module = vscode.Uri.joinPath(context.extensionUri, "dist", "server.js").fsPath;
  const run = { module, transport: TransportKind.ipc };
  const options: ServerOptions = { run, debug: { ...run, options: { execArgv: ["--nolazy", "--inspect=6011"] } } };
  return new LanguageClient("isnad", "Isnad", options, {
    // The project file and stand-off files too: what an editor holds of them counts, saved or not.
    documentSelector: [{ language: ARTICLE_LANGUAGE }, { pattern: "**/isnad.json" }, { pattern: "**/*.isnad.jsonl" }],
    initializationOptions: settings,
    outputChannel,
    ...errorHandling(giveUp),
    markdown: { supportHtml: false, supportThemeIcons: true },
  });
}

function stateOf(state: State): ServerState {
  switch (state) {
    case State.Stopped:
    case State.StartFailed:
      return "stopped";
    case State.Starting:
      return "starting";
    case State.Running:
      return "running";
  }
}
