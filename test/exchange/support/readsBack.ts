import fc from "fast-check";
import { expect } from "vitest";
import type { AnnotatedArticle } from "../../../server/exchange/corpus";
import type { ReadableExchangeFormat, ReadResult } from "../../../server/exchange/format";
import { anyText } from "../../support/arbitraries";
import { articleOf } from "../corpora";
import { annotatedArticle, corpusOf } from "./annotatedArticles";
import { afterLosses, comparable, READER } from "./afterLosses";

interface Expectations {
  /** Whether files hold our ids. */
  readonly ids: "kept" | "new";
  /** Whether an article of which nothing is carried is in no file. */
  readonly withoutEmpty?: boolean;
  /** Whether an article without text is in no file. */
  readonly withoutTextless?: boolean;
  readonly numRuns?: number;
}

/** What reading back an article's files gives. */
function readBack(format: ReadableExchangeFormat, article: AnnotatedArticle): ReadResult {
  const { files } = format.write(corpusOf(article));
  return format.read(files, {
    ...READER,
    textOf: (name) => (name === article.name ? article.article.text : undefined),
  });
}

/** The law of every format: reading back what was written gives the same annotations, less exactly the reported losses. */
export function readsBack(
  format: ReadableExchangeFormat,
  { ids, withoutEmpty = false, withoutTextless = false, numRuns = 300 }: Expectations,
): void {
  fc.assert(
    fc.property(annotatedArticle, (article) => {
      const { losses } = format.write(corpusOf(article));
      const { articles, problems } = readBack(format, article);
      expect(problems).toEqual([]);
      expect(losses.filter(({ why }) => !format.about.losses.includes(why))).toEqual([]);
      const expected = afterLosses(article, losses);
      const isTextless = article.article.text === "";
      const isAbsent = (withoutEmpty && expected.length === 0) || (withoutTextless && isTextless);
      expect(articles.map(({ name, text }) => [name, text])).toEqual(
        isAbsent ? [] : [[article.name, article.article.text]],
      );
      expect(comparable(articles[0]?.annotations ?? [], ids)).toEqual(comparable(expected, ids));
    }),
    { numRuns },
  );
}

/** Neither writing nor reading throws, whatever the text or the file; and the same input gives the same bytes. */
export function neverThrows(format: ReadableExchangeFormat): void {
  fc.assert(
    fc.property(
      anyText,
      fc.array(fc.tuple(fc.constantFrom("a.json", "a.txt", "a.ann", "b"), anyText)),
      (text, files) => {
        const corpus = corpusOf(articleOf("a.txt", text, []));
        expect(format.write(corpus)).toEqual(format.write(corpus));
        format.read(
          files.map(([name, content]) => ({ name, content })),
          { ...READER, textOf: () => text },
        );
      },
    ),
    { numRuns: 200 },
  );
}
