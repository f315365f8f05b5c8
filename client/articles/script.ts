/** How much of a text is looked at: an article shows its language in its first paragraphs. UTF-16 code units. */
const SAMPLE = 20_000;
/** Fewer letters than this say nothing about a text. */
const FEWEST_LETTERS = 20;
/** Of all letters, those of the Arabic script must be at least this part: news quotes tweets and names in Latin letters. */
const ARABIC_SHARE = 0.5;
/** Of the Arabic letters, at most this part may be ones that Arabic does not use. */
const FOREIGN_SHARE = 0.03;

const LETTER = /\p{L}/gu;
const ARABIC_SCRIPT = /(?=\p{L})\p{Script=Arabic}/gu;
/**
 * Letters of Persian, Urdu, Kurdish, Pashto and Uyghur that Arabic spelling lacks (Unicode names them by those languages).
 * Together they make 4–6 % of Persian text and more of the others; Arabic has them in a foreign name at most. The Farsi yeh is
 * left out: Egyptian typists use it for a final ى.
 */
const NOT_ARABIC = /[پچژگکڤڭەێۆۇۈۋڕڵڼټډړځڅښڙٹڈڑںھہۃےې]/g;

const STRONG = /\p{L}/u;
const RIGHT_TO_LEFT_SCRIPT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether a text is mostly Arabic: not only in Arabic letters, but in the Arabic language as far as letters can tell. */
export function isMostlyArabic(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, LETTER);
  const arabic = count(sample, ARABIC_SCRIPT);
  if (arabic < FEWEST_LETTERS) return false;
  return arabic >= letters * ARABIC_SHARE && count(sample, NOT_ARABIC) <= arabic * FOREIGN_SHARE;
}

/** Whether a line reads from right to left: by its first letter, as rule P2 of Unicode Standard Annex 9 says. */
export function isRightToLeft(line: string): boolean {
  const first = STRONG.exec(line)?.[0];
  return first !== undefined && RIGHT_TO_LEFT_SCRIPT.test(first);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
