import { TextDocument } from "vscode-languageserver-textdocument";
import type { WorkspaceEdit } from "vscode-languageserver";
import { describe, expect, it } from "vitest";
import {
  OPERATE_REQUEST,
  REVIEW_CHANGED,
  type OperateResult,
  type ReviewItem,
  type ReviewOperation,
  type ReviewResult,
} from "../../server/protocol/review";
import { ARTICLE, FILE, reviewIn as review, startReview as start, TEXT } from "./reviewSession";
import { ABLE, rangeOf, until, wordsAt, type Session } from "./session";

function item({ items }: ReviewResult, quote: string): ReviewItem {
  const found = items.find((one) => one.quote === quote);
  if (!found) throw new Error(`no ${quote} in ${items.map((one) => one.quote).join(" | ")}`);
  return found;
}

const operate = (session: Session, operations: readonly ReviewOperation[], version = 1): Promise<OperateResult> =>
  session.client.sendRequest<OperateResult>(OPERATE_REQUEST, { uri: ARTICLE, version, operations });

/** Applies the edit of an answer to the files, as a client would that saves at once. */
function save({ files }: Session, { edit }: OperateResult): void {
  for (const change of (edit as WorkspaceEdit | null)?.documentChanges ?? []) {
    if ("kind" in change) continue;
    const { textDocument, edits } = change;
    const document = TextDocument.create(textDocument.uri, "", 0, files.get(textDocument.uri) ?? "");
    files.set(textDocument.uri, TextDocument.applyEdits(document, edits as never));
  }
}

const decide = async (
  session: Session,
  operations: readonly ReviewOperation[],
  version = 1,
): Promise<OperateResult> => {
  const result = await operate(session, operations, version);
  save(session, result);
  return result;
};

describe("isnad/review", () => {
  it("gives what the engine suggests, where no file is yet", async () => {
    const session = await start();
    const found = await review(session);
    const { version, file, items } = found;
    expect([version, file]).toEqual([1, { uri: FILE, exists: false, annotator: "سلمى", readOnly: null, problems: [] }]);
    expect(new Set(items.map(({ state }) => state))).toEqual(new Set(["suggestion"]));
    const figure = item(found, "20 معتقلا");
    expect(figure).toMatchObject({
      kind: "figure",
      label: "cardinal",
      ranges: [rangeOf(TEXT, "20 معتقلا")],
      attributes: { lo: 20, hi: 20, role: "claim" },
      value: "20",
      source: { text: "مصدر عسكري", kind: "anonymous", range: rangeOf(TEXT, "مصدر عسكري") },
      figureState: "anonymous",
      decision: null,
    });
    expect(figure.findings.map(({ code }) => code)).toEqual(["anonymous-source"]);
  });

  it("tells of lines that could not be read, and of a file that cannot be written", async () => {
    const session = await start({
      files: { [FILE]: '{"isnad":1}\nnot json\n' },
    });
    expect((await review(session)).file.problems).toEqual([{ line: 1, message: "This line is no JSON." }]);
    session.files.set(FILE, '{"isnad":99}\n');
    const { file, items } = await review(session);
    expect(file.readOnly).toContain("newer version");
    const { edit, problems } = await operate(session, [{ op: "accept", ids: [items[0]?.id ?? ""] }]);
    expect([edit, problems.length]).toEqual([null, 1]);
  });
});

