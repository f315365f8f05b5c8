import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { conll } from "../../../server/exchange/conll";
import { hasFromDebian } from "../../support/debian";
import { nltk, PYTHON } from "../../support/python";
import { everything, onDisk } from "./exports";

const isThere = await hasFromDebian("nltk", nltk);

type Sentence = readonly (readonly [word: string, tag: string])[];

/** The sentences of a file that keeps to the four columns; the line that begins the document is one without words. */
const sentencesOf = (content: string): readonly Sentence[] =>
  content
    .split("\n\n")
    .map((block) => block.split("\n").filter((line) => line !== ""))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.filter((line) => !line.startsWith("-DOCSTART- ")))
    .map((lines) => lines.map((line) => [line.split(" ")[0] ?? "", line.split(" ")[3] ?? ""] as const));

describe.skipIf(!isThere)("NLTK", () => {
  it("reads the words and tags of CoNLL-2003, with all that Python takes for white space and line ends", () => {
    const { files } = conll.write(everything);
    const folder = onDisk(files);
    try {
      const read = execFileSync(PYTHON, [join(import.meta.dirname, "readConll.py")], {
        input: files.map(({ name }) => join(folder, name)).join("\n"),
        encoding: "utf8",
        maxBuffer: 1 << 28,
      });
      expect(JSON.parse(read)).toEqual(files.map(({ content }) => sentencesOf(String(content))));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
