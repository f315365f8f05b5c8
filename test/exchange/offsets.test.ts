import { describe, expect, it } from "vitest";
import type { OffsetUnit } from "../../server/exchange/format";
import { FORMAT_NAMES, FORMATS, type FormatName } from "../../server/exchange/formats";
import { articleOf, at, entityAt, figureAt } from "./corpora";
import { corpusOf } from "./support/annotatedArticles";

/**
 * An emoji of two UTF-16 code units and a word with four marks stand before a figure and a name. In code points they are
 * 9–13 and 17–22, in UTF-16 10–14 and 18–23, among the tokens the third and the fifth.
 */
const TEXT = "😀 قُتِلَ سبعة في سوريا";

/** How each format says where the figure and the name stand: a stretch of its files, runs of white space as one blank. */
const PLACES: Readonly<Record<FormatName, readonly [OffsetUnit, ...(readonly string[])]>> = {
  brat: ["code points", "T1 Figure 9 13 سبعة ", "T2 GPE 17 22 سوريا "],
  csv: ["both", ",10,14,9,13,سبعة,"],
  tsv: ["both", " 10 14 9 13 سبعة "],
  parquet: ["both"], // bytes: its own test reads them
  conll: ["rows", " قُتِلَ -X- -X- O سبعة -X- -X- O في -X- -X- O سوريا -X- -X- B-GPE "],
  conllu: [
    "code points",
    "Figure=(cardinal-1)|TokenRange=9:13 ",
    " 5 سوريا _ X _ _ 1 dep _ Entity=(GPE-2)|TokenRange=17:22 ",
  ],
  jsonld: [
    "code points",
    '"type": "TextPositionSelector", "start": 9, "end": 13 }, { "type": "TextQuoteSelector", "exact": "سبعة"',
    '"type": "TextPositionSelector", "start": 17, "end": 22 }, { "type": "TextQuoteSelector", "exact": "سوريا"',
  ],
  doccano: [
    "code points",
    '"start_offset":9,"end_offset":13,"label":"cardinal"',
    '"start_offset":17,"end_offset":22,"label":"GPE"',
  ],
  gate: ["UTF-16", '"type":"cardinal","start":10,"end":14,', '"type":"GPE","start":18,"end":23,', '"offset_type":"j"'],
  "label-studio": ["code points", '"start": 9, "end": 13, "text": "سبعة"', '"start": 17, "end": 22, "text": "سوريا"'],
  prodigy: [
    "code points",
    '"start":9,"end":13,"token_start":2,"token_end":2,"label":"cardinal"',
    '"start":17,"end":22,"token_start":4,"token_end":4,"label":"GPE"',
  ],
  spacy: [
    "code points",
    '"start":9,"end":13,"label":"cardinal"',
    '"start":17,"end":22,"label":"GPE"',
    '{"id":4,"start":17,"end":22}',
  ],
  "webanno-tsv": ["UTF-16", " 1-3 10-14 سبعة * cardinal ", " 1-5 18-23 سوريا سوريا GPE "],
  xmi: ["UTF-16", 'begin="10" end="14" value="cardinal"', 'begin="18" end="23" value="GPE"'],
  "json-cas": ["UTF-16", '"begin":10,"end":14,"value":"cardinal"', '"begin":18,"end":23,"value":"GPE"'],
  tei: ["inline", ">سبعة</num> في <placeName ", ">سوريا</placeName>"],
};

describe("offsets after an emoji and marks", () => {
  const article = articleOf("a.txt", TEXT, [
    figureAt(TEXT, "f1", at(TEXT, "سبعة")),
    entityAt(TEXT, "e1", at(TEXT, "سوريا"), "GPE"),
  ]);

  it.each(FORMAT_NAMES)("are what %s says that it counts", (name) => {
    const [unit, ...places] = PLACES[name];
    const { files } = FORMATS[name].write(corpusOf(article));
    const content = files
      .map((file) => String(file.content))
      .join("\n")
      .replace(/\s+/gu, " ");
    for (const place of places) expect(content).toContain(place);
    expect(FORMATS[name].about.offsets).toBe(unit);
  });
});
