import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import fc from "fast-check";
import { parse } from "jsonc-parser";
import { describe, expect, it } from "vitest";
import { DEFAULT_PROJECT, SEVERITY_SETTINGS } from "../../../server/annotations/project";
import { DIAGNOSTIC_CODES } from "../../../server/engine/diagnostics/diagnostic";
import { projectProblemText } from "../../../server/exchange/project/problemTexts";
import { readProject } from "../../../server/exchange/project/readProject";

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../schemas/isnad.schema.json"), "utf8"),
) as Readonly<Record<string, unknown>>;
const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schema);

/** What is read without a problem: the settings that it gives, then the file. */
const GOOD: readonly (readonly [what: string, expected: object, text: string])[] = [
  ["an empty object", {}, "{}"],
  ["a schema and fields of others", {}, '{ "$schema": "./isnad.schema.json", "version": 1, "x-team": [1] }'],
  [
    "aliases as lists",
    { aliases: [{ link: "داعش", names: ["تنظيم الدولة", "IS"], type: null }] },
    '{ "aliases": { "داعش": ["تنظيم الدولة", " IS "] } }',
  ],
  [
    "aliases with a type",
    { aliases: [{ link: "سجن غويران", names: ["سجن الصناعة"], type: "FAC" }] },
    '{ "aliases": { "سجن غويران": { "type": "FAC", "names": ["سجن الصناعة"] } } }',
  ],
  [
    "one name under two links of different types",
    {
      aliases: [
        { link: "حي غويران", names: ["غويران"], type: "LOC" },
        { link: "سجن غويران", names: ["غويران"], type: "FAC" },
      ],
    },
    '{ "aliases": { "حي غويران": { "type": "LOC", "names": ["غويران"] }, "سجن غويران": { "type": "FAC", "names": ["غويران"] } } }',
  ],
  [
    "a name that stands for itself, and one that JavaScript has a meaning for",
    {
      aliases: [
        { link: "الشباب", names: [], type: null },
        { link: "__proto__", names: ["x"], type: null },
      ],
    },
    '{ "aliases": { "الشباب": [], "__proto__": ["x"] } }',
  ],
  [
    "sources",
    {
      sources: [
        { name: "رويترز", accept: "all", reason: null },
        { name: "مصدر عسكري", accept: ["anonymous-source"], reason: "معروف لنا" },
      ],
    },
    '{ "sources": ["رويترز", { "name": "مصدر عسكري", "accept": ["anonymous-source"], "reason": "معروف لنا" }] }',
  ],
  ["a tolerance", { tolerances: { about: 0.05 } }, '{ "tolerances": { "about": 0.05 } }'],
  [
    "severities",
    {
      severity: new Map([
        ["unsourced-figure", "off"],
        ["conflicting-figures", "error"],
      ]),
    },
    '{ "severity": { "unsourced-figure": "off", "conflicting-figures": "error" } }',
  ],
  ["a threshold", { entityThreshold: 0.4 }, '{ "entityThreshold": 0.4 }'],
  [
    "comments, trailing commas and a byte order mark",
    { entityThreshold: 1 },
    '\uFEFF// ours\n{ "entityThreshold": 1, }',
  ],
];

/** What is left out: code, path and line of each problem, the settings that still hold, the file. */
const BAD: readonly (readonly [problems: readonly string[], settings: object, text: string])[] = [
  [["not-json  1"], {}, ""],
  [["not-json  1"], { entityThreshold: 0.5 }, '{ "entityThreshold": 0.5'],
  [["wrong-type  1"], {}, "[]"],
  [["wrong-type  1"], {}, "null"],
  [["not-allowed /version 1"], {}, '{ "version": 7 }'],
  [["unknown-field /alias 2"], {}, '{\n "alias": {} }'],
  [["wrong-type /aliases 1"], {}, '{ "aliases": [] }'],
  [
    ["wrong-type /aliases/ا 1", "wrong-type /aliases/ب/1 1", "empty /aliases/ب/2 1"],
    {
      aliases: [
        { link: "ا", names: [], type: null },
        { link: "ب", names: ["ت"], type: null },
      ],
    },
    '{ "aliases": { "ا": "x", "ب": ["ت", 3, " "] } }',
  ],
  [["empty /aliases/ 1"], {}, '{ "aliases": { "": ["x"] } }'],
  [["unknown-field /aliases/a~1b~0/name 3"], {}, '{ "aliases": {\n "a/b~": {\n "name": [] } } }'],
  [["wrong-type /sources/0 1", "empty /sources/1 1"], { sources: [] }, '{ "sources": [3, { "accept": [] }] }'],
  [
    ["not-allowed /sources/0/accept/0 1"],
    { sources: [{ name: "س", accept: [], reason: null }] },
    '{ "sources": [{ "name": "س", "accept": ["never"] }] }',
  ],
  [["out-of-range /tolerances/about 1"], {}, '{ "tolerances": { "about": 3 } }'],
  [["not-allowed /severity/unsourced-figure 1"], {}, '{ "severity": { "unsourced-figure": "loud" } }'],
  [["out-of-range /entityThreshold 1"], {}, '{ "entityThreshold": -0.1 }'],
  [["wrong-type /entityThreshold 1"], {}, '{ "entityThreshold": "0.5" }'],
  [["wrong-type /tagset 1"], {}, '{ "tagset": 1 }'],
];

