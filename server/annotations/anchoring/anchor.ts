import type { Span } from "../../engine/text/span";
import type { Annotation } from "../annotation";
import { turned, type Context, type FoldedContext } from "./context";
import { fold, foldText, sourceSpan, type FoldedText } from "./fold";
import { isPiece } from "./places";
import { SPAN_JOINT } from "./quotation";

/** What finds an annotation again. */
export type Anchor = Pick<Annotation, "spans" | "quote" | "prefix" | "suffix" | "occurrence">;

/** A text in which annotations are looked for. It is folded when that is first needed, and once. */
export interface AnchorText {
  readonly text: string;
  readonly folded: () => FoldedText;
}

export function anchorText(text: string): AnchorText {
  let folded: FoldedText | undefined;
  return { text, folded: () => (folded ??= foldText(text)) };
}

/** An anchor's quote and context in folded spelling. */
export interface FoldedAnchor {
  readonly quote: string;
  readonly context: FoldedContext;
  /** The same, both sides from the quote on. */
  readonly around: Context;
  /** Whether the quote was a piece of a longer number or word when it was taken. */
  readonly isPiece: boolean;
}

export function foldedAnchor({ quote: stored, prefix, suffix }: Anchor): FoldedAnchor {
  const quote = fold(stored);
  const [before, after] = [fold(prefix), fold(suffix)];
  return {
    quote,
    context: { prefix: before, suffix: after },
    around: { before: turned(before), after },
    isPiece: isPiece(before + quote + after, before.length, before.length + quote.length, quote),
  };
}

/** The span of a quote in the source: the characters that fold to the same, with controls and marks that it began with. */
export function spanInSource({ text, folded }: AnchorText, quote: string, start: number, end: number): Span {
  const span = sourceSpan(folded(), start, end);
  // Controls and marks at the quote's beginning are no part of the folded quote.
  for (let from = span.start; from >= Math.max(0, span.start - 4); from--) {
    if (text.startsWith(quote, from)) return { start: from, end: Math.max(span.end, from + quote.length) };
  }
  return span;
}

/** Tells places apart, and of one place what is called by different names. */
export const placeKey = (spans: readonly Span[], name = ""): string =>
  `${spans.map(({ start, end }) => `${start}-${end}`).join()} ${name}`;

/** The places that several of one name have come to which stood at different ones, by {@link placeKey}. */
export function contestedPlaces(
  moves: Iterable<readonly [was: readonly Span[], now: readonly Span[], name: string]>,
): ReadonlySet<string> {
  const stoodAt = new Map<string, string>();
  const contested = new Set<string>();
  for (const [was, now, name] of moves) {
    const [from, to] = [placeKey(was), placeKey(now, name)];
    if ((stoodAt.get(to) ?? from) !== from) contested.add(to);
    stoodAt.set(to, from);
  }
  return contested;
}

/** The quotes of an annotation's spans. */
export function spanQuotes({ spans, quote }: Pick<Anchor, "spans" | "quote">): readonly string[] {
  let from = 0;
  return spans.map(({ start, end }) => {
    const part = quote.slice(from, from + end - start);
    from += end - start + SPAN_JOINT.length;
    return part;
  });
}
