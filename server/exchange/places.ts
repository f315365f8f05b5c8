import { lineStartsOf, positionAt } from "../engine/text/positions";

/** A place as editors and SARIF count it: both from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Where the offsets of one text lie (UTF-16 code units). A byte order mark takes no column, because editors hide it;
 * lines end at LF, CRLF and CR.
 */
export function placesIn(text: string): (offset: number) => Place {
  const starts = lineStartsOf(text);
  const hidden = text.startsWith("\uFEFF") ? 1 : 0;
  return (offset) => {
    const { line, character } = positionAt(starts, offset);
    return { line: line + 1, column: Math.max(0, line === 0 ? character - hidden : character) + 1 };
  };
}
