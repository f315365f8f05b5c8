import { normAt, touchesNext, type Scan } from "./words";

/** How far apart, in tokens, two items of a list that runs inside one line may begin. */
const ITEM_REACH = 40;

/** `1.`, `2-`, `3)`: a small number with a mark that touches it, and no number that touches the mark. */
function looksLikeItem(scan: Scan, index: number, marks: RegExp): boolean {
  if (!/^\d{1,2}$/u.test(normAt(scan, index)) || !touchesNext(scan, index)) return false;
  if (!marks.test(normAt(scan, index + 1))) return false;
  return !(scan.words[index + 2]?.token.kind === "number" && touchesNext(scan, index + 1));
}

const OPENS_LINE = /^[.)\-–—ـ]$/u;
const INSIDE_LINE = /^[)\-–—ـ]$/u;

/** Whether the item with a number stands near `index`, in one direction. */
function hasItem(scan: Scan, index: number, number: number, step: 1 | -1): boolean {
  const wanted = String(number);
  for (let at = index + step, tried = 0; tried < ITEM_REACH && at >= 0 && at < scan.words.length; at += step, tried++) {
    if (normAt(scan, at) === wanted && looksLikeItem(scan, at, INSIDE_LINE)) return true;
  }
  return false;
}

/**
 * A number that counts nothing but its place in a list: `1. The two …` at the opening of a line, and inside a line where
 * the item before or, for the first, the item after it stands near: «الترتيب: 1- النجم 2- الترجي».
 */
export function numbersItem(scan: Scan, index: number): boolean {
  const isFirst = index === 0 || (index === 1 && /^[(\-–—•*]$/u.test(normAt(scan, 0)));
  if (isFirst) return looksLikeItem(scan, index, OPENS_LINE);
  if (!looksLikeItem(scan, index, INSIDE_LINE)) return false;
  const number = Number(normAt(scan, index));
  return number === 1 ? hasItem(scan, index, 2, 1) : hasItem(scan, index, number - 1, -1);
}
