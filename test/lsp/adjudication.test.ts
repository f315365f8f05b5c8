import { describe, expect, it } from "vitest";
import { AGREEMENT_REQUEST, NEXT_TO_ADJUDICATE_REQUEST, type AgreementResult } from "../../server/protocol/agreement";
import {
  OPERATE_REQUEST,
  REPLACE_REQUEST,
  REVIEW_CHANGED,
  REVIEW_REQUEST,
  type OperateResult,
  type ReviewAdjudication,
  type ReviewOperation,
  type ReviewResult,
} from "../../server/protocol/review";
import { ABLE, rangeOf, startSession, until, type Session } from "./session";

const ARTICLE = "file:///corpus/a.txt";
const FILE = "file:///corpus/a.isnad.jsonl";
const HUDA = "file:///corpus/a.huda.isnad.jsonl";
const OMAR = "file:///corpus/a.omar.isnad.jsonl";
const TEXT = "أعلنت وزارة الداخلية مقتل 7 عناصر في سجن غويران.";

/** An annotator's file: `LABEL words` found in the text. */
function fileOf(annotator: string, ...marks: readonly string[]): string {
  const lines = marks.map((mark, index) => {
    const [label = "", ...words] = mark.split(" ");
    const quote = words.join(" ");
    const start = TEXT.indexOf(quote);
    const decision = { verdict: "added", by: annotator, at: "2024-01-01T00:00:00Z" };
    return {
      id: `${annotator}${index}`,
      kind: "entity",
      label,
      spans: [[start, start + quote.length]],
      quote,
      decision,
    };
  });
  return [{ isnad: 1, article: "a.txt", annotator }, ...lines].map((line) => `${JSON.stringify(line)}\n`).join("");
}

const FILES = {
  [HUDA]: fileOf("huda", "ORG وزارة الداخلية", "FAC سجن غويران"),
  [OMAR]: fileOf("omar", "ORG وزارة الداخلية", "GPE غويران"),
};

const start = async (files: Readonly<Record<string, string>> = FILES): Promise<Session> => {
  const initializationOptions = { annotator: "سلمى", annotationFile: "own" };
  const session = await startSession({ params: { initializationOptions }, files, capabilities: ABLE });
  await session.open(ARTICLE, TEXT);
  return session;
};
const review = async ({ client }: Session): Promise<ReviewResult> => {
  const result = await client.sendRequest<ReviewResult | null>(REVIEW_REQUEST, { uri: ARTICLE, layer: "adjudicated" });
  if (!result) throw new Error("no review");
  return result;
};
const adjudication = async (session: Session): Promise<ReviewAdjudication> => {
  const { adjudication: found } = await review(session);
  if (!found) throw new Error("no adjudication");
  return found;
};
const decide = ({ client }: Session, ...operations: readonly ReviewOperation[]): Promise<OperateResult> =>
  client.sendRequest<OperateResult>(OPERATE_REQUEST, {
    uri: ARTICLE,
    version: 1,
    operations,
    layer: "adjudicated",
    saves: true,
  });
const written = ({ files }: Session): readonly object[] =>
  (files.get(FILE) ?? "")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as object);

