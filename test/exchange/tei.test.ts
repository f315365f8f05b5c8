import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { validateXML } from "xmllint-wasm";
import { describe, expect, it } from "vitest";
import type { AnnotatedCorpus } from "../../server/exchange/corpus";
import { tei } from "../../server/exchange/tei";
import { readTei } from "../../server/exchange/teiRead";
import { articleOf, at, entityAt, figureAt, hardCorpus, seedCorpus } from "./corpora";
import { contentOf } from "./readBrat";
import { READER } from "./support/afterLosses";
import { annotatedArticle, corpusOf } from "./support/annotatedArticles";
import { neverThrows, readsBack } from "./support/readsBack";

const SCHEMA = readFileSync(join(import.meta.dirname, "support/tei.rng"), "utf8");

/** What libxml2 says against documents that are to be valid TEI. */
async function invalid(documents: readonly string[]): Promise<readonly string[]> {
  const xml = documents.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema: [SCHEMA], extension: "relaxng" });
  return errors.map(({ rawMessage }) => rawMessage);
}

const documentsOf = (corpus: AnnotatedCorpus): readonly string[] =>
  tei.write(corpus).files.map(({ content }) => String(content));

/** The one document of an article whose words are marked as names. */
const documentWith = (text: string, names: readonly (readonly [words: string, type?: string])[]): string =>
  documentsOf(
    corpusOf(
      articleOf(
        "a.txt",
        text,
        names.map(([words, type = "ORG"], index) => entityAt(text, `e${index + 1}`, at(text, words), type)),
      ),
    ),
  )[0] ?? "";

const bodyOf = (document: string): string => /<body[^>]*>([\s\S]*)<\/body>/u.exec(document)?.[1] ?? "";
/** Markup without what every element has. */
const bare = (markup: string): string => markup.replace(/ (?:xml:id|resp|cert|key|ref)="[^"]*"/gu, "");

describe("TEI P5", () => {
  it("is read back as it was written, less the losses", () => readsBack(tei, { ids: "kept" }));
  it("never throws", () => neverThrows(tei));

  it("is valid: the seeds and the hard articles", async () => {
    expect(await invalid([...documentsOf(seedCorpus), ...documentsOf(hardCorpus)])).toEqual([]);
  });

  it("law: any annotated article is valid", async () => {
    const articles = fc.sample(annotatedArticle, { numRuns: 150, seed: 7 });
    expect(await invalid(articles.flatMap((article) => documentsOf(corpusOf(article))))).toEqual([]);
  });

  it("is not valid where a name stands outside of a paragraph: the schema can refuse", async () => {
    const [document = ""] = documentsOf(hardCorpus);
    expect(await invalid([document.replace("<p>", "<orgName>x</orgName><p>")])).not.toEqual([]);
  });
});

describe("TEI P5, the text", () => {
  it.each<readonly [body: string, text: string, names: readonly (readonly [string, string?])[]]>([
    ['<p>في <placeName type="GPE">سوريا</placeName>.</p>', "في سوريا.", [["سوريا", "GPE"]]],
    [
      '<p><orgName type="ORG">قوات <placeName type="GPE">سوريا</placeName></orgName></p>',
      "قوات سوريا",
      [["قوات سوريا"], ["سوريا", "GPE"]],
    ],
    ["<p>1 &#38; 2 &#60; 3</p>&#13;\n\n  <p>x</p>\n", "1 & 2 < 3\r\n\n  x\n", []],
    ["<p/>\n", "\n", []],
    ["<p/>", "", []],
    [
      '<p><orgName type="ORG">قوات <anchor/>سوريا</orgName> الحرة<anchor/></p>',
      "قوات سوريا الحرة",
      [["قوات سوريا"], ["سوريا الحرة"]],
    ],
    ["<p>قوات <anchor/>سوريا</p>\n<p>الحرة<anchor/></p>", "قوات سوريا\nالحرة", [["سوريا\nالحرة"]]],
  ])("%s", (body, text, names) => {
    expect(bare(bodyOf(documentWith(text, names)))).toBe(body);
  });

  it("says which texts XML cannot hold, and keeps their offsets", () => {
    const text = "قال\u0007 مصدر\uFFFF في \uD83D سوريا";
    const corpus = corpusOf(articleOf("a.txt", text, [entityAt(text, "e1", at(text, "سوريا"), "GPE")]));
    const { files, losses } = tei.write(corpus);
    expect(losses).toEqual([{ path: "a.txt", what: "text", why: "beyond-xml" }]);
    const [article] = readTei(files, { ...READER, textOf: () => undefined }).articles;
    expect(article?.text).toBe("قال\uFFFD مصدر\uFFFD في \uFFFD سوريا");
    expect(article?.annotations).toMatchObject([{ id: "e1", spans: [at(text, "سوريا")], quote: "سوريا" }]);
    expect(tei.write(hardCorpus).losses).toEqual([]);
  });

  it("has figures with their values, sources with what they vouch for, and relations", () => {
    const document = contentOf(tei.write(hardCorpus).files, "folder/hard.tei.xml");
    expect(bare(document)).toContain('<num type="cardinal" value="7">٧');
    expect(bare(document)).toContain('<rs type="Source">مصدرٌ عسكريٌّ</rs>');
    expect(document).toMatch(/<relation name="SaidBy" active="#a\d+" passive="#a\d+"\/>/u);
    const seeds = documentsOf(seedCorpus).join("");
    expect(seeds).toMatch(/<said who="#a\d+" direct="unknown">/u);
    expect(seeds).toMatch(/<date [^>]*when="2022-01-\d\d"/u);
  });
});

