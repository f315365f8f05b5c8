import { headWordsOf, isPointingNoun } from "../lexicon/headWordTable";
import type { NameWord } from "./nameWords";
import { candidate, type Candidate, type NameReading } from "./reading";

/** Endings of Arabic plurals and pronouns, and the beginnings of verbs and participles. */
const LIKE_A_WORD = /(?:ون|ين|ات|يه|ه|هم|هما|نا|ها)$|^(?:ي|ت|ن|م|ا|س[يتن])/u;
/** Arabic words without endings are short: behind في alone, a longer unknown word is a foreign name. */
const SHORTEST = 4;
const SHORTEST_FOREIGN = 7;

/** Places that no table knows, where the words before them leave nothing else: شمال [كوناكري], في [فوكيت]. */
export function byPlaceCue(reading: NameReading): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = 1; index < reading.tokens.length; index++) {
    const before = reading.word(index - 1);
    if (!before || !(before.announcesPlace || before.isIn)) continue;
    if (!reading.isWord(index) || reading.listed(index)) continue;
    const found = placeAt(reading, index, before);
    if (found) candidates.push(found);
  }
  return candidates;
}

function placeAt(reading: NameReading, index: number, before: NameWord): Candidate | undefined {
  for (const { norm, at } of reading.forms(index)) {
    if (at > 0 || !isPlaceLike(reading, index, norm)) continue;
    const inPlace = norm.length >= SHORTEST_FOREIGN && before.isIn;
    if (!before.announcesPlace && !inPlace) continue;
    return candidate(reading, index, index + 1, at, "GPE", before.announcesPlace ? 0.6 : 0.5);
  }
  return undefined;
}

function isPlaceLike(reading: NameReading, index: number, norm: string): boolean {
  if (norm.length < SHORTEST || norm.startsWith("ال") || LIKE_A_WORD.test(norm) || isPointingNoun(norm)) return false;
  return headWordsOf(norm).length === 0 && reading.isUnknown(index);
}
