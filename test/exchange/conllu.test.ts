import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conllu } from "../../server/exchange/conllu";
import type { AnnotatedCorpus } from "../../server/exchange/corpus";
import type { ReadResult } from "../../server/exchange/format";
import { anyText } from "../support/arbitraries";
import { articleOf, at, entityAt, hardCorpus, scatteredArticle, seedCorpus } from "./corpora";
import { contentOf } from "./readBrat";
import { READER } from "./support/afterLosses";
import { annotatedArticle, corpusOf } from "./support/annotatedArticles";
import { neverThrows, readsBack } from "./support/readsBack";
import { udComplaints } from "./support/udLevel2";

const written = (corpus: AnnotatedCorpus): readonly { readonly name: string; readonly content: string }[] =>
  conllu.write(corpus).files.map(({ name, content }) => ({ name, content: String(content) }));

/** The rows of an article's file, columns parted by a blank, those that say nothing left out. */
const rowsOf = (content: string): readonly string[] =>
  content.split("\n").flatMap((line) => {
    const [id, form, , , , , , , , misc] = line.split("\t");
    return misc === undefined ? [] : [`${id} ${form} ${misc}`];
  });

const reread = (content: string, text?: string): ReadResult =>
  conllu.read([{ name: "a.conllu", content }], { ...READER, textOf: () => text });

const said = ({ articles }: ReadResult): readonly string[] =>
  articles.flatMap(({ text, annotations }) =>
    annotations.map(
      ({ label, spans }) => `${label} ${spans.map(({ start, end }) => text.slice(start, end)).join(" … ")}`,
    ),
  );

/** A file of rows that give id, form and MISC. */
const fileOf = (...lines: readonly string[]): string =>
  `${lines
    .map((line) => {
      const [id, form, misc = "_"] = line.split(" ");
      return line === "" || line.startsWith("#")
        ? line
        : [id, form, "_", "_", "_", "_", "_", "_", "_", misc].join("\t");
    })
    .join("\n")}\n\n`;

