/** `conflict`: the reports exclude each other; `update`: a later report of a growing count; `denied`: one denies the other. */
export type Verdict = "conflict" | "update" | "denied";

/** One figure of one article of the corpus. */
export interface FigureReference {
  readonly path: string;
  /** Index of the figure in its article. */
  readonly figure: number;
}

/** One real-world quantity on which reports cannot all be true. */
export interface Conflict {
  readonly label: string;
  readonly verdict: Verdict;
  /** In the order of paths, then of figures. */
  readonly figures: readonly FigureReference[];
  /** Indexes into `figures`, smaller first: which of them exclude each other. Never empty. */
  readonly pairs: readonly (readonly [number, number])[];
}
