/**
 * How many code units have to be put in, taken out or replaced to make `pattern` out of the beginning of `text`,
 * whatever follows in it (Sellers 1980); `most` + 1 where it is more than that.
 */
export function distanceToBeginning(pattern: string, text: string, most: number): number {
  const width = Math.min(text.length, pattern.length + most);
  let row = Array.from({ length: width + 1 }, (_, column) => column);
  for (let i = 1; i <= pattern.length; i++) {
    const unit = pattern.charCodeAt(i - 1);
    const next = [i];
    let least = i;
    for (let j = 1; j <= width; j++) {
      const replaced = (row[j - 1] ?? 0) + (text.charCodeAt(j - 1) === unit ? 0 : 1);
      const cost = Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    row = next;
  }
  return Math.min(...row, most + 1);
}

/** A stretch of a text that is like a pattern, and by how many code units it differs. */
export interface NearMatch {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/**
 * The stretches of a text that a pattern is made into by at most `most` changes, the best for each place, in order.
 * Columns of the dynamic programme carry where their match starts (Sellers 1980), cut off beyond `most` (Ukkonen 1985):
 * O(most × text) on the average.
 */
export function nearMatches(pattern: string, text: string, most: number): readonly NearMatch[] {
  const height = pattern.length;
  let costs = Array.from({ length: height + 1 }, (_, row) => row);
  let starts = new Array<number>(height + 1).fill(0);
  let last = Math.min(most, height);
  const found: NearMatch[] = [];
  for (let j = 1; j <= text.length; j++) {
    const unit = text.charCodeAt(j - 1);
    const nextCosts = [0];
    const nextStarts = [j];
    const reach = Math.min(height, last + 1);
    for (let i = 1; i <= reach; i++) {
      const replaced = (costs[i - 1] ?? most + 1) + (pattern.charCodeAt(i - 1) === unit ? 0 : 1);
      const inserted = i <= last ? (costs[i] ?? most) + 1 : most + 1;
      const deleted = (nextCosts[i - 1] ?? most) + 1;
      const cost = Math.min(replaced, inserted, deleted, most + 1);
      nextCosts[i] = cost;
      const from = cost === replaced ? starts[i - 1] : cost === inserted ? starts[i] : nextStarts[i - 1];
      nextStarts[i] = from ?? j;
    }
    last = reach;
    while (last > 0 && (nextCosts[last] ?? 0) > most) last--;
    costs = nextCosts;
    starts = nextStarts;
    if (last === height) keepBest(found, { start: starts[height] ?? j, end: j, errors: costs[height] ?? most }, height);
  }
  return found;
}

/** Of matches that overlap, the one with the fewest errors stays, of equals the one nearest to the pattern's length. */
function keepBest(found: NearMatch[], match: NearMatch, length: number): void {
  const badness = ({ start, end, errors }: NearMatch): number => errors + Math.abs(end - start - length) / (length + 1);
  const before = found.at(-1);
  if (!before || before.end <= match.start) found.push(match);
  else if (badness(match) < badness(before)) found[found.length - 1] = match;
}
