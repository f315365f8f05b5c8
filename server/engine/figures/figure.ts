import type { Span, TextSpan } from "../text/span";

export const FIGURE_KINDS = [
  "cardinal",
  "dual",
  "vague",
  "ordinal",
  "percent",
  "money",
  "measure",
  "duration",
  "age",
  "date",
  "time",
  "fraction",
  "score",
  "identifier",
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

export type Qualifier = "exact" | "about" | "moreThan" | "atLeast" | "lessThan" | "atMost" | "between" | "vague";

/** What a figure is in its text: something to check, incidental, a point in time, or part of a name. */
export type Role = "claim" | "background" | "time" | "reference";

/** The head noun of what is counted, as written, with its lemma (unmarked singular, normalised spelling). */
export interface Counted extends TextSpan {
  readonly lemma: string;
}

/** A quantity, rate, rank, amount or point in time, read from one paragraph. Its span is the whole expression. */
export interface Figure extends Span {
  /** The numeral core alone, as the annotation guidelines define it. */
  readonly number: Span;
  readonly kind: FigureKind;
  /** The closed interval that the words give; null means unbounded, or that the kind has no value. */
  readonly lo: number | null;
  readonly hi: number | null;
  readonly qualifier: Qualifier;
  /** ISO 4217 code, UCUM unit, or null. */
  readonly unit: string | null;
  /** ISO 8601 (EDTF where partial) for dates, times and durations, else null. */
  readonly iso: string | null;
  readonly counted: Counted | null;
  readonly role: Role;
}
