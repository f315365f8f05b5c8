import type { Language } from "./language";

const RIGHT_TO_LEFT = "\u2067";
const OPEN = "\u2068";
const CLOSE = "\u2069";

/**
 * Text that keeps its own direction inside a message of either direction. Isolates that the text itself leaves open
 * or closes too often are dropped, so that they cannot reach outside. Source: UAX #9, explicit directional isolates.
 */
export const isolate = (text: string): string =>
  `${OPEN}${text.replace(/[\u2066-\u2069\u202A-\u202E]/gu, "").replace(/\s+/gu, " ")}${CLOSE}`;

/**
 * A whole message in the direction of its language, for places that are laid out from left to right whatever they
 * hold: an editor's list of problems, a line of a terminal. Without it an Arabic sentence starts at the wrong end.
 */
export const directed = (message: string, language: Language): string =>
  language === "ar" ? `${RIGHT_TO_LEFT}${message}${CLOSE}` : message;
