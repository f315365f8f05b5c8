import { describe, expect, it } from "vitest";
import {
  DiagnosticSeverity,
  DocumentDiagnosticRequest,
  FileChangeType,
  type ClientCapabilities,
  type Diagnostic,
} from "vscode-languageserver/node";
import { SETTINGS_NOTIFICATION } from "../../server/protocol/messages";
import { BRIDGE_A, BRIDGE_B, MARKET } from "./articles";
import { ABLE, rangeOf, startSession, until, wordsAt } from "./session";

const A = "file:///w/a.txt";
const B = "file:///w/b.txt";
const PUSHED: ClientCapabilities = {
  ...ABLE,
  textDocument: { publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true } },
};

/** The diagnostic on some words of a text. */
const on = (diagnostics: readonly Diagnostic[], text: string, words: string): Diagnostic | undefined =>
  diagnostics.find(({ range }) => wordsAt(text, range) === words);

describe("pulled diagnostics", () => {
  it("say what is unsourced, with everything that an editor shows", async () => {
    const { open, pull } = await startSession();
    await open(A, BRIDGE_A);
    expect(on(await pull(A), BRIDGE_A, "6 سيارات")).toEqual({
      range: rangeOf(BRIDGE_A, "6 سيارات"),
      severity: DiagnosticSeverity.Warning,
      code: "unsourced-figure",
      codeDescription: { href: "https://github.com/isnad/isnad/blob/main/docs/diagnostics.md#unsourced-figure" },
      source: "isnad",
      message: expect.stringContaining("\u20686 سيارات\u2069") as unknown,
      data: { figures: [expect.stringMatching(/^f\d+$/u)] },
    });
  });

  it.each<[string, DiagnosticSeverity | undefined, string | null, unknown]>([
    ["as the rule has it", DiagnosticSeverity.Warning, null, {}],
    ["as the editor's settings say", DiagnosticSeverity.Hint, null, { "unsourced-figure": "hint" }],
    ["not at all", undefined, null, { "unsourced-figure": "off" }],
    ["as the project says, whatever the editor does", DiagnosticSeverity.Error, "error", { "unsourced-figure": "off" }],
    ["as the rule has it where the setting is none", DiagnosticSeverity.Warning, null, { "unsourced-figure": "loud" }],
    ["as the rule has it where the setting is no table", DiagnosticSeverity.Warning, null, "off"],
  ])("are severe %s", async (_, expected, project, severity) => {
    const files =
      project === null ? {} : { "file:///w/isnad.json": `{ "severity": { "unsourced-figure": "${project}" } }` };
    const session = await startSession({ files, params: { initializationOptions: { severity } } });
    const found = async (): Promise<DiagnosticSeverity | undefined> =>
      on(await session.pull(A), BRIDGE_A, "6 سيارات")?.severity;
    await session.open(A, BRIDGE_A);
    expect(await found()).toBe(expected);
    await session.client.sendNotification(SETTINGS_NOTIFICATION, { severity: { "unsourced-figure": "information" } });
    expect(await found()).toBe(project === null ? DiagnosticSeverity.Information : expected);
  });

  it("lead to the other side of a conflict, in an article that is not open", async () => {
    const { open, pull, corpora } = await startSession({ files: { [B]: BRIDGE_B }, folders: ["file:///w"] });
    await until("the corpus to be read", () =>
      corpora.some(({ articles, waiting }) => articles === 1 && waiting === 0),
    );
    await open(A, BRIDGE_A);
    expect(on(await pull(A), BRIDGE_A, "14 شخصا")).toMatchObject({
      code: "conflicting-figures",
      relatedInformation: [
        {
          location: { uri: B, range: rangeOf(BRIDGE_B, "19 شخصا") },
          message: "\u206819 شخصا\u2069 — \u2068وزارة الصحة العراقية\u2069",
        },
      ],
    });
  });

  it("leave out what a client cannot show", async () => {
    const { open, pull } = await startSession({ capabilities: { textDocument: { diagnostic: {} } } });
    await open(A, BRIDGE_A);
    await open(B, BRIDGE_B);
    const conflict = on(await pull(A), BRIDGE_A, "14 شخصا");
    expect(conflict?.code).toBe("conflicting-figures");
    expect(conflict).not.toHaveProperty("relatedInformation");
    expect(conflict).not.toHaveProperty("codeDescription");
  });

  it("are not sent twice", async () => {
    const { open, client, change } = await startSession();
    await open(A, BRIDGE_A);
    const pull = (previousResultId?: string): Promise<{ kind: string; resultId?: string }> =>
      client.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri: A },
        ...(previousResultId !== undefined && { previousResultId }),
      });
    const first = await pull();
    expect(await pull(first.resultId)).toEqual({ kind: "unchanged", resultId: first.resultId });
    await change(A, 2, [{ text: MARKET }]);
    expect(await pull(first.resultId)).toMatchObject({ kind: "full" });
  });

  it("are pulled again when another article changes them", async () => {
    const { open, pull, files, tellOfFiles, asked } = await startSession({ folders: ["file:///w"] });
    await open(A, BRIDGE_A);
    expect(on(await pull(A), BRIDGE_A, "14 شخصا")).toBeUndefined();
    const refreshes = (): number => asked.filter(({ method }) => method === "workspace/diagnostic/refresh").length;

    files.set(B, BRIDGE_B);
    await tellOfFiles([B, FileChangeType.Created]);
    await until("a refresh for the new article", () => refreshes() === 1);
    expect(on(await pull(A), BRIDGE_A, "14 شخصا")?.code).toBe("conflicting-figures");

    files.set(B, BRIDGE_B.replace("19", "14"));
    await tellOfFiles([B, FileChangeType.Changed]);
    await until("a refresh for the corrected article", () => refreshes() === 2);
    expect(on(await pull(A), BRIDGE_A, "14 شخصا")).toBeUndefined();

    files.set(B, BRIDGE_B);
    await tellOfFiles([B, FileChangeType.Changed]);
    await until("a refresh for the article as it was", () => refreshes() === 3);
    files.delete(B);
    await tellOfFiles([B, FileChangeType.Deleted]);
    await until("a refresh for the deleted article", () => refreshes() === 4);
    expect(on(await pull(A), BRIDGE_A, "14 شخصا")).toBeUndefined();
  });

  it.each<[string, string, string, boolean]>([
    ["an Arabic .txt file", "file:///w/a.txt", "unknown", true],
    ["an Arabic document in our language", "file:///w/a.md", "isnad-article", true],
    ["an unsaved Arabic document", "untitled:Untitled-1", "plaintext", true],
    ["an Arabic document in another language", "file:///w/a.md", "markdown", false],
    ["an old version of an article", "git:/w/a.txt?ref", "isnad-article", false],
  ])("of %s (%s, %s) are served: %s", async (_, uri, language, served) => {
    const { open, pull } = await startSession();
    await open(uri, BRIDGE_A, language);
    expect((await pull(uri)).length > 0).toBe(served);
  });

  it("speak the client's language, and another one when told", async () => {
    const { open, pull, client, asked } = await startSession({ params: { locale: "ar-EG" } });
    await open(A, BRIDGE_A);
    expect(on(await pull(A), BRIDGE_A, "6 سيارات")?.message).toMatch(/^[^A-Za-z]+$/u);
    await client.sendNotification(SETTINGS_NOTIFICATION, { language: "en" });
    await until("a refresh", () => asked.some(({ method }) => method === "workspace/diagnostic/refresh"));
    expect(on(await pull(A), BRIDGE_A, "6 سيارات")?.message).toMatch(/^[A-Z]/u);
  });

  it("speak the language of the options before that of the client", async () => {
    const { open, pull } = await startSession({
      params: { locale: "en", initializationOptions: { language: "ar" } },
    });
    await open(A, BRIDGE_A);
    expect(on(await pull(A), BRIDGE_A, "6 سيارات")?.message).toMatch(/^[^A-Za-z]+$/u);
  });
});

