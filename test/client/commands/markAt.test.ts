import { describe, expect, it } from "vitest";
import { markAt, suggestionFrom, type Markable } from "../../../client/commands/markAt";

interface Mark extends Markable {
  readonly name: string;
}

/** A mark from one column to another of a line; several pairs: a discontinuous one. */
const mark = (
  name: string,
  state: Mark["state"],
  line: number,
  ...columns: readonly (readonly [number, number])[]
): Mark => ({
  name,
  kind: "entity",
  state,
  ranges: columns.map(([start, end]) => ({ start: { line, character: start }, end: { line, character: end } })),
});

const MARKS = [
  mark("source", "suggestion", 0, [0, 20]),
  mark("name", "suggestion", 0, [5, 12]),
  mark("accepted", "accepted", 0, [30, 36]),
  mark("suggested", "suggestion", 0, [30, 36]),
  mark("beside", "suggestion", 0, [36, 40]),
  mark("apart", "suggestion", 1, [0, 4], [10, 14]),
  mark("note", "added", 2),
];
const any = (): boolean => true;
const selected = (line: number, start: number, end = start) => ({
  start: { line, character: start },
  end: { line, character: end },
});

describe("the mark at the cursor", () => {
  it.each([
    { expected: "name", why: "the shortest", at: selected(0, 7) },
    { expected: "source", why: "where no shorter one is", at: selected(0, 2) },
    { expected: "name", why: "at its end", at: selected(0, 12) },
    { expected: "source", why: "the selected one", at: selected(0, 0, 20) },
    { expected: "suggested", why: "of two on the same words the one that is open", at: selected(0, 33) },
    { expected: "beside", why: "of two that touch the shorter", at: selected(0, 36) },
    { expected: "apart", why: "in a part of it", at: selected(1, 12) },
    { expected: undefined, why: "between its parts", at: selected(1, 7) },
    { expected: undefined, why: "where none is", at: selected(2, 0) },
  ])("is $expected: $why", ({ expected, at }) => {
    expect(markAt(MARKS, at, any)?.name).toBe(expected);
  });

  it("is one of those that are meant", () => {
    expect(markAt(MARKS, selected(0, 33), ({ state }) => state === "accepted")?.name).toBe("accepted");
    expect(markAt(MARKS, selected(0, 7), () => false)).toBeUndefined();
  });
});

describe("the next suggestion", () => {
  it.each([
    { expected: "source", from: [0, 0] },
    { expected: "name", from: [0, 1] },
    { expected: "suggested", from: [0, 30] },
    { expected: "apart", from: [0, 37] },
    { expected: "source", from: [1, 1] },
  ] as const)("from $from is $expected", ({ expected, from: [line, character] }) => {
    expect(suggestionFrom(MARKS, { line, character })?.name).toBe(expected);
  });

  it("is the shorter of two that begin together", () => {
    const two = [mark("long", "suggestion", 0, [0, 9]), mark("short", "suggestion", 0, [0, 4])];
    expect(suggestionFrom(two, { line: 0, character: 0 })?.name).toBe("short");
  });

  it("is none where all is decided", () => {
    expect(suggestionFrom([mark("done", "accepted", 0, [0, 4])], { line: 0, character: 0 })).toBeUndefined();
  });
});
