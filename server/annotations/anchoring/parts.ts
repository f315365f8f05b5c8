import type { Span, TextSpan } from "../../engine/text/span";
import type { Annotation } from "../annotation";
import { spanInSource, type AnchorText } from "./anchor";
import { fold, foldedOffset } from "./fold";
import { placesOf } from "./places";
import { quoteOf } from "./quotation";

/** How the parts of an annotation move. Each gives the same object where nothing moves. */
export interface PartMoves {
  /** A part with words of its own: a number, what is counted, a source, a cue. */
  readonly words: (part: TextSpan) => Span;
  /** A stretch without: what a source vouches for, what was suggested first. */
  readonly stretch: (part: Span) => Span;
}

const isThere = ({ start, end }: Span): boolean => start < end;

/** The annotation at other spans of a text, its quote and its parts with it. */
export function withSpans(text: string, annotation: Annotation, spans: readonly Span[], moves: PartMoves): Annotation {
  const part = <Part extends TextSpan>(one: Part): Part => {
    const { start, end } = moves.words(one);
    return { ...one, start, end, text: isThere({ start, end }) ? text.slice(start, end) : one.text };
  };
  const stretches = (all: readonly Span[]): readonly Span[] => all.map(moves.stretch).filter(isThere);
  const { suggested } = annotation;
  const moved = {
    ...annotation,
    ...quoteOf(text, spans),
    spans,
    occurrence: undefined,
    suggested: suggested && { ...suggested, spans: stretches(suggested.spans) },
  };
  switch (moved.kind) {
    case "figure": {
      const { number, counted, source } = moved.attributes;
      const parts = {
        number: number && part(number),
        counted: counted && part(counted),
        source: source && part(source),
      };
      return { ...moved, attributes: { ...moved.attributes, ...parts } };
    }
    case "attribution": {
      const { cue, source, content } = moved.attributes;
      const parts = { cue: part(cue), source: part(source), content: stretches(content) };
      return { ...moved, attributes: { ...moved.attributes, ...parts } };
    }
    case "entity":
    case "relation":
    case "note":
    case "document":
    case "ruling":
      return moved;
  }
}

/** How far from where it should stand a part is looked for, in folded code units. */
const WINDOW = 400;

const clamp = (offset: number, length: number): number => Math.min(Math.max(offset, 0), length);

/**
 * How parts move with an annotation that was found at other spans than before: each keeps its distance, or else is at
 * the only place nearby that has its words. A part whose words are gone is an empty span at the annotation's beginning,
 * and keeps its text.
 */
function movesBetween(source: AnchorText, before: readonly Span[], now: readonly Span[]): PartMoves {
  const from = before[0]?.start ?? 0;
  const to = now[0]?.start ?? 0;
  const end = now.at(-1)?.end ?? to;
  const { text } = source;
  const by = to - from;
  const find = (part: TextSpan): Span | undefined => {
    const words = fold(part.text);
    if (words === "") return undefined;
    const folded = source.folded();
    const isInside = before.some((span) => span.start <= part.start && part.end <= span.end);
    const low = isInside ? foldedOffset(folded, to) : Math.max(0, foldedOffset(folded, part.start + by) - WINDOW);
    const high = isInside ? foldedOffset(folded, end) : low + 2 * WINDOW;
    const [found, ...others] = placesOf(folded.text.slice(low, high), words, isInside);
    if (found === undefined || (others.length > 0 && !isInside)) return undefined;
    return spanInSource(source, part.text, found + low, found + low + words.length);
  };
  return {
    words: (part) => {
      const start = part.start + by;
      if (part.text === "") return { start: clamp(start, text.length), end: clamp(start, text.length) };
      if (start >= 0 && text.startsWith(part.text, start)) return { start, end: start + part.text.length };
      return find(part) ?? { start: to, end: to };
    },
    stretch: (part) => ({ start: clamp(part.start + by, text.length), end: clamp(part.end + by, text.length) }),
  };
}

/** The annotation at spans where it was found, its quote and its parts with it. */
export const movedTo = (source: AnchorText, annotation: Annotation, spans: readonly Span[]): Annotation =>
  withSpans(source.text, annotation, spans, movesBetween(source, annotation.spans, spans));
