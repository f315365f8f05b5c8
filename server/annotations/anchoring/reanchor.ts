import type { Span } from "../../engine/text/span";
import type { Occurrence } from "../annotation";
import { foldedAnchor, spanInSource, spanQuotes, type Anchor, type AnchorText, type FoldedAnchor } from "./anchor";
import { choose, rank } from "./choice";
import { hasPrefix, hasSuffix } from "./context";
import { byOf, commonMove, expectedPlaces, isBetween, type Evidence } from "./evidence";
import { fold, foldedOffset } from "./fold";
import { placesOf } from "./places";
import { reanchorSeveral } from "./several";

/** What an annotation's own words and context tell of its place. */
export interface Finding {
  /** The only place with all of its words and context, of which there was only one; else null. */
  readonly sure: readonly Span[] | null;
  /** Its place with what its neighbours say, where that is to be asked: it is not sure, or another one claims its place. */
  readonly decide: (evidence: Evidence) => readonly Span[] | null;
}

/** Whether a line was made without context, as by hand: then it counts where its words stand where they are expected. */
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
  if (!isAtEdges && !isBare(anchor)) return false;
  return spanQuotes({ spans, quote }).every((part, index) => text.startsWith(part, (spans[index]?.start ?? 0) + by));
}

const shifted = (spans: readonly Span[], by: number): readonly Span[] =>
  by === 0 ? spans : spans.map(({ start, end }) => ({ start: start + by, end: end + by }));

const standsOnce = (text: string, words: string): boolean => {
  const at = text.indexOf(words);
  return at >= 0 && text.indexOf(words, at + 1) < 0;
};

/** Whether the words of an anchor stand with their context nowhere else in the text, letter for letter. */
function isSole({ text }: AnchorText, { spans, quote, prefix, suffix }: Anchor): boolean {
  if (spans.length === 1) return standsOnce(text, prefix + quote + suffix);
  const parts = spanQuotes({ spans, quote });
  return standsOnce(text, prefix + (parts[0] ?? "")) && standsOnce(text, (parts.at(-1) ?? "") + suffix);
}

/** How many places had the quote with the same context when they were counted. */
const alikeOf = ({ occurrence }: Anchor): number => occurrence?.alike ?? 1;

/** An annotation whose words stand letter for letter where it was, or where all between its neighbours has moved to. */
function standsWhereExpected(source: AnchorText, anchor: Anchor, evidence: Evidence): readonly Span[] | null {
  const by = commonMove(evidence) ?? (anchor.occurrence ? undefined : 0);
  return by !== undefined && standsShifted(source, anchor, by) ? shifted(anchor.spans, by) : null;
}

/**
 * Of several places with the whole context the one that was meant, or null where nobody can tell: the only one between
 * its neighbours, or that which has its number, where the article has its words as often as it had them.
 */
function chooseWhole(whole: readonly Span[], alike: number, numbered: Span | null, evidence: Evidence): Span | null {
  // Of equal places some are gone: it may be this one that is.
  if (whole.length < alike) return null;
  const [only, ...others] = whole.filter((place) => isBetween(evidence, place));
  if (!only) return null;
  if (others.length === 0) return only;
  return [only, ...others].find((place) => place.start === numbered?.start) ?? null;
}

/** Where a quote stands in a folded text with all of its context. */
function wholePlaces(folded: string, { quote, context: { prefix, suffix } }: FoldedAnchor): readonly number[] {
  const places = placesOf(folded, prefix + quote + suffix, true).map((at) => at + prefix.length);
  return places.filter((at) => hasPrefix(folded, at, prefix) && hasSuffix(folded, at + quote.length, suffix));
}

/**
 * Whether words that stood at an edge of the article, with one side of context only, are denied a place: their
 * neighbour on that side has moved otherwise. A headline is not looked for in the sentence that begins like it.
 */
const isDeniedAtEdge = ({ prefix, suffix }: Anchor, { before, after }: Evidence, by: number): boolean =>
  (fold(prefix) === "" && after !== undefined && byOf(after) !== by) || (fold(suffix) === "" && byOf(before) !== by);

