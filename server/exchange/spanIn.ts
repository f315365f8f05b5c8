import type { CodePointMap } from "../engine/text/codePoints";
import type { Span } from "../engine/text/span";

/** A span that a file gives in UTF-16 code units; undefined where it is none or not inside a text of that length. */
export function spanInside(length: number, start: number | undefined, end: number | undefined): Span | undefined {
  if (start === undefined || end === undefined) return undefined;
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return undefined;
  return start >= 0 && start < end && end <= length ? { start, end } : undefined;
}

/** A span that a file gives in code points, as UTF-16 code units; undefined where it is none or outside the text. */
export function spanInPoints(
  points: CodePointMap,
  start: number | undefined,
  end: number | undefined,
): Span | undefined {
  const span = spanInside(points.length, start, end);
  return span && { start: points.toUtf16(span.start), end: points.toUtf16(span.end) };
}
