import type { Span } from "../../engine/text/span";

/** How much context a quotation carries on each side, in UTF-16 code units: enough to tell two equal quotations apart. */
const CONTEXT = 32;

/** Joins the quotes of a discontinuous annotation's spans. */
export const SPAN_JOINT = " ";

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** The characters of an annotation, with the context that finds it again after an edit. No surrogate pair is cut. */
export interface Quotation {
  /** Those of several spans joined by {@link SPAN_JOINT}. */
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Quotes spans with what stands before the first and after the last. Offsets are UTF-16 code units into `text`. */
export function quoteOf(text: string, spans: readonly Span[]): Quotation {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return { quote: "", prefix: "", suffix: "" };
  let from = Math.max(0, first.start - CONTEXT);
  let to = Math.min(text.length, last.end + CONTEXT);
  if (isLow(text.charCodeAt(from))) from++;
  if (isLow(text.charCodeAt(to))) to--;
  return {
    quote: spans.map(({ start, end }) => text.slice(start, end)).join(SPAN_JOINT),
    prefix: text.slice(Math.min(from, first.start), first.start),
    suffix: text.slice(last.end, Math.max(to, last.end)),
  };
}