describe("isnad/operate", () => {
  it("makes the file, then edits one line of it; all is there when the article is opened again", async () => {
    const session = await start();
    const first = await review(session);
    const result = await decide(session, [{ op: "accept", ids: [item(first, "7 عناصر").id] }]);
    expect((result.edit as WorkspaceEdit).documentChanges?.[0]).toEqual({
      kind: "create",
      uri: FILE,
      options: { ignoreIfExists: true },
    });
    expect(result.renamed).toEqual({ [item(first, "7 عناصر").id]: result.made[0] });
    const one = session.files.get(FILE) ?? "";
    expect(JSON.parse(one.split("\n")[0] ?? "")).toMatchObject({
      isnad: 1,
      article: "a.txt",
      text: { length: TEXT.length },
    });

    await decide(session, [{ op: "edit", id: result.made[0] ?? "", attributes: { lo: 8, hi: 8 } }]);
    await decide(session, [
      { op: "add", kind: "entity", label: "PER", ranges: [rangeOf(TEXT, "معتقلا")], attributes: { link: "معتقل" } },
      { op: "relabel", id: item(first, "سجن غويران").id, label: "LOC" },
    ]);
    await session.close(ARTICLE);
    await session.open(ARTICLE, TEXT);
    const again = await review(session);
    expect(item(again, "7 عناصر")).toMatchObject({ state: "corrected", value: "8", decision: { by: "سلمى" } });
    expect(item(again, "معتقلا")).toMatchObject({ state: "added", attributes: { link: "معتقل" } });
    expect(item(again, "سجن غويران")).toMatchObject({ state: "corrected", label: "LOC" });
    expect(again.items).toHaveLength(first.items.length + 1);
  });

  it("reads what a person leaves out of a figure from its words", async () => {
    const session = await start();
    const { edit } = await decide(session, [
      { op: "reject", ids: [item(await review(session), "20 معتقلا").id] },
      { op: "add", kind: "figure", label: "cardinal", ranges: [rangeOf(TEXT, "إن 20 معتقلا")] },
    ]);
    expect(edit).not.toBeNull();
    expect(item(await review(session), "إن 20 معتقلا")).toMatchObject({
      state: "added",
      value: "20",
      attributes: { lo: 20 },
    });
  });

  it("writes the annotator's own file where the settings say so", async () => {
    const initializationOptions = { annotator: "سلمى", annotationFile: "own" };
    const session = await start({ params: { initializationOptions } });
    const { fileUri } = await decide(session, [{ op: "labelArticle", label: "رأي" }]);
    expect(decodeURIComponent(fileUri)).toBe("file:///corpus/a.سلمى.isnad.jsonl");
    expect(session.files.get(fileUri)).toContain('"annotator":"سلمى"');
  });

  it("refuses what was chosen in another version of the article", async () => {
    const session = await start();
    await review(session);
    await session.change(ARTICLE, 2, [{ range: rangeOf(TEXT, "7"), text: "9" }]);
    await expect(operate(session, [{ op: "accept", ids: ["f1"] }], 1)).rejects.toThrow(/changed/u);
  });

  it("edits what the editor holds of the file, not what the disk does", async () => {
    const session = await start({ files: { [FILE]: '{"isnad":1,"article":"a.txt"}\n' } });
    await session.open(FILE, '{"isnad":1,"article":"a.txt"}\n\n\n', "jsonl");
    const { edit } = await operate(session, [{ op: "labelArticle", label: "رأي" }]);
    const [change] = (edit as WorkspaceEdit).documentChanges ?? [];
    expect(change).toMatchObject({
      textDocument: { uri: FILE, version: 1 },
      edits: [{ range: { start: { line: 3 } } }],
    });
  });

  it("rules a finding out, with the other report's words", async () => {
    const session = await start();
    await decide(session, [
      {
        op: "rule",
        code: "unsourced-figure",
        range: rangeOf(TEXT, "7 عناصر"),
        verdict: "accepted",
        other: null,
        reason: "بيان",
      },
    ]);
    const ruling = (await review(session)).items.find(({ kind }) => kind === "ruling");
    expect(ruling).toMatchObject({ label: "unsourced-figure", quote: "7 عناصر", decision: { reason: "بيان" } });
  });

  it("takes a finding that is ruled out from the problems, and gives it back when the ruling is withdrawn", async () => {
    const session = await start();
    const codes = async (): Promise<readonly unknown[]> => (await session.pull(ARTICLE)).map(({ code }) => code);
    expect(await codes()).toEqual(["anonymous-source"]);
    const range = rangeOf(TEXT, "20 معتقلا");
    const rule = {
      op: "rule",
      code: "anonymous-source",
      range,
      verdict: "accepted",
      other: null,
      reason: "معروف",
    } as const;
    const { made } = await decide(session, [rule]);
    const { items } = await review(session);
    expect(await codes()).toEqual([]);
    expect(items.find(({ quote, kind }) => kind === "figure" && quote === "20 معتقلا")?.findings).toEqual([]);
    await decide(session, [{ op: "withdraw", ids: made }]);
    await review(session);
    expect(await codes()).toEqual(["anonymous-source"]);
  });
});

describe("annotations in an article that is edited", () => {
  it("follow the edits, and are found again after a save and a new start", async () => {
    const session = await start();
    await decide(session, [{ op: "accept", ids: [item(await review(session), "سجن غويران").id] }]);
    await review(session);
    await session.change(ARTICLE, 2, [{ range: rangeOf(TEXT, "غويران"), text: "غويران الكبير" }]);
    const typed = TEXT.replace("سجن غويران", "سجن غويران الكبير");
    await session.change(ARTICLE, 3, [{ range: rangeOf(typed, "جن غ"), text: "جن مدينة غ" }]);
    const now = typed.replace("سجن غويران", "سجن مدينة غويران");
    const decided = (result: ReviewResult): ReviewItem | undefined =>
      result.items.find(({ state }) => state === "accepted");
    const live = decided(await review(session));
    expect(live && wordsAt(now, live.ranges[0]!)).toBe("سجن مدينة غويران");
    await session.client.sendNotification("textDocument/didSave", { textDocument: { uri: ARTICLE } });
    await until("the file to be settled", () => session.files.get(FILE)?.includes("سجن مدينة غويران") === true);
    await session.close(ARTICLE);
    await session.open(ARTICLE, now);
    expect(decided(await review(session))?.quote).toBe("سجن مدينة غويران");
  });

  it("are lost when their words go, and offered the words that took their place", async () => {
    const session = await start();
    const { made } = await decide(session, [{ op: "accept", ids: [item(await review(session), "سجن غويران").id] }]);
    await session.close(ARTICLE);
    const now = TEXT.replace("سجن غويران", "مبنى قديم");
    await session.open(ARTICLE, now);
    const lost = item(await review(session), "سجن غويران");
    expect([lost.state, lost.ranges]).toEqual(["lost", []]);
    expect(lost.candidates.map(([range]) => range && wordsAt(now, range))).toEqual(["مبنى قديم"]);
    await decide(session, [{ op: "respan", id: made[0] ?? "", ranges: lost.candidates[0] ?? [] }]);
    expect(item(await review(session), "مبنى قديم")).toMatchObject({ id: made[0], state: "accepted" });
  });

  it("are told of when their file changes", async () => {
    const session = await start({ capabilities: ABLE });
    const told: string[][] = [];
    session.client.onNotification(REVIEW_CHANGED, ({ uris }: { uris: string[] }) => void told.push(uris));
    await review(session);
    await session.open(FILE, '{"isnad":1}\n', "jsonl");
    await until("the notification", () => told.length > 0);
    expect(told).toEqual([[ARTICLE]]);
  });
});
