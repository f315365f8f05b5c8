/**
 * Letters that people write for one another: forms of hamza, final ya, ta marbuta, and digits of every script. Who searches for
 * any of a group finds all of it, as the engine's look-up spelling has it too.
 */
const GROUPS: readonly string[] = [
  "اأإآٱ",
  "يىئی",
  "وؤ",
  "ةه",
  "كک",
  ...Array.from({ length: 10 }, (_, digit) =>
    [0x30, 0x660, 0x6f0].map((zero) => String.fromCharCode(zero + digit)).join(""),
  ),
];

/** What may stand between two letters without being seen or sought: vowel marks, tatweel, joiners, marks of direction. */
const UNSEEN = String.raw`[\u064b-\u065f\u0670\u0640\u200b-\u200f\u2066-\u2069]*`;
const UNSEEN_CHARACTER = /[\u064b-\u065f\u0670\u0640\u200b-\u200f\u2066-\u2069]/gu;
const SPACE = String.raw`[ \t\u00a0]+`;

/**
 * A regular expression (for the flags `iu`) that finds what is typed in whichever spelling. Empty when nothing is sought. Never
 * matches the empty text.
 */
export function patternOf(typed: string): string {
  const sought = typed.replaceAll(UNSEEN_CHARACTER, "").trim();
  return sought
    .split(/\s+/u)
    .map((word) => Array.from(word, anyOf).join(UNSEEN))
    .join(`${UNSEEN}${SPACE}`);
}

function anyOf(character: string): string {
  const group = GROUPS.find((letters) => letters.includes(character));
  if (group !== undefined) return `[${group}]`;
  return /[\p{L}\p{N}]/u.test(character) ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
