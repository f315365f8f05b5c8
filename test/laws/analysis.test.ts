import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseArticle, type ArticleAnalysis } from "../../server/engine/analyseArticle";
import { analyseCorpus } from "../../server/engine/analyseCorpus";
import type { Span } from "../../server/engine/text/span";
import { anyText, newsLike } from "../support/arbitraries";
import { seeds } from "../support/seeds";

const findings = ({
  article,
  figures,
  figureAttributions,
  entities,
  attributions,
  claims,
}: ArticleAnalysis): unknown => ({
  article,
  figures,
  figureAttributions,
  entities,
  attributions,
  claims,
});

/** Every span that leaves the engine. */
const spansOf = ({ figures, entities, attributions, article }: ArticleAnalysis): readonly Span[] => [
  ...figures.flatMap((figure) => [figure, figure.number, ...(figure.counted ? [figure.counted] : [])]),
  ...entities,
  ...attributions.flatMap(({ cue, source, content }) => [cue, source, ...content]),
  ...article.paragraphs,
  ...article.tweets.flatMap((tweet) => [tweet, tweet.author]),
];

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}
const anyEdit: fc.Arbitrary<Edit> = fc.record({ at: fc.nat(), remove: fc.nat({ max: 40 }), insert: newsLike });
const applyEdit = (text: string, { at, remove, insert }: Edit): string => {
  const start = at % (text.length + 1);
  return text.slice(0, start) + insert + text.slice(start + remove);
};

describe("laws of the analysis", () => {
  it("never throws, and every span lies inside the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const analysis = analyseArticle(text);
        for (const { start, end } of spansOf(analysis)) {
          expect(0 <= start && start < end && end <= text.length, `${start}..${end} in ${JSON.stringify(text)}`).toBe(
            true,
          );
        }
        expect(analysis.figureAttributions).toHaveLength(analysis.figures.length);
        for (const { attribution } of analysis.figureAttributions) {
          if (attribution !== null) expect(analysis.attributions[attribution]).toBeDefined();
        }
        analyseCorpus([{ path: "a.txt", analysis }]).diagnosticsOf("a.txt");
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same incrementally as from scratch, through any edits", () => {
    fc.assert(
      fc.property(fc.constantFrom(...seeds), fc.array(anyEdit, { minLength: 1, maxLength: 5 }), (seed, edits) => {
        let text = seed.text;
        let analysis = analyseArticle(text);
        for (const edit of edits) {
          text = applyEdit(text, edit);
          analysis = analyseArticle(text, analysis);
        }
        expect(findings(analysis)).toEqual(findings(analyseArticle(text)));
      }),
      { numRuns: 60 },
    );
  });

  it("an article's own words decide, not what was analysed before", () => {
    const [a, b] = seeds;
    const fresh = analyseArticle(a!.text);
    expect(findings(analyseArticle(a!.text, analyseArticle(b!.text)))).toEqual(findings(fresh));
  });

  it("reads only the edited paragraph again", () => {
    for (const { text } of seeds) {
      const before = analyseArticle(text);
      expect(analyseArticle(text, before).work.paragraphsRead).toBe(0);
      const [first, second] = before.article.paragraphs;
      const edited = `${text.slice(0, first!.end)} وأضاف${text.slice(first!.end)}`;
      expect(analyseArticle(edited, before).work.paragraphsRead).toBe(1);
      const split = `${text.slice(0, second!.start + 4)}\n${text.slice(second!.start + 4)}`;
      expect(analyseArticle(split, before).work.paragraphsRead).toBe(2);
    }
  });

  it("compares a corpus the same in any order", () => {
    const corpus = seeds.map(({ name, text }) => ({ path: name, analysis: analyseArticle(text) }));
    const expected = analyseCorpus(corpus);
    fc.assert(
      fc.property(fc.shuffledSubarray(corpus, { minLength: corpus.length }), (shuffled) => {
        const result = analyseCorpus(shuffled);
        expect(result.conflicts).toEqual(expected.conflicts);
        for (const { path } of corpus) expect(result.diagnosticsOf(path)).toEqual(expected.diagnosticsOf(path));
      }),
      { numRuns: 20 },
    );
  });
});
