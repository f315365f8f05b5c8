import { describe, expect, it } from "vitest";
import type { Annotation } from "../../../server/annotations/annotation";
import type { StandOffProblem } from "../../../server/annotations/standoff/file";
import { readStandOff } from "../../../server/annotations/standoff/read";
import { standOffEdits, writeStandOff } from "../../../server/annotations/standoff/write";

const HEADER = '{"isnad":1,"article":"a.txt"}';
const LINE =
  '{"id":"x1","kind":"entity","label":"ORG","spans":[[0,3]],"quote":"قسد","origin":{"kind":"human","name":"س"}}';

const problemsOf = (...lines: readonly string[]): readonly string[] =>
  readStandOff(lines.join("\n")).problems.map(({ line, code, detail }: StandOffProblem) =>
    `${line} ${code} ${detail}`.trim(),
  );
const annotationsOf = (...lines: readonly string[]): readonly Annotation[] =>
  readStandOff(lines.join("\n")).file.annotations;

describe("what is wrong with a line is told, by its number", () => {
  it.each<readonly [expected: readonly string[], line: string]>([
    [[], LINE],
    [[], ""],
    [["2 not-json"], "{"],
    [["2 conflict-marker"], "<<<<<<< HEAD"],
    [["2 conflict-marker"], "======="],
    [["2 conflict-marker"], ">>>>>>> theirs"],
    [["2 no-annotation"], "[1,2]"],
    [["2 no-annotation"], "null"],
    [["2 unknown-kind event"], '{"id":"x","kind":"event"}'],
    [["2 unknown-kind"], "{}"],
    [["2 duplicate-id isnad"], HEADER],
    [["2 bad-field id"], '{"kind":"note"}'],
    [["2 bad-field id"], '{"id":7,"kind":"note"}'],
    [["2 bad-field decision"], '{"id":"x","kind":"note","decision":"yes"}'],
    [["2 bad-field attributes"], '{"id":"x","kind":"note","attributes":[]}'],
    [["2 bad-field occurrence"], '{"id":"x","kind":"note","occurrence":[3,2]}'],
    [["2 bad-field occurrence"], '{"id":"x","kind":"note","occurrence":[1,2,3]}'],
    [["2 bad-attribute lo"], '{"id":"x","kind":"figure","attributes":{"lo":"سبعة"}}'],
    [["2 bad-spans spans"], '{"id":"x","kind":"note","spans":[[3,1]]}'],
    [["2 bad-spans spans"], '{"id":"x","kind":"note","spans":[[0,4],[3,5]]}'],
    [["2 bad-spans spans"], '{"id":"x","kind":"note","spans":[[0.5,1]]}'],
    [["2 bad-spans quote"], '{"id":"x","kind":"note","spans":[[0,3]],"quote":"قسدد"}'],
  ])("%j: %s", (expected, line) => expect(problemsOf(HEADER, line)).toEqual(expected));

  it("in the header too", () => {
    expect(problemsOf(LINE)).toEqual(["1 no-header"]);
    expect(problemsOf('{"isnad":2,"article":"a.txt"}', LINE)).toEqual(["1 newer-version 2"]);
    expect(problemsOf('{"isnad":1,"article":7}')).toEqual(["1 bad-field article"]);
    expect(problemsOf("")).toEqual([]);
  });

  it("two lines by one name are two annotations", () => {
    expect(problemsOf(HEADER, LINE, LINE)).toEqual(["3 duplicate-id x1"]);
    expect(annotationsOf(HEADER, LINE, LINE).map(({ id }) => id)).toEqual(["x1", "x1~2"]);
  });
});

describe("a line that is odd", () => {
  it("gives what can be read of it, and keeps the rest", () => {
    const line =
      '{"id":"x","kind":"figure","attributes":{"lo":"سبعة","hi":7,"certainty":"sure"},"decision":1,"seen":{"by":"م"}}';
    const [figure] = annotationsOf(HEADER, line);
    expect(figure).toMatchObject({
      attributes: { lo: null, hi: 7 },
      otherAttributes: { lo: "سبعة", certainty: "sure" },
      decision: null,
      otherFields: { decision: 1, seen: { by: "م" } },
    });
  });

  it("understands spans written as objects", () => {
    const [note] = annotationsOf(HEADER, '{"id":"x","kind":"note","spans":[{"start":1,"end":2}],"quote":"ق"}');
    expect(note?.spans).toEqual([{ start: 1, end: 2 }]);
  });
});

describe("writing", () => {
  it("touches the line of what changed and no other", () => {
    const odd = LINE.replace('"x1"', '"x2" ').replace("{", "{ ");
    const { file } = readStandOff(["", HEADER, "not json", odd, LINE, ""].join("\r\n"));
    const changed = {
      ...file,
      annotations: file.annotations.map((one) => (one.id === "x1" ? { ...one, label: "GPE" } : one)),
    };
    const lineNow = LINE.replace("ORG", "GPE");
    expect(writeStandOff(changed)).toBe(["", HEADER, "not json", odd, lineNow, ""].join("\r\n"));
    const start = ["", HEADER, "not json", odd, ""].join("\r\n").length;
    expect(standOffEdits(changed)).toEqual([{ start, end: start + LINE.length, text: lineNow }]);
  });

  it("puts a new line where it belongs, also after a last line without an end", () => {
    const { file } = readStandOff([HEADER, LINE].join("\n"));
    const [first] = file.annotations;
    if (!first) throw new Error("no annotation");
    const at = (id: string, start: number): Annotation => ({ ...first, id, spans: [{ start, end: start + 3 }] });
    const more = { ...file, annotations: [...file.annotations, at("later", 9), at("before", 0), at("last", 10)] };
    const ids = readStandOff(writeStandOff(more)).file.annotations.map(({ id }) => id);
    expect(ids).toEqual(["before", "x1", "later", "last"]);
    expect(writeStandOff(more).endsWith("}\n")).toBe(true);
  });

  it("never touches a file of a newer version", () => {
    const text = ['{"isnad":99}', LINE].join("\n");
    const { file } = readStandOff(text);
    expect(writeStandOff({ ...file, annotations: [] })).toBe(text);
  });

  it("escapes what hides or reorders a line, and what ends one for other readers", () => {
    const [note] = annotationsOf(HEADER, '{"id":"x","kind":"note"}');
    if (note?.kind !== "note") throw new Error("no note");
    const text = "\u2028\u0085\u202E\uFEFF\uD800";
    const written = writeStandOff({
      ...readStandOff(HEADER).file,
      annotations: [{ ...note, attributes: { text, target: null } }],
    });
    expect(written).toContain(String.raw`\u2028\u0085\u202e\ufeff\ud800`);
    expect(readStandOff(written).file.annotations[0]?.attributes).toEqual({ text, target: null });
  });
});
