import { describe, expect, it } from "vitest";
import {
  CodeActionRequest,
  DefinitionRequest,
  ExecuteCommandRequest,
  HoverRequest,
  ReferencesRequest,
  type CodeAction,
  type Command,
  type Hover,
  type Location,
  type LocationLink,
} from "vscode-languageserver/node";
import {
  EXPORT_REQUEST,
  MARKS_REQUEST,
  OVERVIEW_REQUEST,
  type ExportResult,
  type MarksResult,
  type OverviewResult,
} from "../../server/protocol/messages";
import { BRIDGE_A, BRIDGE_B } from "./articles";
import { ABLE, rangeOf, startSession, until, wordsAt, type Session, type SessionOptions } from "./session";

const A = "file:///w/a.txt";
const B = "file:///w/b.txt";
const TEXTS: Readonly<Record<string, string>> = { [A]: BRIDGE_A, [B]: BRIDGE_B };

/** A session in which A is open and B is a closed article of the same folder. */
async function bridge(options: SessionOptions = {}): Promise<Session> {
  const session = await startSession({ files: TEXTS, folders: ["file:///w"], ...options });
  await session.open(A, BRIDGE_A);
  await until("the corpus to be read", () =>
    session.corpora.some(({ articles, waiting }) => articles === 2 && waiting === 0),
  );
  return session;
}

const at = (
  words: string,
  text = BRIDGE_A,
  uri = A,
): { textDocument: { uri: string }; position: Location["range"]["start"] } => ({
  textDocument: { uri },
  position: rangeOf(text, words).start,
});

const hoverText = (hover: Hover | null): string =>
  hover && typeof hover.contents === "object" && "value" in hover.contents ? hover.contents.value : "";

/** The words at a place of one of the two articles. */
const read = ({ uri, range }: Location): string => `${uri.slice(-5)}: ${wordsAt(TEXTS[uri] ?? "", range)}`;

describe("hover", () => {
  it("on a figure: its value, who said it and how we know, who says otherwise and where", async () => {
    const { client } = await bridge();
    const hover = await client.sendRequest(HoverRequest.type, at("14 شخصا"));
    expect(hover?.range).toEqual(rangeOf(BRIDGE_A, "14 شخصا"));
    const text = hoverText(hover);
    const source = rangeOf(BRIDGE_A, "الدفاع المدني").start;
    expect(text).toContain("\u206814\u2069");
    expect(text).toContain("\u2068الدفاع المدني\u2069");
    expect(text).toContain("\u2068قال\u2069");
    expect(text).toContain(`(${A}#L${source.line + 1},${source.character + 1})`);
    const other = rangeOf(BRIDGE_B, "19 شخصا").start;
    expect(text).toContain("Others say otherwise");
    expect(text).toContain("\u206819 شخصا\u2069");
    expect(text).toContain("\u2068وزارة الصحة العراقية\u2069");
    expect(text).toContain(`(${B}#L${other.line + 1},${other.character + 1})`);
  });

  it("on a figure that nobody is named for: says so", async () => {
    const { client } = await bridge();
    const text = hoverText(await client.sendRequest(HoverRequest.type, at("6 سيارات")));
    expect(text).toContain("No source is given");
    expect(text).not.toContain("Others say otherwise");
  });

  it("on a name: what it denotes", async () => {
    const { client } = await bridge();
    const hover = await client.sendRequest(HoverRequest.type, at("جسر النصر"));
    expect(hover?.range).toEqual(rangeOf(BRIDGE_A, "جسر النصر"));
    expect(hoverText(hover)).toContain("\u2068جسر النصر\u2069");
  });

  it("on anything else: nothing", async () => {
    const { client } = await bridge();
    expect(await client.sendRequest(HoverRequest.type, at("سقطت"))).toBeNull();
  });

  it("without mark-up for a client that has no Markdown", async () => {
    const { client } = await bridge({ capabilities: { ...ABLE, textDocument: { ...ABLE.textDocument, hover: {} } } });
    const hover = await client.sendRequest(HoverRequest.type, at("14 شخصا"));
    expect(hover?.contents).toMatchObject({ kind: "plaintext" });
    expect(hoverText(hover)).not.toMatch(/\*\*|\\|\]\(/u);
  });
});

