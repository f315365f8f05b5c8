// The extension names the formats that the server has.
import { expect, it } from "vitest";
import { FORMATS, READABLE_FORMATS } from "../../../client/messages/formats";
import { FORMAT_NAMES, READABLE_NAMES } from "../../../server/exchange/formats";

it("names all formats that can be written, but SARIF, which holds findings", () => {
  expect([...FORMATS].sort()).toEqual(FORMAT_NAMES.filter((name) => (name as string) !== "sarif").sort());
});

it("names all formats that can be read", () => {
  expect([...READABLE_FORMATS].sort()).toEqual([...READABLE_NAMES].sort());
});
