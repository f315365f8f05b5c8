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

/** Request: the quantities that several reports give, for the conflict board. */
export const BOARD_REQUEST = "isnad/board";

/** How the reports of a quantity stand to each other, gravest first. */
export const BOARD_VERDICTS = ["denied", "conflict", "update", "compatible", "part-of"] as const;
export type BoardVerdict = (typeof BOARD_VERDICTS)[number];

/** What kind of source vouches for a report; `unsourced`: none, the narrator speaks. */
export const SOURCE_KINDS = ["named", "official", "witness", "anonymous", "media", "unsourced"] as const;
export type BoardSourceKind = (typeof SOURCE_KINDS)[number];

export interface BoardReport {
  readonly uri: string;
  readonly range: ProtocolSpan;
  /** The whole expression as written. */
  readonly text: string;
  /** What it says of the quantity, in words of the language in use: `about 20`, `more than 25`. */
  readonly value: string;
  /** The closed interval of the words; null is unbounded, both null: no value. */
  readonly lo: number | null;
  readonly hi: number | null;
  /** The share by which the interval is meant to be widened on both sides: above zero where the words say *about*. */
  readonly margin: number;
  readonly sourceKind: BoardSourceKind;
  /** Who says so, as written; null for the narrator. */
  readonly source: string | null;
  readonly status: "affirmed" | "denied" | "unverified";
  /** Day of the article, `YYYY-MM-DD`, where it gives one. */
  readonly day: string | null;
  /** It counts some of what the quantity's other reports count. */
  readonly part: boolean;
}
/** Two reports of a quantity held against each other: indexes into its reports. */
export interface BoardPair {
  readonly first: number;
  readonly second: number;
  readonly verdict: BoardVerdict;
  /** Why, in a sentence of the language in use. */
  readonly reason: string;
}
export interface BoardQuantity {
  /** In the language in use. */
  readonly label: string;
  /** The gravest of its pairs. */
  readonly verdict: BoardVerdict;
  readonly reports: readonly BoardReport[];
  /** For each report the gravest pairs that it stands in, a few. */
  readonly pairs: readonly BoardPair[];
}
export interface BoardResult {
  /** How many articles were compared. */
  readonly articles: number;
  readonly quantities: readonly BoardQuantity[];
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
  /** What of the annotations; left out: what nobody decided on and what annotators stand for. */
  readonly include?: readonly ExportSort[];
  /** Whose: those of the annotator that the settings name, or what was adjudicated. Left out: the annotator's. */
  readonly layer?: "annotator" | "adjudicated";
  /** Only annotations of these kinds, and only with these labels. Left out or empty: of all, and with all. */
  readonly kinds?: readonly ExportKind[];
  readonly labels?: readonly string[];
}
export const EXPORT_KINDS = ["figure", "entity", "attribution", "relation", "note", "document"] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];
export const EXPORT_SORTS = ["suggestions", "accepted", "rejected"] as const;
export type ExportSort = (typeof EXPORT_SORTS)[number];
export interface ExportResult {
  readonly written: readonly string[];
  /** One line per thing that could not be carried or written. */
  readonly problems: readonly string[];
}

/** Request: makes annotation files of what other tools annotated, beside the articles in a folder. */
export const IMPORT_REQUEST = "isnad/import";
export interface ImportParams {
  /** Files and folders of the other tool. */
  readonly uris: readonly string[];
  readonly format: string;
  /** The folder of the articles. */
  readonly intoUri: string;
  readonly annotator: string;
  /** Nothing is written. */
  readonly dryRun: boolean;
  /** Annotation files that are there are replaced. */
  readonly overwrite: boolean;
}
export interface ImportResult {
  readonly articles: readonly {
    /** Its annotation file. */
    readonly targetUri: string;
    readonly annotations: number;
    /** How many could not be placed in the article's text; they are in the file all the same. */
    readonly lost: number;
    /** `there`: an annotation file was there already, and is left as it is. */
    readonly outcome: "written" | "dry" | "there";
  }[];
  /** One line per thing that could not be read, placed or written. */
  readonly problems: readonly string[];
}

/** Options that the client hands over in `initializationOptions` and again when they change (`isnad/settings`). */
export const SETTINGS_NOTIFICATION = "isnad/settings";
export interface IsnadSettings {
  readonly language: "en" | "ar";
  /** Names that are less sure than this are not shown, 0 to 1. */
  readonly entityThreshold: number;
  /** The absolute path of a model's folder, in the place of the built-in recogniser; empty for the built-in one. */
  readonly recogniser?: string;
  /** Who annotates: stands in every decision. Left out, decisions are signed by `annotator`. */
  readonly annotator?: string;
  /** `shared`: all write NAME.isnad.jsonl; `own`: each writes NAME.<annotator>.isnad.jsonl. Left out: shared. */
  readonly annotationFile?: "shared" | "own";
  /** By the code of a rule: `error`, `warning`, `information`, `hint` or `off`. A project's own severities go before. */
  readonly severity?: Readonly<Record<string, string>>;
}

/** The language id of Arabic news articles. */
export const ARTICLE_LANGUAGE = "isnad-article";
