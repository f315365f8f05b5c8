/**
 * Classes of characters, as sources of regular expressions' character sets.
 * Source: Unicode 16 code charts Arabic (0600–06FF), Supplement, Extended-A, Presentation Forms; UAX #9 for controls.
 */

/** Marks written above or below letters, and tatweel: part of a word, dropped for look-up. */
export const MARK =
  "\\u0610-\\u061A\\u0640\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E4\\u06E7\\u06E8\\u06EA-\\u06ED\\u08D3-\\u08FF";

/** Controls that order or join text but are not text; they may stand inside a word, never end one. */
export const CONTROL = "\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\u061C\\uFEFF\\u00AD";

/** Everything that look-up spelling drops. */
export const IGNORABLE = MARK + CONTROL;

/** Letters of the Arabic script, presentation forms included. */
export const ARABIC_LETTER =
  "\\u0620-\\u063F\\u0641-\\u064A\\u066E\\u066F\\u0671-\\u06D3\\u06D5\\u06E5\\u06E6\\u06EE\\u06EF\\u06FA-\\u06FC\\u06FF\\u0750-\\u077F\\u08A0-\\u08C9\\uFB50-\\uFBB1\\uFBD3-\\uFD3D\\uFD50-\\uFDFB\\uFE70-\\uFEFC";

/** Decimal digits: European, Arabic-Indic, Extended Arabic-Indic (Persian), full-width. */
export const DIGIT = "0-9\\u0660-\\u0669\\u06F0-\\u06F9\\uFF10-\\uFF19";

/** Full stop, comma, Arabic decimal and thousands separators, Arabic comma, apostrophe-like thousands marks. */
export const DIGIT_SEPARATOR = ".,\\u066B\\u066C\\u060C";

const ARABIC = new RegExp(`[${ARABIC_LETTER}]`, "gu");
const LATIN = /\p{Script=Latin}/gu;

/** Whether a text has more Arabic than Latin letters, and at least one. */
export function isMostlyArabic(text: string): boolean {
  const arabic = text.match(ARABIC)?.length ?? 0;
  return arabic > (text.match(LATIN)?.length ?? 0);
}
