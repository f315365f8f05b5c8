import type { Text } from "@codemirror/state";
import type { Span } from "../messages";

/**
 * What the keys move by: a word with its marks, joiners, and the separators inside a number (12,500 · ٣٫٥), or one sign of
 * punctuation. Attached و ف ب ل ك are part of the word: who leaves them out moves by characters.
 */
const TOKEN = /[\p{L}\p{M}\p{N}_\u200c\u200d]+(?:[.,٫٬:/-]\p{N}+)*|[^\s\p{Cf}]/gu;

/** The tokens of the line at a place, with their offsets in the text. */
function tokensAround(text: Text, at: number): readonly Span[] {
  const line = text.lineAt(at);
  return [...line.text.matchAll(TOKEN)].map(({ index, 0: token }) => ({
    from: line.from + index,
    to: line.from + index + token.length,
  }));
}

/** The word at a place, or the next one of its line, or the last; undefined in a line without any. */
export function wordAt(text: Text, at: number): Span | undefined {
  const tokens = tokensAround(text, at);
  return tokens.find(({ to }) => to > at) ?? tokens.at(-1);
}

/** Where a boundary goes that moves one word on: to the end of the next word of its line. The same place at the line's end. */
export function wordEndAfter(text: Text, at: number): number {
  return tokensAround(text, at).find(({ to }) => to > at)?.to ?? at;
}

/** Where the end of a stretch goes that gives up its last word: to the end of the word before. */
export function wordEndBefore(text: Text, at: number): number {
  return tokensAround(text, at).findLast(({ to }) => to < at)?.to ?? at;
}

/** Where the start of a stretch goes that takes in the word before it. */
export function wordStartBefore(text: Text, at: number): number {
  return tokensAround(text, at).findLast(({ from }) => from < at)?.from ?? at;
}

/** Where the start of a stretch goes that gives up its first word. */
export function wordStartAfter(text: Text, at: number): number {
  return tokensAround(text, at).find(({ from }) => from > at)?.from ?? at;
}
