import type { FigureReference } from "../conflicts/report";
import type { Span } from "../text/span";

export const DIAGNOSTIC_CODES = [
  "unsourced-figure",
  "anonymous-source",
  "conflicting-figures",
  "denied-figure",
  "arithmetic",
  "headline-differs",
] as const;
export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];

export const SEVERITIES = ["error", "warning", "information", "hint"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The other side of a finding, in this article or another. */
export interface Related {
  readonly reference: FigureReference;
  readonly span: Span;
  /** The figure there, as written, with what is counted. */
  readonly text: string;
  /** Who says so there, as written, or null where nobody is named. */
  readonly source: string | null;
}

/** A finding to show, without its words: `messages` puts it into English or Arabic. */
export interface Diagnostic extends Span {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** Indexes of the figures concerned, in this article. */
  readonly figures: readonly number[];
  /** What the message names: the figure as written, the source, the quantity's label. */
  readonly args: Readonly<Record<string, string>>;
  readonly related: readonly Related[];
}
