import type { LabelName } from "./tagset";

/** Request: how far the annotators of all known articles agree, and what is left to adjudicate. No parameters. */
export const AGREEMENT_REQUEST = "isnad/agreement";

/** A measure of agreement. */
export interface SentCoefficient {
  /** Null where it is undefined: nothing to compare, or no disagreement that chance could have made. */
  readonly value: number | null;
  /** How many items were compared: tokens, or spans. */
  readonly compared: number;
}

export interface SentPairAgreement {
  readonly annotators: readonly [string, string];
  readonly cohenKappa: SentCoefficient;
  readonly exactF1: SentCoefficient;
  readonly overlappingF1: SentCoefficient;
}

/** Agreement over one set of labels. */
export interface SentAgreement {
  /** Null: all labels together. */
  readonly label: string | null;
  readonly pairs: readonly SentPairAgreement[];
  readonly fleissKappa: SentCoefficient;
  readonly alpha: SentCoefficient;
  readonly alphaU: SentCoefficient;
}

/** What `isnad agree` computes of one kind. */
export interface SentKindAgreement {
  readonly kind: "entity" | "figure" | "attribution";
  /** How many articles have two annotators or more. */
  readonly articles: number;
  readonly agreements: readonly SentAgreement[];
}

/** An article with the files of two annotators or more. */
export interface ComparedArticle {
  readonly uri: string;
  readonly annotators: readonly string[];
  readonly agreed: number;
  readonly differences: number;
  /** Of the differences, those that wait for a decision. */
  readonly open: number;
}

export interface AgreementResult {
  readonly kinds: readonly SentKindAgreement[];
  /** In the order of their URIs. */
  readonly articles: readonly ComparedArticle[];
  /** What tagsets call the labels; those that none has are not there. */
  readonly names: readonly LabelName[];
  /** Files that could not be read, each with the reason, in words. */
  readonly problems: readonly string[];
}

/**
 * Request: the next article, or the one before, whose annotators differ where nobody has decided yet; going round at the
 * ends. The result is its URI, or null where there is no other.
 */
export const NEXT_TO_ADJUDICATE_REQUEST = "isnad/nextToAdjudicate";
export interface NextToAdjudicateParams {
  readonly uri: string;
  readonly step: 1 | -1;
}
