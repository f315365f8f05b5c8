import { TextDocument } from "vscode-languageserver-textdocument";
import { HoverRequest, type WorkspaceEdit } from "vscode-languageserver";
import { expect, it } from "vitest";
import {
  BOARD_REQUEST,
  MARKS_REQUEST,
  OVERVIEW_REQUEST,
  type BoardResult,
  type MarksResult,
  type OverviewResult,
} from "../../server/protocol/messages";
import {
  OPERATE_REQUEST,
  REVIEW_REQUEST,
  type OperateResult,
  type ReviewConflict,
  type ReviewItem,
  type ReviewOperation,
  type ReviewResult,
} from "../../server/protocol/review";
import { BRIDGE_A, BRIDGE_B } from "./articles";
import { ABLE, plain, rangeOf, startSession, until, wordsAt, type Session } from "./session";

const A = "file:///w/a.txt";
const B = "file:///w/b.txt";

const FILE = "file:///w/a.isnad.jsonl";

async function bridge(files: Readonly<Record<string, string>> = {}, opened = A): Promise<Session> {
  const session = await startSession({
    files: { [A]: BRIDGE_A, [B]: BRIDGE_B, ...files },
    folders: ["file:///w"],
    capabilities: ABLE,
    params: { initializationOptions: { annotator: "سلمى" } },
  });
  await session.open(opened, opened === A ? BRIDGE_A : BRIDGE_B);
  await until("the corpus to be read", () =>
    session.corpora.some(({ articles, waiting }) => articles === 2 && waiting === 0),
  );
  return session;
}

/** A figure in the review of an article. */
async function figureIn({ client }: Session, uri: string, words: string): Promise<ReviewItem | undefined> {
  const { items } = await client.sendRequest<ReviewResult>(REVIEW_REQUEST, { uri });
  return items.find(({ kind, quote }) => kind === "figure" && quote === words);
}

const codesIn = async ({ pull }: Session, uri: string): Promise<readonly unknown[]> =>
  (await pull(uri)).map(({ code }) => code);

/** The figure in the review, once operations are carried out and saved as a client would save them. */
async function figureAfter(session: Session, operations: readonly ReviewOperation[]): Promise<ReviewItem | undefined> {
  const { client, files } = session;
  const { edit } = await client.sendRequest<OperateResult>(OPERATE_REQUEST, { uri: A, version: 1, operations });
  for (const change of (edit as WorkspaceEdit | null)?.documentChanges ?? []) {
    if ("kind" in change) continue;
    const { textDocument, edits } = change;
    const document = TextDocument.create(textDocument.uri, "", 0, files.get(textDocument.uri) ?? "");
    files.set(textDocument.uri, TextDocument.applyEdits(document, edits as never));
  }
  return figureIn(session, A, "14 شخصا");
}

/** An annotator rules that another report measures something else. */
const ruledOut = ({ uri, range }: ReviewConflict): ReviewOperation => ({
  op: "rule",
  code: "conflicting-figures",
  range: rangeOf(BRIDGE_A, "14 شخصا"),
  verdict: "other-quantity",
  other: { uri, range },
  reason: null,
});

/** How the dead of the bridge stand wherever they are listed; the number of conflicts is that of the status bar. */
async function shownAs({ client, corpora }: Session): Promise<unknown> {
  const { quantities } = await client.sendRequest<BoardResult>(BOARD_REQUEST, {});
  const { conflicts } = await client.sendRequest<OverviewResult>(OVERVIEW_REQUEST, {});
  const marked = await client.sendRequest<MarksResult>(MARKS_REQUEST, { uri: A });
  return {
    board: quantities.map(({ verdict }) => verdict),
    overview: conflicts.map(({ verdict }) => verdict),
    marks: marked.marks.filter(({ kind }) => kind === "claim-conflicting").length,
    status: corpora.at(-1)?.conflicts,
  };
}
const IN_CONFLICT = { board: ["conflict"], overview: ["conflict"], marks: 1, status: 1 };
const RULED_OUT = { board: ["compatible"], overview: [], marks: 0, status: 0 };

it("a figure is in conflict no longer once all who say otherwise are ruled out, and is again when that is taken back", async () => {
  const session = await bridge();
  const before = await figureAfter(session, []);
  expect(before?.figureState).toBe("conflicting");
  const others = before?.conflicts ?? [];
  expect(others.length).toBeGreaterThan(0);
  const after = await figureAfter(session, others.map(ruledOut));
  expect([after?.conflicts, after?.findings, after?.figureState === "conflicting"]).toEqual([[], [], false]);
  const there = await figureIn(session, B, "19 شخصا");
  expect([there?.conflicts, there?.findings, there?.figureState === "conflicting"]).toEqual([[], [], false]);
  await expect.poll(() => shownAs(session)).toEqual(RULED_OUT);

  const { items } = await session.client.sendRequest<ReviewResult>(REVIEW_REQUEST, { uri: A });
  const ids = items.filter(({ kind }) => kind === "ruling").map(({ id }) => id);
  expect((await figureAfter(session, [{ op: "withdraw", ids }]))?.figureState).toBe("conflicting");
  expect((await figureIn(session, B, "19 شخصا"))?.figureState).toBe("conflicting");
  await expect.poll(() => shownAs(session)).toEqual(IN_CONFLICT);
});

