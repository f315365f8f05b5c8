import type { Span } from "./span";

/** LF, CR, CRLF, vertical tab, form feed, NEL, LINE and PARAGRAPH SEPARATOR: what Unicode (UAX #14) breaks a line at. */
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;
const NOT_BLANK = /[^\s\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** The lines of a text that are not blank, without their terminators, in order. Offsets are UTF-16 code units. */
export function splitLines(text: string): readonly Span[] {
  const lines: Span[] = [];
  const keep = (start: number, end: number): void => {
    if (NOT_BLANK.test(text.slice(start, end))) lines.push({ start, end });
  };
  let start = 0;
  for (const terminator of text.matchAll(LINE_BREAK)) {
    keep(start, terminator.index);
    start = terminator.index + terminator[0].length;
  }
  keep(start, text.length);
  return lines;
}
