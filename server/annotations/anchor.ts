import type { Span } from "../engine/text/span";

/** How much context a quotation carries on each side, in UTF-16 code units: enough to tell two equal quotations apart. */
const CONTEXT = 32;

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** The characters of a stretch, with the context that finds it again after an edit. No surrogate pair is cut. */
export interface Quotation {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Quotes the stretch from the first span's start to the last one's end. Offsets are UTF-16 code units into `text`. */
export function quoteOf(text: string, spans: readonly Span[]): Quotation {
  const start = spans[0]?.start ?? 0;
  const end = spans.at(-1)?.end ?? start;
  let from = Math.max(0, start - CONTEXT);
  let to = Math.min(text.length, end + CONTEXT);
  if (isLow(text.charCodeAt(from))) from++;
  if (isLow(text.charCodeAt(to))) to--;
  return {
    quote: text.slice(start, end),
    prefix: text.slice(Math.min(from, start), start),
    suffix: text.slice(end, Math.max(to, end)),
  };
}
