import type { Span } from "../../engine/text/span";
import type { OtherFigure, RulingAttributes } from "../annotation";
import type { Json, JsonFields } from "../json";

/**
 * What an annotator does to an article's annotations. Ids are those of review items: suggestions and annotations of the
 * file alike. Spans are UTF-16 code units into the article. An operation that corrects a suggestion accepts it.
 */
export type Operation =
  | { readonly op: "accept"; readonly ids: readonly string[] }
  /** Writes items that are accepted already and not in the file: what all annotators of an article have. */
  | { readonly op: "take"; readonly ids: readonly string[] }
  | { readonly op: "reject"; readonly ids: readonly string[]; readonly reason?: string | null }
  /** Takes decisions back: a suggestion is open again, what a person added is gone. */
  | { readonly op: "withdraw"; readonly ids: readonly string[] }
  | { readonly op: "relabel"; readonly id: string; readonly label: string }
  /** Extends or shrinks, or places a lost annotation anew. */
  | { readonly op: "respan"; readonly id: string; readonly spans: readonly Span[] }
  /** Two or more annotations in the place of one, each with its own spans. */
  | { readonly op: "split"; readonly id: string; readonly parts: readonly (readonly Span[])[] }
  /** Sets attributes by their names in the file; null clears one. */
  | { readonly op: "edit"; readonly id: string; readonly attributes: JsonFields }
  /** Says who is named as a figure's source, or, with null, that nobody is. */
  | { readonly op: "source"; readonly id: string; readonly source: (Span & { readonly kind: string }) | null }
  | {
      readonly op: "add";
      readonly kind: "figure" | "entity" | "attribution";
      readonly label: string;
      readonly spans: readonly Span[];
      readonly attributes?: JsonFields;
    }
  | { readonly op: "relate"; readonly label: string; readonly from: string; readonly to: string }
  | { readonly op: "note"; readonly text: string; readonly target: string | null; readonly spans: readonly Span[] }
  | { readonly op: "labelArticle"; readonly label: string; readonly value?: Json; readonly attributes?: JsonFields }
  | {
      readonly op: "rule";
      /** The diagnostic's code. */
      readonly label: string;
      readonly spans: readonly Span[];
      readonly verdict: RulingAttributes["verdict"];
      readonly other: OtherFigure | null;
      readonly reason: string | null;
    };

/** Who operates and when, and names for what is made. The pure layers know no clock and no chance. */
export interface Operator {
  readonly by: string;
  /** ISO 8601 with a zone. */
  readonly at: string;
  /** An id that no annotation of the article has; another one at each call. */
  readonly newId: () => string;
}

/** Why an operation did nothing, or not all. */
export interface OperationProblem {
  readonly code: "unknown-id" | "bad-spans" | "bad-attribute" | "not-possible" | "newer-version";
  /** The id or attribute that it is about. */
  readonly detail: string;
}
