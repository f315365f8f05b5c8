import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeStandOff } from "../../../server/annotations/standoff/merge";
import { readStandOff } from "../../../server/annotations/standoff/read";

const HEADER = '{"isnad":1,"article":"a.txt"}';
const line = (id: string, start: number, label: string, more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({ id, kind: "entity", label, spans: [[start, start + 3]], quote: "قسد", ...more });
const file = (...lines: readonly string[]): string => [HEADER, ...lines].map((one) => `${one}\n`).join("");
const names = { ours: "ours", theirs: "theirs" };

const one = line("e1", 0, "ORG");
const two = line("e2", 10, "ORG");
const three = line("e3", 20, "GPE");
const accepted = { decision: { verdict: "accepted", by: "huda", at: "2026-01-01T00:00:00Z" } };

const merges: readonly (readonly [string, string, string, string, string])[] = [
  ["nothing changed", file(one), file(one), file(one), file(one)],
  ["one side added", file(one), file(one, two), file(one), file(one, two)],
  ["both added, in reading order", file(two), file(one, two), file(two, three), file(one, two, three)],
  ["both added the same", file(), file(one), file(one), file(one)],
  ["one side took away what the other left", file(one, two), file(two), file(one, two), file(two)],
  ["one side changed", file(one), file(one), file(line("e1", 0, "GPE")), file(line("e1", 0, "GPE"))],
  [
    "both changed, another field each",
    file(one),
    file(line("e1", 0, "GPE")),
    file(line("e1", 0, "ORG", accepted)),
    file(line("e1", 0, "GPE", accepted)),
  ],
  [
    "both changed, another attribute each",
    file(line("e1", 0, "ORG", { attributes: { link: "قسد" } })),
    file(line("e1", 0, "ORG", { attributes: { link: "قوات" } })),
    file(line("e1", 0, "ORG", { attributes: { link: "قسد", nested: true } })),
    file(line("e1", 0, "ORG", { attributes: { link: "قوات", nested: true } })),
  ],
  [
    "taken away here, decided there: the decision stays",
    file(one),
    file(),
    file(line("e1", 0, "ORG", accepted)),
    file(line("e1", 0, "ORG", accepted)),
  ],
  ["bad lines stay once", file(one), file(one, "{bad"), file(one, "{bad", "# x"), file(one, "{bad", "# x")],
];

describe("a three-way merge of stand-off files", () => {
  it.each(merges)("%s", (_, base, ours, theirs, merged) => {
    expect(mergeStandOff(base, ours, theirs, names)).toEqual({ text: merged, conflicts: [] });
  });

  it("leaves what both changed differently between marks, and the file can be read", () => {
    const ours = line("e1", 0, "GPE");
    const theirs = line("e1", 0, "FAC");
    const { text, conflicts } = mergeStandOff(file(one, two), file(ours, two), file(theirs, two), names);
    expect(conflicts).toEqual(["e1"]);
    expect(text).toBe(file("<<<<<<< ours", ours, "=======", theirs, ">>>>>>> theirs", two).replaceAll('\n"', "\n"));
    expect(readStandOff(text).problems.map(({ code }) => code)).toContain("conflict-marker");
    expect(readStandOff(text).file.annotations).toHaveLength(3);
  });

  it("law: no annotation that a side has and the base has not is lost, and sides may be exchanged", () => {
    const lines = fc.uniqueArray(
      fc.record({ id: fc.integer({ min: 1, max: 9 }), label: fc.constantFrom("ORG", "GPE", "PER") }),
      { selector: ({ id }) => id, maxLength: 6 },
    );
    const asFile = (of: readonly { readonly id: number; readonly label: string }[]): string =>
      file(...of.toSorted((a, b) => a.id - b.id).map(({ id, label }) => line(`e${id}`, id * 10, label)));
    fc.assert(
      fc.property(lines, lines, lines, (base, ours, theirs) => {
        const merged = mergeStandOff(asFile(base), asFile(ours), asFile(theirs), names);
        const turned = mergeStandOff(asFile(base), asFile(theirs), asFile(ours), { ours: "theirs", theirs: "ours" });
        expect(turned.conflicts).toEqual(merged.conflicts);
        if (merged.conflicts.length === 0) expect(turned.text).toBe(merged.text);
        const before = new Set(asFile(base).split("\n"));
        for (const side of [ours, theirs]) {
          for (const own of asFile(side).split("\n")) if (!before.has(own)) expect(merged.text).toContain(own);
        }
      }),
      { numRuns: 300 },
    );
  });
});