it("what was ruled beside an article that nobody has opened counts in the others", async () => {
  const session = await bridge();
  expect(await shownAs(session)).toEqual(IN_CONFLICT);
  const figure = await figureIn(session, A, "14 شخصا");
  await figureAfter(session, figure?.conflicts.map(ruledOut) ?? []);

  const later = await bridge({ [FILE]: session.files.get(FILE) ?? "" }, B);
  await expect.poll(() => codesIn(later, B)).not.toContain("conflicting-figures");
  await expect.poll(() => shownAs(later)).toEqual(RULED_OUT);
  await later.open(A, BRIDGE_A);
  await later.client.sendRequest<ReviewResult>(REVIEW_REQUEST, { uri: A });
  await later.close(A);
  expect(await codesIn(later, B)).not.toContain("conflicting-figures");
  expect(await shownAs(later)).toEqual(RULED_OUT);
});

it("a figure for which an annotator has named a source is shown with it, and counted as unsourced no longer", async () => {
  const session = await bridge();
  const figure = await figureIn(session, A, "6 سيارات");
  const listed = async () => {
    const { articles } = await session.client.sendRequest<OverviewResult>(OVERVIEW_REQUEST, {});
    const row = articles.flatMap(({ figures }) => figures).find(({ text }) => text === "6 سيارات");
    return [row?.state, row?.source, session.corpora.at(-1)?.unsourced];
  };
  expect(await listed()).toEqual(["unsourced", null, 1]);
  const range = rangeOf(BRIDGE_A, "الدفاع المدني");
  await figureAfter(session, [{ op: "source", id: figure?.id ?? "", source: { range, kind: "named" } }]);
  await expect.poll(listed).toEqual(["sourced", "الدفاع المدني", 0]);
});

it("a figure that an annotator rejects is no report, no claim and not marked", async () => {
  const session = await bridge();
  const figure = await figureIn(session, A, "14 شخصا");
  const unsourced = session.corpora.at(-1)?.unsourced;
  await figureAfter(session, [{ op: "reject", ids: [figure?.id ?? ""] }]);
  await expect.poll(() => shownAs(session)).toEqual({ board: [], overview: [], marks: 0, status: 0 });
  const { marks } = await session.client.sendRequest<MarksResult>(MARKS_REQUEST, { uri: A });
  expect(marks.some(({ range }) => wordsAt(BRIDGE_A, range) === "14 شخصا")).toBe(false);
  const { articles } = await session.client.sendRequest<OverviewResult>(OVERVIEW_REQUEST, {});
  expect(articles.flatMap(({ figures }) => figures.map(({ text }) => text))).not.toContain("14 شخصا");
  expect(await codesIn(session, A)).toEqual(["unsourced-figure"]);
  await expect.poll(() => codesIn(session, B)).toEqual(["anonymous-source"]);
  expect(session.corpora.at(-1)?.unsourced).toBe(unsourced);
});

it("marks follow what annotators have decided about names", async () => {
  const session = await bridge();
  const entities = async () => {
    const { marks } = await session.client.sendRequest<MarksResult>(MARKS_REQUEST, { uri: A });
    return marks.filter(({ kind }) => kind === "entity").map(({ range }) => wordsAt(BRIDGE_A, range));
  };
  expect(await entities()).toContain("جسر النصر");
  const { items } = await session.client.sendRequest<ReviewResult>(REVIEW_REQUEST, { uri: A });
  const bridges = items.filter(({ kind, quote }) => kind === "entity" && quote === "جسر النصر");
  await figureAfter(session, [
    { op: "reject", ids: bridges.map(({ id }) => id) },
    { op: "add", kind: "entity", label: "LOC", ranges: [rangeOf(BRIDGE_A, "النهر")] },
  ]);
  await expect.poll(entities).toContain("النهر");
  expect(await entities()).not.toContain("جسر النصر");
});

it("hovers say what annotators have decided about a figure and a name", async () => {
  const session = await bridge();
  const hoverOn = async (words: string): Promise<string> => {
    const params = { textDocument: { uri: A }, position: rangeOf(BRIDGE_A, words).start };
    return plain(JSON.stringify(await session.client.sendRequest(HoverRequest.type, params)));
  };
  const { items } = await session.client.sendRequest<ReviewResult>(REVIEW_REQUEST, { uri: A });
  const idOf = (words: string): string => items.find(({ quote }) => quote === words)?.id ?? "";
  expect(await hoverOn("30 شخصا")).not.toContain("سلمى");
  await figureAfter(session, [
    { op: "accept", ids: [idOf("30 شخصا")] },
    { op: "edit", id: idOf("6 سيارات"), attributes: { lo: 7, hi: 7 } },
    { op: "reject", ids: [idOf("جسر النصر")], reason: "شارع" },
    { op: "relabel", id: idOf("الموصل"), label: "LOC" },
    { op: "add", kind: "entity", label: "LOC", ranges: [rangeOf(BRIDGE_A, "النهر")] },
  ]);
  expect(await hoverOn("النهر")).toMatch(/Place.*added: Place — سلمى/u);
  expect(await hoverOn("30 شخصا")).toContain("accepted — سلمى");
  expect(await hoverOn("6 سيارات")).toMatch(/corrected: .* · 7 — سلمى/u);
  expect(await hoverOn("جسر النصر")).toContain("rejected — سلمى — شارع");
  expect(await hoverOn("الموصل")).toContain("corrected: Place — سلمى");
});
