import { describe, expect, it } from "vitest";
import { childrenOf, countOf, parentOf, topRows, type Row } from "../../../client/views/overviewTree";
import type { OverviewFigure, OverviewResult } from "../../../server/protocol/messages";

const figure = (text: string, state: OverviewFigure["state"]): OverviewFigure => ({
  uri: "file:///a.txt",
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: text.length } },
  text,
  value: text,
  source: null,
  state,
});
const overview: OverviewResult = {
  conflicts: [
    { label: "killed", verdict: "conflict", figures: [figure("7", "conflicting"), figure("260", "conflicting")] },
  ],
  articles: [
    { uri: "file:///a.txt", figures: [figure("7", "conflicting"), figure("2015", "other"), figure("23", "unsourced")] },
    { uri: "file:///b.txt", figures: [figure("89", "sourced")] },
    { uri: "file:///c.txt", figures: [] },
  ],
};

/** The tree as indented lines. */
function drawn(rows: readonly Row[], indent = ""): readonly string[] {
  return rows.flatMap((row) => [indent + nameOf(row), ...drawn(childrenOf(row), `${indent}  `)]);
}

function nameOf(row: Row): string {
  switch (row.kind) {
    case "conflicts":
      return "conflicts";
    case "conflict":
      return row.conflict.label;
    case "article":
      return row.article.uri;
    case "figure":
      return row.figure.text;
  }
}

describe("the tree", () => {
  it("shows conflicts first, then the articles that have figures", () => {
    expect(drawn(topRows(overview, "all"))).toEqual([
      "conflicts",
      "  killed",
      "    7",
      "    260",
      "file:///a.txt",
      "  7",
      "  2015",
      "  23",
      "file:///b.txt",
      "  89",
    ]);
  });

  it("leaves out on demand what needs no attention", () => {
    expect(drawn(topRows(overview, "attention")).slice(4)).toEqual(["file:///a.txt", "  7", "  23"]);
  });

  it("is empty where there is nothing, so that the welcome shows", () => {
    expect(topRows({ conflicts: [], articles: [] }, "all")).toEqual([]);
    expect(topRows({ conflicts: [], articles: [{ uri: "file:///c.txt", figures: [] }] }, "all")).toEqual([]);
  });

  it("knows the parent of every row", () => {
    const visit = (rows: readonly Row[], parent: Row | undefined): void => {
      for (const row of rows) {
        expect(parentOf(row)).toBe(parent);
        visit(childrenOf(row), row);
      }
    };
    visit(topRows(overview, "all"), undefined);
  });

  it("counts figures by state", () => {
    const article = overview.articles[0]!;
    expect(countOf(article, "unsourced")).toBe(1);
    expect(countOf(article, "anonymous")).toBe(0);
  });
});
