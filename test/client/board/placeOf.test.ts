import { describe, expect, it } from "vitest";
import { placeOf } from "../../../client/board/placeOf";

const range = { start: { line: 1, character: 4 }, end: { line: 1, character: 6 } };
const place = { uri: "file:///w/a.txt", range };
const figure = { ...place, text: "20", value: "20", source: null, state: "conflicting" };

describe("the report that a command is called for", () => {
  it.each([
    ["a place, as a link hands it over", place],
    ["a place from JSON", JSON.parse(JSON.stringify(place)) as unknown],
    ["the row of a figure", { kind: "figure", figure, parent: {} }],
    ["the row of a conflict: its first report", { kind: "conflict", conflict: { label: "", figures: [figure, {}] } }],
  ])("%s", (_, argument) => expect(placeOf(argument)).toEqual(place));

  it.each([
    undefined,
    null,
    "file:///w/a.txt",
    {},
    { uri: 5, range },
    { uri: "file:///w/a.txt", range: { start: {}, end: {} } },
    { kind: "conflict", conflict: { figures: [] } },
    { kind: "conflict", conflict: null },
  ])("none: %j", (argument) => expect(placeOf(argument)).toBeUndefined());
});
