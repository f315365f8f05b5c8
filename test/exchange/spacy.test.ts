import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spacy } from "../../server/exchange/spacy";
import { spacyTokens } from "../../server/exchange/spacyTokens";
import { annotatedArticle } from "./support/annotatedArticles";
import { neverThrows, readsBack } from "./support/readsBack";

describe("spaCy", () => {
  it("is read back as it was written, less the losses", () => readsBack(spacy, { ids: "kept" }));
  it("never throws", () => neverThrows(spacy));

  it("has tokens that tile the text, and every span between tokens", () => {
    fc.assert(
      fc.property(annotatedArticle, ({ article, annotations }) => {
        const spans = annotations.flatMap((annotation) => annotation.spans);
        const tokens = spacyTokens(article, spans);
        const words = tokens.map(({ start, end, space }) => article.text.slice(start, end) + (space ? " " : ""));
        expect(words.join("")).toBe(article.text);
        const [starts, ends] = [new Set(tokens.map(({ start }) => start)), new Set(tokens.map(({ end }) => end))];
        for (const { start, end } of spans) expect([starts.has(start), ends.has(end)]).toEqual([true, true]);
        for (const { start, end } of tokens) expect(end).toBeGreaterThan(start);
      }),
      { numRuns: 300 },
    );
  });
});
