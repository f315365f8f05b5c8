import type { Token } from "./token";

/**
 * Digits written for letters to slip past filters (د١عش), each with the letter it looks or sounds like.
 * Source: the Arabic chat alphabet as described by Yaghan (2008), "Arabizi: A contemporary style of Arabic slang",
 * and the look of Arabic-Indic ١ and ٥ as ا and ه.
 */
const LETTER_OF_DIGIT: Readonly<Record<string, string>> = {
  "1": "ا",
  "2": "ا",
  "3": "ع",
  "5": "ه",
  "7": "ح",
  "8": "ق",
  "9": "ص",
};

/** Letters that may precede a number as clitics: before a digit they are no word to be obfuscated. */
const PROCLITICS = /^[وفبلك]{1,3}$/u;

/**
 * The single word that `word`, a digit before it and the word before that spell out (د + ١ + عش = داعش), or undefined
 * where the digit counts something (و16جريحا) or anything stands between them.
 */
export function obfuscatedWord(before: readonly Token[], word: Token): Token | undefined {
  const digit = before.at(-1);
  const head = before.at(-2);
  if (head?.kind !== "word" || digit?.kind !== "number") return undefined;
  if (head.end !== digit.start || digit.end !== word.start) return undefined;
  const letter = digit.norm.length === 1 ? LETTER_OF_DIGIT[digit.norm] : undefined;
  if (letter === undefined || PROCLITICS.test(head.norm)) return undefined;
  return { kind: "word", start: head.start, end: word.end, norm: head.norm + letter + word.norm };
}
