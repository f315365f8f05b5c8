const DATED = /(?<!\d)(?:19|20)\d\d([-_.]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?!\d)/u;
const MS_PER_DAY = 86_400_000;

/**
 * The day that an article's path gives (aawsat-2015-07-21.txt, 20150721), in days since 1970, or null where it gives
 * none. News archives name their files so; a path without a date leaves the comparison to the text.
 */
export function dateOfPath(path: string): number | null {
  const digits = DATED.exec(path)?.[0].replace(/\D/gu, "");
  if (digits === undefined) return null;
  const day = Date.UTC(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)) - 1, Number(digits.slice(6, 8)));
  return Math.round(day / MS_PER_DAY);
}
