import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brat } from "../../server/exchange/brat";
import type { AnnotatedCorpus } from "../../server/exchange/corpus";
import { anyText } from "../support/arbitraries";
import { hardCorpus, scatteredArticle, seedCorpus } from "./corpora";
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
    expect(contentOf(files, "folder/hard.ann").split("\n")).toEqual([
      "T1\tFigure 26 33\t٧\u00A0عناصر",
      "A1\tKind T1 cardinal",
      "A2\tLo T1 7",
      "A3\tHi T1 7",
      "A4\tQualifier T1 exact",
      "A5\tRole T1 claim",
      "A6\tStatus T1 affirmed",
      "#1\tAnnotatorNotes T1\tcounted: عنصر | quantity: killed | conflict: folder/other.txt f1",
      "T2\tORG 37 47;49 61\tقوات سوريا \u200Fالديمقراطية",
      "#2\tAnnotatorNotes T2\tlink: قسد",
      "T3\tGPE 42 47\tسوريا",
      "#3\tAnnotatorNotes T3\tlink: سوريا",
      "T4\tGPE 70 75\tسوريا",
      "#4\tAnnotatorNotes T4\tlink: سوريا",
      "T5\tFigure 82 91\t=5+2 جرحى",
      "A7\tKind T5 cardinal",
      "A8\tLo T5 -5",
      "A9\tHi T5 1000000000000000000000",
      "A10\tQualifier T5 exact",
      "A11\tRole T5 claim",
      "A12\tStatus T5 denied",
      "T6\tFAC 95 105\tسجن غويران",
      "#5\tAnnotatorNotes T6\tlink: سجن غويران",
      "T7\tFigure 70 75;76 79\tسوريا أمس",
      "A13\tKind T7 date",
      "A14\tHi T7 0.0000005",
      "A15\tQualifier T7 exact",
      "A16\tIso T7 2022-01",
      "A17\tRole T7 claim",
      "A18\tStatus T7 affirmed",
      "T8\tSource 8 21\tمصدرٌ عسكريٌّ",
      "A19\tSourceKind T8 anonymous",
      "T9\tAttribution 3 7\tقالَ",
      "E1\tAttribution:T9 Source:T8 Figure:T1",
      "A20\tCue E1 say",
      "R1\tConflictsWith Arg1:T1 Arg2:T5",
      "",
    ]);
    expect(reread(hardCorpus).size).toBe(2);
  });

  it("reports what it cannot carry", () => {
    expect(brat.write(hardCorpus).losses).toEqual([
      { path: "folder/hard.txt", what: "f1", why: "number-span" },
      { path: "folder/hard.txt", what: "f1", why: "counted-span" },
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
