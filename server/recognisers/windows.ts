/** A stretch of words, `first` up to `last` (exclusive). */
export interface Window {
  readonly first: number;
  readonly last: number;
}

/**
 * Cuts words into stretches that a model can take at once. `sizes` are the pieces of each word, `longest` how many fit.
 * A cut falls behind a sentence's end (`ends` holds the indexes behind them) where one fits, else behind the last word that does; a word
 * too long for any stretch has one of its own.
 */
export function windowsOf(sizes: readonly number[], ends: ReadonlySet<number>, longest: number): readonly Window[] {
  const windows: Window[] = [];
  let first = 0;
  while (first < sizes.length) {
    let last = first;
    let sentenceEnd = first;
    for (let taken = 0; last < sizes.length; last++) {
      taken += sizes[last] ?? 0;
      if (taken > longest && last > first) break;
      if (ends.has(last + 1)) sentenceEnd = last + 1;
    }
    if (last < sizes.length && sentenceEnd > first) last = sentenceEnd;
    windows.push({ first, last });
    first = last;
  }
  return windows;
}
