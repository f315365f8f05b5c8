import { DEFAULT_PROJECT, type ProjectSettings } from "../annotations/project";
import type { ArticleAnalysis } from "../engine/analyseArticle";

/**
 * How far an article has come. `known`: its place is known, its text is not, or is out of date; `read`: its text is
 * there; `analysed`: the engine has read it; `compared`: it has been compared with the rest of the corpus.
 */
export type BuildState = "known" | "read" | "analysed" | "compared";

/** What an entry waits for. `refused`: it is no article, and why (`not-text`, `not-arabic`, …). */
type Stage =
  | { readonly name: "known" }
  | { readonly name: "read"; readonly text: string }
  | { readonly name: "analysed" }
  | { readonly name: "refused"; readonly problem: string };

/**
 * What the workspace knows of one file or document. Entries are never changed, only replaced: work that began on an
 * entry which is no longer the current one is work on a stale text.
 */
export interface Entry {
  readonly uri: string;
  /** The version of the document that the editor holds, or null where no editor holds it. */
  readonly version: number | null;
  /** Whether there is a file in the corpus' folders. */
  readonly stored: boolean;
  readonly stage: Stage;
  /** The newest analysis there is; of an older text until the stage is `analysed`, none where it is refused. */
  readonly analysis: ArticleAnalysis | null;
  /** What the project said when the article was analysed. */
  readonly project: ProjectSettings;
}

const KNOWN: Stage = { name: "known" };

/** A file or document of which only the place is known. */
export const knownEntry = (uri: string, stored: boolean): Entry => ({
  uri,
  version: null,
  stored,
  stage: KNOWN,
  analysis: null,
  project: DEFAULT_PROJECT,
});

/** Whether there is anything left to do before the article can be compared. */
export const isWaiting = ({ stage }: Entry): boolean => stage.name === "known" || stage.name === "read";

/** The entry after its file may have changed. The old analysis stays until the new text has been read. */
export const outdated = (entry: Entry): Entry => ({ ...entry, stage: KNOWN });

/** The entry with its text. A text that was analysed before is not analysed again. */
export const withText = (entry: Entry, text: string): Entry =>
  entry.analysis?.article.text === text
    ? { ...entry, stage: { name: "analysed" } }
    : { ...entry, stage: { name: "read", text } };

/** The entry once more before its analysis, which would be another one now; the old one stays until then. */
export const toAnalyseAgain = (entry: Entry): Entry =>
  entry.stage.name === "analysed" && entry.analysis
    ? { ...entry, stage: { name: "read", text: entry.analysis.article.text } }
    : entry;

export const withAnalysis = (entry: Entry, analysis: ArticleAnalysis, project: ProjectSettings): Entry => ({
  ...entry,
  stage: { name: "analysed" },
  analysis,
  project,
});

/** The entry as something that is not analysed. */
export const refused = (entry: Entry, problem: string): Entry => ({
  ...entry,
  stage: { name: "refused", problem },
  analysis: null,
});
