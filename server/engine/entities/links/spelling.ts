import { isCommonWord, isPersonToken } from "../../lexicon/nameTables";

/** A name with its type, its words in look-up spelling. */
export interface Spelled {
  readonly type: string;
  readonly words: readonly string[];
}

const ARTICLE = /^ال(?=...)/u;

/**
 * Letters between which spellings of foreign names waver. Source: the transcriptions of g, t, s, z and d that are in
 * use side by side in Arabic newspapers (هودجسون، هودغسون).
 */
const WAVERING: Readonly<Record<string, string>> = { غ: "ج", ك: "ج", ق: "ج", ط: "ت", ص: "س", ظ: "ز", ذ: "ز", ض: "د" };

/** The consonants of a word, without its article, its vowel letters and hamza. */
const consonantsOf = (word: string): string =>
  word
    .replace(ARTICLE, "")
    .replace(/(?!^)[اوي]|ء/gu, "")
    .replace(/[غكقطصظذض]/gu, (letter) => WAVERING[letter] ?? letter);

/**
 * The key under which spellings of one name meet: type and consonants of all words, run together, so that a name whose
 * parts are joined in one spelling and parted in another (لو دريان، لودريان) has one key. Undefined for names that are
 * too short to be told apart by their consonants.
 */
export function spellingKey({ type, words }: Spelled): string | undefined {
  const key = words.map(consonantsOf).join("");
  return key.length < 4 || words.every((word) => /^[a-z0-9]+$/u.test(word)) ? undefined : `${type}:${key}`;
}

/** Affixes that Arabic derives words with: a word that has one may be another word of the same root. */
const DERIVED = /^(?:م|ت|است|ان)|(?:ون|ين|ات|ان|ه|ي)$/u;

/** Whether a word shows that it is foreign: four consonants and more, without the affixes of Arabic words. */
const isForeign = (word: string): boolean => {
  const bare = word.replace(ARTICLE, "");
  return consonantsOf(word).length >= 4 && !DERIVED.test(bare) && !isCommonWord(word) && !isCommonWord(bare);
};

const vowelsIn = (word: string): number => word.replace(ARTICLE, "").replace(/[^اوي]/gu, "").length;

/** Whether two different words with the same consonants are spellings of one. */
function isVariant(a: string, b: string, isPerson: boolean): boolean {
  if (a.replace(ARTICLE, "") === b.replace(ARTICLE, "")) return isPerson;
  // حسن and حسين are two names, however alike.
  if (isPersonToken(a) && isPersonToken(b)) return false;
  if (isForeign(a) && isForeign(b)) return true;
  return isPerson && !isCommonWord(a) && !isCommonWord(b) && Math.abs(vowelsIn(a) - vowelsIn(b)) <= 1;
}

/**
 * Whether two names with the same spelling key are spellings of one name. Arabic words that differ in their vowels
 * alone are different words of one root (حزب العمل، حزب العمال), so that only foreign words may, and a word in the
 * name of a person that the others agree on.
 */
export function areSpellingsOfOne(a: Spelled, b: Spelled): boolean {
  const isPerson = a.type === "PER";
  if (a.words.length !== b.words.length) {
    const [one, other] = [a.words.join(""), b.words.join("")];
    return one === other || (isForeign(one) && isForeign(other));
  }
  const pairs = a.words
    .map((word, index) => [word, b.words[index] ?? ""] as const)
    .filter(([one, other]) => one !== other);
  if (pairs.some(([one, other]) => consonantsOf(one) !== consonantsOf(other))) return false;
  // One word alone has no others that vouch for it.
  const vouched = isPerson && a.words.length > pairs.length;
  return pairs.every(([one, other]) => isVariant(one, other, vouched));
}