describe("definition", () => {
  it.each<[string, string, string]>([
    ["a figure is defined by its source", "14 شخصا", "الدفاع المدني"],
    ["so is a figure of the next sentence", "30 شخصا", "الدفاع المدني"],
    ["a bare cue by whoever speaks", "أضاف", "الدفاع المدني"],
    ["a name by its first mention", "الموصل يوم", "الموصل"],
  ])("%s", async (_, words, origin) => {
    const { client } = await bridge();
    const links = (await client.sendRequest(DefinitionRequest.type, at(words))) as LocationLink[] | null;
    expect(links?.map(({ targetUri, targetRange }) => [targetUri, targetRange])).toEqual([
      [A, rangeOf(BRIDGE_A, origin)],
    ]);
  });

  it("is none for a figure of the narrator", async () => {
    const { client } = await bridge();
    expect(await client.sendRequest(DefinitionRequest.type, at("6 سيارات"))).toBeNull();
  });

  it("is a plain location for a client without links", async () => {
    const { client } = await bridge({
      capabilities: { ...ABLE, textDocument: { ...ABLE.textDocument, definition: {} } },
    });
    expect(await client.sendRequest(DefinitionRequest.type, at("14 شخصا"))).toEqual({
      uri: A,
      range: rangeOf(BRIDGE_A, "الدفاع المدني"),
    });
  });
});

describe("references", () => {
  const references = async (words: string, includeDeclaration = true): Promise<readonly string[]> => {
    const { client } = await bridge();
    const found = await client.sendRequest(ReferencesRequest.type, { ...at(words), context: { includeDeclaration } });
    return (found ?? []).map(read);
  };

  it("of a name are all its mentions in the corpus", async () => {
    expect(await references("الموصل")).toEqual(["a.txt: الموصل", "a.txt: الموصل", "b.txt: الموصل", "b.txt: الموصل"]);
  });

  it("of a figure are the other reports of its quantity", async () => {
    expect(await references("14 شخصا")).toEqual(["a.txt: 14 شخصا", "b.txt: 19 شخصا"]);
    expect(await references("14 شخصا", false)).toEqual(["b.txt: 19 شخصا"]);
  });

  it("wait until the whole corpus is read", async () => {
    const { client, open } = await startSession({ files: TEXTS, folders: ["file:///w"] });
    await open(A, BRIDGE_A);
    const found = await client.sendRequest(ReferencesRequest.type, {
      ...at("جسر النصر"),
      context: { includeDeclaration: true },
    });
    expect(found?.map(read)).toEqual(["a.txt: جسر النصر", "b.txt: جسر النصر"]);
  });
});

describe("document symbols", () => {
  it("are the paragraphs, and in each its figures and the names it brings", async () => {
    const { symbols } = await bridge();
    const found = await symbols(A);
    expect(found.map(({ range }) => wordsAt(BRIDGE_A, range))).toEqual(BRIDGE_A.split("\n"));
    expect(found[0]?.children).toContainEqual(
      expect.objectContaining({ name: "الموصل", detail: "Country, province, city" }),
    );
    expect(found[1]?.children).toContainEqual(
      expect.objectContaining({ name: "14 شخصا", detail: "الدفاع المدني", range: rangeOf(BRIDGE_A, "14 شخصا") }),
    );
    expect(found[1]?.children?.map(({ name }) => name)).not.toContain("الموصل");
  });

  it("are flat for a client without trees", async () => {
    const { client } = await bridge({ capabilities: { workspace: { workspaceFolders: true } } });
    const found = await client.sendRequest<unknown[]>("textDocument/documentSymbol", { textDocument: { uri: A } });
    expect(found).toContainEqual(
      expect.objectContaining({ name: "14 شخصا", location: { uri: A, range: rangeOf(BRIDGE_A, "14 شخصا") } }),
    );
  });
});

