import { describe, expect, it } from "vitest";
import { MARKS_REQUEST, OVERVIEW_REQUEST } from "../../server/protocol/messages";
import { BRIDGE_A } from "./articles";
import { ABLE, startSession, until } from "./session";

describe("initialize", () => {
  it("offers everything to a client that can do everything", async () => {
    const { initialized, client } = await startSession();
    expect(initialized).toEqual({
      serverInfo: { name: "isnad" },
      capabilities: {
        positionEncoding: "utf-16",
        textDocumentSync: { openClose: true, change: 2, save: true },
        hoverProvider: true,
        documentSymbolProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        workspaceSymbolProvider: true,
        renameProvider: { prepareProvider: true },
        definitionProvider: true,
        codeActionProvider: { codeActionKinds: ["quickfix"] },
        executeCommandProvider: { commands: ["isnad.server.show"] },
        diagnosticProvider: { identifier: "isnad", interFileDependencies: true, workspaceDiagnostics: true },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    });
    client.dispose();
  });

  it("offers a client that says nothing what needs no ability", async () => {
    const { initialized } = await startSession({ capabilities: {} });
    expect(initialized.capabilities).not.toHaveProperty("diagnosticProvider");
    expect(initialized.capabilities).not.toHaveProperty("codeActionProvider");
    expect(initialized.capabilities).toMatchObject({
      hoverProvider: true,
      renameProvider: true,
      positionEncoding: "utf-16",
    });
  });

  it("is done once", async () => {
    const { client } = await startSession();
    const again = client.sendRequest("initialize", { processId: null, capabilities: ABLE });
    await expect(again).rejects.toThrow("initialize: the server is initialized");
  });

  it("asks an able client to watch files, and another one not", async () => {
    const able = await startSession();
    await until("a registration", () => able.asked.some(({ method }) => method === "client/registerCapability"));
    expect(able.asked).toContainEqual({
      method: "client/registerCapability",
      params: {
        registrations: [expect.objectContaining({ method: "workspace/didChangeWatchedFiles" }) as unknown],
      },
    });
    const { client, asked } = await startSession({ capabilities: {} });
    await client.sendRequest(OVERVIEW_REQUEST);
    expect(asked).toEqual([]);
  });
});

describe("what no client should send", () => {
  it.each<[string, string, unknown]>([
    ["no parameters", "textDocument/hover", undefined],
    ["no document", "textDocument/definition", { position: { line: 0, character: 0 } }],
    ["a document that is a number", "textDocument/documentSymbol", { textDocument: 7 }],
    ["no position", "textDocument/references", { textDocument: { uri: "untitled:1" } }],
    ["a position of words", "textDocument/hover", { textDocument: { uri: "untitled:1" }, position: "here" }],
    ["no range", "textDocument/codeAction", { textDocument: { uri: "untitled:1" } }],
    ["an article nobody knows", MARKS_REQUEST, { uri: "file:///nowhere.txt" }],
    ["no URI", MARKS_REQUEST, {}],
    ["an unknown command", "workspace/executeCommand", { command: "rm" }],
    ["a command without a place", "workspace/executeCommand", { command: "isnad.server.show", arguments: [1] }],
  ])("%s: the answer is the fallback, and the next request is served", async (_, method, params) => {
    const { client, open, symbols } = await startSession();
    await open("untitled:1", BRIDGE_A);
    const answer = await client.sendRequest<unknown>(method, params).catch((error: unknown) => String(error));
    expect(answer === null || (Array.isArray(answer) && answer.length === 0) || typeof answer === "string").toBe(true);
    expect(await symbols("untitled:1")).toHaveLength(4);
  });

  it("a null behind the parameters is passed over", async () => {
    const { client, open, logged } = await startSession();
    await open("untitled:1", BRIDGE_A);
    // A client that hands an undefined token over sends it so.
    expect(await client.sendRequest(MARKS_REQUEST, { uri: "untitled:1" }, undefined)).toMatchObject({ version: 1 });
    expect(await client.sendRequest(OVERVIEW_REQUEST, {}, undefined)).toMatchObject({
      articles: [{ uri: "untitled:1" }],
    });
    expect(logged).toEqual([]);
  });

  it.each<[string, string, unknown]>([
    [
      "a change of an unknown document",
      "textDocument/didChange",
      {
        textDocument: { uri: "untitled:9", version: 1 },
        contentChanges: [{ text: "" }],
      },
    ],
    [
      "a change without a version",
      "textDocument/didChange",
      {
        textDocument: { uri: "untitled:1" },
        contentChanges: [{ text: BRIDGE_A }],
      },
    ],
    [
      "a document without a text",
      "textDocument/didOpen",
      { textDocument: { uri: "untitled:2", languageId: "plaintext" } },
    ],
    ["an empty opening", "textDocument/didOpen", {}],
    ["files that are none", "workspace/didChangeWatchedFiles", { changes: [{}] }],
    ["settings that are none", "isnad/settings", null],
    ["an unknown notification", "isnad/unknown", {}],
  ])("%s: nothing happens, and the next request is served", async (_, method, params) => {
    const { client, open, symbols } = await startSession();
    await open("untitled:1", BRIDGE_A);
    await client.sendNotification(method, params);
    expect(await symbols("untitled:1")).toHaveLength(4);
  });

  it.each(["not json", "[1,]", "{}", '{"jsonrpc":"2.0"}', '{"jsonrpc":"2.0","id":7,"method":3}'])(
    "bytes that are no message: %j",
    async (bytes) => {
      const { open, symbols, writeRaw } = await startSession();
      await open("untitled:1", BRIDGE_A);
      writeRaw(`Content-Length: ${bytes.length}\r\n\r\n${bytes}`);
      expect(await symbols("untitled:1")).toHaveLength(4);
    },
  );

  it("a bug in the engine costs the article it strikes", async () => {
    const { analyseArticle } = await import("../../server/engine/analyseArticle");
    const { compareCorpus } = await import("../../server/engine/analyseCorpus");
    const { open, symbols, logged } = await startSession({
      environment: {
        engine: {
          compareCorpus,
          analyseArticle: (text, previous) => {
            if (text.includes("خلل")) throw new Error("a bug");
            return analyseArticle(text, previous);
          },
        },
      },
    });
    await open("untitled:1", `خلل ${BRIDGE_A}`);
    await open("untitled:2", BRIDGE_A);
    expect(await symbols("untitled:1")).toEqual([]);
    expect(await symbols("untitled:2")).toHaveLength(4);
    expect(logged.join("\n")).toContain("a bug");
  });
});
