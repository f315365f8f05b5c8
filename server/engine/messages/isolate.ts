const OPEN = "\u2068";
const CLOSE = "\u2069";

/**
 * Text that keeps its own direction inside a message of either direction. Isolates that the text itself leaves open
 * or closes too often are dropped, so that they cannot reach outside. Source: UAX #9, explicit directional isolates.
 */
export const isolate = (text: string): string =>
  `${OPEN}${text.replace(/[\u2066-\u2069\u202A-\u202E]/gu, "").replace(/\s+/gu, " ")}${CLOSE}`;