describe("CoNLL-U", () => {
  it("is read back as it was written, less the losses", () => readsBack(conllu, { ids: "kept" }));
  it("never throws", () => neverThrows(conllu));

  it("is valid at level 2 of UD's validator", () => {
    expect(udComplaints(written(seedCorpus))).toEqual([]);
    expect(udComplaints(written(hardCorpus))).toEqual([]);
    fc.assert(
      fc.property(annotatedArticle, (article) => {
        const again = { ...article, path: "b/a.txt", name: "b/a" };
        expect(udComplaints(written(corpusOf(article, again)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(), { maxLength: 12 }), (text, cuts) => {
        expect(udComplaints(written(corpusOf(scatteredArticle("a.txt", text, cuts))))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["unicode-normalization", "قال", "قا\u0653ل"],
    ["number-of-columns", "\tdep\t", "\t"],
    ["invalid-whitespace", "\tX\t", "\tX \t"],
    ["leading-whitespace", "\tقال", "\t\u2003قال"],
    ["missing-spaceafter", "SpaceAfter=No|", ""],
    ["text-form-mismatch", "# text = قال", "# text = قيل"],
    ["word-id-sequence", "\n2\t", "\n3\t"],
    ["multiple-roots", "\t1\tdep", "\t0\troot"],
    ["non-tree", "\t0\troot", "\t2\tdep"],
    ["missing-sent-id", "# sent_id = ", "# id = "],
    ["slash-in-sent-id", "# sent_id = ", "# sent_id = a/"],
    ["missing-empty-line", "\n\n", "\n"],
  ])("is checked: the check complains of %s", (complaint, from, to) => {
    const [file] = written(corpusOf(articleOf("a.txt", "قال: نعم", [])));
    const content = file?.content ?? "";
    expect(content).toContain(from);
    expect(udComplaints([{ name: "a", content: content.replace(from, to) }])).toContain(`a: ${complaint}`);
  });

  it("cuts a clitic from its name as a word of a multiword token", () => {
    const text = "هاجموا بسوريا، وسجن غويران";
    const article = articleOf("a.txt", text, [
      entityAt(text, "e1", at(text, "سوريا"), "GPE"),
      entityAt(text, "e2", at(text, "سجن غويران"), "FAC"),
    ]);
    expect(rowsOf(contentOf(conllu.write(corpusOf(article)).files, "a.conllu"))).toEqual([
      "1 هاجموا TokenRange=0:6",
      "2-3 بسوريا SpaceAfter=No|TokenRange=7:13",
      "2 ب TokenRange=7:8",
      "3 سوريا Entity=(GPE-1)|TokenRange=8:13",
      "4 ، TokenRange=13:14",
      "5-6 وسجن TokenRange=15:19",
      "5 و TokenRange=15:16",
      "6 سجن Entity=(FAC-2|TokenRange=16:19",
      "7 غويران Entity=FAC-2)|TokenRange=20:26",
    ]);
  });

  it("composes what UD wants composed, and keeps what stood there and between", () => {
    // As it is typed: shadda before the vowel, which composing puts in front of it.
    const name = "محم\u0651\u064Eد";
    const text = `\uFEFFقتل\u00A0${name}\r\n😀 أمس\u2028`;
    const article = articleOf("a.txt", text, [entityAt(text, "e1", at(text, name), "PER")]);
    const content = contentOf(conllu.write(corpusOf(article)).files, "a.conllu");
    expect(rowsOf(content)).toEqual([
      "1 قتل SpacesAfter=\\u00a0|SpacesBefore=\\ufeff|TokenRange=1:4",
      "2 محم\u064E\u0651د Entity=(PER-1)|Raw=\\u0645\\u062d\\u0645\\u0651\\u064e\\u062f|SpacesAfter=\\r\\n|TokenRange=5:11",
      "1 😀 TokenRange=13:14",
      "2 أمس SpacesAfter=\\u2028|TokenRange=15:18",
    ]);
    expect(reread(content).articles[0]?.text).toBe(text);
  });

  it("nests, crosses and splits names, brackets in CorefUD's order", () => {
    const text = "وزير دفاع سوريا الجديد";
    const [a, b, c] = [at(text, "وزير دفاع سوريا"), at(text, "سوريا"), at(text, "سوريا الجديد")];
    const parts = { ...entityAt(text, "e4", at(text, "وزير")), spans: [at(text, "وزير"), at(text, "الجديد")] };
    const article = articleOf("a.txt", text, [
      entityAt(text, "e1", a, "PER"),
      entityAt(text, "e2", b, "GPE"),
      entityAt(text, "e3", c, "Weapon type"),
      parts,
    ]);
    const content = contentOf(conllu.write(corpusOf(article)).files, "a.conllu");
    expect(rowsOf(content).map((row) => row.replace(/\|?TokenRange=.*$/u, ""))).toEqual([
      "1 وزير Entity=(PER-1(ORG-4[1/2])",
      "2 دفاع ",
      "3 سوريا Entity=PER-1)(Weapon_type-3(GPE-2)",
      "4 الجديد Entity=(ORG-4[2/2])Weapon_type-3)",
    ]);
    expect(said(reread(content))).toEqual([
      "ORG وزير … الجديد",
      "PER وزير دفاع سوريا",
      "Weapon type سوريا الجديد",
      "GPE سوريا",
    ]);
  });

  it("gives an article without a word as an empty file, and reports what it had", () => {
    const article = articleOf("a.txt", "\n \u200F", [entityAt("\n \u200F", "e1", { start: 0, end: 1 })]);
    const { files, losses } = conllu.write(corpusOf(article));
    expect(files).toEqual([{ name: "a.conllu", content: "" }]);
    expect(losses).toEqual([{ path: "a.txt", what: "e1", why: "no-words" }]);
  });

  it.each([
    [
      "CorefUD's order, a cluster with two mentions, an empty node",
      fileOf(
        "# global.Entity = eid-etype-head-other",
        "1 زار Entity=(e2-event)",
        "2 وزير Entity=(e1-person-1-new",
        "2.1 _ _",
        "3 سوريا Entity=e1)SpaceAfter=No",
        "",
        "1 وهو Entity=(e1-person-1)",
      ),
      ["event زار", "person وزير سوريا", "person وهو"],
    ],
    [
      "GUM's order, with labels in closing brackets",
      fileOf("# global.Entity = entity-GRP-infstat", "1 حلب Entity=(place-3-new", "2 القديمة Entity=place-3)"),
      ["place حلب القديمة"],
    ],
    [
      "words that contraction changed: they cover their token",
      fileOf("1-2 للرئيس _", "1 ل _", "2 الرئيس Entity=(person-1)", "3 اليوم _"),
      ["person للرئيس"],
    ],
    [
      "a tagger's tags, of tokens and of words, a name ending with its sentence",
      fileOf(
        "1 وزارة ner=B-ORG|start_char=0",
        "2 الدفاع ner=E-ORG",
        "3-4 وحلب ner=S-LOC",
        "3 و _",
        "4 حلب _",
        "5 دمشق NER=B-LOC",
        "",
        "1 ليلا NER=I-LOC",
        "2 هنا NER=O",
      ),
      ["ORG وزارة الدفاع", "LOC وحلب", "LOC دمشق", "LOC ليلا"],
    ],
    ["words that stand in their token", fileOf("1-2 وحلب _", "1 و _", "2 حلب Entity=(place-1)"), ["place حلب"]],
  ])("reads %s", (_, content, expected) => {
    const read = reread(content);
    expect(read.problems).toEqual([]);
    expect(said(read)).toEqual(expected);
  });

  it("puts text together from forms and spaces, or takes the article's own", () => {
    const content = fileOf(
      "# newpar",
      "1 قال SpaceAfter=No",
      "2 : SpacesAfter=\\s\\s",
      "3 نعم _",
      "",
      "# newpar",
      "1 لا _",
    );
    expect(reread(content).articles[0]?.text).toBe("قال:  نعم\nلا");
    expect(reread(content, "قال:\n\nنعم لا.").articles[0]?.text).toBe("قال:\n\nنعم لا.");
    expect(reread(content, "كلام آخر").articles[0]?.text).toBe("قال:  نعم\nلا");
  });

  it("reads a file of several documents as articles of their names", () => {
    const content = fileOf("# newdoc id = x/one", "1 أ _", "", "# newdoc id = two", "1 ب _");
    expect(reread(content).articles.map(({ name, text }) => [name, text])).toEqual([
      ["x/one", "أ"],
      ["two", "ب"],
    ]);
  });

  it("names what it cannot read, by line, and reads the rest", () => {
    const content = `${fileOf("1 قسد Entity=(ORG-1", "2 أمس Entity=ORG-9)").trimEnd()}\nthree\tكلمة\n4\tأخرى\t_\n5 سطر بلا أعمدة\n`;
    const { problems, articles } = reread(content);
    expect(problems).toEqual([
      { file: "a.conllu", line: 3, code: "bad-line", detail: "three" },
      { file: "a.conllu", line: 4, code: "bad-line", detail: "4" },
      { file: "a.conllu", line: 5, code: "bad-line", detail: "5 سطر بلا أعمدة" },
      { file: "a.conllu", line: 2, code: "bad-span", detail: "ORG-9" },
      { file: "a.conllu", line: 1, code: "bad-span", detail: "1" },
    ]);
    expect(articles[0]?.text).toBe("قسد أمس");
    expect(reread("{}\n").problems).toEqual([{ file: "a.conllu", line: null, code: "not-this-format", detail: "" }]);
  });

  it("takes what somebody changed: a type, a name's end, a name that is gone", () => {
    const text = "زار وزير سوريا الجديد دمشق";
    const article = articleOf("a.txt", text, [
      entityAt(text, "e1", at(text, "وزير سوريا"), "PER"),
      entityAt(text, "e2", at(text, "سوريا"), "GPE"),
      entityAt(text, "e3", at(text, "دمشق"), "GPE"),
    ]);
    const changed = contentOf(conllu.write(corpusOf(article)).files, "a.conllu")
      .replace("PER-1)", "")
      .replace("(GPE-2)", "(LOC-2)")
      .replace("الجديد\t_\tX\t_\t_\t1\tdep\t_\t", "$&Entity=PER-1)|")
      .replace("Entity=(GPE-3)|", "");
    const read = reread(changed, text);
    expect(read.problems).toEqual([]);
    expect(read.articles[0]?.annotations.map(({ id, label, quote }) => [id, label, quote])).toEqual([
      ["e1", "PER", "وزير سوريا الجديد"],
      ["e2", "LOC", "سوريا"],
    ]);
  });

  it("law: never throws on what resembles a file of it", () => {
    const piece = fc.constantFrom(
      "1",
      "2-3",
      "(",
      ")",
      "ORG-1",
      "[1/2]",
      "Entity=",
      "|",
      "\t",
      "\t_",
      "\n",
      "\n\n",
      "# ",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, anyText), { maxLength: 40 }), (pieces) => {
        reread(pieces.join(""));
        const rows = pieces.map((one, index) => `${index + 1} ك Entity=${one.replace(/[\s|]/gu, "")}`);
        reread(fileOf(...rows));
      }),
      { numRuns: 300 },
    );
  });
});
