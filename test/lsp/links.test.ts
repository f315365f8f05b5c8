import { describe, expect, it } from "vitest";
import {
  DocumentHighlightRequest,
  FileChangeType,
  HoverRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  WorkspaceSymbolRequest,
  type Location,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import {
  ENTITIES_REQUEST,
  MENTIONS_REQUEST,
  type EntitiesResult,
  type MentionsResult,
} from "../../server/protocol/entities";
import { MARKS_REQUEST, type MarksResult } from "../../server/protocol/messages";
import { ABLE, rangeOf, startSession, until, wordsAt, type Session, type SessionOptions } from "./session";

const A = "file:///w/a.txt";
const B = "file:///w/b.txt";
const C = "file:///w/c.txt";
const PROJECT = "file:///w/isnad.json";

/** Invented: one explains a short name that the others use; two buildings. */
const TEXTS: Readonly<Record<string, string>> = {
  [A]: "أعلنت جمعية رعاية الأيتام (جرا) ذلك.\nوقالت جرا إن سجن الأمل في حي النخيل هادئ.",
  [B]: "وصلت جمعية رعاية الايتام إلى سجن الأمل.",
  [C]: "عاد الهدوء إلى سجن النخيل بعد زيارة جمعية رعاية الأيتام.",
};

async function corpus(options: SessionOptions = {}): Promise<Session> {
  const session = await startSession({ folders: ["file:///w"], ...options, files: { ...TEXTS, ...options.files } });
  await session.open(A, TEXTS[A] ?? "");
  await until("the corpus to be read", () =>
    session.corpora.some(({ articles, waiting }) => articles === 3 && waiting === 0),
  );
  return session;
}

/** A place of an article by the words that stand there. */
const at = (
  uri: string,
  words: string,
  nth = 0,
): { textDocument: { uri: string }; position: Location["range"]["start"] } => ({
  textDocument: { uri },
  position: rangeOf(TEXTS[uri] ?? "", words, nth).start,
});

async function hovered({ client }: Session, uri: string, words: string, nth = 0): Promise<string> {
  const hover = await client.sendRequest(HoverRequest.type, at(uri, words, nth));
  const text = hover && typeof hover.contents === "object" && "value" in hover.contents ? hover.contents.value : "";
  return text.replace(/[\u2066-\u2069\\]/gu, "");
}

const referencesTo = async ({ client }: Session, uri: string, words: string): Promise<readonly string[]> => {
  const places = await client.sendRequest(ReferencesRequest.type, {
    ...at(uri, words),
    context: { includeDeclaration: true },
  });
  return (places ?? []).map((place) => `${place.uri.slice(-5)}: ${wordsAt(TEXTS[place.uri] ?? "", place.range)}`);
};

describe("a hover says why", () => {
  it.each([
    [A, "جرا", 0, "In brackets after جمعية رعاية الأيتام in paragraph 1"],
    [A, "سجن الأمل", 0, "Stands in the quarter by which سجن النخيل is called in article"],
    [B, "سجن الأمل", 0, "Stands in the quarter by which سجن النخيل is called in article a.txt"],
  ])("%s %s", async (uri, words, nth, reason) => {
    const session = await corpus();
    if (uri !== A) await session.open(uri, TEXTS[uri] ?? "");
    expect(await hovered(session, uri, words, nth)).toContain(reason);
  });

  it("in Arabic", async () => {
    const session = await corpus({ params: { locale: "ar" } });
    expect(await hovered(session, A, "جرا")).toContain("جاء بين قوسين بعد جمعية رعاية الأيتام في الفقرة 1");
  });

  it("by the project's table", async () => {
    const session = await corpus({ files: { [PROJECT]: '{ "aliases": { "جرا": ["جمعية رعاية الأيتام"] } }' } });
    const text = await hovered(session, A, "جمعية رعاية الأيتام");
    expect(text).toContain("**جرا");
    expect(text).toContain("alias table of isnad.json");
  });

  it("nothing of a name that stands for itself", async () => {
    const session = await corpus();
    expect(await hovered(session, A, "حي النخيل")).toBe("**حي النخيل · place**\n\nnamed once in this article");
  });
});

describe("references", () => {
  it("are found under all names of a thing, in all articles", async () => {
    const session = await corpus();
    expect(await referencesTo(session, A, "سجن الأمل")).toEqual([
      "a.txt: سجن الأمل",
      "b.txt: سجن الأمل",
      "c.txt: سجن النخيل",
    ]);
    expect(await referencesTo(session, A, "جرا")).toEqual([
      "a.txt: جمعية رعاية الأيتام",
      "a.txt: جرا",
      "a.txt: جرا",
      "b.txt: جمعية رعاية الايتام",
      "c.txt: جمعية رعاية الأيتام",
    ]);
  });

  it("follow the project file when it changes", async () => {
    const session = await corpus();
    session.files.set(PROJECT, '{ "aliases": { "سجن النور": ["سجن الأمل"] } }');
    await session.tellOfFiles([PROJECT, FileChangeType.Created]);
    expect(await referencesTo(session, A, "سجن الأمل")).toEqual(["a.txt: سجن الأمل", "b.txt: سجن الأمل"]);
    session.files.delete(PROJECT);
    await session.tellOfFiles([PROJECT, FileChangeType.Deleted]);
    expect(await referencesTo(session, A, "سجن الأمل")).toHaveLength(3);
  });

  it("of a project file that holds what no schema sees are told", async () => {
    const session = await corpus();
    session.files.set(PROJECT, '{ "aliases": { "a": ["x"], "b": ["x"] }, "unknown": 1 }');
    await session.tellOfFiles([PROJECT, FileChangeType.Created]);
    await until("the file's problems", () => session.published.some(({ uri }) => uri === PROJECT));
    const [published] = session.published.filter(({ uri }) => uri === PROJECT);
    expect(published?.diagnostics.map(({ code, range }) => [code, range.start.line])).toEqual([["twice", 0]]);
  });
});

describe("document highlights", () => {
  it("are all mentions of the thing in the article, under all its names", async () => {
    const { client } = await corpus();
    const highlights = await client.sendRequest(DocumentHighlightRequest.type, at(A, "جرا", 1));
    expect(highlights?.map(({ range }) => wordsAt(TEXTS[A] ?? "", range))).toEqual([
      "جمعية رعاية الأيتام",
      "جرا",
      "جرا",
    ]);
    expect(await client.sendRequest(DocumentHighlightRequest.type, at(A, "هادئ"))).toBeNull();
  });
});

describe("workspace symbols", () => {
  const found = async ({ client }: Session, query: string): Promise<readonly string[]> => {
    const symbols = (await client.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? [];
    return symbols.map(({ name, containerName, location }) => {
      const container = (containerName ?? "").replace(/[\u2066-\u2069]/gu, "");
      return `${name} | ${container} | ${location.uri.slice(-5)}`;
    });
  };

  it.each([
    ["جرا", ["جرا | جمعية رعاية الأيتام · mentions: 5 | a.txt"]],
    ["جمعيه", ["جمعية رعاية الأيتام | mentions: 5 | a.txt"]],
    ["سجن", ["سجن النخيل | mentions: 3 | a.txt", "سجن الأمل | سجن النخيل · mentions: 3 | a.txt"]],
    ["لا شيء هنا", []],
  ])("are the things by any of their names: %s", async (query, symbols) => {
    expect(await found(await corpus(), query)).toEqual(symbols);
  });

  it("are all things where nothing is asked for", async () => {
    expect((await found(await corpus(), "")).length).toBeGreaterThanOrEqual(5);
  });
});

describe("rename", () => {
  /** The project file after the edit that a renaming gives. */
  async function renamed(session: Session, words: string, newName: string): Promise<readonly string[]> {
    const edit = await session.client.sendRequest(RenameRequest.type, { ...at(A, words), newName });
    return (edit?.documentChanges ?? []).map((change) => {
      if (!("edits" in change)) return `${change.kind} ${"uri" in change ? change.uri : ""}`;
      const before = session.files.get(change.textDocument.uri) ?? "";
      const edits = change.edits.flatMap((each) => ("newText" in each ? [each] : []));
      return TextDocument.applyEdits(TextDocument.create("", "", 0, before), edits).replace(/\s+/gu, " ");
    });
  }

  it("is of the thing, by the name it has in links", async () => {
    const { client } = await corpus();
    const prepared = await client.sendRequest(PrepareRenameRequest.type, at(A, "جرا"));
    expect(prepared).toEqual({ range: rangeOf(TEXTS[A] ?? "", "جرا"), placeholder: "جمعية رعاية الأيتام" });
    expect(await client.sendRequest(PrepareRenameRequest.type, at(A, "هادئ"))).toBeNull();
  });

  it("makes the project file where there is none, with the thing's names", async () => {
    expect(await renamed(await corpus(), "جرا", " الجمعية  الخيرية ")).toEqual([
      `create ${PROJECT}`,
      '{ "aliases": { "الجمعية الخيرية": [ "جمعية رعاية الأيتام", "جرا" ] } } ',
    ]);
  });

  it("adds to the project file that there is", async () => {
    const session = await corpus({ files: { [PROJECT]: '{ "entityThreshold": 0.1 }' } });
    expect(await renamed(session, "سجن الأمل", "سجن النخيل المركزي")).toEqual([
      '{ "entityThreshold": 0.1, "aliases": { "سجن النخيل المركزي": [ "سجن النخيل", "سجن الأمل" ] } }',
    ]);
  });

  it("of an article does what it says, once the file is saved", async () => {
    const session = await corpus();
    const [, text] = await renamed(session, "جرا", "الخيرية");
    session.files.set(PROJECT, text ?? "");
    await session.tellOfFiles([PROJECT, FileChangeType.Created]);
    expect(await hovered(session, A, "جمعية رعاية الأيتام")).toContain("**الخيرية");
    expect(await referencesTo(session, A, "جرا")).toHaveLength(5);
  });

  it("builds on what the editor holds of the project file, saved or not", async () => {
    const session = await corpus({ files: { [PROJECT]: "{}" } });
    await session.open(PROJECT, '{ "aliases": { "الخيرية": ["جرا"] } }', "json");
    const edit = await session.client.sendRequest(RenameRequest.type, { ...at(A, "جرا"), newName: "الخيرية" });
    const [change] = edit?.documentChanges ?? [];
    expect(change && "textDocument" in change ? change.textDocument : null).toEqual({ uri: PROJECT, version: 1 });
  });

  it.each([
    ["   ", "{}", /has to have letters/u],
    ["اسم", "[", /cannot be read as JSON/u],
  ])("is refused with a reason: %j in %s", async (newName, project, reason) => {
    const { client } = await corpus({ files: { [PROJECT]: project } });
    await expect(client.sendRequest(RenameRequest.type, { ...at(A, "جرا"), newName })).rejects.toThrow(reason);
  });

  it("is refused where the editor cannot make the file", async () => {
    const { client } = await corpus({ capabilities: { ...ABLE, workspace: { ...ABLE.workspace, workspaceEdit: {} } } });
    await expect(client.sendRequest(RenameRequest.type, { ...at(A, "جرا"), newName: "اسم" })).rejects.toThrow(
      /no isnad.json/u,
    );
  });
});

describe("the tree of names", () => {
  it("has the things of the corpus, the most mentioned first, and their mentions", async () => {
    const { client } = await corpus();
    const { entities } = await client.sendRequest<EntitiesResult>(ENTITIES_REQUEST, {});
    expect(entities.slice(0, 2)).toEqual([
      { link: "جمعية رعاية الأيتام", type: "ORG", mentions: 5, articles: 3, names: ["جرا"] },
      { link: "سجن النخيل", type: "FAC", mentions: 3, articles: 3, names: ["سجن الأمل"] },
    ]);
    const { mentions } = await client.sendRequest<MentionsResult>(MENTIONS_REQUEST, { link: "سجن النخيل" });
    expect(mentions.map(({ uri, range, text }) => [uri, wordsAt(TEXTS[uri] ?? "", range), text])).toEqual([
      [A, "سجن الأمل", "سجن الأمل"],
      [B, "سجن الأمل", "سجن الأمل"],
      [C, "سجن النخيل", "سجن النخيل"],
    ]);
    expect(await client.sendRequest(MENTIONS_REQUEST, { link: "لا أحد" })).toEqual({ mentions: [] });
  });
});

describe("the threshold", () => {
  const namesOf = async ({ client }: Session): Promise<number> => {
    const marks = await client.sendRequest<MarksResult | null>(MARKS_REQUEST, { uri: A });
    return (marks?.marks ?? []).filter(({ kind }) => kind === "entity").length;
  };

  it.each<readonly [string, SessionOptions, boolean]>([
    ["shows names by default", {}, true],
    [
      "hides what is less sure than the editor's setting",
      { params: { initializationOptions: { entityThreshold: 1 } } },
      false,
    ],
    ["hides what is less sure than the project says", { files: { [PROJECT]: '{ "entityThreshold": 1 }' } }, false],
    [
      "is the project's before it is the editor's",
      { params: { initializationOptions: { entityThreshold: 1 } }, files: { [PROJECT]: '{ "entityThreshold": 0 }' } },
      true,
    ],
  ])("%s", async (_, options, isShown) => {
    const session = await corpus(options);
    expect((await namesOf(session)) > 0).toBe(isShown);
    expect((await hovered(session, A, "حي النخيل")) !== "").toBe(isShown);
  });
});
