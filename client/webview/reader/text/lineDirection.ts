const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/gu;
const LETTER = /\p{L}/gu;

const count = (pattern: RegExp, line: string): number => line.match(pattern)?.length ?? 0;

/**
 * The direction that a line of an Arabic article reads in: from right to left unless most of its letters are of a script
 * that reads from left to right. The first letter alone, as Unicode Standard Annex 9 has it (P2), would turn each line
 * round that begins with a Latin name; rule HL1 lets a reader of the text decide otherwise.
 */
export function lineDirection(line: string): "rtl" | "ltr" {
  const fromRight = count(FROM_RIGHT, line);
  return count(LETTER, line) - fromRight > fromRight ? "ltr" : "rtl";
}
