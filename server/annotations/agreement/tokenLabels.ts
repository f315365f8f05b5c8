import { overlaps, type Span } from "../../engine/text/span";
import type { LabelledSpan } from "./spanAgreement";

/** The label of a token that no span covers. */
export const OUTSIDE = "O";

/**
 * The label of each token: that of the outermost span that touches it, `O` where none does. Tokens ascend and do not
 * overlap; offsets are UTF-16 code units into one text.
 */
export function tokenLabels(tokens: readonly Span[], spans: readonly LabelledSpan[]): readonly string[] {
  const outerFirst = [...spans].sort((a, b) => a.start - b.start || b.end - a.end || (a.label < b.label ? -1 : 1));
  let from = 0;
  return tokens.map((token) => {
    while ((outerFirst[from]?.end ?? Infinity) <= token.start) from++;
    for (let index = from; index < outerFirst.length; index++) {
      const span = outerFirst[index];
      if (!span || span.start >= token.end) break;
      if (overlaps(span, token)) return span.label;
    }
    return OUTSIDE;
  });
}
