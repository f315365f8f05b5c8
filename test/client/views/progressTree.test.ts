// The tree of progress, and the queries that its rows lead to.
import { describe, expect, it } from "vitest";
import { childrenOf, progressRows, queryOf, type ProgressRow } from "../../../client/views/progress/progressTree";
import type { ReviewCounts } from "../../../server/protocol/annotations";

const counts = (some: Partial<ReviewCounts>): ReviewCounts => ({
  suggestion: 0,
  accepted: 0,
  corrected: 0,
  added: 0,
  rejected: 0,
  lost: 0,
  ...some,
});

const ROWS = progressRows({
  all: counts({ suggestion: 3, accepted: 2, rejected: 1 }),
  articles: [{ uri: "file:///a.txt", counts: counts({ suggestion: 3, accepted: 2, rejected: 1 }) }],
  labels: [
    { kind: "entity", label: "PER", counts: counts({ suggestion: 2, accepted: 1 }) },
    { kind: "entity", label: "قوة مسلحة", counts: counts({ suggestion: 1, rejected: 1 }) },
    { kind: "figure", label: "cardinal", counts: counts({ accepted: 1 }) },
  ],
  names: [],
  annotators: [{ annotator: "سلمى علي", counts: counts({ accepted: 2, rejected: 1 }) }],
});

/** Rows in words, children deeper. */
const drawn = (rows: readonly ProgressRow[], depth = 0): readonly string[] =>
  rows.flatMap((row) => {
    const name =
      row.row === "group" ? row.group : row.row === "kind" ? row.kind : row.row === "label" ? row.label : row.row;
    const count = "count" in row ? ` ${row.count}` : "";
    return [`${"  ".repeat(depth)}${name}${count}`, ...drawn(childrenOf(row), depth + 1)];
  });

describe("the tree of progress", () => {
  it("groups what waits and what holds by kind and label", () => {
    expect(drawn(ROWS)).toEqual([
      "all",
      "articles",
      "  article",
      "suggestions",
      "  entity 3",
      "    PER 2",
      "    قوة مسلحة 1",
      "annotations",
      "  entity 1",
      "    PER 1",
      "  figure 1",
      "    cardinal 1",
      "annotators",
      "  annotator",
    ]);
  });

  it("is empty where there is nothing to review", () => {
    expect(progressRows({ all: counts({}), articles: [], labels: [], names: [], annotators: [] })).toEqual([]);
  });

  it("leads to what it counts", () => {
    const all = (rows: readonly ProgressRow[]): readonly ProgressRow[] =>
      rows.flatMap((row) => [row, ...all(childrenOf(row))]);
    expect(all(ROWS).flatMap((row) => queryOf(row) ?? [])).toEqual([
      "kind:entity state:suggestion",
      "kind:entity label:PER state:suggestion",
      'kind:entity label:"قوة مسلحة" state:suggestion',
      "kind:entity -state:suggestion -state:rejected -state:lost",
      "kind:entity label:PER -state:suggestion -state:rejected -state:lost",
      "kind:figure -state:suggestion -state:rejected -state:lost",
      "kind:figure label:cardinal -state:suggestion -state:rejected -state:lost",
      'by:"سلمى علي"',
    ]);
  });
});
