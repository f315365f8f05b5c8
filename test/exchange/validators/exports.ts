// What other tools' programs are shown: exports of the seeds, of hand-made hard articles and of generated ones.
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import type { AnnotatedArticle, AnnotatedCorpus } from "../../../server/exchange/corpus";
import type { ExchangeFile } from "../../../server/exchange/format";
import { hardCorpus, seedCorpus } from "../corpora";
import { annotatedArticle } from "../support/annotatedArticles";

/** Generated articles, each under a name of its own; the same in every run, since a program is started once for all. */
const generatedArticles: readonly AnnotatedArticle[] = fc
  .sample(annotatedArticle, { numRuns: 300, seed: 7 })
  .map((article, index) => ({ ...article, path: `generated/${index}.txt`, name: `generated/${index}` }));

/** All of them in one corpus. */
export const everything: AnnotatedCorpus = {
  articles: [...seedCorpus.articles, ...hardCorpus.articles, ...generatedArticles],
  disagreements: [...seedCorpus.disagreements, ...hardCorpus.disagreements],
};

/** Writes files into a new folder; gives the folder, which the test removes. */
export function onDisk(files: readonly ExchangeFile[]): string {
  const folder = mkdtempSync(join(tmpdir(), "isnad-validated-"));
  for (const { name, content } of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
