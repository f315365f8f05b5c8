import type { Agreement, Continuity, CueClass, Status } from "./attribution";
import type { SourcePhrase } from "./sourcePhrase";

/** Where a cue's content lies, before the other cues of its passage are known. */
export type Scope =
  | { readonly kind: "none" }
  /** From a token to the end of its clause: a finite clause, or a nominal phrase, which ends earlier. */
  | { readonly kind: "clause" | "noun" | "hedged"; readonly from: number; readonly until?: number }
  /** The quotation that a token opens. */
  | { readonly kind: "quotation"; readonly open: number }
  /** An adjunct: what stands before it, and what follows from `after` on. */
  | { readonly kind: "around"; readonly before: boolean; readonly after: number | null }
  /** All that stands before the cue in its passage. */
  | { readonly kind: "before" };

/** A cue of one passage with its source, before contents are measured against each other. */
export interface CueFrame {
  /** The first token of its clause, where the content of an earlier cue ends. */
  readonly first: number;
  /** The tokens of the cue itself. */
  readonly cue: { readonly first: number; readonly last: number; readonly skip: number };
  readonly class: CueClass;
  readonly source: SourcePhrase | null;
  readonly agreement: Agreement;
  readonly continuity: Continuity;
  readonly status: Status;
  readonly scope: Scope;
  /** Whether it stands in the main line of the passage and so ends what came before it. */
  readonly main: boolean;
}

export const ANY: Agreement = { gender: null, plural: false };
