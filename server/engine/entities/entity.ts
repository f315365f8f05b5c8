import type { Span } from "../text/span";

export const ENTITY_TYPES = ["PER", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "LAW", "MISC"] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** A name in one paragraph, before it is known what else in the article it denotes. */
export interface Mention extends Span {
  readonly type: EntityType;
  /** Whether it lies inside a longer name that denotes something else. */
  readonly nested: boolean;
  /** How sure the recogniser is, 0 to 1. */
  readonly score: number;
}

/** The score of a rule's name that a table lists in several words: chance does not put them together, so nothing refutes it. */
export const LISTED_IN_FULL = 0.98;

/** A mention with the thing it denotes: one link for all names of one thing. */
export interface Entity extends Mention {
  readonly link: string;
}
