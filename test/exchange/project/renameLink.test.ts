import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readProject } from "../../../server/exchange/project/readProject";
import { changeBetween } from "../../../server/exchange/project/editing";
import { renameLink, type LinkRename } from "../../../server/exchange/project/renameLink";

const rename = (change: Partial<LinkRename>): LinkRename => ({ from: "أ", to: "ب", names: [], type: null, ...change });

/** The file after, the change, the file before. */
const CASES: readonly (readonly [what: string, after: string, change: Partial<LinkRename>, before: string | null])[] = [
  ["a new file", '{\n  "aliases": {\n    "ب": [\n      "أ"\n    ]\n  }\n}\n', {}, null],
  [
    "a new entry beside others, with its type; comments stay",
    '// ours\n{\n  "entityThreshold": 0.5,\n  "aliases": {\n    "ج": [\n      "د"\n    ],\n    "ب": {\n      "names": [\n        "أ",\n        "ت"\n      ],\n      "type": "ORG"\n    }\n  }\n}\n',
    { names: ["ت"], type: "ORG" },
    '// ours\n{\n  "entityThreshold": 0.5,\n  "aliases": {\n    "ج": ["د"]\n  }\n}\n',
  ],
  [
    "an entry that is renamed, with its names and its type",
    '{\n\t"aliases": {\n\t\t"ب": {\n\t\t\t"names": [\n\t\t\t\t"ت",\n\t\t\t\t"أ",\n\t\t\t\t"ث"\n\t\t\t],\n\t\t\t"type": "FAC"\n\t\t}\n\t}\n}',
    { names: ["ث", "ت"], type: "ORG" },
    '{\n\t"aliases": {\n\t\t"أ": { "names": ["ت"], "type": "FAC" }\n\t}\n}',
  ],
  [
    "two entries that become one",
    '{\r\n  "aliases": {\r\n    "ب": [\r\n      "ت",\r\n      "أ",\r\n      "ث"\r\n    ]\r\n  }\r\n}',
    {},
    '{\r\n  "aliases": {\r\n    "أ": ["ت"],\r\n    "ب": ["ث"]\r\n  }\r\n}',
  ],
  [
    "names that differ only in spelling once",
    '{\n  "aliases": {\n    "أب": [\n      "ت"\n    ]\n  }\n}\n',
    { from: "اب", to: "أب", names: ["اب", "ت"] },
    "{}\n",
  ],
];

describe("renaming a link in the project file", () => {
  it.each(CASES)("%s", (_, after, change, before) => {
    expect(renameLink(before, rename(change))).toBe(after);
  });

  it.each(["[]", "{", '{ "aliases": {', "no JSON"])("leaves what is no JSON object alone: %s", (before) => {
    expect(renameLink(before, rename({}))).toBeUndefined();
  });

  it("leaves a file that says what was asked, and nothing else", () => {
    const name = fc.constantFrom("أ", "ب", "ت", "ث", "a/b", "__proto__", 'q"', "");
    const table = fc.dictionary(name, fc.array(name, { maxLength: 3 }), { maxKeys: 4 });
    fc.assert(
      fc.property(table, name, name, fc.array(name), (aliases, from, to, names) => {
        fc.pre(from !== "" && to !== "");
        const before = JSON.stringify({ severity: { "unsourced-figure": "off" }, aliases }, null, 2);
        const after = renameLink(before, rename({ from, to, names }));
        const { settings } = readProject(after ?? "");
        const entry = settings.aliases.find(({ link }) => link === to);
        expect(entry, after).toBeDefined();
        expect(settings.aliases.some(({ link }) => link === from && from !== to)).toBe(false);
        expect(settings.severity).toEqual(readProject(before).settings.severity);
      }),
    );
  });
});

it("the change between two texts makes one of the other, and is no longer than it has to be", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const { start, end, text } = changeBetween(before, after);
      expect(before.slice(0, start) + text + before.slice(end)).toBe(after);
      expect(start).toBeLessThanOrEqual(end);
      if (before === after) expect(text).toBe("");
    }),
  );
});
