import { ChangeSet, Text } from "@codemirror/state";
import type { ProtocolSpan } from "../../../server/protocol/messages";

/** One replacement in a document: what VS Code tells of a change, and what it is asked to apply. */
export interface DocumentChange {
  readonly range: ProtocolSpan;
  readonly text: string;
}

type Place = ProtocolSpan["start"];

/** Line breaks as VS Code and CodeMirror see them. U+2028 and the like are characters to both. */
const LINE_BREAK = /\r\n?|\n/;

/**
 * A document's text as CodeMirror holds it: by lines, so that every line break counts as one code unit, whether the file has
 * LF or CRLF. Lines and characters (UTF-16 code units) are the same as in VS Code, and are what both sides are mapped by.
 */
export function toText(text: string): Text {
  return Text.of(text.split(LINE_BREAK));
}

/** The offset of a place, in UTF-16 code units with one for a line break; places outside the text go to its nearest end. */
export function offsetOf(text: Text, { line, character }: Place): number {
  if (line >= text.lines) return text.length;
  const { from, length } = text.line(line + 1);
  return from + Math.min(character, length);
}

/** The place of an offset. */
export function placeOf(text: Text, offset: number): Place {
  const line = text.lineAt(Math.min(Math.max(0, offset), text.length));
  return { line: line.number - 1, character: Math.min(Math.max(0, offset), text.length) - line.from };
}

/**
 * What happened to a document as one change set over its text before. VS Code lists changes in the order in which they can be
 * applied one after the other. Each is cut down to what differs: a change of all line endings replaces the whole document by
 * itself, and must not move a mark.
 */
export function toChangeSet(before: Text, changes: readonly DocumentChange[]): ChangeSet {
  return changes.reduce((all, change) => {
    const text = all.apply(before);
    return all.compose(differenceOf(text, change));
  }, ChangeSet.empty(before.length));
}

function differenceOf(text: Text, { range, text: written }: DocumentChange): ChangeSet {
  const from = offsetOf(text, range.start);
  const to = Math.max(from, offsetOf(text, range.end));
  const removed = text.sliceString(from, to);
  const insert = written.replaceAll(/\r\n?/g, "\n");
  const start = commonStart(removed, insert);
  const end = commonEnd(removed.slice(start), insert.slice(start));
  return ChangeSet.of(
    { from: from + start, to: to - end, insert: toText(insert.slice(start, insert.length - end)) },
    text.length,
  );
}

/** A change set as replacements in the document before it, as a workspace edit wants them. */
export function toDocumentChanges(before: Text, changes: ChangeSet): readonly DocumentChange[] {
  const edits: DocumentChange[] = [];
  changes.iterChanges((from, to, _fromAfter, _toAfter, inserted) => {
    edits.push({
      range: { start: placeOf(before, from), end: placeOf(before, to) },
      text: inserted.sliceString(0),
    });
  });
  return edits;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  // No surrogate pair is cut in two.
  return length > 0 && isHigh(a.charCodeAt(length - 1)) ? length - 1 : length;
}

function commonEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(a.length - length - 1) === b.charCodeAt(b.length - length - 1)) length++;
  return length > 0 && isLow(a.charCodeAt(a.length - length)) ? length - 1 : length;
}
