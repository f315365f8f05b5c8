/** A text in the languages that annotators work in. */
export interface Bilingual {
  readonly en: string;
  readonly ar: string;
}

/** What a label can be put on: a name, a figure, or the article as a whole. */
export const LABEL_KINDS = ["entity", "figure", "document"] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

/** A colour as `#rrggbb`, for light and for dark themes. High-contrast themes use their own line colours. */
export interface Color {
  readonly light: string;
  readonly dark: string;
}

/** One label of an annotation scheme. */
export interface Label {
  /** What is stored in files and exports (`PER`). */
  readonly id: string;
  readonly kind: LabelKind;
  readonly name: Bilingual;
  /** What belongs under it, and what does not; empty where the scheme says nothing. */
  readonly description: Bilingual;
  /** Short texts with the labelled place between `[[` and `]]`. */
  readonly examples: readonly string[];
  readonly color: Color;
  /** The single key that chooses it, or null. Unique among the labels of its kind. */
  readonly key: string | null;
  /** Ids of the attributes that its annotations can have. */
  readonly attributes: readonly string[];
  /** Whether annotations with this label may lie inside others, or hold others. */
  readonly nesting: boolean;
}

export const ATTRIBUTE_KINDS = ["choice", "flag", "number", "text"] as const;
export type AttributeKind = (typeof ATTRIBUTE_KINDS)[number];

/** Something that an annotation says beside its label. */
export interface Attribute {
  readonly id: string;
  readonly kind: AttributeKind;
  readonly name: Bilingual;
  /** What a `choice` chooses from; none for the other kinds. */
  readonly values: readonly { readonly id: string; readonly name: Bilingual }[];
  /** The value that holds where none is given, or null. */
  readonly fallback: string | null;
}

/** A directed relation between two annotations. */
export interface Relation {
  readonly id: string;
  readonly name: Bilingual;
  readonly description: Bilingual;
  /** Ids of the labels that it may lead from and to; none: any. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly key: string | null;
}

/** An annotation scheme: what annotators choose from. */
export interface Tagset {
  readonly labels: readonly Label[];
  readonly attributes: readonly Attribute[];
  readonly relations: readonly Relation[];
  /** Where the guidelines are: a URL, or a path beside the project file; null where there are none. */
  readonly guidelines: string | null;
}

/** The label of a kind by its id, or undefined: unknown labels are kept in annotations and shown by their id. */
export const labelOf = ({ labels }: Tagset, kind: LabelKind, id: string): Label | undefined =>
  labels.find((label) => label.kind === kind && label.id === id);
