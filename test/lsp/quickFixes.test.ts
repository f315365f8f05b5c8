import { TextDocument } from "vscode-languageserver-textdocument";
import { describe, expect, it } from "vitest";
import { CodeActionRequest, HoverRequest, type CodeAction, type WorkspaceEdit } from "vscode-languageserver/node";
import { DECIDE_COMMAND, REVIEW_REQUEST, type DecideParams } from "../../server/protocol/review";
import { BRIDGE_A, BRIDGE_B } from "./articles";
import { ABLE, plain, rangeOf, startSession, until, wordsAt, type Session, type SessionOptions } from "./session";

const A = "file:///w/a.txt";
const B = "file:///w/b.txt";
const SHEET = "file:///w/a.isnad.jsonl";
const ASKING = { ...ABLE, experimental: { commands: { commands: [DECIDE_COMMAND] }, findingsInHovers: true } };
const TEXT = `${BRIDGE_A}\nوقال مصدر طبي إن 9 أطفال في المستشفى.`;

async function bridge(options: SessionOptions = {}): Promise<Session> {
  const session = await startSession({
    files: { [A]: TEXT, [B]: BRIDGE_B },
    folders: ["file:///w"],
    params: { initializationOptions: { annotator: "سلمى" } },
    ...options,
  });
  await session.open(A, TEXT);
  await until("the corpus to be read", () =>
    session.corpora.some(({ articles, waiting }) => articles === 2 && waiting === 0),
  );
  return session;
}

/** The actions that do something, without those that show a place. */
async function fixesOn({ client }: Session, words: string): Promise<readonly CodeAction[]> {
  const actions = await client.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: A },
    range: rangeOf(TEXT, words),
    context: { diagnostics: [] },
  });
  return (actions ?? []).filter(
    (action): action is CodeAction =>
      typeof action.command !== "string" && action.command?.command !== "isnad.server.show",
  );
}

/** Applies an edit to the files, as a client would that saves at once. */
function save({ files }: Session, edit: WorkspaceEdit | undefined): void {
  for (const change of edit?.documentChanges ?? []) {
    if ("kind" in change) continue;
    const { textDocument, edits } = change;
    const document = TextDocument.create(textDocument.uri, "", 0, files.get(textDocument.uri) ?? "");
    files.set(textDocument.uri, TextDocument.applyEdits(document, edits as never));
  }
}

const titles = (actions: readonly CodeAction[]): readonly string[] => actions.map(({ title }) => plain(title));

/** The titles for a client that has the command, and for one that takes edits alone; the words of the finding. */
const OFFERS: readonly (readonly [words: string, asking: readonly string[], editing: readonly string[]])[] = [
  [
    "6 سيارات",
    ["Name the source…", "Accept with a reason: unsourced-figure…"],
    ["Name the source: مصدر طبي", "Name the source: الدفاع المدني", "Accept as it is: unsourced-figure"],
  ],
  [
    "14 شخصا",
    [
      "Mark as an update: 19 شخصا (b.txt)",
      "Mark as another quantity: 19 شخصا (b.txt)",
      "Accept with a reason: conflicting-figures…",
    ],
    [
      "Mark as an update: 19 شخصا (b.txt)",
      "Mark as another quantity: 19 شخصا (b.txt)",
      "Accept as it is: conflicting-figures",
    ],
  ],
  [
    "9 أطفال",
    ["Accept with a reason: anonymous-source…", "Always accept this source: مصدر طبي"],
    ["Accept as it is: anonymous-source", "Always accept this source: مصدر طبي"],
  ],
  ["سقطت", [], []],
];

