import { DIGIT, DIGIT_SEPARATOR } from "../../engine/text/characters";

const ENDS_IN_NUMBER = new RegExp(`[${DIGIT}][${DIGIT_SEPARATOR}]?$`, "u");
const STARTS_IN_NUMBER = new RegExp(`^[${DIGIT_SEPARATOR}]?[${DIGIT}]`, "u");
const DIGIT_AT_END = new RegExp(`[${DIGIT}]$`, "u");
const DIGIT_AT_START = new RegExp(`^[${DIGIT}]`, "u");
const LETTER_AT_END = /\p{L}\p{M}*$/u;
const LETTER_AT_START = /^\p{L}/u;

/** What joins the character before it: a mark that folding keeps (of an accent, of an emoji's look), a colour of skin. */
const JOINS_BEFORE = /^(?:\p{M}|\p{Emoji_Modifier})/u;

/** More than the letters of the longest row of proclitics (وبال), each with a mark. */
const LONGEST_BEGINNING = 12;
const BEGINNING_OF_WORD = /\p{L}[\p{L}\p{M}]*$/u;
/**
 * What a name or a figure may begin with that a quote leaves out: conjunction, preposition, article. Source: Ryding
 * (2005), A Reference Grammar of Modern Standard Arabic, §2.9 and §16.3.
 */
const PROCLITICS = /^[وف]?(?:[بلك]?(?:ال)?|لل)$/u;

const isRowOfProclitics = (letters: string): boolean => PROCLITICS.test(letters.replace(/\p{M}/gu, ""));

/**
 * Whether the quote at this place would be a piece of a longer number (7 in 17, in 7,5), or whether a letter follows
 * that makes a Latin or Arabic word another one (قسد in قسدا), or letters stand before it that are no proclitics (عراق in
 * استعراق, but not in والعراق); or whether it would end within a character (cafe in café).
 */
export function isPiece(text: string, start: number, end: number, quote: string): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_BEGINNING), start);
  const after = text.slice(end, end + 2);
  if (JOINS_BEFORE.test(after)) return true;
  if (DIGIT_AT_START.test(quote) && ENDS_IN_NUMBER.test(before)) return true;
  if (DIGIT_AT_END.test(quote) && STARTS_IN_NUMBER.test(after)) return true;
  if (LETTER_AT_END.test(quote) && LETTER_AT_START.test(after)) return true;
  return LETTER_AT_START.test(quote) && !isRowOfProclitics(BEGINNING_OF_WORD.exec(before)?.[0] ?? "");
}

/** Where a quote stands in a folded text, in order, pieces of longer numbers and words left out unless asked for. */
export function placesOf(text: string, quote: string, withPieces: boolean): readonly number[] {
  if (quote === "") return [];
  const places: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (withPieces || !isPiece(text, at, at + quote.length, quote)) places.push(at);
  }
  return places;
}
