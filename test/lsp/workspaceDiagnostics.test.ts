import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  CancellationTokenSource,
  FileChangeType,
  LSPErrorCodes,
  WorkspaceDiagnosticRequest,
  type ClientCapabilities,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver/node";
import { analyseArticle } from "../../server/engine/analyseArticle";
import { compareCorpus } from "../../server/engine/analyseCorpus";
import { SETTINGS_NOTIFICATION } from "../../server/protocol/messages";
import { BRIDGE_A, BRIDGE_B, MARKET } from "./articles";
import { ABLE, startSession, until, type Session, type SessionOptions } from "./session";

const A = "file:///w/a.txt";
const B = "file:///w/b.txt";
const C = "file:///w/c.txt";
const FOLDER: SessionOptions = { folders: ["file:///w"], files: { [A]: BRIDGE_A, [B]: BRIDGE_B, [C]: MARKET } };

/** What a client remembers of the reports that it was sent. */
const idsOf = (reports: readonly WorkspaceDocumentDiagnosticReport[]): { uri: string; value: string }[] =>
  reports.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [{ uri, value: resultId }]));

/** Reports as lines: which file, what kind, which codes. */
const linesOf = (reports: readonly WorkspaceDocumentDiagnosticReport[]): readonly string[] =>
  reports
    .map((report) => {
      const codes = report.kind === "full" ? report.items.map(({ code }) => String(code)).sort() : [];
      return [report.uri.slice("file:///w/".length), report.kind, ...new Set(codes)].join(" ");
    })
    .sort();

type Reports = readonly WorkspaceDocumentDiagnosticReport[];

const pullAll = async ({ client }: Session, known: Reports = []): Promise<Reports> => {
  const report: WorkspaceDiagnosticReport = await client.sendRequest(WorkspaceDiagnosticRequest.type, {
    previousResultIds: idsOf(known),
  });
  return report.items;
};

/** A pull that takes partial results: what has come so far, and the end. */
function pullInParts(
  { client }: Session,
  known: Reports,
  token = new CancellationTokenSource().token,
): { readonly parts: WorkspaceDocumentDiagnosticReport[]; readonly end: Promise<WorkspaceDiagnosticReport> } {
  const partialResultToken = randomUUID();
  const parts: WorkspaceDocumentDiagnosticReport[] = [];
  client.onProgress(
    WorkspaceDiagnosticRequest.partialResult,
    partialResultToken,
    ({ items }: WorkspaceDiagnosticReportPartialResult) => void parts.push(...items),
  );
  const end = client.sendRequest(
    WorkspaceDiagnosticRequest.type,
    { previousResultIds: idsOf(known), partialResultToken },
    token,
  );
  return { parts, end };
}

