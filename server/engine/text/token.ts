import type { Span } from "./span";

export type TokenKind = "word" | "latin" | "number" | "punctuation" | "symbol" | "url" | "email" | "handle" | "hashtag";

/** A token: its span in the text and the spelling under which tables list it. White space belongs to no token. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /**
   * Look-up spelling, as `fold` gives it: for a word without marks and with folded letters, for a number with European
   * digits and its separators as written, for an HTML entity the character it stands for.
   */
  readonly norm: string;
}
