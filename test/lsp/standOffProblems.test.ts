import { expect, it } from "vitest";
import { startSession, until } from "./session";

const FILE = "file:///corpus/a.isnad.jsonl";
const HEADER = '{"isnad":1,"article":"a.txt"}';
const GOOD = '{"id":"d","kind":"document","label":"topic"}';

it("lines of an open stand-off file that cannot be read, or not wholly, are shown where they stand", async () => {
  const session = await startSession();
  const bad = [
    HEADER,
    GOOD,
    "  { no JSON",
    "<<<<<<< ours",
    '{"id":"x","kind":"verb"}',
    '{"id":"y","kind":"entity","label":"ORG","spans":[[5,2]],"quote":"قسد"}',
    GOOD,
    "",
  ];
  await session.open(FILE, bad.join("\r\n"), "jsonl");
  await until("diagnostics", () => session.published.length > 0);
  const told = session.published.at(-1);
  expect(told).toMatchObject({ uri: FILE, version: 1 });
  expect(told?.diagnostics.map(({ code, severity, range: { start, end } }) => [code, severity, start, end])).toEqual([
    ["not-json", 1, { line: 2, character: 2 }, { line: 2, character: 11 }],
    ["conflict-marker", 1, { line: 3, character: 0 }, { line: 3, character: 12 }],
    ["unknown-kind", 1, { line: 4, character: 0 }, { line: 4, character: 24 }],
    ["bad-spans", 2, { line: 5, character: 0 }, { line: 5, character: 70 }],
    ["duplicate-id", 1, { line: 6, character: 0 }, { line: 6, character: GOOD.length }],
  ]);
  await session.change(FILE, 2, [{ text: `${HEADER}\n${GOOD}\n` }]);
  await until("no diagnostics", () => session.published.at(-1)?.diagnostics.length === 0);
  await session.change(FILE, 3, [{ text: "{" }]);
  await until("diagnostics again", () => session.published.at(-1)?.diagnostics.length !== 0);
  await session.close(FILE);
  await until("no diagnostics", () => session.published.at(-1)?.diagnostics.length === 0);
});
