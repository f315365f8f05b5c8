import type { TrainingOptions } from "./crf";

/** The settings that did best on parts of ANERcorp held out one after another; the same for every corpus. */
export const OPTIONS: TrainingOptions = {
  epochs: 8,
  rate: 0.05,
  l1: 0.001,
  l2: 0,
  missCost: 3,
  dropout: 0.5,
  hidden: 0,
  unknown: 0.2,
};

/** The shipped model: no document passes, so no first readings, and names missed cost less beside the rules. */
export const SHIPPED_OPTIONS: TrainingOptions = { ...OPTIONS, rate: 0.1, missCost: 2, dropout: 0.1, hidden: 0.25 };

/** The chances with which a corpus is learnt, once each; the mean of the models is kept. */
export const SEEDS: readonly number[] = [1, 2, 3, 4, 5, 6];

/** The same for the shipped model. */
export const SHIPPED_SEEDS: readonly number[] = [1];

/** First readings only show the second what documents look like: fewer epochs do. */
export const FIRST_OPTIONS: TrainingOptions = { ...OPTIONS, epochs: 5 };

/** Features seen less often say nothing. */
export const SEEN_AT_LEAST = 2;

/** How many sentences before and after one count as its document, where a corpus does not part documents. */
export const DOCUMENT_WINDOW = 60;
