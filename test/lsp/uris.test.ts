import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalUri, fileNameOf, pathBelow } from "../../server/lsp/uris";

describe("URIs", () => {
  it.each<[string, readonly string[]]>([
    [
      "file:///w/%D8%AE%D8%A8%D8%B1.txt",
      ["file:///w/خبر.txt", "file:///w/%d8%ae%d8%a8%d8%b1.txt", "FILE:///w/خبر.txt"],
    ],
    ["file:///c%3A/w/a.txt", ["file:///C:/w/a.txt", "file:///c:/w/a.txt", "file:///C%3A/w/a.txt"]],
    ["file:///w/a%20%281%29.txt", ["file:///w/a (1).txt", "file:///w/a%20(1).txt"]],
    ["file:///w", ["file:///w/", "file:///w"]],
    ["file:///w/100%25.txt", ["file:///w/100%25.txt", "file:///w/100%.txt"]],
    ["untitled:Untitled-1", ["untitled:Untitled-1"]],
    ["vscode-vfs://github/o/r", ["vscode-vfs://github/o/r/"]],
  ])("%s is one file, however it is spelled", (canonical, spellings) => {
    expect(spellings.map(canonicalUri)).toEqual(spellings.map(() => canonical));
  });

  it("are canonical once and for all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (path) => {
        const once = canonicalUri(`file:///${path}`);
        expect(canonicalUri(once)).toBe(once);
      }),
    );
  });

  it("have names for people", () => {
    expect(fileNameOf("file:///w/%D8%AE%D8%A8%D8%B1.txt")).toBe("خبر.txt");
    expect(pathBelow("file:///w/in/%D8%AE.txt", ["file:///w", "file:///w/in"])).toBe("خ.txt");
    expect(pathBelow("file:///w/in/a.txt", ["file:///w"])).toBe("in/a.txt");
    expect(pathBelow("file:///elsewhere/a.txt", ["file:///w"])).toBe("a.txt");
  });
});
