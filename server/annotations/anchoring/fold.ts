import { CONTROL, MARK } from "../../engine/text/characters";
import type { Span } from "../../engine/text/span";

/**
 * A text in the spelling in which quotes are looked up, with the way back. Folded away is what editing may change
 * without changing the words: white space and line ends, hamza on its carrier, the script of digits, marks and tatweel,
 * direction controls, presentation forms. Unlike the look-up spelling of the engine it keeps ى from ي, ة from ه and
 * capitals from small letters: علي is not على.
 */
export interface FoldedText {
  readonly text: string;
  /** Offset in the source of each folded code unit, and where the last one ends with its marks. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const HAMZA: Readonly<Record<string, string>> = { أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ٲ: "ا", ٳ: "ا", ؤ: "و", ئ: "ي" };
const MARKS = new RegExp(`[${MARK}]`, "u");
const CONTROLS = new RegExp(`[${CONTROL}]`, "u");
const SPACE = /[\s\u0085]/u;
const DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/u;
const COMPATIBILITY = /[\uFB50-\uFDFF\uFE70-\uFEFC\uFF01-\uFF5E]/u;

type Folding = { readonly value: string } | "mark" | "control" | "space";

function foldUnit(unit: string): Folding {
  if (MARKS.test(unit)) return "mark";
  // Before white space, which a byte order mark is for JavaScript.
  if (CONTROLS.test(unit)) return "control";
  if (SPACE.test(unit)) return "space";
  if (DIGIT.test(unit)) return { value: String(unit.charCodeAt(0) & 0xf) };
  if (COMPATIBILITY.test(unit)) {
    const plain = unit.normalize("NFKC");
    return { value: plain === unit ? unit : fold(plain) };
  }
  // An accent is kept, whether it is one with its letter or written after it.
  return { value: HAMZA[unit] ?? unit.normalize("NFD") };
}

/** Foldings by code unit, for one pass over one text. */
function foldings(): (unit: number) => Folding {
  const known = new Map<number, Folding>();
  return (unit) => {
    const folding = known.get(unit) ?? foldUnit(String.fromCharCode(unit));
    known.set(unit, folding);
    return folding;
  };
}

/** Folds a text and keeps the way back. Runs of white space become one blank. */
export function foldText(source: string): FoldedText {
  const folding = foldings();
  const starts: number[] = [];
  const ends: number[] = [];
  const pieces: string[] = [];
  let inSpace = false;
  for (let index = 0; index < source.length; index++) {
    const folded = folding(source.charCodeAt(index));
    if (folded === "control") continue;
    if (folded === "mark" || (folded === "space" && inSpace)) {
      // A mark belongs to the letter before it; a blank goes on.
      if (ends.length > 0) ends[ends.length - 1] = index + 1;
      continue;
    }
    inSpace = folded === "space";
    const value = folded === "space" ? " " : folded.value;
    for (let i = 0; i < value.length; i++) {
      starts.push(index);
      ends.push(index + 1);
    }
    pieces.push(value);
  }
  return { text: pieces.join(""), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** The folded spelling alone. */
export const fold = (source: string): string => foldText(source).text;

/** The stretch of the source that a stretch of the folded text stands for; empty for an empty one. */
export function sourceSpan({ starts, ends }: FoldedText, start: number, end: number): Span {
  const from = starts[start] ?? ends.at(-1) ?? 0;
  return { start: from, end: end <= start ? from : (ends[end - 1] ?? from) };
}

/** How many folded code units begin before an offset of the source. */
export function foldedOffset({ starts }: FoldedText, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
