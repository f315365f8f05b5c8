import type { Quotation } from "./quotations";
import type { Sentence } from "./sentences";
import type { Token } from "./tokens";

/**
 * One paragraph as the later stages read it. Every offset counts from the start of the paragraph's own text, so that
 * a reading can be kept while the paragraph moves inside its article.
 */
export interface Paragraph {
  /** The paragraph's characters as stored, without its line terminator. */
  readonly text: string;
  /** Tokens in order; they never overlap, and white space belongs to none. */
  readonly tokens: readonly Token[];
  /** Sentences in order; together they hold every token. */
  readonly sentences: readonly Sentence[];
  /** Quotations, outer before inner. */
  readonly quotations: readonly Quotation[];
}
