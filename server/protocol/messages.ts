/** The custom messages that client and server exchange, beside those of the Language Server Protocol. */

export interface ProtocolSpan {
  /** Zero-based line and UTF-16 character, as in LSP ranges. */
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** What a mark in the editor stands for; each has a theme colour. */
export const MARK_KINDS = [
  "claim-sourced",
  "claim-unsourced",
  "claim-conflicting",
  "figure",
  "entity",
  "source",
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export interface Mark {
  readonly kind: MarkKind;
  readonly range: ProtocolSpan;
}

/** Request: the marks of one article, for background decorations. Null result: the server does not know the article. */
export const MARKS_REQUEST = "isnad/marks";
export interface MarksParams {
  readonly uri: string;
}
export interface MarksResult {
  /** The document version that the marks belong to, or null for an article that is not open. */
  readonly version: number | null;
  readonly marks: readonly Mark[];
}

/** Request: figures and conflicts of the corpus, for the tree view. */
export const OVERVIEW_REQUEST = "isnad/overview";
export interface OverviewFigure {
  readonly uri: string;
  readonly range: ProtocolSpan;
  readonly text: string;
  /** The value in words of the language in use: `≥ 16`, `20–99`. */
  readonly value: string;
  /** Who says so, or null: unsourced. */
  readonly source: string | null;
  readonly state: "sourced" | "anonymous" | "unsourced" | "conflicting" | "other";
}
export interface OverviewConflict {
  readonly label: string;
  readonly verdict: "conflict" | "update" | "denied";
  readonly figures: readonly OverviewFigure[];
}
export interface OverviewArticle {
  readonly uri: string;
  readonly figures: readonly OverviewFigure[];
}
export interface OverviewResult {
  readonly conflicts: readonly OverviewConflict[];
  readonly articles: readonly OverviewArticle[];
}

/** Notification from the server: analysis of the corpus changed; decorations and views may ask again. */
export const CORPUS_CHANGED = "isnad/corpusChanged";
export interface CorpusChangedParams {
  /** Articles known, and articles still waiting to be read. */
  readonly articles: number;
  readonly waiting: number;
  readonly unsourced: number;
  readonly conflicts: number;
}

/** Request: writes the given articles in an exchange format. The server does the writing, the client asks where. */
export const EXPORT_REQUEST = "isnad/export";
export interface ExportParams {
  /** Articles or folders. */
  readonly uris: readonly string[];
  readonly formats: readonly string[];
  /** Folder to write into. */
  readonly outUri: string;
}
export interface ExportResult {
  readonly written: readonly string[];
  /** One line per thing that could not be carried or written. */
  readonly problems: readonly string[];
}

/** Options that the client hands over in `initializationOptions` and again when they change (`isnad/settings`). */
export const SETTINGS_NOTIFICATION = "isnad/settings";
export interface IsnadSettings {
  readonly language: "en" | "ar";
  /** The absolute path of a model's folder, in the place of the built-in recogniser; empty for the built-in one. */
  readonly recogniser?: string;
  /** Who annotates: stands in every decision. Left out, decisions are signed by `annotator`. */
  readonly annotator?: string;
  /** `shared`: all write NAME.isnad.jsonl; `own`: each writes NAME.<annotator>.isnad.jsonl. Left out: shared. */
  readonly annotationFile?: "shared" | "own";
}

/** The language id of Arabic news articles. */
export const ARTICLE_LANGUAGE = "isnad-article";
