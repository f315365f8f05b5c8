const FIRST_STRONG_ISOLATE = "\u2068";
const POP_DIRECTIONAL_ISOLATE = "\u2069";

/**
 * Puts a text between bidi isolates, so that a number, a file name or an Arabic phrase inside a message neither turns the
 * words around it nor is turned by them (Unicode Standard Annex 9, isolates).
 */
export function isolate(text: string | number): string {
  return FIRST_STRONG_ISOLATE + String(text) + POP_DIRECTIONAL_ISOLATE;
}