const read = (content: string) => readTei([{ name: "news.tei.xml", content }], { ...READER, textOf: () => undefined });
const header = "<teiHeader><fileDesc><titleStmt><title>t</title></titleStmt></fileDesc></teiHeader>";
const inTei = (body: string, after = "", head = header): string =>
  `<TEI xmlns="http://www.tei-c.org/ns/1.0">${head}<text>${body}</text>${after}</TEI>`;
const shown = (content: string): readonly unknown[] =>
  read(content).articles.flatMap(({ annotations }) => annotations.map(({ label, quote }) => [label, quote]));

describe("TEI P5, labels", () => {
  it.each(["PER", "person", "place", "Weapon type", "صنف", "name", ""])(
    "%j is read back, inside the text and beside it",
    (label) => {
      const text = "قوات سوريا الحرة";
      const names = ["قوات سوريا", "سوريا الحرة"].map((words, index) =>
        entityAt(text, `e${index}`, at(text, words), label),
      );
      const { files } = tei.write(corpusOf(articleOf("a.txt", text, names)));
      const [article] = readTei(files, { ...READER, textOf: () => undefined }).articles;
      expect(article?.annotations.map((one) => one.label)).toEqual([label, label]);
    },
  );

  it.each([
    ["percent", '<num type="percentage" value="7">'],
    ["percentage", '<num type="percentage" value="7">'],
    ["money", '<measure type="currency" quantity="7">'],
    ["dual", '<num type="dual" value="7">'],
  ])("%s is read back from %s", (label, markup) => {
    const { files } = tei.write(
      corpusOf(articleOf("a.txt", "7%", [figureAt("7%", "f1", { start: 0, end: 2 }, {}, label)])),
    );
    expect(bare(String(files[0]?.content))).toContain(markup);
    const [article] = readTei(files, { ...READER, textOf: () => undefined }).articles;
    expect(article?.annotations.map((one) => one.label)).toEqual([label]);
  });
});

