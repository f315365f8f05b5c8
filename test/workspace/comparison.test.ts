import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseArticle } from "../../server/engine/analyseArticle";
import { analyseCorpus, compareCorpus } from "../../server/engine/analyseCorpus";
import { WANTED } from "../../server/workspace/cancellation";
import { seeds } from "../support/seeds";
import { bench } from "./inMemory";

const PLACES = ["الموصل", "عدن", "تونس"];
const SENTENCES: readonly ((place: string, count: number) => string)[] = [
  (place, count) => `قال الدفاع المدني إن ${count} شخصا قتلوا في انفجار بمدينة ${place}.`,
  (place, count) => `أعلنت وزارة الصحة إصابة ${count} شخصا في انفجار بمدينة ${place}.`,
  (place, count) => `اعتقلت الشرطة ${count} شخصا في مدينة ${place}.`,
];

const anyArticle: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(...PLACES), fc.integer({ min: 11, max: 19 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.map(([sentence, place, count]) => sentence(place, count)).join("\n"));

/** Edits of a handful of articles: a text, or null for closing. */
const anyEdits = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.option(anyArticle, { freq: 5 })), {
  minLength: 1,
  maxLength: 12,
});

describe("comparing after a change", () => {
  it("finds what comparing the whole corpus anew finds, in one article and in all, after any edits", async () => {
    let conflicts = 0;
    await fc.assert(
      fc.asyncProperty(anyEdits, async (edits) => {
        const { workspace } = bench();
        for (const [index, [number, text]] of edits.entries()) {
          const uri = `untitled:${number}`;
          if (text === null) workspace.release(uri);
          else workspace.hold(uri, index, text);
          await workspace.analysed(uri, WANTED);
          const around = workspace.comparedAround(uri).diagnosticsOf(uri);
          const all = workspace.compared();
          const anew = analyseCorpus(
            all.articles.map(({ path, analysis }) => ({ path, analysis: analyseArticle(analysis.article.text) })),
          );
          expect(all.articles.map(({ analysis }) => analysis.entities)).toEqual(
            anew.articles.map(({ analysis }) => analysis.entities),
          );
          expect(around).toEqual(anew.diagnosticsOf(uri));
          expect(all.conflicts).toEqual(anew.conflicts);
          for (const { path } of anew.articles) expect(all.diagnosticsOf(path)).toEqual(anew.diagnosticsOf(path));
          conflicts += all.conflicts.length;
        }
      }),
      { numRuns: 40 },
    );
    expect(conflicts).toBeGreaterThan(0);
  });

  it("holds for the sample corpus, and compares only what has a say", async () => {
    const counts: number[] = [];
    const all = bench({
      engine: {
        compareCorpus: (articles) => {
          counts.push(articles.length);
          return compareCorpus(articles);
        },
      },
    });
    for (const { name, text } of seeds) all.workspace.hold(name, 1, text);
    all.workspace.hold("apart", 1, "بلغ سعر الكيلو 3 دنانير في سوق سوسة.");
    await all.workspace.complete(WANTED);
    const expected = seeds.map(({ name }) => all.workspace.compared().diagnosticsOf(name));
    all.workspace.hold("apart", 2, "بلغ سعر الكيلو 4 دنانير في سوق سوسة.");
    await all.workspace.analysed("apart", WANTED);
    counts.length = 0;
    expect(seeds.map(({ name }) => all.workspace.comparedAround(name).diagnosticsOf(name))).toEqual(expected);
    expect(Math.max(...counts)).toBeLessThanOrEqual(seeds.length);
    all.workspace.comparedAround("apart");
    expect(counts.at(-1)).toBe(1);
  });
});
