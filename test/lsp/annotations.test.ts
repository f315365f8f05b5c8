// Progress and search over the annotations of a corpus, through the protocol.
import { describe, expect, it } from "vitest";
import {
  PROGRESS_REQUEST,
  SEARCH_REQUEST,
  type ProgressResult,
  type SearchParams,
  type SearchResult,
} from "../../server/protocol/annotations";
import { OPERATE_REQUEST, type OperateResult } from "../../server/protocol/review";
import { rangeOf, startSession, until, type Session } from "./session";

const A = "file:///corpus/a.txt";
const B = "file:///corpus/b.txt";
const TEXT_A = "أعلنت وزارة الداخلية مقتل 7 عناصر في سجن غويران.";
const TEXT_B = "وقال مصدر عسكري إن 20 معتقلا فروا من سجن غويران.";

const STATES: SearchParams["states"] = ["suggestion", "accepted", "corrected", "added", "rejected", "lost"];

async function start(project: object = {}): Promise<Session> {
  const session = await startSession({
    folders: ["file:///corpus"],
    files: { [A]: TEXT_A, [B]: TEXT_B, "file:///corpus/isnad.json": JSON.stringify(project) },
    params: { initializationOptions: { annotator: "سلمى" } },
  });
  await until("both articles to be read", () =>
    session.corpora.some(({ articles, waiting }) => articles === 2 && waiting === 0),
  );
  return session;
}

const search = ({ client }: Session, query: string, given: Partial<SearchParams> = {}): Promise<SearchResult> =>
  client.sendRequest(SEARCH_REQUEST, { query, states: STATES, order: "article", limit: 100, ...given });
const progress = ({ client }: Session): Promise<ProgressResult> => client.sendRequest(PROGRESS_REQUEST, {});

describe("isnad/searchAnnotations", () => {
  it("finds annotations of closed articles in their context", async () => {
    const { total, hits } = await search(await start(), "kind:figure source:عسكري");
    expect(total).toBe(1);
    expect(hits[0]).toMatchObject({
      uri: B,
      version: null,
      kind: "figure",
      state: "suggestion",
      range: rangeOf(TEXT_B, "20 معتقلا"),
      before: "وقال مصدر عسكري إن ",
      key: "20 معتقلا",
      after: " فروا من سجن غويران.",
      value: "20",
      source: "مصدر عسكري",
      by: null,
    });
  });

  it("gives what can be decided at once, article by article", async () => {
    const session = await start();
    const { hits } = await search(session, "غويران");
    expect(hits.map(({ uri }) => uri)).toEqual([A, B]);
    for (const { uri, version, id } of hits) {
      const operations = [{ op: "accept", ids: [id] }];
      const result = await session.client.sendRequest<OperateResult>(OPERATE_REQUEST, {
        uri,
        version,
        operations,
        saves: true,
      });
      expect([result.edit, result.problems]).toEqual([null, []]);
    }
    const { hits: decided, counts } = await search(session, "غويران", { states: ["accepted"] });
    expect(decided.map(({ uri, by }) => [uri, by])).toEqual([
      [A, "سلمى"],
      [B, "سلمى"],
    ]);
    expect([counts.accepted, counts.suggestion]).toEqual([2, 0]);
    expect(session.files.get("file:///corpus/b.isnad.jsonl")).toContain("غويران");
  });

  it("calls labels by the names of the project's tagset, and finds them by these", async () => {
    const session = await start({ tagset: { labels: [{ id: "FAC", name: { en: "Jail", ar: "سجن" } }] } });
    const { hits, names } = await search(session, "kind:entity label:سجن");
    expect(hits.map(({ label, uri }) => [label, uri])).toEqual([
      ["FAC", A],
      ["FAC", B],
    ]);
    expect(names).toEqual([{ kind: "entity", id: "FAC", name: { en: "Jail", ar: "سجن" } }]);
    expect((await progress(session)).names).toContainEqual(names[0]);
    expect((await search(session, "kind:attribution")).names).toEqual([]);
  });

  it("gives no more than is asked for, and says how many there are", async () => {
    const session = await start();
    const all = await search(session, "");
    const few = await search(session, "", { limit: 1 });
    expect([few.hits.length, few.total]).toEqual([1, all.hits.length]);
  });
});

describe("isnad/progress", () => {
  it("counts what is decided", async () => {
    const session = await start();
    const before = await progress(session);
    const { hits } = await search(session, "غويران", { limit: 1 });
    const { uri, version, id } = hits[0]!;
    await session.client.sendRequest(OPERATE_REQUEST, {
      uri,
      version,
      operations: [{ op: "reject", ids: [id] }],
      saves: true,
    });
    const after = await progress(session);
    expect([before.all.rejected, after.all.rejected]).toEqual([0, 1]);
    expect(after.articles.map(({ counts }) => counts.rejected)).toEqual([1, 0]);
    expect(after.annotators).toEqual([{ annotator: "سلمى", counts: after.annotators[0]?.counts }]);
  });
});
