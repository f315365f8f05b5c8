import { describe, expect, it } from "vitest";
import { NAME, walk } from "../../../../../client/webview/board/model/walk";

/** Rows of two, three and one report. A place is written as row.cell, the name of a row as row.name. */
const REPORTS = [2, 3, 1];
const written = (row: number, cell: number): string => `${row}.${cell === NAME ? "name" : cell}`;
const read = (place: string): { row: number; cell: number } => {
  const [row = "0", cell = "0"] = place.split(".");
  return { row: Number(row), cell: cell === "name" ? NAME : Number(cell) };
};
function go(from: string, keys: string, direction: "ltr" | "rtl" = "ltr"): string {
  const arrows: Readonly<Record<string, string>> = {
    "↓": "ArrowDown",
    "↑": "ArrowUp",
    "→": "ArrowRight",
    "←": "ArrowLeft",
  };
  const end = keys.split(" ").reduce((at, key) => walk(at, arrows[key] ?? key, REPORTS, direction) ?? at, read(from));
  return written(end.row, end.cell);
}

describe("keys lead", () => {
  it.each([
    ["1.name", "0.name", "↓"],
    ["2.0", "1.2", "↓"],
    ["2.0", "2.0", "↓"],
    ["0.1", "1.2", "↑"],
    ["0.name", "0.name", "↑"],
    ["0.0", "0.name", "→"],
    ["0.1", "0.name", "→ →"],
    ["0.1", "0.1", "→"],
    ["0.name", "0.0", "←"],
    ["0.name", "0.name", "←"],
    ["2.name", "0.0", "End"],
    ["0.name", "1.2", "Home"],
    ["2.0", "0.1", "PageDown"],
    ["0.1", "2.0", "PageUp ↑ → →"],
  ])("to %s from %s with %s", (to, from, keys) => expect(go(from, keys)).toBe(to));

  it.each([
    ["0.1", "0.name", "←"],
    ["0.0", "0.name", "← ←"],
    ["0.0", "0.0", "←"],
    ["0.1", "0.0", "→"],
    ["0.name", "0.1", "→"],
    ["0.name", "0.name", "→"],
  ])("to %s from %s with %s, where the name stands on the right", (to, from, keys) =>
    expect(go(from, keys, "rtl")).toBe(to),
  );

  it.each(["a", "Tab", "Enter"])("nowhere: %s", (key) => expect(walk(read("0.0"), key, REPORTS, "ltr")).toBeNull());
  it("nowhere, where there are no rows", () => expect(walk(read("0.0"), "ArrowDown", [], "ltr")).toBeNull());
});
