import type { ProtocolSpan } from "../../../server/protocol/messages";
import type {
  JsonValues,
  ReviewAdjudication,
  ReviewDifference,
  ReviewItem,
  ReviewLayer,
  ReviewMark,
  ReviewSource,
  ReviewVersion,
} from "../../../server/protocol/review";
import type { Language } from "../../messages/language";
import type { Scheme } from "../../messages/scheme";

/** The messages between the reader's page and its host, the extension. */

/** A stretch of the text as CodeMirror counts it: UTF-16 code units, one for every line break. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A change set as CodeMirror writes it down, and whether it is the reader's own, come back confirmed. */
export interface TextUpdate {
  readonly own: boolean;
  readonly changes: unknown;
}

/** What the reader has changed since `base`, the number of updates it had received. */
export interface EditMessage {
  readonly base: number;
  readonly updates: readonly unknown[];
}

/**
 * How a proposed edit went. `stale`: updates that the reader has not seen are on their way; it proposes again over them.
 * `refused`: the document cannot be edited so; the whole text follows.
 */
export type EditOutcome = "done" | "stale" | "refused";

/** A review item with its places as offsets. */
export interface Item extends Omit<ReviewItem, "ranges" | "source" | "candidates"> {
  readonly spans: readonly Span[];
  readonly source: (Omit<ReviewSource, "range"> & { readonly span: Span | null }) | null;
  /** Where a lost item's words may be, best first. */
  readonly candidates: readonly (readonly Span[])[];
}

/** An annotation of a difference, with its places as offsets. */
export interface VersionMark extends Omit<ReviewMark, "ranges" | "source"> {
  readonly spans: readonly Span[];
  readonly source: Item["source"];
}

export interface Version extends Omit<ReviewVersion, "marks"> {
  readonly marks: readonly VersionMark[];
}

/** A place where annotators differ. Whether it waits for a decision, its items say. */
export interface Difference extends Omit<ReviewDifference, "range" | "versions" | "isOpen"> {
  /** Null for what stands beside the text. */
  readonly span: Span | null;
  readonly versions: readonly Version[];
}

export interface Adjudication extends Omit<ReviewAdjudication, "differences"> {
  readonly differences: readonly Difference[];
}

/** What an annotator does, with places as offsets: the operations of the protocol that the reader knows. */
export type Operation =
  | { readonly op: "accept" | "reject" | "withdraw"; readonly ids: readonly string[] }
  | { readonly op: "takeAgreed" }
  | { readonly op: "relabel"; readonly id: string; readonly label: string }
  | { readonly op: "respan"; readonly id: string; readonly spans: readonly Span[] }
  | { readonly op: "split"; readonly id: string; readonly parts: readonly (readonly Span[])[] }
  | { readonly op: "edit"; readonly id: string; readonly attributes: JsonValues }
  | { readonly op: "source"; readonly id: string; readonly source: (Span & { readonly kind: string }) | null }
  | {
      readonly op: "add";
      readonly kind: "figure" | "entity" | "attribution";
      readonly label: string;
      readonly spans: readonly Span[];
    }
  | { readonly op: "note"; readonly text: string; readonly target: string | null; readonly spans: readonly Span[] }
  /** Joins two items: a suggestion is accepted by that. */
  | { readonly op: "relate"; readonly label: string; readonly from: string; readonly to: string }
  | { readonly op: "labelArticle"; readonly label: string; readonly attributes: JsonValues }
  /** Accepts a finding at a place, or says that the other report there is no conflict. */
  | {
      readonly op: "rule";
      readonly code: string;
      readonly span: Span;
      readonly verdict: "accepted" | "update" | "other-quantity";
      /** The other report, where its article has it. */
      readonly other: { readonly uri: string; readonly range: ProtocolSpan } | null;
      readonly reason: string | null;
    };

/** Adjudicating is annotating with the differences between annotators for suggestions. */
export type Mode = "annotate" | "edit" | "adjudicate";

/** The annotations of the article, and what they were counted over. */
export interface ReviewMessage {
  readonly type: "review";
  readonly layer: ReviewLayer;
  /** The number of updates of the text that the offsets belong to. */
  readonly base: number;
  /** The number of the reader's last batch of operations that they include. */
  readonly after: number;
  readonly items: readonly Item[];
  /** Of the adjudicated layer; null for the other. */
  readonly adjudication: Adjudication | null;
  readonly annotator: string | null;
  /** Why the annotations cannot be changed, in words, or null. */
  readonly readOnly: string | null;
}

export type ToReader =
  | {
      readonly type: "start";
      readonly language: Language;
      readonly text: string;
      /** The number that updates are counted from. */
      readonly version: number;
      readonly uri: string;
      readonly name: string;
      readonly writable: boolean;
      readonly fontSize: number;
      readonly selection: Span | null;
      /** Whether it opens for adjudicating. */
      readonly adjudicates: boolean;
    }
  | { readonly type: "updates"; readonly updates: readonly TextUpdate[] }
  | { readonly type: "edited"; readonly outcome: EditOutcome }
  | ReviewMessage
  | ({ readonly type: "scheme" } & Scheme)
  | { readonly type: "do"; readonly command: string; readonly argument: unknown }
  | { readonly type: "reveal"; readonly span: Span }
  /** VS Code hands the keys of this mode on from now. */
  | { readonly type: "keys"; readonly mode: Mode | null }
  /** Asks for what was typed and is not proposed yet; `flushed` answers once the document holds it. */
  | { readonly type: "flush" }
  /** To be shown and read aloud. */
  | { readonly type: "say"; readonly text: string };

export type FromReader =
  | { readonly type: "ready" }
  | ({ readonly type: "edit" } & EditMessage)
  | {
      readonly type: "operate";
      /** Counts what the reader sends; what it adds is called `new-<batch>-<index>` until a review says better. */
      readonly batch: number;
      /** How many reviews the reader has taken in: it calls the items by the names of the last. */
      readonly reviews: number;
      readonly base: number;
      readonly operations: readonly Operation[];
    }
  /** Takes back, or does again, the last thing done. */
  | { readonly type: "undo" | "redo" }
  | { readonly type: "save" | "flushed" }
  /** Whose decisions the reader shows and makes from now on. */
  | { readonly type: "layer"; readonly layer: ReviewLayer }
  | { readonly type: "place"; readonly selection: Span }
  /** Which keys are ours now: none while the focus is elsewhere or in a field. */
  | { readonly type: "keys"; readonly mode: Mode | null }
  | { readonly type: "open"; readonly uri: string; readonly range: ProtocolSpan }
  | { readonly type: "run"; readonly command: string };
