import { describe, expect, it } from "vitest";
import { neighbour } from "../../../client/decorations/neighbour";
import type { Mark, MarkKind } from "../../../server/protocol/messages";

const at = (line: number, character: number) => ({ line, character });
const mark = (kind: MarkKind, line: number, character: number): Mark => ({
  kind,
  range: { start: at(line, character), end: at(line, character + 3) },
});

const marks = [
  mark("figure", 2, 5),
  mark("claim-unsourced", 0, 10),
  mark("entity", 0, 20),
  mark("claim-conflicting", 0, 30),
  mark("source", 1, 0),
];

describe("the figure beside a place", () => {
  it.each([
    ["next", at(0, 0), at(0, 10)],
    ["next", at(0, 10), at(0, 30)], // the selected one is not its own neighbour; the name is passed over
    ["next", at(0, 30), at(2, 5)],
    ["next", at(2, 5), at(0, 10)], // round the end
    ["previous", at(2, 9), at(2, 5)],
    ["previous", at(2, 5), at(0, 30)],
    ["previous", at(0, 10), at(2, 5)], // round the beginning
  ] as const)("%s of %o is at %o", (direction, from, expected) => {
    expect(neighbour(marks, from, direction)?.start).toEqual(expected);
  });

  it("is nothing where no figure is marked", () => {
    expect(neighbour([mark("entity", 0, 0)], at(0, 0), "next")).toBeUndefined();
    expect(neighbour([], at(0, 0), "previous")).toBeUndefined();
  });
});
