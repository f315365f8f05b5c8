import type { OverviewFigure, ProtocolSpan } from "./messages";

/** A value as JSON can hold it. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };
export type JsonValues = Readonly<Record<string, JsonValue>>;

/** Request: everything that stands beside the text of one article. Null result: the server does not know the article. */
export const REVIEW_REQUEST = "isnad/review";
export interface ReviewParams {
  readonly uri: string;
  /** Left out: the annotator's. */
  readonly layer?: ReviewLayer;
}
/** Whose decisions: those in the file that the annotator writes, or those on the differences between annotators. */
export type ReviewLayer = "annotator" | "adjudicated";
/**
 * How an item stands. `suggestion`: a machine's, undecided; `corrected`: a suggestion that a person changed; `added`: a
 * person's own; `lost`: its words are no longer in the text.
 */
export type ReviewItemState = "suggestion" | "accepted" | "corrected" | "added" | "rejected" | "lost";
export type ReviewItemKind = "figure" | "entity" | "attribution" | "relation" | "note" | "document" | "ruling";

/** A source of a figure, as written, and where it is named. */
export interface ReviewSource {
  readonly text: string;
  /** `named` or `anonymous`. */
  readonly kind: string;
  readonly range: ProtocolSpan | null;
}

/** What another report says otherwise. */
export interface ReviewConflict {
  readonly verdict: "conflict" | "update" | "denied";
  readonly uri: string;
  readonly range: ProtocolSpan;
  /** The other figure as written, its value in words, and its source as written. */
  readonly text: string;
  readonly value: string;
  readonly source: string | null;
}

/** A finding on the item, put into words of the language in use. */
export interface ReviewFinding {
  readonly code: string;
  readonly severity: "error" | "warning" | "information" | "hint";
  readonly message: string;
}

export interface ReviewItem {
  /** Unique in the result. A suggestion's may be another after an edit; that of an annotation in the file stays. */
  readonly id: string;
  readonly kind: ReviewItemKind;
  readonly label: string;
  readonly state: ReviewItemState;
  /** Ascending; several where it is discontinuous, none for relations, article labels and lost items. */
  readonly ranges: readonly ProtocolSpan[];
  /** The characters under the ranges; of a lost item the last that were known. */
  readonly quote: string;
  /** By their names in the stand-off file: a figure's lo, hi, qualifier, unit …, an entity's link, and others. */
  readonly attributes: JsonValues;
  /** A figure's value in words: `≥ 16`. Null for others. */
  readonly value: string | null;
  /** A figure's source; null where it has none or needs none. */
  readonly source: ReviewSource | null;
  /** How a figure stands, as in the overview; null for others. */
  readonly figureState: OverviewFigure["state"] | null;
  readonly origin: { readonly kind: "machine" | "human" | "corrected"; readonly name: string };
  readonly decision: {
    readonly verdict: "accepted" | "rejected" | "added";
    readonly by: string;
    readonly at: string;
    readonly reason: string | null;
  } | null;
  readonly conflicts: readonly ReviewConflict[];
  readonly findings: readonly ReviewFinding[];
  /** Where a lost item's words may be, best first: each the ranges for a `respan`. */
  readonly candidates: readonly (readonly ProtocolSpan[])[];
}

