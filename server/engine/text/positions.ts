import type { Span } from "./span";

/** A place as the Language Server Protocol counts it: zero-based line, UTF-16 code units into the line. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The offsets at which the lines of a text start, by LSP's line ends: LF, CRLF and CR, no others. */
export type LineStarts = readonly number[];

const LSP_LINE_END = /\r\n|\n|\r/gu;

/** Where each line of a text starts. The first is 0; a text that ends in a line end has an empty last line. */
export function lineStartsOf(text: string): LineStarts {
  const starts = [0];
  for (const end of text.matchAll(LSP_LINE_END)) starts.push(end.index + end[0].length);
  return starts;
}

/** The last index whose value is not above `offset`, found by halving. */
function lineAt(starts: LineStarts, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The LSP position of an offset; offsets before the text count as its start. */
export function positionAt(starts: LineStarts, offset: number): Position {
  const inside = Math.max(0, offset);
  const line = lineAt(starts, inside);
  return { line, character: inside - (starts[line] ?? 0) };
}

/**
 * The offset of an LSP position. A character beyond its line counts as the line's end without its terminator, as LSP
 * demands; a line beyond the text counts as the text's end.
 */
export function offsetAt(text: string, starts: LineStarts, { line, character }: Position): number {
  if (line < 0) return 0;
  const start = starts[line];
  if (start === undefined) return text.length;
  const next = starts[line + 1];
  let end = next ?? text.length;
  if (next !== undefined) {
    if (text[end - 1] === "\n") end--;
    if (text[end - 1] === "\r" && end > start) end--;
  }
  return Math.min(start + Math.max(0, character), end);
}

/** A span as an LSP range. */
export const rangeOf = (starts: LineStarts, { start, end }: Span): Range => ({
  start: positionAt(starts, start),
  end: positionAt(starts, end),
});
