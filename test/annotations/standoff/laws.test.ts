import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonLine } from "../../../server/annotations/json";
import { newStandOff, type StandOffFile } from "../../../server/annotations/standoff/file";
import { readStandOff } from "../../../server/annotations/standoff/read";
import { writeRecord } from "../../../server/annotations/standoff/record";
import { standOffEdits, withEdits, writeStandOff } from "../../../server/annotations/standoff/write";
import { annotatedText } from "../../support/annotations";

const written = annotatedText.map(({ annotations }) => writeStandOff({ ...newStandOff("a.txt", "س"), annotations }));

/** Lines of a file, good and bad, joined by any line ends, in any order, twice or not at all. */
const anyFile = fc
  .tuple(
    fc.array(
      written.map((text) => text.split("\n")),
      { maxLength: 2 },
    ),
    fc.array(
      fc.oneof(fc.string(), fc.json(), fc.constantFrom("", " ", "<<<<<<< HEAD", "=======", '{"isnad":1}', "{}")),
    ),
    fc.array(fc.constantFrom("\n", "\r\n", "\r", ""), { minLength: 1, maxLength: 5 }),
    fc.constantFrom("", "\uFEFF"),
    fc.nat(),
  )
  .map(([good, bad, ends, mark, turn]) => {
    const lines = [...good.flat(), ...bad];
    const turned = [...lines.slice(turn % (lines.length + 1)), ...lines.slice(0, turn % (lines.length + 1))];
    return mark + turned.map((line, index) => line + (ends[index % ends.length] ?? "")).join("");
  });

/** What annotations say, whatever they are called: one of two by the same name is called otherwise when it is read. */
const sayings = ({ annotations }: StandOffFile): readonly string[] =>
  annotations.map((one) => jsonLine(writeRecord({ ...one, id: "" }))).sort();

const noMark = (text: string): string => text.replace(/^\uFEFF/u, "");

describe("stand-off files", () => {
  it("give back what was written into them", () => {
    fc.assert(
      fc.property(annotatedText, ({ annotations }) => {
        const text = writeStandOff({ ...newStandOff("مقال.txt", "س"), annotations });
        const { file, problems } = readStandOff(text);
        expect(problems).toEqual([]);
        expect(file.header).toEqual(newStandOff("مقال.txt", "س").header);
        expect(new Set(file.annotations)).toEqual(new Set(annotations));
      }),
      { numRuns: 100 },
    );
  });

  it("stay byte for byte where nothing changed, whatever they hold", () => {
    fc.assert(
      fc.property(fc.oneof(anyFile, fc.string({ unit: "binary" })), (text) => {
        const { file } = readStandOff(text);
        const hasHeader = file.lines.some(({ record }) => record === file.header);
        fc.pre(hasHeader);
        expect(standOffEdits(file)).toEqual([]);
        expect(writeStandOff(file)).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  it("lose no line when annotations are changed, taken out or added", () => {
    fc.assert(
      fc.property(anyFile, annotatedText, fc.func(fc.constantFrom("keep", "change", "remove")), (text, more, fate) => {
        const { file } = readStandOff(text);
        const changed: StandOffFile = {
          ...file,
          annotations: [
            ...file.annotations.flatMap((one) => {
              const what = fate(one.id);
              if (what === "remove") return [];
              return what === "keep" ? [one] : [{ ...one, label: `${one.label}!` }];
            }),
            ...more.annotations.map((one) => ({ ...one, id: `new ${one.id}` })),
          ],
        };
        const after = writeStandOff(changed);
        const again = readStandOff(after);
        if (file.header.version > 1) {
          expect(after).toBe(text);
          return;
        }
        expect(withEdits(noMark(text), standOffEdits(changed))).toBe(noMark(after));
        expect(sayings(again.file)).toEqual(sayings(changed));
        const badLines = (one: StandOffFile): readonly string[] =>
          one.lines.filter(({ record, raw }) => record === null && raw.trim() !== "").map(({ raw }) => raw);
        expect(badLines(again.file)).toEqual(badLines(file));
      }),
      { numRuns: 100 },
    );
  });
});
