import type { Gender } from "../lexicon/reportingForms";
import type { Span, TextSpan } from "../text/span";

/** What a reporting expression does with its content. */
export const CUE_CLASSES = [
  "say",
  "add",
  "confirm",
  "deny",
  "claim",
  "doubt",
  "announce",
  "quote",
  "accordingTo",
  "impersonal",
  "speaker",
] as const;
export type CueClass = (typeof CUE_CLASSES)[number];

export type SourceKind = "named" | "anonymous";

/** Finer than the kind: `named` and `anonymous` are what is neither an organ of a state, a medium nor an eyewitness. */
export type SourceSort = "named" | "official" | "media" | "witness" | "anonymous";

/** What the source does with the figure: asserts it, denies it, or passes it on as unconfirmed. */
export type Status = "affirmed" | "denied" | "unverified";

export interface Cue extends TextSpan {
  readonly class: CueClass;
}

export interface Source extends TextSpan {
  readonly kind: SourceKind;
}

/** A source with what sort of teller it is, which takes the whole article to know. */
export interface SortedSource extends Source {
  readonly sort: SourceSort;
}

/** Who said what: a cue, the source it names and the stretches of text that the source vouches for. */
export interface Attribution {
  readonly cue: Cue;
  readonly source: SortedSource;
  readonly content: readonly Span[];
  readonly status: Status;
}

/** A figure's place in the chain of tellers. */
export interface FigureAttribution {
  /** Index into the article's attributions, or null where the narrator speaks: an unsourced figure. */
  readonly attribution: number | null;
  readonly status: Status;
}

/** Gender and number, as far as they show: null where a form leaves the gender open. */
export interface Agreement {
  readonly gender: Gender | null;
  readonly plural: boolean;
}

/** How a cue stands to the sources before and after it. */
export type Continuity =
  /** Bare: its source is the last one that agrees with it. */
  | "continues"
  /** Its source is the one that later bare cues continue. */
  | "leads"
  /** Its source is passed by: an adjunct beside another cue, an impersonal cue, a hedge. */
  | "aside";

/** A cue as its own paragraph gives it; a bare cue (وأضاف) has no source until the document pass finds the last one. */
export interface CueReading {
  readonly cue: Cue;
  readonly source: Source | null;
  readonly content: readonly Span[];
  readonly status: Status;
  readonly agreement: Agreement;
  readonly continuity: Continuity;
}

/** Who said what in an article, and where each of its figures stands. */
export interface AttributionReading {
  /** In the order of their cues. */
  readonly attributions: readonly Attribution[];
  /** One for each figure of the article, in the same order. */
  readonly figures: readonly FigureAttribution[];
}
