import type { AnnotatedCorpus } from "./corpus";

/** A file to be written: `name` is a relative path with `/`. */
export interface WrittenFile {
  readonly name: string;
  readonly content: string;
}

/** Why a format could not carry something; put into words by `lossTexts`. */
export type LossReason =
  | "names-only"
  | "figures-only"
  | "nested-name"
  | "crosses-sentence"
  | "holds-no-token"
  | "empty-span"
  | "number-span"
  | "counted-span"
  | "content-span"
  | "conflict-elsewhere"
  | "formula-guard";

/** One thing that one format could not carry: which article, which annotation (its id) and why. */
export interface Loss {
  readonly path: string;
  readonly what: string;
  readonly why: LossReason;
}

export interface Written {
  readonly files: readonly WrittenFile[];
  readonly losses: readonly Loss[];
}

/** A way to hand annotations to other tools. Pure: annotations in, text out. Never throws. */
export interface ExchangeFormat {
  readonly write: (corpus: AnnotatedCorpus) => Written;
}
