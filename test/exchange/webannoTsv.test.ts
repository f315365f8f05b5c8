import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RelationAnnotation } from "../../server/annotations/annotation";
import type { AnnotatedArticle } from "../../server/exchange/corpus";
import type { ReadResult } from "../../server/exchange/format";
import { wellFormed } from "../../server/exchange/wellFormed";
import { webannoTsv } from "../../server/exchange/webannoTsv";
import { anyText } from "../support/arbitraries";
import { articleOf, at, entityAt, hardCorpus, scatteredArticle, seedCorpus } from "./corpora";
import { contentOf } from "./readBrat";
import { afterLosses, READER } from "./support/afterLosses";
import { annotatedArticle, corpusOf } from "./support/annotatedArticles";
import { readInceptionTsv } from "./support/inceptionTsv";
import { neverThrows, readsBack } from "./support/readsBack";

const contentFor = (article: AnnotatedArticle): string =>
  contentOf(webannoTsv.write(corpusOf(article)).files, `${article.name}.tsv`);

/** The rows of an article's file, columns parted by a blank. */
const rowsOf = (content: string): readonly string[] =>
  content.split("\n").flatMap((line) => (/^\d/u.test(line) ? [line.trimEnd().replaceAll("\t", " ")] : []));

const reread = (content: string, text?: string): ReadResult =>
  webannoTsv.read([{ name: "a.tsv", content }], { ...READER, textOf: () => text });

const relation = (id: string, label: string, from: string, to: string): RelationAnnotation => ({
  id,
  kind: "relation",
  label,
  attributes: { from, to },
  spans: [],
  quote: "",
  prefix: "",
  suffix: "",
  origin: { kind: "human", name: "هدى" },
  decision: null,
  suggested: null,
  otherAttributes: {},
  otherFields: {},
});

/** What INCEpTION's way of reading a file gives is what was written. */
function expectAccepted(article: AnnotatedArticle): void {
  const { files, losses } = webannoTsv.write(corpusOf(article));
  const read = readInceptionTsv(contentOf(files, `${article.name}.tsv`));
  const { text } = article.article;
  const start = read.tokens[0]?.begin ?? 0;
  expect(read.text.slice(start).replace(/\n$/u, "")).toBe(wellFormed(text.slice(start)).replace(/\n$/u, ""));
  const kept = afterLosses(article, losses);
  const expected = kept.flatMap((one) =>
    one.spans.map(({ start: begin, end }) => ({
      begin,
      end,
      value: one.label,
      identifier: one.kind === "entity" ? one.attributes.link : null,
    })),
  );
  const found = read.entities.map(({ begin, end, features }) => ({
    begin,
    end,
    value: features.get("value") ?? "NamedEntity",
    identifier: features.get("identifier") ?? null,
  }));
  const sorted = (all: readonly unknown[]): readonly string[] => all.map((one) => JSON.stringify(one)).sort();
  expect(sorted(found)).toEqual(sorted(expected));
  const spans = new Map(kept.map(({ id, spans: [span] }) => [id, span]));
  const arrows = kept.flatMap((one) =>
    one.kind === "relation"
      ? [{ label: one.label, from: spans.get(one.attributes.from)?.start, to: spans.get(one.attributes.to)?.start }]
      : [],
  );
  const drawn = read.relations.map(({ value = "Relation", from, to }) => {
    return { label: value, from: from.begin, to: to.begin };
  });
  expect(sorted(drawn)).toEqual(sorted(arrows));
}

