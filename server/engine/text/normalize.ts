import { IGNORABLE } from "./characters";
import { ENTITY, decodeEntity } from "./htmlEntities";
import type { Span } from "./span";

/** A text in the spelling that look-ups use, with the way back to the text as stored. */
export interface Normalized {
  readonly text: string;
  /**
   * The stored characters that a span of the normalised text stands for, with the marks that follow its last letter.
   * An empty span maps to an empty span.
   */
  readonly toSource: (normalized: Span) => Span;
}

/**
 * Letters that news spells in more than one way, each with the one that look-ups use: hamza carriers, final ى and ة,
 * Persian and Urdu keyboards' kaf and yeh, wasla. Source: the orthographic normalization that Arabic NLP uses since
 * Larkey et al. (2002), "Improving stemming for Arabic information retrieval", with Habash (2010), ch. 3, on hamza.
 */
const FOLDED_LETTERS: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ٲ: "ا",
  ٳ: "ا",
  ؤ: "و",
  ئ: "ي",
  ى: "ي",
  ی: "ي",
  ې: "ي",
  ة: "ه",
  ۀ: "ه",
  ہ: "ه",
  ھ: "ه",
  ە: "ه",
  ک: "ك",
  گ: "ك",
};

const IGNORED = new RegExp(`[${IGNORABLE}]`, "u");
const IGNORED_MARKS = new RegExp(`[${IGNORABLE}]`, "gu");
const FOLDABLE = /[أإآٱٲٳؤئىیېةۀہھەکگ]/gu;
const PLAIN = /^[\u0621\u0627\u0628\u062A-\u063A\u0641-\u0648\u064AA-Za-z0-9]*$/u;
const DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/gu;
const COMPATIBILITY = /[\uFB50-\uFDFF\uFE70-\uFEFF\uFF01-\uFF5E]/u;

/** The folded letters by the code of the letter, for the letters ء to ي. */
const PLAIN_FOLDED: readonly (string | undefined)[] = Array.from({ length: 0x64b }, (_, code) =>
  code < 0x621 ? undefined : FOLDED_LETTERS[String.fromCharCode(code)],
);

const foldLetter = (letter: string): string => FOLDED_LETTERS[letter] ?? letter;
const foldDigit = (digit: string): string => String(digit.charCodeAt(0) & 0xf);

/**
 * The look-up spelling of a word or phrase: marks, tatweel and controls dropped, letters folded, digits European,
 * presentation forms taken apart, Latin in lower case. Idempotent. Where the way back is needed use {@link normalize}.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const plain = COMPATIBILITY.test(text) ? text.normalize("NFKC") : text;
  return plain.replace(IGNORED_MARKS, "").replace(FOLDABLE, foldLetter).replace(DIGITS, foldDigit).toLowerCase();
}

/** {@link fold} for a word of nothing but the plain letters ء to ي, without tatweel: only its letters change. */
export function foldPlain(word: string): string {
  let folded = "";
  let from = 0;
  for (let index = 0; index < word.length; index++) {
    const letter = foldedCode(word.charCodeAt(index));
    if (letter === undefined) continue;
    folded += word.slice(from, index) + letter;
    from = index + 1;
  }
  return from === 0 ? word : folded + word.slice(from);
}

/** What a plain letter folds to, by its code; undefined where it stays. */
function foldedCode(code: number): string | undefined {
  if (code < 0x622 || (code > 0x629 && code !== 0x649)) return undefined;
  return PLAIN_FOLDED[code];
}

/** How many code units at `index` form one unit of normalization: an HTML entity or one character. */
function unitAt(text: string, index: number): { readonly length: number; readonly value: string } {
  if (text[index] === "&") {
    const entity = ENTITY.exec(text.slice(index, index + 12))?.[0];
    const decoded = entity === undefined ? undefined : decodeEntity(entity);
    if (entity !== undefined && decoded !== undefined) return { length: entity.length, value: decoded };
  }
  const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
  return { length: character.length, value: character };
}

/**
 * Normalises a whole text as {@link fold} does, decodes HTML entities, and keeps the way back. Offsets are UTF-16 code
 * units. Never throws; lone surrogates stay as they are.
 */
export function normalize(text: string): Normalized {
  const starts: number[] = [];
  const ends: number[] = [];
  let out = "";
  for (let index = 0; index < text.length;) {
    const unit = unitAt(text, index);
    const next = index + unit.length;
    const folded = fold(unit.value);
    if (folded === "" && IGNORED.test(unit.value)) {
      // A dropped mark belongs to the letter before it, so that a span of whole words covers its marks.
      if (ends.length > 0) extendLast(ends, next);
    } else {
      for (let i = 0; i < folded.length; i++) {
        starts.push(index);
        ends.push(next);
      }
      out += folded;
    }
    index = next;
  }
  const toSource = ({ start, end }: Span): Span => {
    const from = starts[start] ?? text.length;
    return { start: from, end: end <= start ? from : (ends[end - 1] ?? text.length) };
  };
  return { text: out, toSource };
}

/** Moves the end of the last unit, which may have given several normalised characters (ﷺ, ﻻ). */
function extendLast(ends: number[], to: number): void {
  const last = ends.at(-1);
  for (let i = ends.length - 1; i >= 0 && ends[i] === last; i--) ends[i] = to;
}
