import type { ReviewItemKind } from "./review";

/** Request: the labels that annotators of an article choose from, of its project file or built in. */
export const TAGSET_REQUEST = "isnad/tagset";
export interface TagsetParams {
  readonly uri: string;
}

interface Bilingual {
  readonly en: string;
  readonly ar: string;
}

export interface TagsetLabel {
  /** What is stored in files and exports (`PER`). */
  readonly id: string;
  readonly kind: "entity" | "figure" | "document";
  readonly name: Bilingual;
  /** What belongs under it; empty where the scheme says nothing. */
  readonly description: Bilingual;
  /** Short texts with the labelled place between `[[` and `]]`. */
  readonly examples: readonly string[];
  /** `#rrggbb`, for light and for dark themes. */
  readonly color: { readonly light: string; readonly dark: string };
  /** The key that chooses it, or null. */
  readonly key: string | null;
  /** Ids of the attributes that its annotations can have. */
  readonly attributes: readonly string[];
}

/** Something that an annotation says beside its label. */
export interface TagsetAttribute {
  /** Its name among the attributes of the file. */
  readonly id: string;
  /** `choice`: one of the values; `flag`: true or false. */
  readonly kind: "choice" | "flag" | "number" | "text";
  readonly name: Bilingual;
  /** What a `choice` chooses from; none for the others. */
  readonly values: readonly { readonly id: string; readonly name: Bilingual }[];
  /** The value that holds where none is given, or null. */
  readonly fallback: string | null;
}

/** A kind of relation between two annotations, from one to the other. */
export interface TagsetRelation {
  readonly id: string;
  readonly name: Bilingual;
  readonly description: Bilingual;
  /** Ids of the labels that it may lead from and to; none: any. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** The key that chooses it, or null. */
  readonly key: string | null;
}

export interface TagsetResult {
  readonly labels: readonly TagsetLabel[];
  readonly attributes: readonly TagsetAttribute[];
  readonly relations: readonly TagsetRelation[];
  /** A URL, or a path beside the project file; null where there are no guidelines. */
  readonly guidelines: string | null;
}

/** What a tagset calls a label or a relation, for views over articles that may have several tagsets. */
export interface LabelName {
  readonly kind: ReviewItemKind;
  readonly id: string;
  readonly name: Bilingual;
}
