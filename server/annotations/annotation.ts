import type { Span, TextSpan } from "../engine/text/span";
import type { Json, JsonFields } from "./json";

/**
 * The kinds of annotations. `relation` joins two others, `note` is a remark, `document` labels the whole article,
 * `ruling` is what an annotator decided about a finding: a diagnostic accepted, or two figures that need not agree.
 */
export const ANNOTATION_KINDS = ["figure", "entity", "attribution", "relation", "note", "document", "ruling"] as const;
export type AnnotationKind = (typeof ANNOTATION_KINDS)[number];

export const ORIGIN_KINDS = ["machine", "human", "corrected"] as const;

/**
 * Who made an annotation: a recogniser or engine (`name` is its name), a person (`name` is the annotator), or a person
 * who changed what a machine suggested (`name` is the machine; the decision says who).
 */
export interface Origin {
  readonly kind: (typeof ORIGIN_KINDS)[number];
  readonly name: string;
}

export const VERDICTS = ["accepted", "rejected", "added"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What an annotator decided. A corrected suggestion is accepted, with an origin that says `corrected`. */
export interface Decision {
  readonly verdict: Verdict;
  readonly by: string;
  /** ISO 8601 with a zone. */
  readonly at: string;
  readonly reason: string | null;
}

/** The suggestion that an annotator corrected, so that the engine does not bring it up again. */
export interface Suggested {
  readonly label: string;
  readonly spans: readonly Span[];
  /** As {@link StandOff.quote}. */
  readonly quote: string;
}

/** An annotation of an annotator's own file, from which an adjudicated one was taken. */
export interface Taken {
  readonly annotator: string;
  /** Its id in that annotator's file. */
  readonly id: string;
}

/** Which of the places where its quote stands an annotation has, from 1, and how many there were. */
export interface Occurrence {
  readonly nth: number;
  readonly of: number;
  /** How many of them had the same prefix and suffix too, where there was more than one. */
  readonly alike?: number | undefined;
}

/** What every annotation has. Offsets are UTF-16 code units into the article as stored. */
interface StandOff {
  /** Unique within its file, and within the article as far as its annotators' files go. */
  readonly id: string;
  /** Ascending, disjoint, none empty; several where it is discontinuous, none where it stands beside the whole text. */
  readonly spans: readonly Span[];
  /** The characters under the spans, those of several joined by one space. Empty without spans. */
  readonly quote: string;
  /** What stands before the first span and after the last: it finds the place again after an edit. */
  readonly prefix: string;
  readonly suffix: string;
  /** Tells words that the article has once from words that it repeats. Absent: nobody has counted. */
  readonly occurrence?: Occurrence | undefined;
  /**
   * The type in the annotator's tagset: a figure's kind, an entity's type, a cue's class, a relation's type, a document's
   * label, a ruling's diagnostic code. Unknown labels are kept.
   */
  readonly label: string;
  readonly origin: Origin;
  /** Null: nobody has decided yet. */
  readonly decision: Decision | null;
  readonly suggested: Suggested | null;
  /** Of an adjudicated annotation: whose it was. Absent elsewhere. */
  readonly takenFrom?: readonly Taken[] | undefined;
  /** Attributes that the kind does not know: those of the annotator's tagset, and those of newer versions. */
  readonly otherAttributes: JsonFields;
  /** Fields of the line that this version does not know. */
  readonly otherFields: JsonFields;
}

/** Who said it, as written: the nearest words that name the source. */
export interface SourceSpan extends TextSpan {
  /** `named` or `anonymous`; other words are kept. */
  readonly kind: string;
  /** Finer than the kind: `official`, `media`, `witness`, `named` or `anonymous`; absent where nobody has said. */
  readonly sort?: string;
}

export interface CountedSpan extends TextSpan {
  readonly lemma: string;
}

/** What a claim says about the world, as far as the text tells. The engine makes it; files do not hold it. */
export interface ClaimFrame {
  readonly label: string;
  readonly event: string | null;
  readonly counted: string | null;
  readonly participants: readonly string[];
  readonly places: readonly string[];
  readonly part: boolean;
}

export interface FigureAttributes {
  /** The numeral core alone. */
  readonly number: TextSpan | null;
  /** The closed interval of the words; null is unbounded, or no value where the kind has none. */
  readonly lo: number | null;
  readonly hi: number | null;
  readonly qualifier: string;
  /** ISO 4217 code, UCUM unit, or null. */
  readonly unit: string | null;
  /** ISO 8601 (EDTF where partial) for dates, times and durations, else null. */
  readonly iso: string | null;
  readonly counted: CountedSpan | null;
  readonly role: string;
  readonly status: string;
  /** Null: unsourced. */
  readonly source: SourceSpan | null;
  /** Id of the attribution annotation that vouches for it, or null. */
  readonly attribution: string | null;
  /** Id of the real-world quantity that it measures (`suruc.killed`), or null. */
  readonly quantity: string | null;
  readonly claim: ClaimFrame | null;
}
export interface FigureAnnotation extends StandOff {
  readonly kind: "figure";
  readonly attributes: FigureAttributes;
}

export interface EntityAttributes {
  /** One name for all mentions of one thing, or null where nobody has said. */
  readonly link: string | null;
  readonly nested: boolean;
  /** How sure the recogniser is, 0 to 1; null for a person's. */
  readonly score: number | null;
}
export interface EntityAnnotation extends StandOff {
  readonly kind: "entity";
  readonly attributes: EntityAttributes;
}

/** Who said what. Its spans are the cue's, or the source's where the layout alone reports (a headline's colon). */
export interface AttributionAttributes {
  /** May be empty, then at the place where a cue would be. */
  readonly cue: TextSpan;
  readonly source: SourceSpan;
  /** The stretches that the source vouches for. */
  readonly content: readonly Span[];
  readonly status: string;
}
export interface AttributionAnnotation extends StandOff {
  readonly kind: "attribution";
  readonly attributes: AttributionAttributes;
}

/** Joins two annotations of the same file, from one to the other. */
export interface RelationAttributes {
  readonly from: string;
  readonly to: string;
}
export interface RelationAnnotation extends StandOff {
  readonly kind: "relation";
  readonly attributes: RelationAttributes;
}

/** A remark on its spans, on another annotation, or on the article. */
export interface NoteAttributes {
  readonly text: string;
  /** Id of the annotation that it is about, or null. */
  readonly target: string | null;
}
export interface NoteAnnotation extends StandOff {
  readonly kind: "note";
  readonly attributes: NoteAttributes;
}

/** A label of the whole article; `value` where the label takes one. */
export interface DocumentAttributes {
  readonly value: Json;
}
export interface DocumentAnnotation extends StandOff {
  readonly kind: "document";
  readonly attributes: DocumentAttributes;
}

export const RULING_VERDICTS = ["accepted", "update", "other-quantity"] as const;

/** A figure in another article, found again there by its words. */
export interface OtherFigure {
  /** The other article's path, relative to this article's folder, with `/`. */
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * What was decided about a finding on the spans; the decision's reason says why. `accepted`: the diagnostic of the code
 * that `label` names is not shown there. `update` and `other-quantity`: the figure and `other` are no conflict, because
 * one is later than the other, or because they measure different things.
 */
export interface RulingAttributes {
  readonly verdict: (typeof RULING_VERDICTS)[number];
  /** Null: whatever stands on the other side. */
  readonly other: OtherFigure | null;
}
export interface RulingAnnotation extends StandOff {
  readonly kind: "ruling";
  readonly attributes: RulingAttributes;
}

/** A mark that stands beside the text, not in it. */
export type Annotation =
  | FigureAnnotation
  | EntityAnnotation
  | AttributionAnnotation
  | RelationAnnotation
  | NoteAnnotation
  | DocumentAnnotation
  | RulingAnnotation;

/** An annotation of one kind. */
export type AnnotationOf<Kind extends AnnotationKind> = Extract<Annotation, { readonly kind: Kind }>;