describe("edits", () => {
  it.each<[string, string]>([
    ["an emoji beyond the basic plane", "😀"],
    ["a family of joined emoji", "👨‍👩‍👧"],
    ["letters with tashkeel", "قُتِلَ"],
    ["tatweel", "ـــ"],
    ["a mark of direction", "\u200F"],
    ["a Windows line end", "خبر\r\n"],
    ["an old Macintosh line end", "خبر\r"],
    ["a line separator, which is no line end", "خبر\u2028"],
    ["an Arabic mathematical letter", "𞸀"],
  ])("keep places right around %s", async (_, inserted) => {
    const { open, change, pull } = await startSession();
    await open(A, BRIDGE_A);
    const { start } = rangeOf(BRIDGE_A, "وكانت");
    await change(A, 2, [{ range: { start, end: start }, text: `${inserted} ` }]);
    const after = BRIDGE_A.replace("وكانت", `${inserted} وكانت`);
    expect(on(await pull(A), after, "6 سيارات")?.range).toEqual(rangeOf(after, "6 سيارات"));
  });

  it("of several places in one notification are made one after the other", async () => {
    const { open, change, pull } = await startSession();
    await open(A, BRIDGE_A);
    const first = BRIDGE_A.replace("6", "16");
    const second = first.replace("انهيار جسر", "خبر عاجل\nانهيار جسر");
    const head = { line: 0, character: 0 };
    await change(A, 2, [
      { range: rangeOf(BRIDGE_A, "6"), text: "16" },
      { range: { start: head, end: head }, text: "خبر عاجل\n" },
    ]);
    expect(on(await pull(A), second, "16 سيارات")?.range).toEqual(rangeOf(second, "16 سيارات"));
  });
});

describe("pushed diagnostics", () => {
  it("come for open articles, once for each state, and go when an article is closed", async () => {
    const { open, close, change, published } = await startSession({ capabilities: PUSHED });
    await open(A, BRIDGE_A);
    await until("a publication", () => published.length === 1);
    expect(published[0]).toMatchObject({ uri: A, version: 1 });
    expect(on(published[0]?.diagnostics ?? [], BRIDGE_A, "6 سيارات")?.code).toBe("unsourced-figure");

    await open(B, BRIDGE_B);
    await until("a publication for both sides", () => published.length === 3);
    const told = published.findLast(({ uri }) => uri === A)?.diagnostics ?? [];
    expect(on(told, BRIDGE_A, "14 شخصا")?.code).toBe("conflicting-figures");

    await change(B, 2, [{ range: rangeOf(BRIDGE_B, "19"), text: "14" }]);
    await until("a publication without conflict", () => published.length === 5);
    await close(B);
    await until("an empty publication", () => published.length === 6);
    expect(published[5]).toEqual({ uri: B, diagnostics: [] });
  });
});
