import type { ProjectSettings } from "../annotations/project";
import type { AnalysisOptions, ArticleAnalysis } from "../engine/analyseArticle";
import type { CorpusAnalysis, CorpusArticle } from "../engine/analyseCorpus";

/** What reading an article gave: its text as stored, or the code of the reason why there is none (`not-text`). */
export type StoredText = { readonly text: string } | { readonly problem: string };

/** Where the articles are that no editor holds. Neither function rejects. */
export interface ArticleStore {
  /** The URIs of the articles under a folder, or the article itself where `uri` is one; none where nothing is. */
  readonly list: (uri: string) => Promise<readonly string[]>;
  readonly read: (uri: string) => Promise<StoredText>;
}

/** Lets everything else that waits have its turn: edits, requests, cancellations. */
export type Pause = () => Promise<void>;

/** Milliseconds since any fixed moment. */
export type Clock = () => number;

/** The analysis, as the workspace calls it. Handed in, so that the work done can be counted. */
export interface Engine {
  readonly analyseArticle: (
    text: string,
    previous?: Pick<ArticleAnalysis, "paragraphs">,
    options?: AnalysisOptions,
  ) => ArticleAnalysis;
  /** Compares articles whose names are linked over the whole corpus already. */
  readonly compareCorpus: (articles: readonly CorpusArticle[]) => CorpusAnalysis;
}

/** All that the workspace needs from outside. */
export interface WorkspaceEnvironment {
  readonly engine: Engine;
  readonly store: ArticleStore;
  /** What the project of an article sets; the same object as long as nothing changes. Never rejects. */
  readonly projectOf: (uri: string) => Promise<ProjectSettings>;
  readonly pause: Pause;
  readonly now: Clock;
}
