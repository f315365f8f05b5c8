// What is found about figures that annotators have, while their differences are decided on.
import { expect, it } from "vitest";
import { OPERATE_REQUEST, REVIEW_REQUEST, type ReviewResult } from "../../server/protocol/review";
import { ABLE, rangeOf, startSession } from "./session";

it("has what is found about annotators' figures, until it is ruled on in the adjudicated file", async () => {
  const text = "قتل 7 أشخاص في سجن غويران.";
  const figure = (annotator: string, lo: number): string =>
    [
      { isnad: 1, article: "b.txt", annotator },
      {
        id: annotator,
        kind: "figure",
        label: "cardinal",
        spans: [[4, 11]],
        quote: "7 أشخاص",
        attributes: { lo, hi: lo, role: "claim" },
        decision: { verdict: "added", by: annotator, at: "2024-01-01T00:00:00Z" },
      },
    ]
      .map((line) => `${JSON.stringify(line)}\n`)
      .join("");
  const uri = "file:///corpus/b.txt";
  const files = {
    "file:///corpus/b.huda.isnad.jsonl": figure("huda", 7),
    "file:///corpus/b.omar.isnad.jsonl": figure("omar", 8),
  };
  const initializationOptions = { annotator: "سلمى", annotationFile: "own" };
  const session = await startSession({ params: { initializationOptions }, files, capabilities: ABLE });
  await session.open(uri, text);
  const found = async (): Promise<readonly (readonly string[])[]> => {
    const { items } = await session.client.sendRequest<ReviewResult>(REVIEW_REQUEST, { uri, layer: "adjudicated" });
    return items.filter(({ kind }) => kind === "figure").map(({ findings }) => findings.map(({ code }) => code));
  };
  expect(await found()).toEqual([["unsourced-figure"], ["unsourced-figure"]]);
  const operation = { op: "rule", code: "unsourced-figure", range: rangeOf(text, "7 أشخاص"), verdict: "accepted" };
  const operations = [{ ...operation, other: null, reason: null }];
  await session.client.sendRequest(OPERATE_REQUEST, {
    uri,
    version: 1,
    operations,
    layer: "adjudicated",
    saves: true,
  });
  expect(session.files.get("file:///corpus/b.isnad.jsonl")).toContain('"kind":"ruling"');
  expect(await found()).toEqual([[], []]);
});