describe("quick fixes", () => {
  it.each(OFFERS)(
    "on %s ask where the client can, and need no answer where it cannot",
    async (words, asking, editing) => {
      expect(titles(await fixesOn(await bridge({ capabilities: ASKING }), words))).toEqual(asking);
      expect(titles(await fixesOn(await bridge(), words))).toEqual(editing);
    },
  );

  it("speak Arabic", async () => {
    const session = await bridge({ params: { initializationOptions: { language: "ar" } } });
    expect(titles(await fixesOn(session, "14 شخصا"))).toEqual([
      "عدّه تحديثًا: 19 شخصا (b.txt)",
      "عدّه كمية أخرى: 19 شخصا (b.txt)",
      "قبوله كما هو: conflicting-figures",
    ]);
  });

  const FIXES = OFFERS.flatMap(([words, , editing]) => editing.map((title) => [title, words] as const));
  it.each(FIXES.filter(([title]) => !title.startsWith("Always")))(
    "“%s” takes the finding away",
    async (title, words) => {
      const session = await bridge();
      const fix = (await fixesOn(session, words)).find((one) => plain(one.title) === title);
      const [finding] = fix?.diagnostics ?? [];
      expect(finding && wordsAt(TEXT, finding.range)).toBe(words);
      save(session, fix?.edit);
      expect(session.files.get(SHEET)).toContain('"isnad":1');
      await session.client.sendRequest(REVIEW_REQUEST, { uri: A });
      const left = (await session.pull(A)).map(({ code, range }) => `${String(code)} ${wordsAt(TEXT, range)}`);
      expect(left).not.toContain(`${String(finding?.code)} ${words}`);
      expect(left).toHaveLength(2);
      expect(await fixesOn(session, words)).toEqual([]);
    },
  );

  it("“always” writes the project file, which is made", async () => {
    const session = await bridge();
    const fix = (await fixesOn(session, "9 أطفال")).find(({ title }) => title.startsWith("Always"));
    expect(fix?.edit?.documentChanges?.[0]).toMatchObject({ kind: "create", uri: "file:///w/isnad.json" });
    save(session, fix?.edit);
    expect(JSON.parse(session.files.get("file:///w/isnad.json") ?? "")).toEqual({
      sources: [{ name: "مصدر طبي", accept: ["anonymous-source"] }],
    });
  });

  it("hand the client's command what it needs", async () => {
    const session = await bridge({ capabilities: ASKING });
    const [fix] = await fixesOn(session, "6 سيارات");
    const params = fix?.command?.arguments?.[0] as DecideParams | undefined;
    expect(fix?.command?.command).toBe(DECIDE_COMMAND);
    expect(params).toMatchObject({ uri: A, version: 1, operation: { op: "source", source: null }, asksReason: false });
    expect(params?.candidates.map(({ text, kind }) => [text, kind])).toEqual([
      ["مصدر طبي", "anonymous"],
      ["الدفاع المدني", "named"],
    ]);
  });

  it.each([
    ["an annotation file that is newer", { files: { [A]: TEXT, [B]: BRIDGE_B, [SHEET]: '{"isnad":99}\n' } }],
    [
      "a client that cannot make files",
      { capabilities: { ...ABLE, workspace: { workspaceEdit: { documentChanges: true } } } },
    ],
  ])("are none with %s", async (_, options: SessionOptions) => {
    const session = await startSession({ files: { [A]: TEXT }, ...options });
    await session.open(A, TEXT);
    expect(await fixesOn(session, "6 سيارات")).toEqual([]);
  });
});

describe("the hover on a figure that conflicts", () => {
  const hoverOn = async ({ client }: Session): Promise<string> => {
    const position = rangeOf(TEXT, "14 شخصا").start;
    return plain(JSON.stringify(await client.sendRequest(HoverRequest.type, { textDocument: { uri: A }, position })));
  };

  it("leaves out the other reports where the editor shows the finding beside it", async () => {
    expect(await hoverOn(await bridge())).toContain("19 شخصا");
    const hover = await hoverOn(await bridge({ capabilities: ASKING }));
    expect(hover).toContain("الدفاع المدني");
    expect(hover).not.toContain("19 شخصا");
  });

  it("says what was decided, and no longer that others say otherwise", async () => {
    const session = await bridge();
    const [fix] = await fixesOn(session, "14 شخصا");
    save(session, fix?.edit);
    await session.client.sendRequest(REVIEW_REQUEST, { uri: A });
    const hover = await hoverOn(session);
    expect(hover).toContain("an update: 19 شخصا — سلمى");
    expect(hover).not.toContain("Others say otherwise");
  });
});
