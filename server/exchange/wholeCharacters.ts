import type { CodePointMap } from "../engine/text/codePoints";
import type { Span } from "../engine/text/span";

/** A span (UTF-16 code units) whose edges cut no surrogate pair: one inside a pair moves behind it, as `points` counts. */
export const wholeCharacters = (points: CodePointMap, { start, end }: Span): Span => ({
  start: points.toUtf16(points.fromUtf16(start)),
  end: points.toUtf16(points.fromUtf16(end)),
});
