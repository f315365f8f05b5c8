import { overlaps, type Span } from "../../engine/text/span";
import type { Annotation } from "../annotation";
import { anchorText, spanInSource, type AnchorText } from "./anchor";
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
function restored({ after }: Step, stored: Annotation, [span, ...more]: readonly Span[]): readonly Span[] | undefined {
  if (!span || more.length > 0 || stored.spans.length !== 1) return undefined;
  const words = fold(stored.quote);
  if (words === "" || fold(after.slice(span.start, span.end)) === words) return undefined;
  const from = Math.max(0, span.start - 2 * stored.quote.length);
  const around = anchorText(after.slice(from, span.end + 2 * stored.quote.length));
  const places = placesOf(around.folded().text, words, false)
    .map((at) => spanInSource(around, stored.quote, at, at + words.length))
    .map(({ start, end }) => ({ start: start + from, end: end + from }));
  const place = places.find((one) => overlaps(one, span));
  return place && [place];
}

/** An annotation after an edit, or null where none of its words is left. */
function annotationAfter(step: Step, { stored, now }: Placed): Annotation | null {
  const { edit, after } = step;
  const moved = spansAfter(step, now.spans);
  if (moved.length === 0 && now.spans.length > 0) return null;
  const isMet = now.spans.some((span) => meets(step, span));
  const spans = (isMet ? restored(step, stored, moved) : undefined) ?? moved;
  return withSpans(after, now, spans, {
    words: (part) => movePart(part, edit),
    stretch: (part) => movePart(part, edit),
  });
}

/** A lost annotation where what was cut with it is pasted; line ends at its edges come and go with moved lines. */
function pasted({ edit, after }: Step, { last, cut }: Lost): Annotation | undefined {
  const core = cut?.text.trim() ?? "";
  const at = core === "" ? -1 : edit.text.indexOf(core);
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
  const cut = { text: before.slice(edit.start, edit.end), at };
  return { stored, last: { ...last, occurrence: occurrenceOf(source, last) }, cut };
}

function followOne(live: Live, given: TextEdit): Live {
  const edit = trimmed(live.text, given);
  if (edit.start === edit.end && edit.text === "") return live;
  const step: Step = { edit, before: live.text, after: edited(live.text, edit) };
  const source = anchorText(step.after);
  const sourceBefore = anchorText(step.before);
  const placed: Placed[] = [];
  const lost: Lost[] = [];
  const seek = (one: Lost, isReplaced: boolean): void => {
    const now = pasted(step, one) ?? (isReplaced || mayBeBack(step, one) ? anchorOne(source, one.last) : null);
    if (now) placed.push({ stored: one.stored, now });
    else lost.push(one);
  };
  for (const one of live.placed) {
    if (one.now.spans.length === 0) {
      placed.push(one);
      continue;
    }
    const now = annotationAfter(step, one);
    if (now) placed.push({ stored: one.stored, now });
    else seek(lostIn(step, sourceBefore, one), edit.text !== "");
  }
  for (const one of live.lost) seek(one, false);
  return { text: step.after, placed, lost };
}

/**
 * Annotations after edits of the text, one after the other. Spans follow: what is typed at their ends stays outside,
 * what is typed inside becomes part of them. An annotation of which an edit leaves nothing is looked for by its quote
 * and context, now and after each later edit (a paragraph that moves is first cut, then pasted); until it is found it
 * is among the lost. None disappears: there are as many as before.
 */
export const followEdits = (live: Live, edits: readonly TextEdit[]): Live => edits.reduce(followOne, live);