describe("isnad/review of the adjudicated layer", () => {
  it("gives the differences between the annotators' files, and what they agree on as accepted by all", async () => {
    const result = await review(await start());
    expect(result.file).toMatchObject({ uri: FILE, exists: false, annotator: "سلمى" });
    expect(result.items.map(({ quote, state, decision }) => [quote, state, decision?.by])).toEqual([
      ["وزارة الداخلية", "accepted", "huda, omar"],
      ["سجن غويران", "suggestion", undefined],
      ["غويران", "suggestion", undefined],
    ]);
    expect(result.adjudication).toMatchObject({ annotators: ["huda", "omar"], agreed: 1, toTake: 1, problems: [] });
    expect(result.adjudication?.differences).toEqual([
      expect.objectContaining({ kind: "entity", isOpen: true, range: rangeOf(TEXT, "سجن غويران") }),
    ]);
    const versions = result.adjudication?.differences[0]?.versions.map(({ annotators, marks }) => [
      ...annotators,
      ...marks.map(({ label, quote, item }) => [label, quote, item]),
    ]);
    expect(versions).toEqual([
      ["huda", ["FAC", "سجن غويران", "huda/huda1"]],
      ["omar", ["GPE", "غويران", "omar/omar1"]],
    ]);
  });

  it("is no part of the annotator's own review", async () => {
    const session = await start();
    const own = await session.client.sendRequest<ReviewResult>(REVIEW_REQUEST, { uri: ARTICLE });
    expect([own.adjudication, own.file.exists]).toEqual([null, false]);
    expect(own.items.every(({ origin }) => origin.kind === "machine")).toBe(true);
  });

  it("reads what editors hold, and says which files cannot be read", async () => {
    const session = await start();
    await session.open(OMAR, FILES[HUDA].replace('"annotator":"huda"', '"annotator":"omar"'), "jsonl");
    expect((await adjudication(session)).differences).toEqual([]);
    const broken = await startSession({
      environment: {
        standOffs: {
          read: () => Promise.resolve({ problem: { code: "no-permission", detail: "" } }),
          write: () => Promise.resolve("written"),
          beside: () => Promise.resolve([{ uri: HUDA, annotator: "huda" }]),
        },
      },
    });
    await broken.open(ARTICLE, TEXT);
    expect((await adjudication(broken)).problems).toEqual([expect.stringContaining("no permission")]);
  });

  it("gives the words of what attributes refer to", async () => {
    const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
    const decision = { verdict: "added", by: "huda", at: "2024-01-01T00:00:00Z" };
    const cue = at("أعلنت");
    const attribution = {
      id: "a",
      kind: "attribution",
      label: "say",
      spans: [[cue.start, cue.end]],
      quote: "أعلنت",
      attributes: {
        content: [at("مقتل 7 عناصر")],
        source: { ...at("وزارة الداخلية"), text: "وزارة الداخلية", kind: "named" },
      },
      decision,
    };
    const relation = { id: "r", kind: "relation", label: "in", attributes: { from: "huda0", to: "huda1" }, decision };
    const lines = [attribution, relation].map((line) => `${JSON.stringify(line)}\n`).join("");
    const { differences } = await adjudication(await start({ ...FILES, [HUDA]: FILES[HUDA] + lines }));
    const attributesOf = (kind: string): unknown =>
      differences.find((difference) => difference.kind === kind)?.versions[0]?.marks[0]?.attributes;
    expect(attributesOf("attribution")).toMatchObject({ content: ["مقتل 7 عناصر"] });
    expect(attributesOf("relation")).toEqual({ from: "وزارة الداخلية", to: "سجن غويران" });
  });

  it("is told of when any annotator's file changes", async () => {
    const session = await start();
    const told: string[][] = [];
    session.client.onNotification(REVIEW_CHANGED, ({ uris }: { uris: string[] }) => void told.push(uris));
    await review(session);
    await session.open(OMAR, fileOf("omar"), "jsonl");
    await until("the notification", () => told.length > 0);
    expect(told).toEqual([[ARTICLE]]);
    expect((await adjudication(session)).differences).toHaveLength(2);
  });
});

describe("isnad/agreement", () => {
  it("measures every article of the folders that several have annotated, and counts what is left to decide", async () => {
    const alone = { "file:///corpus/b.txt": TEXT, "file:///corpus/b.huda.isnad.jsonl": FILES[HUDA] };
    const session = await startSession({
      files: { ...FILES, ...alone, [ARTICLE]: TEXT },
      folders: ["file:///corpus"],
    });
    const ask = (): Promise<AgreementResult> => session.client.sendRequest<AgreementResult>(AGREEMENT_REQUEST, {});
    const { kinds, articles } = await ask();
    expect(articles).toEqual([{ uri: ARTICLE, annotators: ["huda", "omar"], agreed: 1, differences: 1, open: 1 }]);
    const [entity] = kinds;
    expect(entity).toMatchObject({ kind: "entity", articles: 1 });
    expect(entity?.agreements.map(({ label }) => label)).toEqual([null, "FAC", "GPE", "ORG"]);
    expect(entity?.agreements[0]?.pairs[0]).toMatchObject({
      annotators: ["huda", "omar"],
      exactF1: { value: 0.5, compared: 4 },
    });
    expect(kinds[1]?.agreements[0]?.alpha).toEqual({ value: null, compared: 10 });
    await session.open(ARTICLE, TEXT);
    await decide(session, { op: "accept", ids: ["huda/huda1"] }, { op: "reject", ids: ["omar/omar1"] });
    expect((await ask()).articles).toMatchObject([{ differences: 1, open: 0 }]);
  });

  it("finds the next article with something left to decide, round at the ends", async () => {
    const more = ["b", "c"].flatMap((name) => [
      [`file:///corpus/${name}.txt`, TEXT],
      ...(name === "b" ? [] : [[`file:///corpus/${name}.omar.isnad.jsonl`, FILES[OMAR]]]),
      [`file:///corpus/${name}.huda.isnad.jsonl`, FILES[HUDA]],
    ]);
    const files = { ...FILES, [ARTICLE]: TEXT, ...(Object.fromEntries(more) as Record<string, string>) };
    const session = await startSession({ files, folders: ["file:///corpus"] });
    const next = (uri: string, step: 1 | -1): Promise<string | null> =>
      session.client.sendRequest(NEXT_TO_ADJUDICATE_REQUEST, { uri, step });
    const other = "file:///corpus/c.txt";
    expect([await next(ARTICLE, 1), await next(ARTICLE, -1), await next(other, 1)]).toEqual([other, other, ARTICLE]);
    await session.open(ARTICLE, TEXT);
    await decide(session, { op: "accept", ids: ["huda/huda1"] }, { op: "reject", ids: ["omar/omar1"] });
    expect([await next(ARTICLE, 1), await next(other, 1)]).toEqual([other, null]);
  });
});

