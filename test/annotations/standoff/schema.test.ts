// The JSON schema of a line says what the reader says: for other tools that write such files.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newStandOff, textState } from "../../../server/annotations/standoff/file";
import { readStandOff } from "../../../server/annotations/standoff/read";
import { writeStandOff } from "../../../server/annotations/standoff/write";
import { annotatedText } from "../../support/annotations";

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../schemas/stand-off.schema.json"), "utf8"),
) as object;
const validate = new Ajv({ allErrors: true, allowUnionTypes: true, strict: false }).compile(schema);
const isValid = (line: string): boolean => validate(JSON.parse(line));
const HEADER = '{"isnad":1,"article":"a.txt"}';

it("law: every line that is written is valid", () => {
  fc.assert(
    fc.property(annotatedText, ({ text, annotations }) => {
      const file = { ...newStandOff("a.txt", "هدى", textState(text)), annotations };
      const lines = writeStandOff(file).trimEnd().split("\n");
      expect(lines.filter((line) => !isValid(line))).toEqual([]);
    }),
  );
});

const entity = (fields: object): string => JSON.stringify({ id: "x", kind: "entity", ...fields });

describe("what the reader complains of is not valid", () => {
  it.each([
    ["a kind that is not known", JSON.stringify({ id: "x", kind: "verb" })],
    ["no id", JSON.stringify({ kind: "entity" })],
    ["spans that are none", entity({ spans: [[1]], quote: "" })],
    ["a label that is no text", entity({ label: 7 })],
    ["a verdict that is not known", entity({ decision: { verdict: "maybe", by: "", at: "" } })],
    ["an attribute of another type", entity({ attributes: { nested: "yes" } })],
    ["a value that is no number", JSON.stringify({ id: "x", kind: "figure", attributes: { lo: "7" } })],
    ["whose it was, without the id", entity({ takenFrom: [{ annotator: "هدى" }] })],
    ["attributes that are none", entity({ attributes: [] })],
    ["an occurrence that is none", entity({ occurrence: [1] })],
  ])("%s", (_, line) => {
    expect(readStandOff(`${HEADER}\n${line}\n`).problems).not.toEqual([]);
    expect(isValid(line)).toBe(false);
  });
});

it("what others add is valid", () => {
  const line = entity({ "x-tool": 1, attributes: { certainty: "high", link: "الحسكة" } });
  expect(readStandOff(`${HEADER}\n${line}\n`).problems).toEqual([]);
  expect(isValid(line)).toBe(true);
});
