import { ARABIC_LETTER, DIGIT, DIGIT_SEPARATOR, IGNORABLE, MARK } from "./characters";
import { ENTITY, decodeEntity } from "./htmlEntities";
import { fold, foldPlain, normalize } from "./normalize";
import { obfuscatedWord } from "./obfuscation";
import type { Span } from "./span";
import type { Token, TokenKind } from "./token";

export type { Token } from "./token";

/**
 * A label of a host name and the labels before the last, as long as RFC 1035 §2.3.4 lets them be and tried only where a
 * label begins: without these bounds a long run of letters and hyphens costs the square of its length.
 */
const LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const LABELS = `(?:${LABEL}\\.){1,10}`;
const PATTERNS: readonly (readonly [TokenKind, string])[] = [
  ["email", `\\[email[\\s\\u00A0]protected\\]|(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64}@${LABELS}[a-z]{2,}`],
  [
    "url",
    `(?:https?://|www\\.)[^\\s<>"«»“”،؛)]*[^\\s<>"«»“”،؛).,:!?]|(?<![a-z0-9-])${LABELS}(?:com|net|org|info|gov|edu|tv|co|me|ly|sa|eg|ae|uk)(?:/[a-z0-9_./?=&%#-]*[a-z0-9_/])?(?![a-z0-9])`,
  ],
  ["handle", "@[a-z0-9_]+"],
  ["hashtag", `[#＃][\\p{L}\\p{N}_${IGNORABLE}]*[\\p{L}\\p{N}_${MARK}]`],
  ["number", `[${DIGIT}]+(?:[${DIGIT_SEPARATOR}][${DIGIT}]+)*`],
  ["word", `[${ARABIC_LETTER}](?:[${ARABIC_LETTER}${IGNORABLE}]*[${ARABIC_LETTER}${MARK}])?`],
  ["latin", `(?:(?![${ARABIC_LETTER}])\\p{L}[\\p{M}\\u200D]*)+(?:['’](?:(?![${ARABIC_LETTER}])\\p{L}\\p{M}*)+)*`],
  ["punctuation", `&(?:#\\d{1,7}|#x[\\da-f]{1,6}|[a-z]{2,8});|\\.{2,}|\\p{P}`],
  ["symbol", `[^\\s${IGNORABLE}]`],
];
const TOKEN = new RegExp(PATTERNS.map(([, pattern]) => `(${pattern})`).join("|"), "iuy");

function kindOf(match: RegExpExecArray): TokenKind {
  for (let group = 0; group < PATTERNS.length; group++) {
    if (match[group + 1] !== undefined) return PATTERNS[group]?.[0] ?? "symbol";
  }
  return "symbol";
}

function normOf(kind: TokenKind, text: string): string {
  if (kind === "punctuation" && text.length > 1 && ENTITY.test(text)) return decodeEntity(text) ?? text;
  return fold(text);
}

/** Marks that are a token wherever they stand: no other kind of token begins with them. */
const MARKS = new Set('،؛؟:()"«»“”!');
/** Characters that may go on with a word of plain letters. */
const CONTINUES = new RegExp(`[${ARABIC_LETTER}${IGNORABLE}]`, "u");

/** The plain Arabic letters of Unicode's first block, tatweel and marks left out. */
const isPlainLetter = (code: number): boolean => (code >= 0x621 && code <= 0x63a) || (code >= 0x641 && code <= 0x64a);

/** Whether a letter of another block, a mark or a control goes on with the word before `index`. */
const mayContinue = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  return code > 0x7f && code !== 0x60c && CONTINUES.test(text.charAt(index));
};

/**
 * The token at `start`, or undefined where white space or a control stands. Words of plain letters and single marks,
 * which most of a text consists of, are read without the patterns; the result is that of the patterns.
 */
function tokenAt(text: string, start: number): Token | undefined {
  const code = text.charCodeAt(start);
  if (code === 0x20) return undefined;
  if (isPlainLetter(code)) {
    let end = start + 1;
    while (isPlainLetter(text.charCodeAt(end))) end++;
    if (!mayContinue(text, end)) return { kind: "word", start, end, norm: foldPlain(text.slice(start, end)) };
  }
  const character = text.charAt(start);
  if (MARKS.has(character)) return { kind: "punctuation", start, end: start + 1, norm: character };
  TOKEN.lastIndex = start;
  const match = TOKEN.exec(text);
  if (!match) return undefined;
  const kind = kindOf(match);
  return { kind, start, end: start + match[0].length, norm: normOf(kind, match[0]) };
}

/**
 * The tokens of a text in order. Offsets are UTF-16 code units. Letters and digits that touch are two tokens (و653,
 * 12ألف), except where one digit stands for a letter inside a word (د١عش), which is one word token. Never throws.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let index = 0; index < text.length;) {
    const token = tokenAt(text, index);
    if (!token) {
      index++;
      continue;
    }
    index = token.end;
    const merged = token.kind === "word" ? obfuscatedWord(tokens, token) : undefined;
    if (merged) tokens.splice(-2, 2, merged);
    else tokens.push(token);
  }
  return tokens;
}

/**
 * The part of a token that stands under `norm.slice(from, to)`: where a stem begins behind its clitics. The result is
 * in the same offsets as the token, and covers the marks that follow its last letter.
 */
export function sourceSpan(text: string, token: Token, from: number, to = token.norm.length): Span {
  if (from === 0 && to === token.norm.length) return { start: token.start, end: token.end };
  if (token.end - token.start === token.norm.length) return { start: token.start + from, end: token.start + to };
  const inside = normalize(text.slice(token.start, token.end)).toSource({ start: from, end: to });
  return { start: token.start + inside.start, end: token.start + inside.end };
}
