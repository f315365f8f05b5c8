import type { Span } from "../../text/span";

export const TEMPORAL_KINDS = [
  "date",
  "time",
  "datetime",
  "duration",
  "dateRange",
  "timeRange",
  "datetimeRange",
  "set",
] as const;
export type TemporalKind = (typeof TEMPORAL_KINDS)[number];

/** An expression of time. Its span is the whole phrase without attached conjunctions and prepositions. */
export interface TemporalExpression extends Span {
  readonly kind: TemporalKind;
  /**
   * ISO 8601 and EDTF: a date (partial: X for what is unknown), a time, a duration, an interval `a/b`; with the codes that
   * ISO 24617-1 (TimeML) adds for weekdays (XXXX-WXX-5), weekends, parts of the day (TEV) and bare references
   * (PAST_REF). Null where only a reference date could tell.
   */
  readonly iso: string | null;
  /** First and last moment: a date, a date with time, or a time where no date is known; both included. */
  readonly lo: string | null;
  readonly hi: string | null;
  /** How long it lasts, as an ISO 8601 duration, where the words say it: قبل أسبوعين, السنوات الخمس الماضية. */
  readonly length: string | null;
}

/** Which way a date without its year, or a weekday, is looked for from the reference date. */
export type Toward = "nearest" | "past" | "future";

/** When a text was written or published. */
export interface Reference {
  /** `YYYY-MM-DD`, Gregorian. */
  readonly date: string;
  /** `HH:MM`; midnight where it is not given. */
  readonly time?: string;
  /** News speaks of what is near: that is the default. */
  readonly toward?: Toward;
}
