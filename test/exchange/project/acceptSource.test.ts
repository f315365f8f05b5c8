import { describe, expect, it } from "vitest";
import { acceptSource } from "../../../server/exchange/project/acceptSource";
import { readProject } from "../../../server/exchange/project/readProject";

const NAME = "مصدر عسكري";

/** The file after, then the file before. */
const CASES: readonly (readonly [what: string, after: string | undefined, before: string | null])[] = [
  [
    "a new file",
    '{\n  "sources": [\n    {\n      "name": "مصدر عسكري",\n      "accept": [\n        "anonymous-source"\n      ]\n    }\n  ]\n}\n',
    null,
  ],
  [
    "a new entry behind others; comments stay",
    '// ours\n{\n  "sources": [\n    "المرصد",\n    {\n      "name": "مصدر عسكري",\n      "accept": [\n        "anonymous-source"\n      ]\n    }\n  ]\n}\n',
    '// ours\n{\n  "sources": ["المرصد"]\n}\n',
  ],
  [
    "one rule more for the source, whatever its spelling",
    '{\n  "sources": [\n    {\n      "name": "«مصدر عسكري»",\n      "accept": [\n        "unsourced-figure",\n        "anonymous-source"\n      ]\n    }\n  ]\n}\n',
    '{\n  "sources": [{ "name": "«مصدر عسكري»", "accept": ["unsourced-figure"] }]\n}\n',
  ],
  [
    "nothing for a source with the rule",
    ...same('{ "sources": [{ "name": "مصدر عسكري", "accept": ["anonymous-source"] }] }'),
  ],
  ["nothing for a source that is accepted in all things", ...same('{ "sources": ["مصدر عسكري"] }')],
  ["nothing safe where the file is no JSON", undefined, '{ "sources": [ '],
  ["nothing safe where the sources are no list", undefined, '{ "sources": "مصدر" }'],
];

function same(text: string): readonly [string, string] {
  return [text, text];
}

describe("accepting a source in the project file", () => {
  it.each(CASES)("makes %s", (_, after, before) => {
    expect(acceptSource(before, NAME, "anonymous-source")).toBe(after);
  });

  it.each(CASES.filter(([, after]) => after !== undefined))("is read again: %s", (_, after) => {
    const { settings, problems } = readProject(after ?? "");
    expect(problems).toEqual([]);
    const entry = settings.sources.find(({ name }) => name.includes(NAME));
    expect(entry?.accept === "all" || entry?.accept.includes("anonymous-source")).toBe(true);
  });
});
