import { candidate, type Candidate, type NameReading } from "./reading";
import { namesBeginning } from "../lexicon/nameTables";
import type { Token } from "../text/tokens";
import type { EntityType } from "./entity";

const LONGEST_AUTHOR = 5;

/** The author in a tweet's byline: `— [Name] (@handle)`. */
export function byTweetAuthor(reading: NameReading): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const [index, token] of reading.tokens.entries()) {
    if (token.kind !== "handle" || reading.norm(index - 1) !== "(") continue;
    const last = index - 1;
    let first = last;
    while (first > 0 && last - first <= LONGEST_AUTHOR && !isDash(reading.tokens[first - 1])) first--;
    if (first === last || !isDash(reading.tokens[first - 1])) continue;
    const known = namesBeginning(reading.norm(first)).find((name) => name.words.length === 1);
    const type = known && known.type !== "GPE" ? (known.type as EntityType) : "PER";
    const found = candidate(reading, first, last, 0, type, 0.8);
    if (found) candidates.push(found);
  }
  return candidates;
}

const isDash = (token: Token | undefined): boolean => token?.norm === "—" || token?.norm === "–";
