import type { BoardQuantity } from "../../../../server/protocol/messages";

const LETTERS: Readonly<Record<string, string>> = { أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ى: "ي", ئ: "ي", ؤ: "و", ة: "ه" };

/**
 * The spelling in which texts are searched: marks, tatweel and bidi controls dropped, hamza and final letters folded as
 * people type them, digits European, Latin in lower case.
 */
export function searchable(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\p{M}\p{Cf}\u0640]/gu, "")
    .replace(/[أإآٱىئؤة]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) & 0xf))
    .toLowerCase();
}

/** Whether a quantity holds every word of a query: in its name, its reports, their sources and articles. */
export function matches(quantity: BoardQuantity, query: string, nameOf: (uri: string) => string): boolean {
  const words = searchable(query)
    .split(/\s+/u)
    .filter((word) => word !== "");
  if (words.length === 0) return true;
  const texts = quantity.reports.flatMap(({ text, value, source, uri }) => [text, value, source ?? "", nameOf(uri)]);
  const hay = searchable([quantity.label, ...texts].join("\n"));
  return words.every((word) => hay.includes(word));
}