describe("a pull of the whole workspace", () => {
  it("tells of every article, open or closed", async () => {
    const session = await startSession(FOLDER);
    await session.open(A, BRIDGE_A);
    const reports = await pullAll(session);
    expect(linesOf(reports)).toEqual([
      "a.txt full conflicting-figures unsourced-figure",
      "b.txt full anonymous-source conflicting-figures",
      "c.txt full unsourced-figure",
    ]);
    const versions = Object.fromEntries(reports.map(({ uri, version }) => [uri, version]));
    expect(versions).toEqual({ [A]: 1, [B]: null, [C]: null });
    const pulled = await session.pull(A);
    expect(reports.find(({ uri }) => uri === A)).toMatchObject({ items: pulled });
  });

  it("says what has not changed, and sends again only what has", async () => {
    const session = await startSession(FOLDER);
    const first = await pullAll(session);
    const second = await pullAll(session, first);
    expect(linesOf(second)).toEqual(["a.txt unchanged", "b.txt unchanged", "c.txt unchanged"]);

    session.files.set(B, BRIDGE_B.replace("19", "14"));
    await session.tellOfFiles([B, FileChangeType.Changed]);
    const third = await pullAll(session, first);
    expect(linesOf(third)).toEqual(["a.txt full unsourced-figure", "b.txt full anonymous-source", "c.txt unchanged"]);

    session.files.delete(B);
    await session.tellOfFiles([B, FileChangeType.Deleted]);
    expect(linesOf(await pullAll(session, third))).toEqual(["a.txt unchanged", "b.txt full", "c.txt unchanged"]);
  });

  it("stays open for a client that takes partial results until there is news", async () => {
    const session = await startSession(FOLDER);
    const first = pullInParts(session, []);
    expect(await first.end).toEqual({ items: [] });
    expect(linesOf(first.parts)).toHaveLength(3);

    let isOver = false;
    const held = pullInParts(session, first.parts);
    void held.end.then(() => (isOver = true));
    await session.pull(C);
    await session.open(C, MARKET);
    await session.pull(C);
    expect(isOver).toBe(false);
    session.files.set(B, BRIDGE_B.replace("7", "8"));
    await session.tellOfFiles([B, FileChangeType.Changed]);
    expect(await held.end).toEqual({ items: [] });
    expect(linesOf(held.parts)).toEqual(["b.txt full anonymous-source conflicting-figures"]);
  });

  it("that is open can be cancelled, and ends with the session", async () => {
    const session = await startSession(FOLDER);
    const { parts, end } = pullInParts(session, []);
    await end;
    const cancelling = new CancellationTokenSource();
    const cancelled = pullInParts(session, parts, cancelling.token).end;
    const refusal = expect(cancelled).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    cancelling.cancel();
    await refusal;
    const ended = pullInParts(session, parts).end;
    const ending = expect(ended).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    await session.client.sendRequest("shutdown");
    await ending;
  });

  it("tells of an article again once the client has closed it, and of all in another language", async () => {
    const session = await startSession(FOLDER);
    await session.open(A, BRIDGE_A);
    const first = pullInParts(session, []);
    await first.end;
    const held = pullInParts(session, first.parts);
    await session.close(A);
    await held.end;
    expect(linesOf(held.parts)).toEqual(["a.txt full conflicting-figures unsourced-figure"]);

    const all = [...first.parts.filter(({ uri }) => uri !== A), ...held.parts];
    await session.client.sendNotification(SETTINGS_NOTIFICATION, { language: "ar" });
    expect(linesOf(await pullAll(session, all)).filter((line) => line.includes("unchanged"))).toEqual([]);
  });

  it("compares and sends little when one article of 400 changes", async () => {
    // Half of them report one quantity, all alike.
    const many = Array.from({ length: 400 }, (_, at) => [`file:///w/${at}.txt`, at % 2 === 0 ? MARKET : BRIDGE_A]);
    let articles = 0;
    const session = await startSession({
      folders: ["file:///w"],
      files: Object.fromEntries(many) as Record<string, string>,
      environment: {
        engine: {
          analyseArticle,
          compareCorpus: (corpus) => {
            articles += corpus.length;
            return compareCorpus(corpus);
          },
        },
      },
    });
    const first = await pullAll(session);
    expect(first).toHaveLength(400);
    articles = 0;
    const second = await pullAll(session, first);
    expect(second.filter(({ kind }) => kind === "full")).toEqual([]);
    expect(articles).toBe(0);

    const held = pullInParts(session, first);
    session.files.set("file:///w/6.txt", MARKET.replace("3", "5"));
    await session.tellOfFiles(["file:///w/6.txt", FileChangeType.Changed]);
    await held.end;
    expect(linesOf(held.parts)).toEqual(["6.txt full unsourced-figure"]);
    expect(articles).toBeLessThan(10);

    // Many articles are contradicted now; those that report the quantity are compared once.
    const all = [...first.filter(({ uri }) => !uri.endsWith("/6.txt")), ...held.parts];
    const next = pullInParts(session, all);
    session.files.set("file:///w/8.txt", BRIDGE_B);
    await session.tellOfFiles(["file:///w/8.txt", FileChangeType.Changed]);
    await next.end;
    expect(linesOf(next.parts)).toContain("8.txt full anonymous-source conflicting-figures");
    expect(next.parts.length).toBeGreaterThan(100);
    expect(articles).toBeLessThan(210);
  });
});

describe("a push of the whole workspace", () => {
  const PUSHED: ClientCapabilities = { ...ABLE, textDocument: { publishDiagnostics: {} } };

  it("tells of closed articles, once for each state, and clears what is gone", async () => {
    const { published, open, close, files, tellOfFiles, corpora } = await startSession({
      ...FOLDER,
      capabilities: PUSHED,
    });
    const told = (): readonly string[] =>
      published.map(({ uri, diagnostics }) => `${uri.slice(-5)} ${diagnostics.length}`).sort();
    await until("publications for the folder", () => published.length === 3);
    expect(told()).toEqual(["a.txt 2", "b.txt 2", "c.txt 1"]);

    await open(A, BRIDGE_A);
    await close(A);
    const settled = corpora.length;
    files.delete(B);
    await tellOfFiles([B, FileChangeType.Deleted]);
    await until("publications after a deletion", () => published.length === 5);
    await until("the corpus to be told", () => corpora.length > settled);
    expect(told()).toEqual(["a.txt 1", "a.txt 2", "b.txt 0", "b.txt 2", "c.txt 1"]);
  });
});
