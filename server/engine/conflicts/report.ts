import type { SourceKind, Status } from "../attributions/attribution";
import type { Qualifier } from "../figures/figure";

/**
 * How two reports of one quantity stand to each other, what matters most first. `denied`: one denies the other;
 * `conflict`: they exclude each other; `update`: they exclude each other, and the later one counts on from the earlier;
 * `compatible`: both can be true; `part-of`: one counts some of what the other counts.
 */
export const VERDICTS = ["denied", "conflict", "update", "compatible", "part-of"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Verdicts by which two reports cannot both hold. */
export const EXCLUDING = ["denied", "conflict", "update"] as const satisfies readonly Verdict[];
export type ExcludingVerdict = (typeof EXCLUDING)[number];

export const REASON_CODES = [
  /** One is denied by its own source, the other is affirmed. */
  "denied",
  /** No value satisfies both. */
  "disjoint",
  /** No value satisfies both, although one or both are widened because they say `about`. */
  "disjoint-about",
  /** No value satisfies both, and the later report gives less: counts of this kind only grow. */
  "fell",
  /** The later report gives more of what grows while the days pass. */
  "grew",
  /** Both give the same value. */
  "equal",
  /** Some value satisfies both. */
  "overlap",
  /** The text says that the one is among the other (بينهم 5 أطفال). */
  "among",
  /** An annotator ruled that the one is later than the other. */
  "ruled-update",
  /** An annotator ruled that they measure different things. */
  "ruled-other-quantity",
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** Why a verdict was given, without its words: `messages` puts it into English or Arabic. */
export interface Reason {
  readonly code: ReasonCode;
  /**
   * `earlier` and `later`: the days of the two reports, as `YYYY-MM-DD`, where the verdict rests on them. `by` and `why`: who
   * ruled so, and the reason that was given.
   */
  readonly args: Readonly<Record<string, string>>;
}

/** One figure of one article of the corpus. */
export interface FigureReference {
  readonly path: string;
  /** Index of the figure in its article. */
  readonly figure: number;
}

/** Who is named for a figure. */
export interface ReportSource {
  /** As written. */
  readonly text: string;
  readonly kind: SourceKind;
}

/** What one article says of a quantity. The closed interval is that of the words; null is unbounded. */
export interface Report extends FigureReference {
  readonly lo: number | null;
  readonly hi: number | null;
  readonly qualifier: Qualifier;
  readonly status: Status;
  /** Null for the narrator. */
  readonly source: ReportSource | null;
  /** Day of the article as `YYYY-MM-DD`, where its name or its dateline gives one. */
  readonly day: string | null;
  /** It counts some of what the quantity's other reports count. */
  readonly part: boolean;
}

/** Two reports held against each other: indexes into the quantity's reports, `first` below `second`. */
export interface ReportPair {
  readonly first: number;
  readonly second: number;
  readonly verdict: Verdict;
  readonly reason: Reason;
}
