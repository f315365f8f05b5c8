import type { Span } from "../engine/text/span";

/**
 * What no line of a stand-off file may hold: Python's `str.splitlines` (which brat reads with) ends a line at each of
 * these, and a tab would end the column.
 */
const BREAKS = /[\t\n\v\f\r\u001C-\u001E\u0085\u2028\u2029]+/gu;

/** The parts of spans that hold no line break or tab, without white space at their edges, ascending; possibly none. */
export function fragmentsOf(text: string, spans: readonly Span[]): readonly Span[] {
  return spans.flatMap(({ start, end }) => {
    const fragments: Span[] = [];
    const keep = (from: number, to: number): void => {
      const part = text.slice(from, to);
      const inner = part.trim();
      if (inner === "") return;
      const first = from + part.indexOf(inner);
      fragments.push({ start: first, end: first + inner.length });
    };
    let from = start;
    for (const match of text.slice(start, end).matchAll(BREAKS)) {
      keep(from, start + match.index);
      from = start + match.index + match[0].length;
    }
    keep(from, end);
    return fragments;
  });
}
