import type { Span } from "../../engine/text/span";
import type { Occurrence } from "../annotation";
import { foldedAnchor, spanInSource, spanQuotes, type Anchor, type AnchorText } from "./anchor";
import { choose, rank } from "./choice";
import { foldedOffset } from "./fold";
import { placesOf } from "./places";
import { reanchorSeveral } from "./several";

/** Whether a line was made without context, as by hand: then it counts where its words stand at its place. */
const isBare = ({ prefix, suffix, occurrence }: Anchor): boolean => prefix === "" && suffix === "" && !occurrence;

/** Whether the annotation stands, character for character and with all its context, `by` code units further on. */
function standsShifted({ text }: AnchorText, anchor: Anchor, by: number): boolean {
  const { spans, quote, prefix, suffix } = anchor;
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last || quote === "") return false;
  const [start, end] = [first.start + by, last.end + by];
  if (start < prefix.length || end > text.length) return false;
  if (!text.startsWith(prefix, start - prefix.length) || !text.startsWith(suffix, end)) return false;
  const isAtEdges = (prefix !== "" || start === 0) && (suffix !== "" || end === text.length);
  if (!isAtEdges && !(by === 0 && isBare(anchor))) return false;
  return spanQuotes({ spans, quote }).every((part, index) => text.startsWith(part, (spans[index]?.start ?? 0) + by));
}

const shifted = (spans: readonly Span[], by: number): readonly Span[] =>
  spans.map(({ start, end }) => ({ start: start + by, end: end + by }));

/** The places of an anchor's quote as a whole, best first, and all there are. */
function ranked(source: AnchorText, anchor: Anchor, expected: number) {
  const { quote, around, isPiece: wasPiece } = foldedAnchor(anchor);
  const folded = source.folded();
  const places = placesOf(folded.text, quote, wasPiece);
  return { places, candidates: rank(folded, quote, places, around, foldedOffset(folded, expected)) };
}

function reanchorOne(source: AnchorText, anchor: Anchor, expected: number): readonly Span[] | null {
  const { places, candidates } = ranked(source, anchor, expected);
  const chosen = choose(candidates, places, anchor.occurrence);
  return chosen ? [spanInSource(source, anchor.quote, chosen.start, chosen.end)] : null;
}

/**
 * Finds an annotation in a text that was changed elsewhere, or null where its words are gone, have become others, or
 * may be meant at several places: no place is guessed. `by` is how far its neighbours have moved, in UTF-16 code units.
 */
export function reanchor(source: AnchorText, anchor: Anchor, by = 0): readonly Span[] | null {
  for (const shift of by === 0 ? [0] : [by, 0]) {
    if (standsShifted(source, anchor, shift)) return shift === 0 ? anchor.spans : shifted(anchor.spans, shift);
  }
  const first = anchor.spans[0];
  if (!first) return null;
  if (anchor.spans.length === 1) return reanchorOne(source, anchor, first.start + by);
  return reanchorSeveral(source, anchor);
}

/** The places of the quote of an anchor with one span, best first; for a person to choose from. */
export const rankedSpans = (source: AnchorText, anchor: Anchor): readonly Span[] =>
  ranked(source, anchor, anchor.spans[0]?.start ?? 0).candidates.map(({ start, end }) =>
    spanInSource(source, anchor.quote, start, end),
  );

/** Which of the places of its quote an annotation has; undefined where it has none of them. */
export function occurrenceOf(source: AnchorText, anchor: Anchor): Occurrence | undefined {
  const [span, ...more] = anchor.spans;
  if (!span || more.length > 0) return undefined;
  const { quote, isPiece: wasPiece } = foldedAnchor(anchor);
  const places = placesOf(source.folded().text, quote, wasPiece);
  const nth = places.findIndex((start) => {
    const place = spanInSource(source, anchor.quote, start, start + quote.length);
    return place.start === span.start && place.end === span.end;
  });
  return nth < 0 ? undefined : { nth: nth + 1, of: places.length };
}
