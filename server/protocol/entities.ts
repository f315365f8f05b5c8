import type { ProtocolSpan } from "./messages";

/** The types of names, in the order in which they are listed. */
export const LISTED_TYPES = ["PER", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "LAW", "MISC"] as const;
export type ListedType = (typeof LISTED_TYPES)[number];

/** Request: the things that the corpus names, for the tree view. Does not wait. */
export const ENTITIES_REQUEST = "isnad/entities";
export interface ListedEntity {
  /** One name for all mentions of one thing. */
  readonly link: string;
  readonly type: ListedType;
  readonly mentions: number;
  readonly articles: number;
  /** Other names that articles have for it, as written. */
  readonly names: readonly string[];
}
export interface EntitiesResult {
  /** The most mentioned first, within each type. */
  readonly entities: readonly ListedEntity[];
}

/** Request: all mentions of one thing, the least sure first, equals in the order of articles. */
export const MENTIONS_REQUEST = "isnad/mentions";
export interface MentionsParams {
  readonly link: string;
}
export interface ListedMention {
  readonly uri: string;
  readonly range: ProtocolSpan;
  /** As written. */
  readonly text: string;
  /** How sure it is, 0 to 1. */
  readonly score: number;
}
export interface MentionsResult {
  readonly mentions: readonly ListedMention[];
}
