// Exports of what annotators have decided, and imports of what other tools annotated, through the protocol.
import { describe, expect, it } from "vitest";
import {
  EXPORT_REQUEST,
  IMPORT_REQUEST,
  type ExportParams,
  type ExportResult,
  type ImportParams,
  type ImportResult,
} from "../../server/protocol/messages";
import { OPERATE_REQUEST, REVIEW_REQUEST, type ReviewResult } from "../../server/protocol/review";
import { startSession, type Session } from "./session";

const ARTICLE = "file:///corpus/a.txt";
const TEXT = "أعلنت وزارة الداخلية مقتل 7 عناصر في سجن غويران.";

const start = async (): Promise<Session> => {
  const session = await startSession({
    folders: ["file:///corpus"],
    files: { [ARTICLE]: TEXT },
    params: { initializationOptions: { annotator: "سلمى" } },
  });
  await session.open(ARTICLE, TEXT);
  return session;
};

const idOf = async ({ client }: Session, words: string): Promise<string> => {
  const { items } = await client.sendRequest<ReviewResult>(REVIEW_REQUEST, { uri: ARTICLE });
  return items.find(({ quote }) => quote === words)?.id ?? "";
};
const decide = async (session: Session, op: "accept" | "reject", words: string): Promise<void> => {
  const operations = [{ op, ids: [await idOf(session, words)] }];
  await session.client.sendRequest(OPERATE_REQUEST, { uri: ARTICLE, version: 1, operations, saves: true });
};

/** The words that an export to brat has as marks of text. */
async function exported(session: Session, given: Partial<ExportParams> = {}): Promise<readonly string[]> {
  session.written.length = 0;
  const params: ExportParams = { uris: [ARTICLE], formats: ["brat"], outUri: "file:///out", ...given };
  await session.client.sendRequest<ExportResult>(EXPORT_REQUEST, params);
  const file = session.written.find(({ name }) => name.endsWith(".ann"));
  const lines = typeof file?.content === "string" ? file.content.split("\n") : [];
  return lines.filter((line) => line.startsWith("T")).map((line) => line.split("\t")[2] ?? "");
}

const importing = (session: Session, given: Partial<ImportParams> = {}): Promise<ImportResult> => {
  session.files.set("file:///tool/a.ann", "T1\tPER 7 20\tوزارة الداخلية\nT2\tORG 0 6\tليست هنا\n");
  session.files.set("file:///tool/a.txt", TEXT);
  const params: ImportParams = {
    uris: ["file:///tool/a.ann", "file:///tool/a.txt"],
    format: "brat",
    intoUri: "file:///corpus",
    annotator: "هدى",
    dryRun: false,
    overwrite: false,
    ...given,
  };
  return session.client.sendRequest(IMPORT_REQUEST, params);
};

describe("isnad/export", () => {
  it("leaves out what is rejected, unless it is asked for", async () => {
    const session = await start();
    const before = await exported(session);
    expect(before).toEqual(expect.arrayContaining(["وزارة الداخلية", "سجن غويران"]));
    await decide(session, "reject", "سجن غويران");
    await decide(session, "accept", "وزارة الداخلية");
    expect(await exported(session)).not.toContain("سجن غويران");
    expect(await exported(session, { include: ["accepted"] })).toEqual(["وزارة الداخلية"]);
    expect(await exported(session, { include: ["rejected"] })).toEqual(["سجن غويران"]);
    expect(await exported(session, { labels: ["FAC"], include: ["rejected", "suggestions"] })).toEqual(["سجن غويران"]);
    expect(await exported(session, { kinds: ["entity"], labels: [], include: ["accepted"] })).toEqual([
      "وزارة الداخلية",
    ]);
    expect(await exported(session, { kinds: ["figure"], include: ["accepted"] })).toEqual([]);
  });

  it("can write what was adjudicated", async () => {
    const session = await start();
    await decide(session, "reject", "سجن غويران");
    expect(await exported(session, { layer: "adjudicated" })).not.toContain("سجن غويران");
  });
});

describe("isnad/import", () => {
  const target = "file:///corpus/a.هدى.isnad.jsonl";

  it("makes an annotation file beside the article, and says what could not be placed", async () => {
    const session = await start();
    const { articles, problems } = await importing(session);
    expect(articles.map(({ outcome, targetUri }) => [outcome, decodeURIComponent(targetUri)])).toEqual([
      ["written", target],
    ]);
    expect(session.files.get(target)).toContain("وزارة الداخلية");
    expect(problems.length).toBeGreaterThan(0);
  });

  it("writes nothing on a dry run, and over no file that is there unless it is told to", async () => {
    const session = await start();
    expect((await importing(session, { dryRun: true })).articles.map(({ outcome }) => outcome)).toEqual(["dry"]);
    expect(session.files.has(target)).toBe(false);
    session.files.set(target, "mine\n");
    expect((await importing(session)).articles.map(({ outcome }) => outcome)).toEqual(["there"]);
    expect(session.files.get(target)).toBe("mine\n");
    expect((await importing(session, { overwrite: true })).articles.map(({ outcome }) => outcome)).toEqual(["written"]);
  });

  it("says that a format is not known", async () => {
    const { articles, problems } = await importing(await start(), { format: "docx" });
    expect([articles, problems.length]).toEqual([[], 1]);
  });
});
