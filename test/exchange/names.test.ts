import { describe, expect, it } from "vitest";
import { exportNames } from "../../server/exchange/names";

const names = (paths: readonly string[]): readonly string[] => [...exportNames(paths).values()];

describe("export names", () => {
  it.each([
    ["a single article", ["seeds/a.txt"], ["a"]],
    ["one folder", ["seeds/a.txt", "seeds/b.txt"], ["a", "b"]],
    ["folders below a shared one", ["x/y/a.txt", "x/z/a.txt"], ["y/a", "z/a"]],
    ["names that begin alike", ["news1/a.txt", "news2/a.txt"], ["news1/a", "news2/a"]],
    ["outside the working directory", ["../../gold/a.txt", "b.txt"], ["gold/a", "b"]],
    ["told apart by case alone", ["s/A.txt", "s/a.TXT"], ["A", "a-2"]],
    ["another extension", ["s/notes.md", "s/notes.txt"], ["notes.md", "notes"]],
    ["a drive", ["C:/a/b.txt", "D:/a/b.txt"], ["C_/a/b", "D_/a/b"]],
  ])("%s", (_, paths, expected) => expect(names(paths)).toEqual(expected));
});
