// Decisions that the server writes into the stand-off file itself, and takes back there.
import { DiagnosticRefreshRequest, HoverRequest } from "vscode-languageserver/node";
import { describe, expect, it } from "vitest";
import {
  OPERATE_REQUEST,
  REPLACE_REQUEST,
  type FileChange,
  type OperateResult,
  type ReplaceResult,
  type ReviewOperation,
} from "../../server/protocol/review";
import { ARTICLE, FILE, reviewIn as review, startReview as start, TEXT } from "./reviewSession";
import { ABLE, rangeOf, until, type Session } from "./session";

const HEADER = '{"isnad":1,"article":"a.txt"}\n';

describe("decisions that the server saves", () => {
  const saving = (session: Session, operations: readonly ReviewOperation[]): Promise<OperateResult> =>
    session.client.sendRequest<OperateResult>(OPERATE_REQUEST, { uri: ARTICLE, version: 1, operations, saves: true });
  const replace = (session: Session, change: FileChange | null): Promise<ReplaceResult> =>
    session.client.sendRequest<ReplaceResult>(REPLACE_REQUEST, { uri: ARTICLE, change });
  const inverse = ({ at, removed, inserted }: FileChange): FileChange => ({ at, removed: inserted, inserted: removed });

  it("are in the file, and can be undone and done again one after the other", async () => {
    const session = await start({ files: { [FILE]: HEADER } });
    const before = session.files.get(FILE);
    const { items } = await review(session);
    const ids = items.filter(({ kind }) => kind === "figure").map(({ id }) => id);
    const first = await saving(session, [{ op: "accept", ids: ids.slice(0, 1) }]);
    const between = session.files.get(FILE);
    const second = await saving(session, [{ op: "reject", ids: ids.slice(1, 2) }]);
    const after = session.files.get(FILE);
    expect([first.edit, second.edit, first.problems, after === between]).toEqual([null, null, [], false]);
    await replace(session, inverse(second.change!));
    expect(session.files.get(FILE)).toBe(between);
    await replace(session, inverse(first.change!));
    expect(session.files.get(FILE)).toBe(before);
    await replace(session, first.change);
    expect(session.files.get(FILE)).toBe(between);
  });

  it("hold attributes of the tagset, but not what holds anyway; a figure's own role is written", async () => {
    const tagset = {
      attributes: [
        { id: "sure", kind: "flag", default: "true" },
        { id: "side", values: ["north", "south"], default: "south" },
      ],
    };
    const session = await start({ files: { "file:///corpus/isnad.json": JSON.stringify({ tagset }), [FILE]: HEADER } });
    const { items } = await review(session);
    const { id } = items.find(({ kind }) => kind === "figure")!;
    const attributes = { sure: true, side: "north", role: "claim" };
    await saving(session, [
      { op: "edit", id, attributes },
      { op: "labelArticle", label: "حرب", attributes: { sure: true, side: "north" } },
    ]);
    const lines = session.files.get(FILE)!.trim().split("\n").slice(1);
    const written = lines.map((line) => (JSON.parse(line) as { attributes: object }).attributes);
    expect(written).toMatchObject([{ side: "north" }, { side: "north", role: "claim" }]);
    expect(written.filter((one) => "sure" in one)).toEqual([]);
  });

  it("are told in the hover, in words", async () => {
    const session = await start();
    const range = rangeOf(TEXT, "20 معتقلا");
    const ruling = { verdict: "accepted", other: null, reason: "معروف لنا" } as const;
    await saving(session, [{ op: "rule", code: "anonymous-source", range, ...ruling }]);
    const hover = await session.client.sendRequest(HoverRequest.type, {
      textDocument: { uri: ARTICLE },
      position: range.start,
    });
    expect(JSON.stringify(hover)).toMatch(/accepted as it is: .?anonymous source.? — .?سلمى.? — .?معروف لنا/u);
  });

  it("take the finding away at once, though no editor says that the file has changed; undone, it is there again", async () => {
    const session = await start({ capabilities: ABLE });
    const codes = async (): Promise<readonly unknown[]> => (await session.pull(ARTICLE)).map(({ code }) => code);
    const refreshes = (): number =>
      session.asked.filter(({ method }) => method === DiagnosticRefreshRequest.method).length;
    expect(await codes()).toEqual(["anonymous-source"]);
    const before = refreshes();
    const range = rangeOf(TEXT, "20 معتقلا");
    const rule = {
      op: "rule",
      code: "anonymous-source",
      range,
      verdict: "accepted",
      other: null,
      reason: null,
    } as const;
    const { change } = await saving(session, [rule]);
    await review(session);
    await until("the finding to be taken away", () => refreshes() > before);
    expect(await codes()).toEqual([]);
    const between = refreshes();
    await replace(session, inverse(change!));
    await until("the finding to come back", () => refreshes() > between);
    expect(await codes()).toEqual(["anonymous-source"]);
  });

  it("are not undone in a file that somebody else has written", async () => {
    const session = await start();
    const { items } = await review(session);
    const { change } = await saving(session, [{ op: "accept", ids: [items[0]!.id] }]);
    session.files.set(FILE, HEADER);
    const { edit, problems } = await replace(session, inverse(change!));
    expect([edit, problems.length, session.files.get(FILE)]).toEqual([null, 1, HEADER]);
  });

  it("are left to the editor that holds the file", async () => {
    const session = await start({ files: { [FILE]: HEADER } });
    await session.open(FILE, HEADER, "jsonl");
    const before = session.files.get(FILE);
    const { edit, change } = await saving(session, [{ op: "labelArticle", label: "رأي" }]);
    expect([edit === null, change === null, session.files.get(FILE)]).toEqual([false, false, before]);
    expect((await replace(session, { at: 0, removed: "", inserted: "\n" })).edit).not.toBeNull();
  });

  it("say why nothing was written", async () => {
    const full = { problem: { code: "disk-full", detail: "ENOSPC" } } as const;
    const session = await start({
      environment: {
        standOffs: {
          read: () => Promise.resolve({ text: null, encoding: "utf-8", stamp: "", isReadOnly: false }),
          write: () => Promise.resolve(full),
          beside: () => Promise.resolve([]),
        },
      },
    });
    const { items } = await review(session);
    const { edit, change, made, problems } = await saving(session, [{ op: "accept", ids: [items[0]!.id] }]);
    expect([edit, change, made, problems]).toEqual([null, null, [], ["The disk is full."]]);
  });
});