describe("WebAnno TSV", () => {
  it("is read back as it was written, less the losses", () => readsBack(webannoTsv, { ids: "new" }));
  it("never throws", () => neverThrows(webannoTsv));

  it("is read by INCEpTION's way of reading as it was written", () => {
    for (const article of [...seedCorpus.articles, ...hardCorpus.articles]) expectAccepted(article);
    fc.assert(fc.property(annotatedArticle, expectAccepted), { numRuns: 300 });
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(), { maxLength: 12 }), (text, cuts) => {
        expectAccepted(scatteredArticle("a.txt", text, cuts));
      }),
      { numRuns: 300 },
    );
  });

  it("makes a sub-token of a name behind a clitic, and counts UTF-16", () => {
    const text = "😀 هاجموا بسوريا، وسجن غويران";
    const article = articleOf("a.txt", text, [
      entityAt(text, "e1", at(text, "سوريا"), "GPE", { link: "سوريا" }),
      entityAt(text, "e2", at(text, "سجن غويران"), "FAC", { link: null }),
    ]);
    expect(contentFor(article).split("\n").slice(0, 5)).toEqual([
      "#FORMAT=WebAnno TSV 3.3",
      "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value",
      "",
      "",
      "#Text=😀 هاجموا بسوريا، وسجن غويران",
    ]);
    expect(rowsOf(contentFor(article))).toEqual([
      "1-1 0-2 😀 _ _",
      "1-2 3-9 هاجموا _ _",
      "1-3 10-16 بسوريا _ _",
      "1-3.1 11-16 سوريا سوريا GPE",
      "1-4 16-17 ، _ _",
      "1-5 18-22 وسجن _ _",
      "1-5.1 19-22 سجن *[1] FAC[1]",
      "1-6 23-29 غويران *[1] FAC[1]",
    ]);
  });

  it("stacks names that share a token, and draws relations between ids", () => {
    const text = "وزير دفاع سوريا زار دمشق";
    const article = articleOf("a.txt", text, [
      entityAt(text, "e1", at(text, "وزير دفاع سوريا"), "PER", { link: null }),
      entityAt(text, "e2", at(text, "سوريا"), "GPE", { link: "a|b_c[1]" }),
      entityAt(text, "e3", at(text, "دمشق"), "GPE", { link: null }),
      relation("r1", "partOf", "e3", "e2"),
      relation("r2", "a->b", "e1", "e2"),
    ]);
    const content = contentFor(article);
    expect(content).toContain(
      "\n#T_RL=webanno.custom.Relation|value|BT_de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity\n\n\n#Text=",
    );
    expect(rowsOf(content)).toEqual([
      "1-1 0-4 وزير *[1] PER[1] _ _",
      "1-2 5-9 دفاع *[1] PER[1] _ _",
      "1-3 10-15 سوريا *[1]|a\\|b\\_c\\[1\\][2] PER[1]|GPE[2] partOf|a\\->b 1-5[3_2]|1-1[1_2]",
      "1-4 16-19 زار _ _ _ _",
      "1-5 20-24 دمشق *[3] GPE[3] _ _",
    ]);
  });

  it("gives the text back: line ends of every kind, controls, backslashes, what stands between sentences", () => {
    const text = "قال\\ن:\u000B\u0001 نعم\r\n\n\u200F  لا\tثم\u2028أمس\n\n";
    const read = readInceptionTsv(contentFor(articleOf("a.txt", text, [])));
    expect(read.text).toBe(text);
    expect(reread(contentFor(articleOf("a.txt", text, []))).articles[0]?.text).toBe(text);
  });

  it("gives an article without a word one token of no width, for a file without a sentence cannot be read", () => {
    expect(contentFor(articleOf("a.txt", "", []))).toBe("#FORMAT=WebAnno TSV 3.3\n\n\n#Text=\n1-1\t0-0\t\t\n");
    expect(readInceptionTsv(contentFor(articleOf("a.txt", " \n \n", []))).text).toBe(" \n \n");
  });

  it("reports what it cannot carry, of each annotation", () => {
    const { losses } = webannoTsv.write(hardCorpus);
    expect(losses.filter(({ path }) => path === "folder/hard.txt").map(({ what, why }) => `${what} ${why}`)).toEqual([
      "a1 names-and-figures",
      "f1 bare-figure",
      "e1 bare-linked-name",
      "e2 bare-linked-name",
      "e3 bare-linked-name",
      "f2 bare-figure",
      "e4 bare-linked-name",
      "f3 bare-figure",
    ]);
  });

  it.each([
    ["two empty lines", "\n\n\n#Text", "\n\n#Text"],
    ["a blank line at the very end", /\n$/u, "\n\n"],
    ["a layer that the project has not", "api.ner.type.NamedEntity|", "api.ner.type.Name|"],
    ["a row without a column", "\tPER[1]|GPE[2]\t", ""],
    ["tokens that overlap", "1-2\t5-9", "1-2\t3-9"],
  ])("is checked: the strict reader refuses %s", (_, from, to) => {
    const text = "وزير دفاع سوريا";
    const article = articleOf("a.txt", text, [
      entityAt(text, "e1", at(text, text), "PER"),
      entityAt(text, "e2", at(text, "سوريا"), "GPE"),
    ]);
    const content = contentFor(article);
    expect(readInceptionTsv(content).entities.length).toBe(2);
    expect(content).toMatch(from);
    expect(() => readInceptionTsv(content.replace(from, to))).toThrow();
  });
});
