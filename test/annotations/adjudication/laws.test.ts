import fc from "fast-check";
import { expect, it } from "vitest";
import type { Annotation } from "../../../server/annotations/annotation";
import { readStandOff } from "../../../server/annotations/standoff/read";
import { adjudicated, decide, tableOf, taking, type Table } from "./table";

const TEXT = "أعلنت قوات سوريا الديمقراطية في الحسكة مقتل 7 عناصر";

/** One annotator's names: some stretches of words, nested and overlapping as they come. */
const annotations = (name: string): fc.Arbitrary<readonly Annotation[]> => {
  const words = [...TEXT.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  const mark = fc.record({
    first: fc.nat(words.length - 1),
    more: fc.nat(2),
    label: fc.constantFrom("ORG", "GPE"),
    verdict: fc.constantFrom("added", "accepted", "rejected"),
  });
  return fc.array(mark, { maxLength: 4 }).map((marks) => {
    const lines = marks.map(({ first, more, label, verdict }, index) => {
      const start = words[first]?.start ?? 0;
      const end = words[Math.min(first + more, words.length - 1)]?.end ?? 0;
      const decision = { verdict, by: name, at: "2026-01-01T08:00:00Z" };
      const spans = [[start, end]];
      return JSON.stringify({
        id: `${name}${index}`,
        kind: "entity",
        label,
        spans,
        quote: TEXT.slice(start, end),
        decision,
      });
    });
    return readStandOff(lines.join("\n")).file.annotations;
  });
};

const tables: fc.Arbitrary<Table> = fc
  .tuple(annotations("huda"), annotations("omar"), annotations("salma"))
  .map(([huda, omar, salma]) => tableOf(TEXT, { huda, omar, salma }));

/** Decides every difference for the version of one annotator. */
const forAnnotator = (table: Table, name: string): Table =>
  adjudicated(table).differences.reduce(
    (before, { id }) => {
      const now = adjudicated(before).differences.find((difference) => difference.id === id);
      if (!now) throw new Error(`${id} is gone`);
      const index = now.versions.findIndex(({ annotators }) => annotators.includes(name));
      return decide(before, taking(now, index));
    },
    decide(table, []),
  );

const placesOf = (lines: readonly Annotation[]): readonly string[] => [
  ...new Set(
    lines
      .filter(({ decision }) => decision?.verdict !== "rejected")
      .map(({ label, spans }) => `${label} ${JSON.stringify(spans)}`),
  ),
];

it("law: taking one annotator's version everywhere gives that annotator's file, and leaves nothing open", () => {
  fc.assert(
    fc.property(tables, fc.constantFrom("huda", "omar", "salma"), (table, name) => {
      const after = forAnnotator(table, name);
      expect([...placesOf(after.file.annotations)].sort()).toEqual([...placesOf(table.layers[name] ?? [])].sort());
      expect(adjudicated(after).differences.filter(({ isOpen }) => isOpen)).toEqual([]);
      expect(adjudicated(after).toTake).toEqual([]);
    }),
  );
});

it("law: every annotation that somebody stands for is named once in the adjudicated file", () => {
  fc.assert(
    fc.property(tables, (table) => {
      const { annotations: lines } = forAnnotator(table, "omar").file;
      const named = lines.flatMap(({ takenFrom = [] }) => takenFrom.map(({ id }) => id));
      expect(new Set(named).size).toBe(named.length);
    }),
  );
});
