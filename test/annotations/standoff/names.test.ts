import { describe, expect, it } from "vitest";
import { ownerOf, standOffName } from "../../../server/annotations/standoff/names";

describe("names of stand-off files", () => {
  it.each<readonly [expected: string, article: string, annotator: string | null]>([
    ["a.isnad.jsonl", "a.txt", null],
    ["folder/a.b.isnad.jsonl", "folder/a.b.TXT", null],
    ["a.سلمى.isnad.jsonl", "a.txt", "سلمى"],
    ["a.Ana-de-la-O.isnad.jsonl", "a.txt", " Ana de/la.O "],
    ["a.isnad.jsonl", "a.txt", "..."],
  ])("%s", (expected, article, annotator) => expect(standOffName(article, annotator)).toBe(expected));

  it.each<readonly [expected: ReturnType<typeof ownerOf>, name: string]>([
    [{ article: "a.txt", annotator: null }, "a.isnad.jsonl"],
    [{ article: "a.txt", annotator: "سلمى" }, "a.سلمى.isnad.jsonl"],
    [{ article: "a.b.txt", annotator: null }, "a.b.isnad.jsonl"],
    [{ article: "a.b.txt", annotator: "c" }, "a.b.c.isnad.jsonl"],
    [undefined, "c.isnad.jsonl"],
    [undefined, "c.d.isnad.jsonl"],
    [undefined, "a.jsonl"],
  ])("belong to %j: %s", (expected, name) => expect(ownerOf(name, ["a.txt", "a.b.txt"])).toEqual(expected));
});
