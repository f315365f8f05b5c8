// The server as editors start it: the bundle, as a process of its own, alone and by the command line.
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleInto } from "../support/bundled";
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type InitializeResult,
} from "vscode-languageserver/node";
import { BRIDGE_A, BRIDGE_B } from "./articles";
import { ABLE } from "./session";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "isnad-server-")));
const corpus = join(folder, "مقالات ١");

beforeAll(async () => {
  await bundleInto(folder, ["server", "isnad"]);
  mkdirSync(corpus);
  writeFileSync(join(corpus, "ب.txt"), BRIDGE_B);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a process wrote to its error stream, and how it ended. */
async function endOf(server: ChildProcessWithoutNullStreams): Promise<{ status: number | null; errors: string }> {
  let errors = "";
  server.stderr.on("data", (data: Buffer) => (errors += data.toString()));
  const status = await new Promise<number | null>((resolve) => server.on("close", resolve));
  return { status, errors };
}

describe.each<[string, readonly string[]]>([
  ["dist/server.js --stdio", ["server.js", "--stdio"]],
  ["isnad lsp --stdio", ["isnad.js", "lsp", "--stdio"]],
])("%s", (_, [bundle = "", ...args]) => {
  const start = (): ChildProcessWithoutNullStreams =>
    spawn(process.execPath, [join(folder, "dist", bundle), ...args], { cwd: folder });

  it("serves an article of a folder on the disk, and ends in order", async () => {
    const server = start();
    const end = endOf(server);
    const client = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    client.onUnhandledNotification(() => undefined);
    for (const method of [
      "client/registerCapability",
      "window/workDoneProgress/create",
      "workspace/diagnostic/refresh",
    ])
      client.onRequest(method, () => null);
    client.listen();

    const uri = pathToFileURL(join(corpus, "أ.txt")).href;
    const { serverInfo } = await client.sendRequest<InitializeResult>("initialize", {
      processId: process.pid,
      capabilities: ABLE,
      workspaceFolders: [{ uri: pathToFileURL(corpus).href, name: "مقالات" }],
    });
    expect(serverInfo).toEqual({ name: "isnad" });
    await client.sendNotification("initialized", {});
    await client.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: "plaintext", version: 1, text: BRIDGE_A },
    });
    // All articles are read before references are told; then the other article is known.
    await client.sendRequest("textDocument/references", {
      textDocument: { uri },
      position: { line: 1, character: 21 },
      context: { includeDeclaration: true },
    });
    const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    const items = report.kind === "full" ? report.items : [];
    expect(items.map(({ code }) => code)).toContain("unsourced-figure");
    const conflict = items.find(({ code }) => code === "conflicting-figures");
    expect(conflict?.relatedInformation?.[0]?.location.uri).toBe(pathToFileURL(join(corpus, "ب.txt")).href);

    expect(await client.sendRequest("shutdown")).toBeNull();
    await client.sendNotification("exit");
    expect(await end).toEqual({ status: 0, errors: "" });
    client.dispose();
  });

  it("ends with an error where the client goes without a word", async () => {
    const server = start();
    const end = endOf(server);
    server.stdin.end();
    expect((await end).status).toBe(1);
  });
});
