import { ARABIC_LETTER, DIGIT, DIGIT_SEPARATOR, IGNORABLE, MARK } from "./characters";
import { ENTITY, decodeEntity } from "./htmlEntities";
import { fold, normalize } from "./normalize";
import { obfuscatedWord } from "./obfuscation";
import type { Span } from "./span";
import type { Token, TokenKind } from "./token";

export type { Token, TokenKind } from "./token";

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
const TOKEN = new RegExp(PATTERNS.map(([, pattern]) => `(${pattern})`).join("|"), "giu");

function kindOf(match: RegExpMatchArray): TokenKind {
  const group = PATTERNS.findIndex((_, index) => match[index + 1] !== undefined);
  return PATTERNS[group]?.[0] ?? "symbol";
}

function normOf(kind: TokenKind, text: string): string {
  if (kind === "punctuation" && text.length > 1 && ENTITY.test(text)) return decodeEntity(text) ?? text;
  return fold(text);
}

/**
 * The tokens of a text in order. Offsets are UTF-16 code units. Letters and digits that touch are two tokens (و653,
 * 12ألف), except where one digit stands for a letter inside a word (د١عش), which is one word token. Never throws.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const kind = kindOf(match);
    const start = match.index;
    const token: Token = { kind, start, end: start + match[0].length, norm: normOf(kind, match[0]) };
    const merged = kind === "word" ? obfuscatedWord(tokens, token) : undefined;
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
