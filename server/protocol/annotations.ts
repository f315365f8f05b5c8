import type { ProtocolSpan } from "./messages";
import type { ReviewItemKind, ReviewItemState } from "./review";
import type { LabelName } from "./tagset";

/** How many annotations of each state there are. */
export type ReviewCounts = Readonly<Record<ReviewItemState, number>>;

/** Request: how far the review of all that is analysed by now has come. Without parameters. */
export const PROGRESS_REQUEST = "isnad/progress";
export interface ProgressResult {
  readonly all: ReviewCounts;
  readonly articles: readonly { readonly uri: string; readonly counts: ReviewCounts }[];
  /** Most frequent first. */
  readonly labels: readonly { readonly kind: ReviewItemKind; readonly label: string; readonly counts: ReviewCounts }[];
  /** What tagsets call the labels; those that none has are not there. */
  readonly names: readonly LabelName[];
  /** Who has decided, with what. */
  readonly annotators: readonly { readonly annotator: string; readonly counts: ReviewCounts }[];
}

/** Request: the annotations of all articles that answer a query, each in its context. */
export const SEARCH_REQUEST = "isnad/searchAnnotations";
export const SEARCH_ORDERS = ["article", "key", "before", "after"] as const;
export type SearchOrder = (typeof SEARCH_ORDERS)[number];
export interface SearchParams {
  /** Words, and conditions such as `label:PER` or `value:>100`; empty finds all. */
  readonly query: string;
  readonly states: readonly ReviewItemState[];
  readonly order: SearchOrder;
  /** How many hits are wanted at most. */
  readonly limit: number;
}
export interface SearchHit {
  readonly uri: string;
  /** Of the article that the ids hold for; null for one that is not open. */
  readonly version: number | null;
  /** That of the review item. */
  readonly id: string;
  readonly kind: ReviewItemKind;
  readonly label: string;
  readonly state: ReviewItemState;
  /** From the first to the last of its characters; null where it stands nowhere. */
  readonly range: ProtocolSpan | null;
  readonly before: string;
  readonly key: string;
  readonly after: string;
  /** A figure's value in signs, and its source; an entity's link. */
  readonly value: string | null;
  readonly source: string | null;
  readonly link: string | null;
  /** Who decided, or null. */
  readonly by: string | null;
}
export interface SearchResult {
  /** How many there are, shown or not; by state, whatever states are wanted. */
  readonly total: number;
  readonly counts: ReviewCounts;
  readonly hits: readonly SearchHit[];
  /** What tagsets call the labels of the hits; those that none has are not there. */
  readonly names: readonly LabelName[];
}
