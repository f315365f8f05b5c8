import { overlaps, type Span } from "../../engine/text/span";
import type { Annotation } from "../annotation";
import { anchorText, contestedPlaces, placeKey, spanInSource, type AnchorText } from "./anchor";
import { anchorOne, type Anchored, type Lost, type Placed } from "./anchorAll";
import { edited, trimmed, type TextEdit } from "./edits";
import { fold } from "./fold";
import { movePart, moveSpan } from "./move";
import { withSpans } from "./parts";
import { placesOf } from "./places";
import { quoteOf } from "./quotation";
import { occurrenceOf } from "./reanchor";

/** A text and where annotations stand in it, as a document goes through the edits of an editor. */
export interface Live extends Anchored {
  readonly text: string;
}

/** One edit, essential and not empty, with the texts on both sides of it. */
interface Step {
  readonly edit: TextEdit;
  readonly before: string;
  readonly after: string;
}

/** The spans that are left of an annotation's, or the same array where none has moved. */
function spansAfter({ edit, before, after }: Step, spans: readonly Span[]): readonly Span[] {
  const moved = spans.map((span) => moveSpan(before, after, span, edit));
  if (moved.every((span, index) => span === spans[index])) return spans;
  return moved.filter((span) => span !== null);
}

/** Whether an edit changes something in a span or beside it, with nothing but white space between. */
function meets({ edit: { start, end }, before }: Step, span: Span): boolean {
  if (end < span.start) return before.slice(end, span.start).trim() === "";
  return start <= span.end || before.slice(span.end, start).trim() === "";
}

/**
 * Half of the words may be cut and put back: where those that were decided on stand again around what is left of them,
 * in any spelling, they are meant.
 */
function restored(
  { edit, after }: Step,
  stored: Annotation,
  [span, ...more]: readonly Span[],
): readonly Span[] | undefined {
  if (!span || more.length > 0 || stored.spans.length !== 1) return undefined;
  const words = fold(stored.quote);
  if (words === "" || fold(after.slice(span.start, span.end)) === words) return undefined;
  const from = Math.max(0, span.start - 2 * stored.quote.length);
  const around = anchorText(after.slice(from, span.end + 2 * stored.quote.length));
  const places = placesOf(around.folded().text, words, false)
    .map((at) => spanInSource(around, stored.quote, at, at + words.length))
    .map(({ start, end }) => ({ start: start + from, end: end + from }));
  // What is put in with all of the words brings words of its own.
  const isPutIn = ({ start, end }: Span): boolean => edit.start <= start && end <= edit.start + edit.text.length;
  const place = places.find((one) => overlaps(one, span) && !isPutIn(one));
  return place && [place];
}

/** An annotation after an edit, or null where none of its words is left; with or without those put back around them. */
function annotationAfter(step: Step, { stored, now }: Placed, isToRestore: boolean): Annotation | null {
  const { edit, after } = step;
  const moved = spansAfter(step, now.spans);
  if (moved.length === 0 && now.spans.length > 0) return null;
  const isMet = isToRestore && now.spans.some((span) => meets(step, span));
  const spans = (isMet ? restored(step, stored, moved) : undefined) ?? moved;
  return withSpans(after, now, spans, {
    words: (part) => movePart(part, edit),
    stretch: (part) => movePart(part, edit),
  });
}

/** So much that was cut, and comes back within more that is pasted, is the same and no other text. */
const LONG_CUT = 24;

/** A lost annotation where what was cut with it is pasted; line ends at its edges come and go with moved lines. */
function pasted({ edit, after }: Step, { last, cut }: Lost): Annotation | undefined {
  const core = cut?.text.trim() ?? "";
  const isIt = core === edit.text.trim() || core.length >= LONG_CUT;
  const at = core === "" || !isIt ? -1 : edit.text.indexOf(core);
  if (!cut || at < 0) return undefined;
  const by = edit.start + at - cut.text.indexOf(core) + cut.at - (last.spans[0]?.start ?? 0);
  const moved = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  const spans = last.spans.map(moved);
  const nowhere = { start: spans[0]?.start ?? 0, end: spans[0]?.start ?? 0 };
  const isCut = ({ start, end }: Span): boolean => edit.start <= start && end <= edit.start + edit.text.length;
  const part = (one: Span): Span => (isCut(moved(one)) ? moved(one) : nowhere);
  return withSpans(after, last, spans, { words: part, stretch: part });
}