/** What a JSON schema cannot say. */
const BEYOND_SCHEMA: readonly (readonly [problems: readonly string[], settings: object, text: string])[] = [
  [
    ["twice /aliases/ب 1"],
    {
      aliases: [
        { link: "ا", names: ["ت"], type: null },
        { link: "ب", names: [], type: null },
      ],
    },
    '{ "aliases": { "ا": ["ت"], "ب": ["ت"] } }',
  ],
  [["twice /aliases/أحمد 1"], {}, '{ "aliases": { "احمد": [], "أحمد": ["x"] } }'],
  [["twice /entityThreshold 1"], { entityThreshold: 0.2 }, '{ "entityThreshold": 0.1, "entityThreshold": 0.2 }'],
  [
    ["unknown-field /severity/new-rule 1"],
    { severity: new Map([["new-rule", "hint"]]) },
    '{ "severity": { "new-rule": "hint" } }',
  ],
];

const problemsOf = (text: string): readonly string[] =>
  readProject(text).problems.map(({ code, path, line }) => `${code} ${path} ${line}`);

/** The value of a text, as JSON where it is JSON, else as our reader's dialect of it. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parse(text.replace(/^\uFEFF/u, ""), [], { allowTrailingComma: true });
  }
}
const isValid = (text: string): boolean => validate(valueOf(text));

describe("a project file", () => {
  it.each(GOOD)("gives %s", (_, expected, text) => {
    expect(problemsOf(text)).toEqual([]);
    expect(readProject(text).settings).toEqual({ ...DEFAULT_PROJECT, ...expected });
    expect(isValid(text), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(BAD)("with %j gives the rest, and is refused by the schema", (problems, expected, text) => {
    expect(problemsOf(text)).toEqual(problems);
    expect(readProject(text).settings).toMatchObject(expected);
    expect(isValid(text) && problems.every((problem) => !problem.startsWith("not-json"))).toBe(false);
  });

  it.each(BEYOND_SCHEMA)("with %j gives the rest", (problems, expected, text) => {
    expect(problemsOf(text)).toEqual(problems);
    expect(readProject(text).settings).toMatchObject(expected);
  });

  it("is read without an exception, whatever it holds, each problem inside its text", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.json(),
      fc.constantFrom("[".repeat(200_000), `{"a":`.repeat(50_000)),
      fc
        .array(fc.constantFrom(...'{}[],:" \n\\u'.split(""), '"aliases"', '"tagset"', '"labels"', '"id"', "1", "null"))
        .map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const problem of readProject(text).problems) {
          expect(problem.start).toBeGreaterThanOrEqual(0);
          expect(problem.end).toBeGreaterThanOrEqual(problem.start);
          expect(problem.end).toBeLessThanOrEqual(text.length);
          for (const language of ["en", "ar"] as const) expect(projectProblemText(problem, language)).not.toBe("");
        }
      }),
    );
  });
});

describe("the schema", () => {
  it("names the rules and severities that there are", () => {
    const { properties, definitions } = schema as {
      readonly properties: Readonly<Record<string, { readonly properties?: object }>>;
      readonly definitions: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
    };
    expect(Object.keys(properties["severity"]?.properties ?? {})).toEqual(DIAGNOSTIC_CODES);
    expect(definitions["severity"]?.enum).toEqual(SEVERITY_SETTINGS);
    expect(JSON.stringify(properties["sources"])).toContain(JSON.stringify({ enum: DIAGNOSTIC_CODES }));
  });
});
