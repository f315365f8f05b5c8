import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brat } from "../../server/exchange/brat";
import type { AnnotatedCorpus } from "../../server/exchange/corpus";
import { anyText } from "../support/arbitraries";
import { articleOf, hardCorpus, scatteredArticle, seedCorpus } from "./corpora";
import { READER } from "./support/afterLosses";
import { corpusOf } from "./support/annotatedArticles";
import { neverThrows, readsBack } from "./support/readsBack";
import { contentOf, readBrat, readConfiguration, type BratDocument } from "./readBrat";

function reread(corpus: AnnotatedCorpus): ReadonlyMap<string, BratDocument> {
  const { files } = brat.write(corpus);
  const conf = contentOf(files, "annotation.conf");
  return new Map(
    corpus.articles.map(({ path, name }) => [
      path,
      readBrat(contentOf(files, `${name}.ann`), contentOf(files, `${name}.txt`), conf),
    ]),
  );
}

const texts = (document: BratDocument | undefined, type: string): readonly string[] =>
  [...(document?.textBounds.values() ?? [])].filter((bound) => bound.type === type).map(({ text }) => text);

describe("brat", () => {
  it("is read back whole from the seeds", () => {
    const documents = reread(seedCorpus);
    for (const { path, annotations, article } of seedCorpus.articles) {
      const document = documents.get(path);
      const quotes = (kind: string): readonly string[] =>
        annotations.filter((annotation) => annotation.kind === kind).map(({ quote }) => quote);
      expect(texts(document, "Figure")).toEqual(quotes("figure"));
      const names = [...(document?.textBounds.values() ?? [])].filter(({ type }) => /^[A-Z]+$/u.test(type));
      expect(names.map(({ text }) => text)).toEqual(quotes("entity"));
      const vouched = annotations.filter((one) => one.kind === "figure" && one.attributes.attribution !== null).length;
      const told = [...(document?.events.values() ?? [])].flatMap(({ roles }) => [...roles.keys()]);
      const related = document?.relations.filter(({ type }) => type === "SaidBy") ?? [];
      expect(told.filter((role) => role.startsWith("Figure")).length + related.length).toBe(vouched);
      expect(article.text).toBe(contentOf(brat.write(seedCorpus).files, `${path.slice("seeds/".length, -4)}.txt`));
    }
  });

  it("counts code points, splits at line ends, keeps figures with their values", () => {
    const { files } = brat.write(hardCorpus);
    const lines = contentOf(files, "folder/hard.ann").split("\n");
    expect(lines.filter((line) => !line.includes("\tIsnad T0\t"))).toEqual([
      "T1\tAttribution 3 7\tقالَ",
      "T2\tFigure 26 33\t٧\u00A0عناصر",
      "A1\tKind T2 cardinal",
      "A2\tLo T2 7",
      "A3\tHi T2 7",
      "A4\tQualifier T2 exact",
      "A5\tRole T2 claim",
      "A6\tStatus T2 affirmed",
      "#1\tAnnotatorNotes T2\tcounted: عنصر | quantity: killed | conflict: folder/other.txt f1",
      "T3\tORG 37 47;49 61\tقوات سوريا \u200Fالديمقراطية",
      "#2\tAnnotatorNotes T3\tlink: قسد",
      "T4\tGPE 42 47\tسوريا",
      "#3\tAnnotatorNotes T4\tlink: سوريا",
      "T5\tGPE 70 75\tسوريا",
      "#4\tAnnotatorNotes T5\tlink: سوريا",
      "T6\tFigure 82 91\t=5+2 جرحى",
      "A7\tKind T6 cardinal",
      "A8\tLo T6 -5",
      "A9\tHi T6 1000000000000000000000",
      "A10\tQualifier T6 exact",
      "A11\tRole T6 claim",
      "A12\tStatus T6 denied",
      "T7\tFAC 95 105\tسجن غويران",
      "#5\tAnnotatorNotes T7\tlink: سجن غويران",
      "T8\tFigure 70 75;76 79\tسوريا أمس",
      "A13\tKind T8 date",
      "A14\tHi T8 0.0000005",
      "A15\tQualifier T8 exact",
      "A16\tIso T8 2022-01",
      "A17\tRole T8 claim",
      "A18\tStatus T8 affirmed",
      "T9\tSource 8 21\tمصدرٌ عسكريٌّ",
      "A19\tSourceKind T9 anonymous",
      "E1\tAttribution:T1 Source:T9 Figure:T2",
      "A20\tCue E1 say",
      "R1\tConflictsWith Arg1:T2 Arg2:T6",
      "",
    ]);
    expect(reread(hardCorpus).size).toBe(2);
  });

  it("reports what it cannot carry", () => {
    expect(brat.write(hardCorpus).losses).toEqual([
      { path: "folder/hard.txt", what: "f1", why: "conflict-elsewhere" },
      { path: "folder/other.txt", what: "f1", why: "conflict-elsewhere" },
    ]);
  });

  it("is configured for overlapping entities, right to left, with Arabic labels", () => {
    const { files } = brat.write(hardCorpus);
    expect(readConfiguration(contentOf(files, "annotation.conf"))["relations"]).toContain(
      "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>",
    );
    const visual = readConfiguration(contentOf(files, "visual.conf"));
    expect(visual["options"]).toEqual(["Text direction:rtl"]);
    expect(visual["labels"]).toContain("Figure | رقم");
  });

  it("is read back as it was written, less the losses", () => readsBack(brat, { ids: "kept" }));
  it("never throws", () => neverThrows(brat));

  it.each<readonly [where: readonly number[], code: string, line: string]>([
    [[12, 16], "", "T1\tPlace 12 16\tدمشق"],
    [[12, 16], "", "T1\tPlace 12 16\t"],
    [[12, 16], "text-differs", "T1\tPlace 13 17\tدمشق"], // offsets of another text
    [[4, 8], "text-differs", "T1\tPlace 4 8\tحلب"], // words that are nowhere
  ])("puts words where they are: %j %s", (where, code, line) => {
    const files = [
      { name: "a.ann", content: `${line}\n` },
      { name: "a.txt", content: "قتل سبعة في دمشق أمس" },
    ];
    const { articles, problems } = brat.read(files, { ...READER, textOf: () => undefined });
    const [span] = articles[0]?.annotations[0]?.spans ?? [];
    expect([span?.start, span?.end]).toEqual(where);
    expect(problems.map((problem) => problem.code).join()).toBe(code);
  });

  it("gives lines that it does not understand back unchanged, under the same ids", () => {
    const txt = "قتل سبعة في دمشق";
    const ann = [
      "T3\tDeath 0 3\tقتل",
      "T7\tPlace 12 16\tدمشق",
      "E1\tDeath:T3 Where:T7",
      "A1\tNegation E1",
      "R2\tnear Arg1:T7 Arg2:T3",
      "*\tEquiv T3 T7",
      "N1\tReference T7 Wikidata:Q3766\tDamascus",
      "#1\tAnnotatorNotes T7\tأين؟",
    ];
    const files = [
      { name: "a.ann", content: `${ann.join("\n")}\n` },
      { name: "a.txt", content: txt },
    ];
    const read = brat.read(files, { ...READER, textOf: () => undefined });
    expect(read.problems).toEqual([]);
    const { annotations = [], foreign = {} } = read.articles[0] ?? {};
    expect(annotations.map(({ id, kind, label, quote }) => [id, kind, label, quote])).toEqual([
      ["T3", "entity", "Death", "قتل"],
      ["T7", "entity", "Place", "دمشق"],
      ["R2", "relation", "near", ""],
      ["n1", "note", "note", ""],
    ]);
    const written = brat.write(corpusOf({ ...articleOf("a.txt", txt, annotations), foreign }));
    const lines = new Set(contentOf(written.files, "a.ann").split("\n"));
    for (const line of ann.filter((one) => !one.startsWith("#"))) expect(lines).toContain(line);
    expect([...lines].some((line) => line.endsWith("AnnotatorNotes T7\tأين؟"))).toBe(true);
    expect(contentOf(written.files, "annotation.conf")).toContain("Death\tWhere*:<ANY>");
  });

  it("takes what somebody changed in brat", () => {
    const { files } = brat.write(hardCorpus);
    const changed = files.map((file) => ({
      ...file,
      content: String(file.content)
        .replace("Lo T2 7", "Lo T2 9")
        .replace("T7\tFAC 95 105", "T7\tORG 95 105")
        .replace("Kind T6 cardinal", "Kind T6 money"),
    }));
    const read = brat.read(changed, { ...READER, textOf: () => undefined });
    const hard = read.articles.find(({ name }) => name === "folder/hard")?.annotations ?? [];
    expect(hard.find(({ id }) => id === "f1")).toMatchObject({ attributes: { lo: 9, hi: 7, attribution: "a1" } });
    expect(hard.find(({ id }) => id === "e4")).toMatchObject({ kind: "entity", label: "ORG", quote: "سجن غويران" });
    expect(hard.find(({ id }) => id === "f2")).toMatchObject({ label: "money" });
  });

  it("law: what is written is read back, for any text and any spans", () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(), { maxLength: 12 }), (text, cuts) => {
        const article = scatteredArticle("a.txt", text, cuts);
        const corpus = { articles: [article], disagreements: [] };
        const document = reread(corpus).get("a.txt");
        const lost = brat.write(corpus).losses.filter(({ why }) => why === "empty-span");
        const counted = article.annotations.filter(({ kind }) => kind !== "attribution").length;
        const written = texts(document, "Figure").length + texts(document, "ORG").length;
        expect(written).toBe(counted - lost.filter(({ what }) => !what.startsWith("a")).length);
      }),
    );
  });
});