describe("TEI P5 of other projects", () => {
  it.each<readonly [text: string, body: string]>([
    ["عنوان\nقال مصدر.\n", "<body>\n  <head>عنوان</head>\n  <p>قال\n     <rs>مصدر</rs>.</p>\n</body>"],
    ["سطر\nآخر\n", "<body><p>سطر<lb/>آخر<note>حاشية</note></p></body>"],
    ["خطأ\n", "<body><p><choice><sic>خطأ</sic><corr>صواب</corr></choice></p></body>"],
    ["a  b", '<body xml:space="preserve"><p>a  b</p></body>'],
  ])("text %j", (text, body) => {
    const { articles, problems } = read(inTei(body));
    expect(problems).toEqual([]);
    expect(articles.map((article) => article.text)).toEqual([text]);
  });

  it.each<readonly [expected: readonly (readonly [string, string])[], body: string, after: string | undefined]>([
    [[["PER", "هدى"]], "<p><persName> هدى\n</persName></p>", undefined],
    [[["GPE", "سوريا"]], "<p><country>سوريا</country></p>", undefined],
    [[["LOC", "الفرات"]], "<p><geogName>الفرات</geogName></p>", undefined],
    [[["ORG", "قسد"]], '<p><name type="org">قسد</name></p>', undefined],
    [[["سلاح", "بندقية"]], '<p><rs type="سلاح">بندقية</rs></p>', undefined],
    [[["percent", "20%"]], '<p><num type="percentage" value="20">20%</num></p>', undefined],
    [
      [
        ["ORG", "جيش سوريا"],
        ["GPE", "سوريا"],
      ],
      "<p><orgName>جيش <placeName>سوريا</placeName></orgName></p>",
      undefined,
    ],
    [
      [["sale", "قال مصدر"]],
      '<p>ثم <anchor xml:id="x"/>قال مصدر<anchor xml:id="y"/></p>',
      '<standOff><span type="sale" from="#x" to="#y"/></standOff>',
    ],
    [
      [["wordForm", "قال مصدر"]],
      '<p><w xml:id="w1">قال</w> ثم <w xml:id="w2">مصدر</w></p>',
      '<standOff><spanGrp type="wordForm"><span target="#w1 #w2"/></spanGrp></standOff>',
    ],
    [[["span", "صدر"]], '<p xml:id="p">قال مصدر</p>', '<standOff><span target="#string-range(p,5,3)"/></standOff>'],
    [
      [["ORG", "قوات الحرة"]],
      '<p><orgName xml:id="a" next="#b">قوات</orgName> سوريا <orgName xml:id="b" prev="#a">الحرة</orgName></p>',
      undefined,
    ],
  ])("%j", (expected, body, after = "") => {
    const content = inTei(`<body>${body}</body>`, after);
    expect(read(content).problems).toEqual([]);
    expect(shown(content)).toEqual(expected);
  });

  it("has values, what names stand for, who is responsible, speakers and relations", () => {
    const head =
      '<teiHeader><fileDesc><titleStmt><respStmt xml:id="h"><resp>x</resp><name>هدى</name></respStmt></titleStmt></fileDesc></teiHeader>';
    const body =
      '<body><p><orgName xml:id="o" ref="#qsd" resp="#h">قسد</orgName>: <said who="#o">قُتل <num atLeast="20">أكثر من 20</num> في <date when="2022-01-21">الجمعة</date></said></p></body>';
    const relation =
      '<standOff><listRelation><relation name="x" active="#o" passive="#o2"/><relation name="self" active="#o" passive="#o"/></listRelation></standOff>';
    const { articles, problems } = read(inTei(body, relation, head));
    expect(problems).toMatchObject([{ code: "unknown-reference" }]);
    expect(articles[0]?.annotations).toMatchObject([
      { kind: "entity", attributes: { link: "#qsd" }, origin: { kind: "human", name: "هدى" } },
      { kind: "figure", attributes: { lo: 20, hi: null }, origin: { name: READER.annotator } },
      { kind: "figure", label: "date", attributes: { iso: "2022-01-21" } },
      { kind: "attribution", quote: "قسد", attributes: { source: { text: "قسد" }, content: [{ start: 5 }] } },
      { kind: "relation", label: "self" },
    ]);
  });

  it("has suggestions as such where a tool has dropped what we keep in the header", () => {
    const [document = ""] = documentsOf(seedCorpus);
    const { articles, problems } = read(document.replace(/<xenoData[\s\S]*<\/xenoData>/u, ""));
    expect(problems).toEqual([]);
    const names = articles[0]?.annotations.filter(({ kind }) => kind === "entity") ?? [];
    expect(names.length).toBeGreaterThan(20);
    for (const { origin, decision } of names) expect([origin.kind, decision]).toEqual(["machine", null]);
  });

  it.each([
    ["not-this-format", "no xml"],
    ["not-this-format", "<html/>"],
    ["no-text", `<TEI xmlns="http://www.tei-c.org/ns/1.0">${header}</TEI>`],
    ["unknown-reference", inTei("<body><p>x</p></body>", '<standOff><span from="#gone"/></standOff>')],
    ["not-this-format", inTei(`<body>${"<seg>".repeat(5000)}${"</seg>".repeat(5000)}</body>`)],
  ])("%s: a problem, never a throw", (code, content) => {
    expect(read(content).problems).toMatchObject([{ code }]);
  });

  it("each text of a corpus is an article", () => {
    const one = inTei("<body><p><persName>هدى</persName></p></body>");
    const { articles } = read(`<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">${header}${one}${one}</teiCorpus>`);
    expect(articles.map(({ name, annotations }) => [name, annotations.length])).toEqual([
      ["news", 1],
      ["news-2", 1],
    ]);
  });

  it("law: any elements in any order are read without a throw", () => {
    const leaf = fc.constantFrom("قال", " ", "\n", "😀", '<anchor xml:id="x"/>', "<lb/>", "<pb/>");
    const name = fc.constantFrom(
      "p",
      "seg",
      "persName",
      "num",
      "said",
      "choice",
      "note",
      "span",
      "spanGrp",
      "body",
      "table",
    );
    const attributes = fc.constantFrom(
      "",
      ' xml:id="a1"',
      ' from="#x" to="#a1"',
      ' target="#x #a1"',
      ' type="t"',
      ' who="#a1"',
      ' xml:space="preserve"',
      ' prev="#a1" xml:id="x"',
      ' value="NaN" key=""',
    );
    const tree = fc.letrec<{ readonly node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: "medium" },
        leaf,
        fc
          .tuple(name, attributes, fc.array(tie("node"), { maxLength: 5 }))
          .map(([element, own, inside]) => `<${element}${own}>${inside.join("")}</${element}>`),
      ),
    })).node;
    fc.assert(
      fc.property(tree, tree, (body, after) => {
        for (const { text, annotations } of read(inTei(`<body>${body}</body>`, after)).articles) {
          for (const { spans } of annotations) {
            expect(spans.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
