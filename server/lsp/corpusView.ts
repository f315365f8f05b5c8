import type { ArticleAnalysis } from "../engine/analyseArticle";
import type { CorpusAnalysis } from "../engine/analyseCorpus";
import type { Conflict } from "../engine/conflicts/conflict";
import type { Diagnostic } from "../engine/diagnostics/diagnostic";
import { asProjectWants, type FindingSettings } from "../engine/diagnostics/settledSources";
import { lineStartsOf, rangeOf, type LineStarts, type Range } from "../engine/text/positions";
import type { ArticleText } from "../engine/text/article";
import type { Span } from "../engine/text/span";

/** A compared corpus, ready to be asked. URIs are canonical, figures are indexes into their article's figures. */
export interface CorpusView {
  readonly corpus: CorpusAnalysis;
  readonly analysisOf: (uri: string) => ArticleAnalysis | undefined;
  readonly diagnosticsOf: (uri: string) => readonly Diagnostic[];
  /** The quantities on which this figure excludes another report, or is excluded by one. */
  readonly conflictsOf: (uri: string, figure: number) => readonly Conflict[];
  readonly conflictsIn: (uri: string) => readonly Conflict[];
  /** A span of an article as a range of lines and characters; the beginning where the article is unknown. */
  readonly rangeIn: (uri: string, span: Span) => Range;
}

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** What the project that an article belongs to says of findings. */
export type SettingsOf = (uri: string) => FindingSettings;

/** Prepares a corpus for questions. What costs is done when it is first asked for. */
function viewCorpus(
  corpus: CorpusAnalysis,
  linesOf: (analysis: ArticleAnalysis) => LineStarts,
  settingsOf: SettingsOf,
): CorpusView {
  const analyses = new Map(corpus.articles.map(({ path, analysis }) => [path, analysis]));
  const conflicts = new Map<string, Conflict[]>();
  for (const conflict of corpus.conflicts) {
    for (const path of new Set(conflict.figures.map((figure) => figure.path))) {
      conflicts.set(path, [...(conflicts.get(path) ?? []), conflict]);
    }
  }
  const conflictsIn = (uri: string): readonly Conflict[] => conflicts.get(uri) ?? [];
  return {
    corpus,
    analysisOf: (uri) => analyses.get(uri),
    diagnosticsOf: (uri) => {
      const analysis = analyses.get(uri);
      return analysis ? asProjectWants(corpus.diagnosticsOf(uri), analysis, settingsOf(uri)) : [];
    },
    conflictsIn,
    conflictsOf: (uri, figure) =>
      conflictsIn(uri).filter(({ figures }) => figures.some((one) => one.path === uri && one.figure === figure)),
    rangeIn: (uri, span) => {
      const analysis = analyses.get(uri);
      return analysis ? rangeOf(linesOf(analysis), span) : START;
    },
  };
}

/** Views of corpora, and the line starts of articles: each made once and kept for as long as somebody holds it. */
export function createCorpusViews(settingsOf: SettingsOf): (corpus: CorpusAnalysis) => CorpusView {
  const lineStarts = new WeakMap<ArticleText, LineStarts>();
  const views = new WeakMap<CorpusAnalysis, CorpusView>();
  const linesOf = ({ article }: ArticleAnalysis): LineStarts => {
    const known = lineStarts.get(article) ?? lineStartsOf(article.text);
    lineStarts.set(article, known);
    return known;
  };
  return (corpus) => {
    const view = views.get(corpus) ?? viewCorpus(corpus, linesOf, settingsOf);
    views.set(corpus, view);
    return view;
  };
}
