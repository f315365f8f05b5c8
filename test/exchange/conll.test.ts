import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conll } from "../../server/exchange/conll";
import type { AnnotatedArticle } from "../../server/exchange/corpus";
import { anyText } from "../support/arbitraries";
import { articleOf, at, entityAt, hardArticle, scatteredArticle, seedCorpus } from "./corpora";
import { contentOf } from "./readBrat";
import { lostParts } from "../../server/exchange/losses";
import { READER } from "./support/afterLosses";
import { neverThrows, readsBack } from "./support/readsBack";

interface Row {
  readonly form: string;
  readonly tag: string;
}

/** The sentences of a CoNLL-2003 file; throws where a line has not four columns or IOB2 is broken. */
function readConll(content: string): readonly (readonly Row[])[] {
  const [head, ...rest] = content.split("\n\n");
  if (head !== "-DOCSTART- -X- -X- O" || !content.endsWith("\n")) throw new Error("no document start or end");
  return rest
    .filter((block) => block !== "")
    .map((block) => {
      let before = "O";
      return block
        .replace(/\n$/u, "")
        .split("\n")
        .map((line) => {
          const columns = line.split(" ");
          const [form = "", , , tag = ""] = columns;
          if (columns.length !== 4 || columns.some((column) => column === "" || /\s/u.test(column)))
            throw new Error(line);
          if (!/^(O|[BI]-[A-Z]+)$/u.test(tag)) throw new Error(`bad tag: ${line}`);
          if (tag.startsWith("I-") && before.slice(2) !== tag.slice(2)) throw new Error(`I without B: ${line}`);
          before = tag;
          return { form, tag };
        });
    });
}

/** The names of a file, as `TYPE word word`. */
function namesIn(sentences: readonly (readonly Row[])[]): readonly string[] {
  const names: string[] = [];
  for (const { form, tag } of sentences.flat()) {
    if (tag.startsWith("B-")) names.push(`${tag.slice(2)} ${form}`);
    else if (tag.startsWith("I-")) names.push(`${names.pop() ?? ""} ${form}`);
  }
  return names;
}

const reread = (article: AnnotatedArticle): readonly (readonly Row[])[] =>
  readConll(contentOf(conll.write({ articles: [article], disagreements: [] }).files, `${article.name}.conll`));

const bare = (text: string): string => text.replace(/[\s\u0085\uFEFF]+/gu, "");

describe("CoNLL-2003", () => {
  it("holds the outermost names of the seeds, whole", () => {
    for (const article of seedCorpus.articles) {
      const { losses } = conll.write({ articles: [article], disagreements: [] });
      const lost = new Set(losses.filter(({ why }) => lostParts(why).includes("annotation")).map(({ what }) => what));
      const kept = article.annotations.filter(({ id, kind }) => kind === "entity" && !lost.has(id));
      expect(namesIn(reread(article)).map(bare)).toEqual(kept.map(({ label, quote }) => bare(label + quote)));
      const words = reread(article)
        .flat()
        .map(({ form }) => form)
        .join("");
      expect(bare(article.article.text).replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/gu, "")).toBe(
        words.replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/gu, ""),
      );
    }
  });

  it("cuts a clitic from its name and Arabic punctuation from its word", () => {
    const text = "هاجموا بسوريا، وسجن غويران؛ أليس؟";
    const article = articleOf("a.txt", text, [
      entityAt(text, "e1", at(text, "سوريا"), "GPE"),
      entityAt(text, "e2", at(text, "سجن غويران"), "FAC"),
    ]);
    expect(
      reread(article)
        .flat()
        .map(({ form, tag }) => `${form} ${tag}`),
    ).toEqual(["هاجموا O", "ب O", "سوريا B-GPE", "، O", "و O", "سجن B-FAC", "غويران I-FAC", "؛ O", "أليس O", "؟ O"]);
  });

  it("starts a name anew that touches the one before", () => {
    const text = "سوريا العراق";
    const article = articleOf("a.txt", text, [
      entityAt(text, "e1", at(text, "سوريا"), "GPE"),
      entityAt(text, "e2", at(text, "العراق"), "GPE"),
    ]);
    expect(namesIn(reread(article))).toEqual(["GPE سوريا", "GPE العراق"]);
  });

  it("reports what it cannot carry", () => {
    const { losses } = conll.write({ articles: [hardArticle], disagreements: [] });
    const other = losses.filter(({ why }) => why !== "bare-name");
    expect(other.map(({ what, why }) => `${what} ${why}`)).toEqual([
      "a1 names-only",
      "f1 names-only",
      "f2 names-only",
      "f3 names-only",
      "e2 nested-name",
    ]);
    expect(losses.length - other.length).toBe(3);
  });

  it("is read back as it was written, less the losses", () => readsBack(conll, { ids: "new" }));
  it("never throws", () => neverThrows(conll));

  it.each([
    ["IOB1, two columns", "في O\nسوريا I-LOC\nالعراق B-LOC\n\nدمشق I-LOC\n", ["LOC سوريا", "LOC العراق", "LOC دمشق"]],
    ["IOB2, four columns, tabs", "-DOCSTART-\tX\tX\tO\n\nقوات\tN\tX\tB-ORG\nقسد\tN\tX\tI-ORG\n", ["ORG قوات قسد"]],
    ["I- of another type begins a name", "قوات B-ORG\nدمشق I-LOC\n", ["ORG قوات", "LOC دمشق"]],
    ["a name ends with its sentence", "قوات B-ORG\n\nقسد I-ORG\n", ["ORG قوات", "ORG قسد"]],
  ])("reads %s", (_, content, names) => {
    const { articles, problems } = conll.read([{ name: "a.conll", content }], { ...READER, textOf: () => undefined });
    expect(problems).toEqual([]);
    expect(articles.flatMap(({ annotations }) => annotations.map(({ label, quote }) => `${label} ${quote}`))).toEqual(
      names,
    );
  });

  it("law: any text with any names gives well-formed columns", () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(), { maxLength: 12 }), (text, cuts) => {
        const article = scatteredArticle("a.txt", text, cuts);
        const { losses } = conll.write({ articles: [article], disagreements: [] });
        const gone = losses.filter(({ what, why }) => what.startsWith("e") && lostParts(why).includes("annotation"));
        const entities = article.annotations.filter(({ kind }) => kind === "entity").length;
        expect(namesIn(reread(article)).length).toBe(entities - gone.length);
      }),
    );
  });
});