describe("isnad/operate on the adjudicated layer", () => {
  it("writes the adjudicated file, whatever file the annotator has", async () => {
    const session = await start();
    const { problems, renamed } = await decide(
      session,
      { op: "accept", ids: ["huda/huda1"] },
      { op: "reject", ids: ["omar/omar1"] },
    );
    expect([problems, Object.keys(renamed as object)]).toEqual([[], ["huda/huda0", "huda/huda1", "omar/omar1"]]);
    const at = "2024-02-29T12:00:00Z";
    expect(written(session)).toMatchObject([
      { annotator: "adjudicated", article: "a.txt" },
      {
        quote: "وزارة الداخلية",
        decision: { verdict: "accepted", by: "huda, omar", at: "2024-01-01T00:00:00Z" },
        takenFrom: [
          { annotator: "huda", id: "huda0" },
          { annotator: "omar", id: "omar0" },
        ],
      },
      {
        label: "FAC",
        decision: { verdict: "accepted", by: "سلمى", at },
        takenFrom: [{ annotator: "huda", id: "huda1" }],
      },
      {
        label: "GPE",
        decision: { verdict: "rejected", by: "سلمى", at },
        takenFrom: [{ annotator: "omar", id: "omar1" }],
      },
    ]);
    expect(await adjudication(session)).toMatchObject({ toTake: 0, differences: [{ isOpen: false }] });
  });

  it("can take what is agreed on alone, and is undone", async () => {
    const session = await start();
    const { change } = await decide(session, { op: "takeAgreed" });
    expect(written(session)).toHaveLength(2);
    const inverse = { at: change?.at, removed: change?.inserted, inserted: change?.removed };
    await session.client.sendRequest(REPLACE_REQUEST, { uri: ARTICLE, change: inverse, layer: "adjudicated" });
    expect(session.files.get(FILE)).toBe("");
    expect(await adjudication(session)).toMatchObject({ toTake: 1 });
    await decide(session, { op: "takeAgreed" });
    expect(written(session)[0]).toMatchObject({ isnad: 1, article: "a.txt", annotator: "adjudicated" });
  });

  it("makes a shared file that was there before the adjudicated one", async () => {
    const shared = '{"isnad":1,"article":"a.txt"}\n';
    const session = await start({ ...FILES, [FILE]: shared });
    await decide(session, { op: "accept", ids: ["omar/omar1"] });
    expect(written(session)[0]).toMatchObject({ annotator: "adjudicated" });
  });

  it("corrects what is taken", async () => {
    const session = await start();
    await decide(session, { op: "relabel", id: "huda/huda1", label: "LOC" }, { op: "reject", ids: ["omar/omar1"] });
    const { differences } = await adjudication(session);
    expect(differences).toMatchObject([{ isOpen: false, versions: [{ marks: [{ label: "FAC" }] }, {}] }]);
    expect(written(session)).toContainEqual(expect.objectContaining({ label: "LOC", quote: "سجن غويران" }));
  });
});
