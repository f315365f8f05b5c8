import { describe, expect, it } from "vitest";
import {
  countVerdicts,
  findReport,
  rowsOf,
  wantedRows,
  WANTED_AT_FIRST,
} from "../../../../../client/webview/board/model/rows";
import type { BoardVerdict } from "../../../../../server/protocol/messages";
import { quantity, report } from "../quantities";

const corpus = (["compatible", "denied", "conflict", "part-of", "update", "conflict"] as const).map((verdict, index) =>
  quantity({ verdict, label: `q${index}`, reports: [report({ uri: `file:///w/${index}.txt` })] }),
);
const labels = (verdicts: readonly BoardVerdict[], query = ""): readonly string[] =>
  wantedRows(rowsOf(corpus), { verdicts, query }, (uri) => uri).map(({ quantity: { label } }) => label);

describe("rows", () => {
  it("stand with conflicts first, then in the order of the corpus", () => {
    expect(rowsOf(corpus).map(({ quantity: { label } }) => label)).toEqual(["q2", "q5", "q1", "q4", "q0", "q3"]);
  });

  it("have names that differ, and that last while the corpus stays", () => {
    const twice = [...corpus, ...corpus];
    const ids = rowsOf(twice).map(({ id }) => id);
    expect(new Set(ids).size).toBe(twice.length);
    expect(rowsOf([...twice]).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    [["q2", "q5", "q1", "q4"], WANTED_AT_FIRST.verdicts, ""],
    [["q2", "q5"], ["conflict"], ""],
    [["q0", "q3"], ["part-of", "compatible"], ""],
    [["q5"], ["conflict", "denied"], "q5"],
    [[], ["denied"], "q5"],
    [[], [], ""],
  ] as const)("shown: %j of %j and the query %j", (expected, verdicts, query) => {
    expect(labels(verdicts, query)).toEqual(expected);
  });

  it("are counted by verdict", () => {
    expect(countVerdicts(corpus)).toEqual({ denied: 1, conflict: 2, update: 1, compatible: 1, "part-of": 1 });
    expect(countVerdicts([])).toEqual({ denied: 0, conflict: 0, update: 0, compatible: 0, "part-of": 0 });
  });

  it("are found by the place of one of their reports", () => {
    const at = { start: { line: 7, character: 0 }, end: { line: 7, character: 3 } };
    const rows = rowsOf([...corpus, quantity({ label: "here", reports: [report(), report({ range: at })] })]);
    const found = findReport(rows, { uri: "file:///w/a.txt", range: at });
    expect([found?.row.quantity.label, found?.report]).toEqual(["here", 1]);
    expect(findReport(rows, { uri: "file:///w/other.txt", range: at })).toBeUndefined();
  });
});
