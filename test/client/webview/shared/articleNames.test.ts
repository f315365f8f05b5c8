import { describe, expect, it } from "vitest";
import { articleNames } from "../../../../client/webview/shared/articleNames";

describe("the short names of articles", () => {
  it.each([
    ["the first part of a name that no other shares", ["002_2d34.txt", "004_bf2b.txt"], ["002", "004"]],
    [
      "the whole name where others share its first part",
      ["aden-07-21.txt", "aden-07-22.txt"],
      ["aden-07-21", "aden-07-22"],
    ],
    ["each as it can be", ["aden-1.txt", "aden-2.txt", "kabul-1.txt"], ["aden-1", "aden-2", "kabul"]],
    ["an Arabic name, taken out of its percent signs", ["%D8%AE%D8%A8%D8%B1.txt"], ["خبر"]],
    ["a name that is not well encoded, as it is", ["%E0%A4.txt"], ["%E0%A4"]],
    ["a name that begins with a mark, whole", ["_1.txt", ".x.txt"], ["_1", ".x"]],
  ])("%s", (_, files, names) => {
    const uris = files.map((file) => `file:///w/${file}`);
    expect(uris.map((uri) => articleNames(uris).get(uri))).toEqual(names);
  });

  it("one article that reports twice is one", () => {
    expect([...articleNames(["file:///w/a-1.txt", "file:///w/a-1.txt"]).values()]).toEqual(["a"]);
  });
});
