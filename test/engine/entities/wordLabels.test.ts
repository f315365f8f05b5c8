import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ENTITY_TYPES } from "../../../server/engine/entities/entity";
import { labelTypes } from "../../../server/engine/entities/labelTypes";
import { labelledRecogniser } from "../../../server/engine/entities/labelledRecogniser";
import { readMentions } from "../../../server/engine/entities/readMentions";
import { spansOfLabels } from "../../../server/engine/entities/wordLabels";
import { readParagraph } from "../../../server/engine/text/readParagraph";

/** The names that labels spell out: `PER 0-2` is of the tokens 0 and 1. */
const spans = (labels: string): string =>
  spansOfLabels(labels.split(" ").map((label) => ({ label, score: 1 })))
    .map(({ label, first, last }) => `${label} ${first}-${last}`)
    .join(" ");

describe("the names that labels spell out", () => {
  test.each([
    // IOB2: a begin begins a name, an inside goes on with it.
    ["PER 1-3 LOC 3-4", "O B-PER I-PER B-LOC O"],
    ["PER 0-1 PER 1-2", "B-PER B-PER"],
    // IOB1 and broken labels: an inside alone begins a name, another label's inside ends the one before.
    ["PER 0-2 LOC 2-3", "I-PER I-PER I-LOC"],
    ["PER 0-1 ORG 1-2", "B-PER I-ORG"],
    // IOBES and BILOU: an end and a single end a name.
    ["PER 0-2 PER 2-4", "B-PER E-PER I-PER E-PER"],
    ["PER 0-1 PER 1-2 ORG 2-4", "S-PER U-PER B-ORG L-ORG"],
    // Classes without a place: what stands together is one.
    ["PERSON 0-2 CITY 3-4", "PERSON PERSON O CITY"],
    // A hyphen inside a class does not end its name.
    ["WORK-OF-ART 0-2", "B-WORK-OF-ART I-WORK-OF-ART"],
    ["PER 0-2", "B_PER I_PER"],
    ["", "O O"],
  ])("%s", (expected, labels) => {
    expect(spans(labels)).toBe(expected);
  });

  test("a name is as likely as its least likely token", () => {
    expect(
      spansOfLabels([
        { label: "B-PER", score: 0.9 },
        { label: "I-PER", score: 0.6 },
      ]),
    ).toEqual([{ first: 0, last: 2, label: "PER", score: 0.6 }]);
  });
});

test("labels mean a type by their name, unless the user says otherwise", () => {
  const types = labelTypes(["PERS", "org", "GPE", "OCC", "X", "MIS"], { X: "EVENT", MIS: null });
  expect([...types]).toEqual([
    ["PERS", "PER"],
    ["org", "ORG"],
    ["GPE", "GPE"],
    ["OCC", null],
    ["X", "EVENT"],
    ["MIS", null],
  ]);
});

describe("a recogniser that looks labels up", () => {
  const types = labelTypes(ENTITY_TYPES);
  const built = { label: () => [{ start: 0, end: 1, type: "MISC" as const, nested: false, score: 1 }] };

  test("leaves paragraphs to the built-in one that it has no labels for", () => {
    const none = labelledRecogniser({ labelsOf: () => undefined, types }, built);
    expect(none.label(readParagraph("قال زنكلون"), [])).toEqual(built.label());
    const other = labelledRecogniser({ labelsOf: () => [{ label: "B-PER", score: 1 }], types }, built);
    expect(other.label(readParagraph("قال زنكلون"), [])).toEqual(built.label());
    const alone = labelledRecogniser({ labelsOf: () => undefined, types });
    expect(alone.label(readParagraph("قال زنكلون"), [])).toEqual([]);
  });

  test("whatever the labels, its mentions lie in the paragraph, in order", () => {
    const label = fc.constantFrom("O", "B-PER", "I-PER", "E-GPE", "S-ORG", "I-LOC", "B-", "X", "");
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.constant("وقال «سوريا» وبـغداد، لِلبنان 12 Syria")),
        fc.infiniteStream(label),
        (text, stream) => {
          const paragraph = readParagraph(text);
          const labels = paragraph.tokens.map(() => ({ label: String(stream.next().value), score: 0.5 }));
          const recogniser = labelledRecogniser({ labelsOf: () => labels, types });
          let before = 0;
          for (const { start, end, nested } of recogniser.label(paragraph, readMentions(paragraph))) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(nested).toBe(false);
            before = end;
          }
        },
      ),
    );
  });
});
