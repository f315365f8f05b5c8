import type { BoardQuantity, BoardReport } from "../../../../server/protocol/messages";

/** A report of an article of the folder /w, with what matters to a test. */
export const report = (given: Partial<BoardReport> = {}): BoardReport => ({
  uri: "file:///w/a.txt",
  range: { start: { line: 1, character: 4 }, end: { line: 1, character: 6 } },
  text: "20 شخصا",
  value: "20",
  lo: 20,
  hi: 20,
  margin: 0,
  sourceKind: "named",
  source: "الدفاع المدني",
  status: "affirmed",
  day: null,
  part: false,
  ...given,
});

export const quantity = (given: Partial<BoardQuantity> = {}): BoardQuantity => ({
  label: "قتلى · الموصل",
  verdict: "conflict",
  reports: [report(), report({ uri: "file:///w/b.txt" })],
  pairs: [{ first: 0, second: 1, verdict: "conflict", reason: "No value satisfies both." }],
  ...given,
});
