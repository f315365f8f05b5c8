// Which words of a text that was edited are those of the first text, by the descent of their letters.
import { foldText, sourceSpan, type FoldedText } from "../../server/annotations/anchoring/fold";
import { isPiece, placesOf } from "../../server/annotations/anchoring/places";
import type { Span } from "../../server/engine/text/span";
import { COPY, type Descended } from "./editScripts";

/** A text folded, with where each folded unit comes from in the first text. */
export interface Lineage {
  readonly doc: Descended;
  readonly folded: FoldedText;
  readonly from: readonly number[];
}

export function lineageOf(doc: Descended): Lineage {
  const folded = foldText(doc.text);
  return { doc, folded, from: Array.from(folded.starts, (at) => doc.from[at] ?? -1) };
}

/** The folded units that begin inside a span, without blanks at its ends. */
function unitsOf({ folded: { starts, text } }: Lineage, span: Span): { readonly low: number; readonly high: number } {
  let low = starts.findIndex((start) => start >= span.start);
  if (low < 0) low = starts.length;
  let high = low;
  while (high < starts.length && (starts[high] ?? 0) < span.end) high++;
  while (low < high && text[low] === " ") low++;
  while (low < high && text[high - 1] === " ") high--;
  return { low, high };
}

/**
 * Which share of the units from `at` on descends from those of the first text from `low` to `high`; 0 where they say
 * something else. Less than 1 where a letter was typed beside the same letter: nobody can tell which is which.
 */
function descent(first: Lineage, low: number, high: number, last: Lineage, at: number): number {
  let descended = 0;
  for (let index = 0; index < high - low; index++) {
    const letter = first.folded.text[low + index];
    if (letter !== last.folded.text[at + index]) return 0;
    if (letter === " " || first.from[low + index] === (last.from[at + index] ?? -1) % COPY) descended++;
  }
  return descended / Math.max(1, high - low);
}

/** Which share of a span of the last text descends from a span of the first; 0 where it says something else. */
export function descentOf(first: Lineage, span: Span, last: Lineage, now: Span): number {
  const { low, high } = unitsOf(first, span);
  const there = unitsOf(last, now);
  return high - low === there.high - there.low ? descent(first, low, high, last, there.low) : 0;
}

/** Whether a span of the last text is on the words of a span of the first: the same words, and descended from them. */
export const isOnWords = (first: Lineage, span: Span, last: Lineage, now: Span): boolean =>
  descentOf(first, span, last, now) > 0.5;

/** Whether nothing of a span is copied from elsewhere in the text. */
export const isOriginal = ({ doc }: Lineage, { start, end }: Span): boolean =>
  doc.from.slice(start, end).every((from) => from < COPY);

/** Where the words of a span of the first text stand in the last, copies too, not as pieces of longer numbers and words. */
export function standing(first: Lineage, span: Span, last: Lineage): readonly Span[] {
  const { low, high } = unitsOf(first, span);
  const quote = first.folded.text.slice(low, high);
  const wasPiece = isPiece(first.folded.text, low, high, quote);
  return placesOf(last.folded.text, quote, wasPiece)
    .filter((at) => descent(first, low, high, last, at) === 1)
    .map((at) => sourceSpan(last.folded, at, at + quote.length));
}
