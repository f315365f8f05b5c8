import type { Span } from "../../engine/text/span";
import type { TextEdit } from "./edits";
import { fold } from "./fold";

/** Marks, and what joins emoji to one. */
const LEADING_MARKS = /^(?:\p{M}|\p{Emoji_Modifier})+/u;
/** More than are ever written over one letter. */
const MOST_MARKS = 16;

/** To which side of what an edit put in an offset goes that the edit touches. */
type Side = "before" | "after";

/** Where an offset is after an edit. */
function moveOffset(offset: number, { start, end, text }: TextEdit, side: Side): number {
  if (offset < start || (offset === start && side === "before")) return offset;
  if (offset > end || (offset === end && side === "after")) return offset + text.length - (end - start);
  return side === "before" ? start : start + text.length;
}

/** Start and end of a span, each with the side it goes to: first the way in which both keep what is put in outside. */
const WAYS: readonly (readonly [start: Side, end: Side])[] = [
  ["after", "before"],
  ["after", "after"],
  ["before", "before"],
  ["before", "after"],
];

const BLANK = /\s/u;
const REMAINS = /[\s\p{M}]/u;

/** A span with the marks that were put behind its last letter: nothing else is put in within a character. */
function withMarks(after: string, span: Span): Span {
  const marks = LEADING_MARKS.exec(after.slice(span.end, span.end + MOST_MARKS))?.[0].length ?? 0;
  return marks === 0 ? span : { start: span.start, end: span.end + marks };
}

/** Without white space and marks without their letter that an edit has left at an end; null where that is all. */
function withoutRemains(before: string, after: string, span: Span, moved: Span): Span | null {
  let { start, end } = moved;
  if (!REMAINS.test(before.charAt(span.start))) while (start < end && REMAINS.test(after.charAt(start))) start++;
  if (!BLANK.test(before.charAt(span.end - 1))) while (start < end && BLANK.test(after.charAt(end - 1))) end--;
  if (start === end) return null;
  return start === moved.start && end === moved.end ? moved : { start, end };
}

/**
 * Where a span is after an edit, or null where all of it is gone. What is put in at an end of the span stays outside,
 * but for marks on its last letter; what is put in between becomes part of it. An edit that takes away one end of the
 * span takes nothing else; but where it puts back the same words in another spelling (hamza, digits, marks, white
 * space), they are under the span still. The same object where nothing has moved.
 */
export function moveSpan(before: string, after: string, span: Span, edit: TextEdit): Span | null {
  const by = edit.text.length - (edit.end - edit.start);
  if (edit.end <= span.start) return by === 0 ? span : { start: span.start + by, end: span.end + by };
  if (edit.start === span.end) return withMarks(after, span);
  if (edit.start > span.end) return span;
  const kept = (moved: Span): Span | null => withoutRemains(before, after, span, moved);
  if (span.start < edit.start && edit.end < span.end) return kept({ start: span.start, end: span.end + by });
  const ways = WAYS.map(([start, end]) => ({
    start: moveOffset(span.start, edit, start),
    end: moveOffset(span.end, edit, end),
  })).filter(({ start, end }) => start < end);
  const words = fold(before.slice(span.start, span.end));
  const plain = ways[0];
  const keepsWords = ways.find(({ start, end }) => fold(after.slice(start, end)) === words);
  if (keepsWords) return withMarks(after, keepsWords);
  const isGone = edit.start <= span.start && span.end <= edit.end;
  return isGone || !plain ? null : kept(withMarks(after, plain));
}

/**
 * Where a part is that may be empty, or without words to keep: an edit's new text is never part of it. One that is gone
 * is an empty span at the place of the edit.
 */
export function movePart(span: Span, edit: TextEdit): Span {
  if (edit.start >= span.end && !(span.start === span.end && edit.start <= span.start)) return span;
  const start = moveOffset(span.start, edit, "after");
  const end = Math.max(start, moveOffset(span.end, edit, "before"));
  return span.start === span.end ? { start, end: start } : { start, end };
}