function findOne(source: AnchorText, anchor: Anchor): Finding {
  const sought = foldedAnchor(anchor);
  const { quote, around, isPiece: wasPiece } = sought;
  const folded = source.folded();
  const inSource = (at: number): Span => spanInSource(source, anchor.quote, at, at + quote.length);
  const whole = wholePlaces(folded.text, sought);
  const alike = alikeOf(anchor);
  const start = anchor.spans[0]?.start ?? 0;
  const [only, ...others] = whole.map(inSource);
  const unmoved = (evidence: Evidence): readonly Span[] | null => {
    const by = commonMove(evidence);
    const place = [only, ...others].find((one) => one && by !== undefined && one.start === start + by);
    return place ? [place] : standsWhereExpected(source, anchor, evidence);
  };
  if (only && others.length === 0 && alike === 1) return { sure: [only], decide: unmoved };
  const chosen = (evidence: Evidence): Span | null => {
    const places = placesOf(folded.text, quote, wasPiece);
    const { occurrence } = anchor;
    const numbered = occurrence?.of === places.length ? places[occurrence.nth - 1] : undefined;
    if (only)
      return chooseWhole([only, ...others], alike, numbered === undefined ? null : inSource(numbered), evidence);
    const expected = expectedPlaces(evidence, start).map((one) => foldedOffset(folded, one));
    const best = choose(rank(folded.text, quote, places, around, expected), places.length, occurrence);
    const place = best && inSource(best.start);
    return place && !isDeniedAtEdge(anchor, evidence, place.start - start) ? place : null;
  };
  return {
    sure: null,
    decide: (evidence) => {
      const spans = unmoved(evidence);
      if (spans) return spans;
      const place = chosen(evidence);
      return place && [place];
    },
  };
}

/**
 * Finds an annotation in a text that was changed elsewhere. No place is guessed: where its words are gone, have become
 * others, or may be meant at several places, and its neighbours cannot tell, it has none. `by` is how far it has
 * probably moved, in UTF-16 code units; that spares looking at the whole text.
 */
export function findAnchor(source: AnchorText, anchor: Anchor, by = 0): Finding {
  const unmoved = (evidence: Evidence): readonly Span[] | null => standsWhereExpected(source, anchor, evidence);
  if (anchor.spans.length === 0) return { sure: null, decide: () => null };
  if (alikeOf(anchor) === 1 && !isBare(anchor) && isSole(source, anchor)) {
    const shift = [by, 0].find((one) => standsShifted(source, anchor, one));
    if (shift !== undefined) return { sure: shifted(anchor.spans, shift), decide: unmoved };
  }
  if (anchor.spans.length === 1) return findOne(source, anchor);
  return { sure: reanchorSeveral(source, anchor), decide: unmoved };
}

/** The places of the quote of an anchor with one span, best first; for a person to choose from. */
export function rankedSpans(source: AnchorText, anchor: Anchor): readonly Span[] {
  const { quote, around, isPiece: wasPiece } = foldedAnchor(anchor);
  const folded = source.folded();
  const expected = foldedOffset(folded, anchor.spans[0]?.start ?? 0);
  return rank(folded.text, quote, placesOf(folded.text, quote, wasPiece), around, [expected]).map(({ start, end }) =>
    spanInSource(source, anchor.quote, start, end),
  );
}

/** Which of the places of its quote an annotation has; undefined where it has none of them. */
export function occurrenceOf(source: AnchorText, anchor: Anchor): Occurrence | undefined {
  const [span, ...more] = anchor.spans;
  if (!span || more.length > 0) return undefined;
  const sought = foldedAnchor(anchor);
  const { quote, isPiece: wasPiece } = sought;
  const { text } = source.folded();
  const places = placesOf(text, quote, wasPiece);
  const nth = places.findIndex((at) => spanInSource(source, anchor.quote, at, at + quote.length).start === span.start);
  if (nth < 0) return undefined;
  const alike = wholePlaces(text, sought).length;
  return { nth: nth + 1, of: places.length, ...(alike > 1 ? { alike } : {}) };
}