/** Whether words that were lost may stand again now: around the edit, in any spelling. */
function mayBeBack({ edit, after }: Step, { last }: Lost): boolean {
  const reach = 2 * last.quote.length;
  const around = after.slice(Math.max(0, edit.start - reach), edit.start + edit.text.length + reach);
  return fold(around).includes(fold(last.quote));
}

/** An annotation that an edit takes away, with all that finds it again. */
function lostIn({ edit, before }: Step, source: AnchorText, { stored, now }: Placed): Lost {
  const last = { ...now, ...quoteOf(before, now.spans) };
  const at = (now.spans[0]?.start ?? 0) - edit.start;
  const lost = { stored, last: { ...last, occurrence: occurrenceOf(source, last) } };
  // Words that others take the place of are not carried elsewhere.
  return edit.text.trim() === "" ? { ...lost, cut: { text: before.slice(edit.start, edit.end), at } } : lost;
}

/** Who stands where: words that another annotation of them is on, and was before, are not the ones that are looked for. */
function ownersOf(placed: readonly Placed[]) {
  const keyOf = ({ stored, now }: Placed): string => placeKey(now.spans, stored.quote);
  const owners = new Map(placed.map((one) => [keyOf(one), placeKey(one.stored.spans)]));
  return {
    isTaken: (one: Placed): boolean =>
      (owners.get(keyOf(one)) ?? placeKey(one.stored.spans)) !== placeKey(one.stored.spans),
    add: (one: Placed): void => void owners.set(keyOf(one), placeKey(one.stored.spans)),
  };
}

/** A lost annotation whose words stand again at an edit, by its quote and context, or null. */
function backAt({ edit }: Step, source: AnchorText, { last }: Lost): Annotation | null {
  const now = anchorOne(source, last);
  const end = edit.start + edit.text.length;
  return now?.spans.some((span) => span.start <= end && edit.start <= span.end) ? now : null;
}

/** Every annotation after an edit, or null. Where words are left of two equal ones, none of these gets the other's. */
function keptAfter(step: Step, placed: readonly Placed[]): readonly (Annotation | null)[] {
  const after = (one: Placed, isToRestore: boolean): Annotation | null =>
    one.now.spans.length === 0 ? one.now : annotationAfter(step, one, isToRestore);
  const kept = placed.map((one) => after(one, true));
  const met = kept.flatMap((now, index) => {
    const before = placed[index]?.now.spans ?? [];
    return now && before.some((span) => meets(step, span)) ? [[before, now.spans, ""] as const] : [];
  });
  const contested = contestedPlaces(met);
  if (contested.size === 0) return kept;
  return kept.map((now, index) => {
    const one = placed[index];
    return one && now && contested.has(placeKey(now.spans)) ? after(one, false) : now;
  });
}

function followOne(live: Live, given: TextEdit): Live {
  const edit = trimmed(live.text, given);
  if (edit.start === edit.end && edit.text === "") return live;
  const step: Step = { edit, before: live.text, after: edited(live.text, edit) };
  const source = anchorText(step.after);
  const sourceBefore = anchorText(step.before);
  const kept = keptAfter(step, live.placed);
  const placed = live.placed.flatMap(({ stored }, index) => (kept[index] ? [{ stored, now: kept[index] }] : []));
  const gone = live.placed.filter((_, index) => !kept[index]).map((one) => lostIn(step, sourceBefore, one));
  const owners = ownersOf(gone.length + live.lost.length > 0 ? placed : []);
  /** Places a lost annotation, unless another one is there. */
  const isBack = ({ stored }: Lost, now: Annotation | null | undefined): boolean => {
    if (!now || owners.isTaken({ stored, now })) return false;
    placed.push({ stored, now });
    owners.add({ stored, now });
    return true;
  };
  const missing = [...gone, ...live.lost];
  // What was cut with its words comes before what only looks for such words.
  const sought = missing.filter((one) => !isBack(one, pasted(step, one)));
  const lost = sought.filter((one) => {
    const mayBe = gone.includes(one) ? edit.text !== "" : mayBeBack(step, one);
    return !mayBe || !isBack(one, backAt(step, source, one));
  });
  return { text: step.after, placed, lost };
}

/**
 * Annotations after edits of the text, one after the other. Spans follow: what is typed at their ends stays outside,
 * what is typed inside becomes part of them. An annotation of which an edit leaves nothing is looked for by its quote
 * and context, now and after each later edit (a paragraph that moves is first cut, then pasted); until it is found it
 * is among the lost. None disappears: there are as many as before.
 */
export const followEdits = (live: Live, edits: readonly TextEdit[]): Live => edits.reduce(followOne, live);
