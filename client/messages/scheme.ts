/** A label of the tagset, in the language of the page. */
export interface Label {
  readonly id: string;
  /** What it is put on; `document`: on the article. */
  readonly kind: "figure" | "entity" | "document";
  readonly name: string;
  readonly description: string;
  /** Short texts with the labelled place between `[[` and `]]`. */
  readonly examples: readonly string[];
  readonly color: { readonly light: string; readonly dark: string };
  /** The key that chooses it in the palette, or null. */
  readonly key: string | null;
  /** Ids of the attributes that its annotations can have. */
  readonly attributes: readonly string[];
}

/** A label that words can have. */
export type MarkLabel = Label & { readonly kind: "figure" | "entity" };

/** A kind of relation of the tagset, in the language of the page. */
export interface RelationType {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Ids of the labels that it may lead from and to; none: any. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly key: string | null;
}

/** Something that an annotation says beside its label, in the language of the page. */
export interface Attribute {
  /** Its name among an item's attributes. */
  readonly id: string;
  readonly kind: "choice" | "flag" | "number" | "text";
  readonly name: string;
  /** What a choice chooses from. */
  readonly values: readonly { readonly id: string; readonly name: string }[];
  /** The value that holds where none is given, or null. */
  readonly fallback: string | null;
}

/** What annotators choose from, in the language of the page. */
export interface Scheme {
  readonly labels: readonly Label[];
  readonly attributes: readonly Attribute[];
  readonly relations: readonly RelationType[];
}

/** Where there is no tagset yet: everything is called by its id. */
export const NO_SCHEME: Scheme = { labels: [], attributes: [], relations: [] };
