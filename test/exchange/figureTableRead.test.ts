// Tables of figures as people bring them back from a spreadsheet, or write them by hand.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csv } from "../../server/exchange/csv";
import { readFigureTables } from "../../server/exchange/figureTableRead";
import type { ReadResult } from "../../server/exchange/format";
import { articleOf, at, entityAt, hardArticle, hardCorpus } from "./corpora";
import { contentOf } from "./readBrat";
import { READER } from "./support/afterLosses";
import { corpusOf } from "./support/annotatedArticles";

const TEXT = "😀 قتل 7 عناصر، ثم قتل 7 عناصر.";

const read = (content: string, text = TEXT): ReadResult =>
  readFigureTables([{ name: "news.csv", content }], {
    ...READER,
    textOf: (name) => (name === "news" ? text : undefined),
  });
const shown = (result: ReadResult): readonly unknown[] =>
  result.articles.flatMap(({ annotations }) => annotations.map(({ label, spans }) => [label, spans[0]?.start]));

describe("tables of figures", () => {
  it.each<readonly [expected: readonly (readonly [string, number])[], table: string]>([
    [[["cardinal", 7]], "surface,kind,start_utf16,end_utf16\n7 عناصر,cardinal,7,14"],
    [[["cardinal", 7]], "surface,kind,start_codepoint,end_codepoint\n7 عناصر,cardinal,6,13"],
    [[["cardinal", 7]], "kind;start_utf16;end_utf16;surface\r\ncardinal;7;14;7 عناصر\r\n"],
    [[["cardinal", 7]], "kind\tstart_utf16\tend_utf16\r\n\r\ncardinal\t7\t14\r\n"],
    [[["cardinal", 7]], '\uFEFF" Kind ",START_UTF16,end_utf16\rcardinal,7,14\r'],
    [[["cardinal", 7]], "doc,kind,start_utf16,end_utf16\nfolder/news.txt,cardinal,7,14"],
    [[["cardinal", 23]], "surface,kind,start_utf16,end_utf16\n7 عناصر,cardinal,20,27"],
    [[["", 7]], "start_utf16,end_utf16,more\n7,14,x,y,z"],
    [[], "surface,kind"],
  ])("%j", (expected, table) => {
    const result = read(table);
    expect(result.problems).toEqual([]);
    expect(shown(result)).toEqual(expected);
  });

  it("have values that people changed, and who had decided what", () => {
    const content = contentOf(csv.write(hardCorpus).files, "figures.csv")
      .replaceAll("folder/hard.txt", "news")
      .replace(",7,7,exact,cardinal,", ",7,9,atLeast,cardinal,");
    const { articles } = read(content, hardArticle.article.text);
    const figure = hardArticle.annotations.find(({ id }) => id === "f1");
    expect(articles[0]?.annotations.find(({ id }) => id === "f1")).toMatchObject({
      spans: figure?.spans,
      attributes: { lo: 7, hi: 9, qualifier: "atLeast" },
      origin: { kind: "machine", name: "isnad" },
      decision: null,
    });
  });

  it.each<readonly [number | null, string]>([
    [7, "7"],
    [7, "٧"],
    [7.5, '"7,5"'],
    [7.5, "٧٫٥"],
    [1200, "١٬٢٠٠"],
    [-3, " -3 "],
    [null, ""],
  ])("have the value %j in %s", (lo, cell) => {
    const { articles, problems } = read(`start_utf16,end_utf16,lo\n7,14,${cell}`);
    expect(problems).toEqual([]);
    expect(articles[0]?.annotations).toMatchObject([{ attributes: { lo } }]);
  });

  it.each([
    ["lo", "سبعة"],
    ["time", "21/01/2022"],
  ])("name a %s that cannot be told, and have the figure all the same", (column, cell) => {
    const { articles, problems } = read(`start_utf16,end_utf16,${column}\n7,14,${cell}`);
    expect(problems).toMatchObject([{ code: "bad-line", line: 2, detail: `${column}: ${cell}` }]);
    expect(articles[0]?.annotations).toMatchObject([{ attributes: { lo: null, iso: null } }]);
  });

  it.each(["2022-01-21", "2022-01", "P3D", "21:30:00", "2022-XX-21"])("have the time %s", (cell) => {
    const { articles, problems } = read(`start_utf16,end_utf16,time\n7,14,${cell}`);
    expect(problems).toEqual([]);
    expect(articles[0]?.annotations).toMatchObject([{ attributes: { iso: cell } }]);
  });

  it("that were copied within the table have ids of their own", () => {
    const table = "id,start_utf16,end_utf16\nf1,7,14\nf1,23,30\nf1-2,7,8\nf1,23,24\n";
    const ids = read(table).articles[0]?.annotations.map(({ id }) => id);
    expect(ids).toEqual(["f1", "f1-3", "f1-2", "f1-4"]);
  });

  it("without an origin are the reader's annotator's", () => {
    expect(read("start_utf16,end_utf16\n7,14").articles[0]?.annotations).toMatchObject([
      { id: "f1", origin: { kind: "human", name: READER.annotator }, decision: { verdict: "added", at: READER.at } },
    ]);
  });

  it.each([
    ["not-this-format", null, ""],
    ["not-this-format", null, "a,b\n1,2"],
    ["text-differs", 2, "surface,start_utf16,end_utf16\n9 عناصر,7,14"],
    ["text-differs", 2, "surface\n7 عناصر"],
    ["bad-span", 3, "start_utf16,end_utf16\n7,14\n14,7"],
    ["bad-line", 2, 'surface,start_utf16,end_utf16\n"7 عناصر,7,14'],
    ["no-text", null, "doc,surface\nelsewhere.txt,x"],
  ])("%s in line %s", (code, line, table) => {
    expect(read(table).problems).toMatchObject([{ code, line }]);
  });

  it("take off the guards of formulas, theirs alone", () => {
    const text = "'=1 و=2";
    const figures = [entityAt(text, "e1", at(text, "'=1"))];
    expect(csv.write(corpusOf(articleOf("news.txt", text, figures))).losses).toMatchObject([{ why: "figures-only" }]);
    const table = "surface,kind,start_utf16,end_utf16\n''=1,cardinal,0,3\n'=2,cardinal,5,7";
    expect(shown(read(table, text))).toEqual([
      ["cardinal", 0],
      ["cardinal", 5],
    ]);
  });

  it("law: any table is read without a throw", () => {
    const cell = fc.constantFrom(
      "surface",
      "start_utf16",
      "end_utf16",
      "7 عناصر",
      "7",
      "14",
      '"',
      "'",
      "=",
      "\\",
      "",
      "-1",
      "1e9",
    );
    const joint = fc.constantFrom(",", ";", "\t", "\n", "\r\n", "\r", '"');
    const table = fc.array(fc.tuple(cell, joint), { maxLength: 30 });
    fc.assert(
      fc.property(table, (cells) => {
        const rows = cells.map((pair) => pair.join("")).join("");
        for (const { annotations } of read(`surface,start_utf16,end_utf16,kind\n${rows}`).articles) {
          for (const { spans } of annotations) {
            expect(spans.every(({ start, end }) => start < end && end <= TEXT.length)).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
