import { headWordsOf, isPlaceCue, isPointingNoun } from "../lexicon/headWordTable";
import { candidate, type Candidate, type NameReading } from "./reading";

/** Nouns behind which only a place can stand: the quarters of the sky, outskirts. */
const BEFORE_PLACES = /^(?:شمال|جنوب|شرق|غرب|وسط)ي?$|^(?:قرب|ضواحي|مشارف|اهالي)$/u;
/** Endings of Arabic plurals and pronouns, and the beginnings of verbs and participles. */
const LIKE_A_WORD = /(?:ون|ين|ات|يه|ه|هم|هما|نا|ها)$|^(?:ي|ت|ن|م|ا|س[يتن])/u;
/** Arabic words without endings are short: behind في alone, a longer unknown word is a foreign name. */
const SHORTEST = 4;
const SHORTEST_FOREIGN = 7;

/** Places that no table knows, where the words before them leave nothing else: شمال [كوناكري], في [فوكيت]. */
export function byPlaceCue(reading: NameReading): readonly Candidate[] {
  return reading.tokens.flatMap((_, index) => {
    if (!reading.isWord(index) || reading.listed(index)) return [];
    for (const { norm, at } of reading.forms(index)) {
      if (!isPlaceLike(reading, index, norm)) continue;
      const before = reading.forms(index - 1);
      const cued = at === 0 && before.some((form) => BEFORE_PLACES.test(form.norm) && isPlaceCue(form.norm));
      const inPlace = at === 0 && norm.length >= SHORTEST_FOREIGN && before.some((form) => form.norm === "في");
      if (!cued && !inPlace) continue;
      const found = candidate(reading, index, index + 1, at, "GPE", cued ? 0.6 : 0.5);
      return found ? [found] : [];
    }
    return [];
  });
}

function isPlaceLike(reading: NameReading, index: number, norm: string): boolean {
  if (norm.length < SHORTEST || norm.startsWith("ال") || LIKE_A_WORD.test(norm) || isPointingNoun(norm)) return false;
  return headWordsOf(norm).length === 0 && reading.isUnknown(index);
}
