import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadResult } from "../../server/exchange/format";
import { webannoTsv } from "../../server/exchange/webannoTsv";
import { anyText } from "../support/arbitraries";
import { READER } from "./support/afterLosses";

const reread = (content: string, text?: string): ReadResult =>
  webannoTsv.read([{ name: "a.tsv", content }], { ...READER, textOf: () => text });

const said = ({ articles }: ReadResult): readonly string[] =>
  articles.flatMap(({ annotations }) => {
    const quotes = new Map(annotations.map(({ id, quote }) => [id, quote]));
    return annotations.map((one) =>
      one.kind === "relation"
        ? `${quotes.get(one.attributes.from) ?? ""} ${one.label} ${quotes.get(one.attributes.to) ?? ""}`
        : `${one.label} ${one.quote}`,
    );
  });

/** A file of another tool: `#` lines as they are, rows with their columns parted by a blank. */
const fileOf = (...lines: readonly string[]): string =>
  `${lines.map((line) => (line.startsWith("#") ? line : line.replaceAll(" ", "\t"))).join("\n")}\n`;

describe("WebAnno TSV of other tools", () => {
  it.each([
    [
      "a layer with several features, and one without a value",
      fileOf(
        "#FORMAT=WebAnno TSV 3.2",
        "#T_SP=webanno.custom.Mood|category|strength",
        "",
        "",
        "#Text=فرح شديد هنا",
        "1-1 0-3 فرح joy[1] 3[1] ",
        "1-2 4-8 شديد joy[1] 3[1] ",
        "1-3 9-12 هنا * * ",
      ),
      ["Mood فرح شديد", "Mood هنا"],
    ],
    [
      "the span and relation layers of a basic project of INCEpTION",
      fileOf(
        "#FORMAT=WebAnno TSV 3.3",
        "#T_SP=custom.Span|label",
        "#T_RL=custom.Relation|label|BT_custom.Span",
        "",
        "",
        "#Text=قصف الجيش",
        "1-1 0-3 قصف Attack _ _ ",
        "1-2 4-9 الجيش Army agent 1-1 ",
      ),
      ["Attack قصف", "Army الجيش", "قصف agent الجيش"],
    ],
    [
      "parts of tokens, and a layer without features",
      fileOf(
        "#FORMAT=WebAnno TSV 3.3",
        "#T_SP=webanno.custom.Stem|",
        "",
        "",
        "#Text=وسوريا",
        "1-1 0-6 وسوريا _ ",
        "1-1.1 1-6 سوريا * ",
      ),
      ["Stem سوريا"],
    ],
    [
      "slots with their roles",
      fileOf(
        "#FORMAT=WebAnno TSV 3.3",
        "#T_SP=webanno.custom.Actor|value",
        "#T_SP=webanno.custom.Frame|value|ROLE_webanno.custom.Frame:Parts_webanno.custom.FramePartsLink|webanno.custom.Actor",
        "",
        "",
        "#Text=قصف الجيش البلدة",
        "1-1 0-3 قصف _ attack agent;* 1-2;1-3[4] ",
        "1-2 4-9 الجيش army _ _ _ ",
        "1-3 10-16 البلدة x[3]|town[4] _ _ _ ",
      ),
      ["attack قصف", "army الجيش", "x البلدة", "town البلدة", "قصف agent الجيش", "قصف Parts البلدة"],
    ],
    [
      "relations by row and by id, and leaves the grammar of tokens out",
      fileOf(
        "#FORMAT=WebAnno TSV 3.3",
        "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS|PosValue",
        "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|value",
        "#T_RL=de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency|DependencyType|BT_de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS",
        "#T_RL=webanno.custom.Rel|BT_de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity",
        "",
        "",
        "#Sentence.id=s1",
        "#Text=حلب في سوريا",
        "1-1 0-3 حلب NOUN LOC SBJ 1-3 1-3[0_0] ",
        "1-2 4-6 في ADP _ _ _ _ ",
        "1-3 7-12 سوريا NOUN GPE[1]|LOC[2] _ _ 1-1[0_2] ",
      ),
      ["LOC حلب", "GPE سوريا", "LOC سوريا", "سوريا Rel حلب", "حلب Rel سوريا"],
    ],
    [
      "chains with their columns the other way round, as INCEpTION writes them",
      fileOf(
        "#FORMAT=WebAnno TSV 3.3",
        "#T_CH=webanno.custom.SimpleLink|referenceRelation|referenceType",
        "",
        "",
        "#Text=هو وزير",
        "1-1 0-2 هو *->1-1 *[1] ",
        "1-2 3-7 وزير *->1-2 nam[1] ",
      ),
      ["SimpleLink هو", "nam وزير", "هو coref وزير"],
    ],
    [
      "a part of a token whose token bears the same id: the part says where it ends",
      fileOf(
        "#FORMAT=WebAnno TSV 3.3",
        "#T_SP=webanno.custom.Tex|entity_id|value",
        "",
        "",
        "#Text=سوريا اليوم",
        "1-1 0-5 سوريا *[2]|*[3] LIT[2]|per[3] ",
        "1-1.1 0-3 سور *[3] per[3] ",
        "1-2 6-11 اليوم *[2] LIT[2] ",
      ),
      ["LIT سوريا اليوم", "per سور"],
    ],
    [
      "chains",
      fileOf(
        "#FORMAT=WebAnno TSV 3.3",
        "#T_CH=de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink|referenceType|referenceRelation",
        "",
        "",
        "#Text=هو وزير دفاع",
        "1-1 0-2 هو pr[1] anaphor->1-1 ",
        "1-2 3-7 وزير nam[1] *->1-2 ",
        "1-3 8-12 دفاع nam[1] *->1-2 ",
      ),
      ["pr هو", "nam وزير دفاع", "هو anaphor وزير دفاع"],
    ],
  ])("reads %s", (_, content, expected) => {
    const read = reread(content);
    expect(read.problems).toEqual([]);
    expect(said(read)).toEqual(expected);
  });

  it("keeps features of other layers, and takes an identifier for a link", () => {
    const content = fileOf(
      "#FORMAT=WebAnno TSV 3.3",
      "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value",
      "#T_SP=webanno.custom.Mood|strength",
      "",
      "",
      "#Text=سوريا",
      "1-1 0-5 سوريا http://www.wikidata.org/entity/Q858 GPE 3 ",
    );
    expect(reread(content).articles[0]?.annotations).toMatchObject([
      { label: "GPE", attributes: { link: "http://www.wikidata.org/entity/Q858" } },
      { label: "Mood", otherAttributes: { strength: "3" } },
    ]);
  });

  it("takes the article's own text where its tokens are there, though INCEpTION filled a gap with blanks", () => {
    const content = fileOf("#FORMAT=WebAnno TSV 3.3", "", "", "#Text=أ", "1-1 1-2 أ ", "", "#Text=ب", "2-1 5-6 ب ");
    expect(reread(content).articles[0]?.text).toBe(" أ\n  ب\n");
    expect(reread(content, "\uFEFFأ\r\n\nب.").articles[0]?.text).toBe("\uFEFFأ\r\n\nب.");
    expect(reread(content, "\uFEFFأ\r\nب").articles[0]?.text).toBe(" أ\n  ب\n");
  });

  it("names what it cannot read, by line, and reads the rest", () => {
    const content = fileOf(
      "#FORMAT=WebAnno TSV 3.3",
      "#T_SP=webanno.custom.A|value",
      "#T_RL=webanno.custom.R|value|BT_webanno.custom.A",
      "",
      "",
      "#Text=أ ب",
      "1-1 0-1 أ x y 7-7[0_0] ",
      "1-x 2-3 ب z _ _ ",
      "1-2 2-9 ب z _ _ ",
    );
    const read = reread(content);
    expect(read.problems).toEqual([
      { file: "a.tsv", line: 8, code: "bad-line", detail: "1-x" },
      { file: "a.tsv", line: null, code: "bad-span", detail: "webanno.custom.A 2-9" },
      { file: "a.tsv", line: 7, code: "unknown-reference", detail: "y" },
    ]);
    expect(said(read)).toEqual(["x أ"]);
    expect(reread("a\tb\n").problems).toEqual([{ file: "a.tsv", line: null, code: "not-this-format", detail: "" }]);
  });

  it("law: never throws on what resembles a file of it", () => {
    const piece = fc.constantFrom(
      "1-1",
      "\t0-3\t",
      "_",
      "*[1]",
      "|",
      ";",
      "->1-1",
      "\t",
      "\n",
      "\n\n",
      "#Text=",
      "[0_1]",
      "\\",
    );
    const header = "#FORMAT=WebAnno TSV 3.3\n#T_SP=x.A|ROLE_x.A:B_x.C|x.D|v\n#T_CH=x.E|a|b\n#T_RL=x.F|v|BT_x.A\n\n\n";
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, anyText), { maxLength: 60 }), (pieces) => {
        reread(header + pieces.join(""));
        const rows = pieces.map((one, index) => `1-${index + 1}\t${index}-${index + 1}\tأ\t${one}\t${one}\t${one}`);
        reread(`${header}#Text=${"أ".repeat(pieces.length)}\n${rows.join("\n")}`);
      }),
      { numRuns: 300 },
    );
  });
});