describe("code actions", () => {
  const actionsOn = ({ client }: Session, words: string): Promise<(CodeAction | Command)[] | null> =>
    client.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: A },
      range: rangeOf(BRIDGE_A, words),
      context: { diagnostics: [] },
    });

  it("lead to the other report of a conflict", async () => {
    const session = await bridge();
    const actions = await actionsOn(session, "14 شخصا");
    expect(actions?.slice(0, 1)).toMatchObject([
      {
        title: "Show the other report: \u206819 شخصا\u2069 (\u2068b.txt\u2069)",
        kind: "quickfix",
        diagnostics: [{ code: "conflicting-figures" }],
        command: { command: "isnad.server.show", arguments: [{ uri: B, range: rangeOf(BRIDGE_B, "19 شخصا") }] },
      },
    ]);
    const command = (actions?.[0] as CodeAction).command;
    await session.client.sendRequest(ExecuteCommandRequest.type, {
      command: command?.command ?? "",
      arguments: command?.arguments ?? [],
    });
    expect(session.asked).toContainEqual({
      method: "window/showDocument",
      params: { uri: B, selection: rangeOf(BRIDGE_B, "19 شخصا"), takeFocus: true },
    });
  });

  it("are none where nothing is found", async () => {
    expect(await actionsOn(await bridge(), "سقطت")).toEqual([]);
  });
});

describe("our own messages", () => {
  it("isnad/marks gives each figure, name and source its kind", async () => {
    const { client } = await bridge();
    const { version, marks } = await client.sendRequest<MarksResult>(MARKS_REQUEST, { uri: A });
    expect(version).toBe(1);
    const kinds = marks.map(({ kind, range }) => `${kind}: ${wordsAt(BRIDGE_A, range)}`);
    expect(kinds).toContain("claim-conflicting: 14 شخصا");
    expect(kinds).toContain("claim-sourced: 30 شخصا");
    expect(kinds).toContain("claim-unsourced: 6 سيارات");
    expect(kinds).toContain("entity: جسر النصر");
    expect(kinds.filter((kind) => kind === "source: الدفاع المدني")).toHaveLength(1);
  });

  it("isnad/overview lists articles, claims and conflicts", async () => {
    const { client } = await bridge();
    const { articles, conflicts } = await client.sendRequest<OverviewResult>(OVERVIEW_REQUEST, {});
    expect(articles.map(({ uri }) => uri)).toEqual([A, B]);
    expect(articles[0]?.figures).toContainEqual({
      uri: A,
      range: rangeOf(BRIDGE_A, "14 شخصا"),
      text: "14 شخصا",
      value: "14",
      source: "الدفاع المدني",
      state: "conflicting",
    });
    expect(conflicts).toMatchObject([{ verdict: "conflict", figures: [{ text: "14 شخصا" }, { text: "19 شخصا" }] }]);
  });

  it("isnad/corpusChanged counts", async () => {
    const { corpora } = await bridge();
    expect(corpora.at(-1)).toMatchObject({ articles: 2, waiting: 0, conflicts: 1 });
    expect(corpora.at(-1)?.unsourced).toBeGreaterThanOrEqual(1);
  });

  it("isnad/export writes the chosen articles in the chosen formats, and says what it could not", async () => {
    const { client, written } = await bridge();
    const result = await client.sendRequest<ExportResult>(EXPORT_REQUEST, {
      uris: [A],
      formats: ["csv", "punch-cards"],
      outUri: "file:///out",
    });
    const contents = written.map(({ content }) => String(content));
    expect(contents.some((content) => content.includes("14") && !content.includes("19 شخصا"))).toBe(true);
    expect(result.written).toEqual(written.map(({ name }) => `file:///out/${name}`));
    expect(result.problems.some((problem) => problem.includes("\u2068punch-cards\u2069"))).toBe(true);
  });

  it("isnad/export of nothing says so", async () => {
    const { client } = await bridge();
    const nothing = { uris: ["file:///elsewhere"], formats: ["csv"], outUri: "file:///out" };
    expect(await client.sendRequest(EXPORT_REQUEST, nothing)).toEqual({
      written: [],
      problems: ["There are no articles to export."],
    });
  });
});