/** The stand-off file that operations write into. */
export interface ReviewFile {
  readonly uri: string;
  readonly exists: boolean;
  readonly annotator: string | null;
  /** Why it cannot be changed, in words, or null. */
  readonly readOnly: string | null;
  /** Lines that could not be read; they are kept as they are. Lines from 0. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}
/** An annotation of a difference, as annotators have it. Its attributes give the words of what they refer to. */
export interface ReviewMark extends Pick<ReviewItem, "label" | "ranges" | "quote" | "attributes" | "value" | "source"> {
  /** Id of the review item that stands for it: the suggestion to take it, or what has become of it. */
  readonly item: string;
}

/** One of the ways in which annotators have annotated a place. */
export interface ReviewVersion {
  /** All who have it so, in the order of their names. */
  readonly annotators: readonly string[];
  /** In reading order; none where these annotators have nothing there. */
  readonly marks: readonly ReviewMark[];
}

/** A place where annotators differ. */
export interface ReviewDifference {
  /** Stays the same while the first annotation of the place does. */
  readonly id: string;
  readonly kind: ReviewItem["kind"];
  /** From the first character that anybody has marked to the last; null for what stands beside the text. */
  readonly range: ProtocolSpan | null;
  /** Two or more; each of two annotators keeps his place. */
  readonly versions: readonly ReviewVersion[];
  /** Whether something of it waits for a decision. */
  readonly isOpen: boolean;
}

/** How the annotators' own files of an article differ, and what is decided of that. */
export interface ReviewAdjudication {
  /** Whose files there are, in the order of their names. */
  readonly annotators: readonly string[];
  /** How many annotations all have, and how many of them the file does not hold yet: the next decision writes them. */
  readonly agreed: number;
  readonly toTake: number;
  /** In reading order. */
  readonly differences: readonly ReviewDifference[];
  /** Files that could not be read, each with the reason, in words. */
  readonly problems: readonly string[];
}

export interface ReviewResult {
  /** The version of the article that ranges count in, or null for one that is not open. */
  readonly version: number | null;
  readonly file: ReviewFile;
  /** In reading order; items without ranges last. In the adjudicated layer, suggestions are those of annotators. */
  readonly items: readonly ReviewItem[];
  /** Of the adjudicated layer; null for the other. */
  readonly adjudication: ReviewAdjudication | null;
}

/** Notification from the server: the annotations of these articles may be others; reviews may be asked for again. */
export const REVIEW_CHANGED = "isnad/reviewChanged";
export interface ReviewChangedParams {
  readonly uris: readonly string[];
}

/** What an annotator does. Ids are those of review items. An operation that corrects a suggestion accepts it. */
export type ReviewOperation =
  | { readonly op: "accept"; readonly ids: readonly string[] }
  | { readonly op: "reject"; readonly ids: readonly string[]; readonly reason?: string | null }
  /** In the adjudicated layer: writes what all annotators have, as every other operation there does too. */
  | { readonly op: "takeAgreed" }
  /** Takes decisions back: a suggestion is open again, what a person added is gone. */
  | { readonly op: "withdraw"; readonly ids: readonly string[] }
  | { readonly op: "relabel"; readonly id: string; readonly label: string }
  /** Extends or shrinks, or places a lost annotation anew. */
  | { readonly op: "respan"; readonly id: string; readonly ranges: readonly ProtocolSpan[] }
  | { readonly op: "split"; readonly id: string; readonly parts: readonly (readonly ProtocolSpan[])[] }
  /** Sets attributes by their names in the file (`lo`, `hi`, `unit`, `link` …); null clears one. */
  | { readonly op: "edit"; readonly id: string; readonly attributes: JsonValues }
  /** Says who is named as a figure's source, or, with null, that nobody is. Kind: `named` or `anonymous`. */
  | {
      readonly op: "source";
      readonly id: string;
      readonly source: { readonly range: ProtocolSpan; readonly kind: string } | null;
    }
  /** What is left out of the attributes of a figure is read from its words. */
  | {
      readonly op: "add";
      readonly kind: "figure" | "entity" | "attribution";
      readonly label: string;
      readonly ranges: readonly ProtocolSpan[];
      readonly attributes?: JsonValues;
    }
  | { readonly op: "relate"; readonly label: string; readonly from: string; readonly to: string }
  | {
      readonly op: "note";
      readonly text: string;
      readonly target: string | null;
      readonly ranges: readonly ProtocolSpan[];
    }
  | {
      readonly op: "labelArticle";
      readonly label: string;
      readonly value?: JsonValue;
      readonly attributes?: JsonValues;
    }
  /** Accepts a diagnostic at a place, or says that two figures are no conflict. */
  | {
      readonly op: "rule";
      readonly code: string;
      readonly range: ProtocolSpan;
      readonly verdict: "accepted" | "update" | "other-quantity";
      readonly other: { readonly uri: string; readonly range: ProtocolSpan } | null;
      readonly reason: string | null;
    };

/** One change of a stand-off file's text: so many UTF-16 code units from `at` on, and what stands there instead. */
export interface FileChange {
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
}

/**
 * Request: carries out operations on the stand-off file, in order. The client applies the edit, so that undo, dirty state
 * and saving are the editor's; a client that keeps its own undo has the server save. Fails with ContentModified when
 * `version` is not the article's present one.
 */
export const OPERATE_REQUEST = "isnad/operate";
export interface OperateParams {
  readonly uri: string;
  /** Of the review that the operations were chosen in; null for an article that is not open. */
  readonly version: number | null;
  readonly operations: readonly ReviewOperation[];
  /** Left out: the annotator's. */
  readonly layer?: ReviewLayer;
  /** Whether the server is to write the file where no editor holds it. */
  readonly saves?: boolean;
}
export interface OperateResult {
  /** An LSP WorkspaceEdit with documentChanges, or null where there is nothing to change or the server has saved it. */
  readonly edit: object | null;
  /** What changes in the file, however it comes about; null: nothing. */
  readonly change: FileChange | null;
  /** The stand-off file, which the edit creates where there is none. */
  readonly fileUri: string;
  /** Ids of what was made, in the order of the operations. */
  readonly made: readonly string[];
  /** Suggestions that are lines of the file now: their ids before, and those that they have by now. */
  readonly renamed: JsonValues;
  /** In words: what could not be done. */
  readonly problems: readonly string[];
}

/** Request: replaces a part of an article's stand-off file, as undo and redo do, if it is still there. */
export const REPLACE_REQUEST = "isnad/replaceInAnnotations";
export interface ReplaceParams {
  readonly uri: string;
  readonly change: FileChange;
  /** Left out: the annotator's. */
  readonly layer?: ReviewLayer;
}
/** As of {@link OperateParams} with `saves`: the edit is for the client where an editor holds the file. */
export type ReplaceResult = Pick<OperateResult, "edit" | "fileUri" | "problems">;

/**
 * The command that quick fixes name for a client that has it (it says so in `experimental.commands.commands` of its
 * capabilities): the client asks what is to be asked, sends the operation and saves the stand-off file. Its argument is a
 * {@link DecideParams}. Other clients get the edit itself, of what needs no question.
 */
export const DECIDE_COMMAND = "isnad.decide";
export interface DecideParams {
  readonly uri: string;
  /** Of the article that the operation is about; null for an article that is not open. */
  readonly version: number | null;
  /** To be completed by the answer: by a reason, or by a source. */
  readonly operation: Extract<ReviewOperation, { readonly op: "rule" | "source" }>;
  /** Whether a reason is to be asked for. A source always is. */
  readonly asksReason: boolean;
  /** Who may be the source, the nearest first. */
  readonly candidates: readonly ReviewSource[];
}
