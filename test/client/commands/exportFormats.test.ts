import { describe, expect, it } from "vitest";
import { readExportArguments, unknownFormats } from "../../../client/commands/exportFormats";

describe("the arguments of an export command", () => {
  it.each([
    ["nothing", undefined, {}],
    ["no object", "brat", {}],
    ["null", null, {}],
    ["an empty object", {}, {}],
    ["a URI from a menu", uri("file:///a/b.txt"), { uri: "file:///a/b.txt" }],
    ["a script's wishes", { formats: ["brat"], out: "/tmp/x" }, { formats: ["brat"], out: "/tmp/x" }],
    ["a URI among them", { uri: uri("file:///a"), out: uri("file:///x") }, { uri: "file:///a", out: "file:///x" }],
    ["formats that are no list", { formats: "brat" }, {}],
  ])("%s", (_, argument, expected) => expect(readExportArguments(argument)).toEqual(expected));

  it("knows the formats it has", () => {
    expect(unknownFormats(["brat", "xml", "jsonld", "Brat"])).toEqual(["xml", "Brat"]);
  });
});

function uri(text: string): object {
  const { protocol, pathname } = new URL(text);
  return { scheme: protocol.slice(0, -1), path: pathname, toString: () => text };
}
