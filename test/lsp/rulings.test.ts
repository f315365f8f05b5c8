import { TextDocument } from "vscode-languageserver-textdocument";
import type { WorkspaceEdit } from "vscode-languageserver";
import { expect, it } from "vitest";
import {
  OPERATE_REQUEST,
  REVIEW_REQUEST,
  type OperateResult,
  type ReviewItem,
  type ReviewOperation,
  type ReviewResult,
} from "../../server/protocol/review";
import { BRIDGE_A, BRIDGE_B } from "./articles";
import { ABLE, rangeOf, startSession, until, type Session } from "./session";

const A = "file:///w/a.txt";
const B = "file:///w/b.txt";

async function bridge(): Promise<Session> {
  const session = await startSession({
    files: { [A]: BRIDGE_A, [B]: BRIDGE_B },
    folders: ["file:///w"],
    capabilities: ABLE,
    params: { initializationOptions: { annotator: "سلمى" } },
  });
  await session.open(A, BRIDGE_A);
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

it("a figure is in conflict no longer once all who say otherwise are ruled out, and is again when that is taken back", async () => {
  const session = await bridge();
  const before = await figureAfter(session, []);
  expect(before?.figureState).toBe("conflicting");
  const others = before?.conflicts ?? [];
  expect(others.length).toBeGreaterThan(0);
  const rule = ({ uri, range }: (typeof others)[number]): ReviewOperation => ({
    op: "rule",
    code: "conflicting-figures",
    range: rangeOf(BRIDGE_A, "14 شخصا"),
    verdict: "other-quantity",
    other: { uri, range },
    reason: null,
  });
  const after = await figureAfter(session, others.map(rule));
  expect([after?.conflicts, after?.findings, after?.figureState === "conflicting"]).toEqual([[], [], false]);
  const there = await figureIn(session, B, "19 شخصا");
  expect([there?.conflicts, there?.findings, there?.figureState === "conflicting"]).toEqual([[], [], false]);

  const { items } = await session.client.sendRequest<ReviewResult>(REVIEW_REQUEST, { uri: A });
  const ids = items.filter(({ kind }) => kind === "ruling").map(({ id }) => id);
  expect((await figureAfter(session, [{ op: "withdraw", ids }]))?.figureState).toBe("conflicting");
  expect((await figureIn(session, B, "19 شخصا"))?.figureState).toBe("conflicting");
});
