const RIGHT_TO_LEFT_ISOLATE = "\u2067";
const FIRST_STRONG_ISOLATE = "\u2068";
const POP_DIRECTIONAL_ISOLATE = "\u2069";

/**
 * Puts a text between bidi isolates, so that a number, a file name or an Arabic phrase inside a message neither turns the
 * words around it nor is turned by them (Unicode Standard Annex 9, isolates).
 */
export function isolate(text: string | number): string {
  return FIRST_STRONG_ISOLATE + String(text) + POP_DIRECTIONAL_ISOLATE;
}

/**
 * Sets an Arabic sentence from right to left wherever it is shown: the editor's own notifications and lists are set from left
 * to right, which would move the full stop to the wrong end and the halves around a Latin word past each other.
 */
export function rightToLeft(sentence: string): string {
  return RIGHT_TO_LEFT_ISOLATE + sentence + POP_DIRECTIONAL_ISOLATE;
}
