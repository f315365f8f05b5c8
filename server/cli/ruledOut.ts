import { posix } from "node:path";
import { anchorAll } from "../annotations/anchoring/anchorAll";
import { NO_RULINGS, rulingsAmong, settledBy, type CorpusRulings, type Settled } from "../annotations/review/rulings";
import { ruledCorpus } from "../annotations/review/ruledCorpus";
import type { StandOffFile } from "../annotations/standoff/file";
import type { CorpusAnalysis } from "../engine/analyseCorpus";
import type { Diagnostic } from "../engine/diagnostics/diagnostic";

/** What annotators' files leave of the findings of a corpus. */
export interface RuledOut {
  /** The corpus with what is left of its findings and conflicts. */
  readonly corpus: CorpusAnalysis;
  /** A finding as annotators left it. */
  readonly settled: (path: string, diagnostic: Diagnostic) => Settled;
}

/** Leaves out what annotators have ruled out, each in the file beside the article. */
export function ruledOut(corpus: CorpusAnalysis, files: ReadonlyMap<string, StandOffFile>): RuledOut {
  const rulings = new Map(
    corpus.articles.flatMap(({ path, analysis }) => {
      const file = files.get(path);
      if (!file) return [];
      const { placed } = anchorAll(analysis.article.text, file.annotations);
      return [[path, rulingsAmong(placed.map(({ now }) => now))] as const];
    }),
  );
  const corpusRulings: CorpusRulings = {
    in: (path) => rulings.get(path) ?? NO_RULINGS,
    nameIn: (path, other) => posix.relative(posix.dirname(path), other),
  };
  const settled: RuledOut["settled"] = (path, diagnostic) => settledBy(path, diagnostic, corpusRulings);
  const diagnosticsOf = (path: string): readonly Diagnostic[] =>
    corpus
      .diagnosticsOf(path)
      .map((diagnostic) => settled(path, diagnostic).left)
      .filter((left) => left !== null);
  return { corpus: { ...ruledCorpus(corpus, corpusRulings), diagnosticsOf }, settled };
}
