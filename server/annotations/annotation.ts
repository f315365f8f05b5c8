import type { Span, TextSpan } from "../engine/text/span";

/** Who made an annotation. */
type Origin =
  { readonly kind: "machine"; readonly name: string } | { readonly kind: "annotator"; readonly name: string };

/** What an annotator said to a suggestion, and when (ISO 8601 with a zone). */
interface Decision {
  readonly verdict: "accepted" | "rejected" | "corrected";
  readonly by: string;
  readonly at: string;
}

/**
 * What every stand-off annotation has. Spans are UTF-16 code units into the article as stored, ascending and not
 * empty; there are several where the annotation is discontinuous. The quotation with its context finds the place
 * again after an edit.
 */
interface StandOff {
  /** Unique within its article. */
  readonly id: string;
  readonly spans: readonly Span[];
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** The type in the annotator's scheme: a figure's kind, an entity's type, a cue's class. Unknown labels are kept. */
  readonly label: string;
  readonly origin: Origin;
  /** Null: nobody has decided yet. */
  readonly decision: Decision | null;
}

/** What a claim says about the world, as far as the text tells. */
export interface ClaimFrame {
  readonly label: string;
  readonly event: string | null;
  readonly counted: string | null;
  readonly participants: readonly string[];
  readonly places: readonly string[];
  readonly part: boolean;
}

export interface FigureAnnotation extends StandOff {
  readonly kind: "figure";
  /** The numeral core alone. */
  readonly number: TextSpan;
  /** The closed interval of the words; null is unbounded, or no value where the kind has none. */
  readonly lo: number | null;
  readonly hi: number | null;
  readonly qualifier: string;
  readonly unit: string | null;
  readonly iso: string | null;
  readonly counted: (TextSpan & { readonly lemma: string }) | null;
  readonly role: string;
  readonly status: string;
  /** Id of the attribution that vouches for it, or null: unsourced. */
  readonly attribution: string | null;
  readonly claim: ClaimFrame | null;
}

export interface EntityAnnotation extends StandOff {
  readonly kind: "entity";
  /** One name for all mentions of one thing. */
  readonly link: string;
  readonly nested: boolean;
  /** How sure the recogniser is, 0 to 1. */
  readonly score: number;
}

export interface AttributionAnnotation extends StandOff {
  readonly kind: "attribution";
  /** May be empty where the layout alone reports (a headline's colon). */
  readonly cue: TextSpan;
  readonly source: TextSpan & { readonly kind: string };
  /** The stretches that the source vouches for. */
  readonly content: readonly Span[];
  readonly status: string;
}

/** A mark that stands beside the text, not in it. */
export type Annotation = FigureAnnotation | EntityAnnotation | AttributionAnnotation;
