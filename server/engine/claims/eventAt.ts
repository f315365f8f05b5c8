import type { EventWord } from "../lexicon/events";
import { NAMED_PLACES } from "../lexicon/scenes";
import { INJURIES } from "../lexicon/degreesOfHarm";
import { isAny, type Word } from "./sentenceWords";

const NEAR_COMPANION = 8;
const NEGATIONS = new Set(["لا", "لم", "لن", "ما"]);

const companionNear = (words: readonly Word[], at: number, { companions }: EventWord): boolean =>
  companions.length === 0 ||
  words
    .slice(Math.max(0, at - NEAR_COMPANION), at + NEAR_COMPANION + 1)
    .some(({ stems }) => stems.some((stem) => companions.includes(stem)));

/** No verb stands behind a preposition: what is spelled like one is a noun (الفارين من سجن). Source: Ryding (2005), §16. */
const PREPOSITIONS = new Set(["من", "في", "الي", "علي", "عن"]);

/** `فقد` before a verb is the particle, not the verb. */
const isParticle = (words: readonly Word[], at: number): boolean =>
  words[at]?.norm === "فقد" && !words.slice(at + 1, at + 3).some(({ norm }) => /\d/u.test(norm));

/** «مصابون بالانسداد الرئوي»: with what they are ill, unless it is an injury. */
const isIll = (words: readonly Word[], at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]];
  return (
    word !== undefined &&
    next !== undefined &&
    word.stems.some((stem) => stem.startsWith("مصاب")) &&
    (ILL_WITH_IT.has(next.norm) || (next.norm.startsWith("بال") && !isAny(next, INJURIES)))
  );
};

const ILL_WITH_IT = new Set(["به", "بها"]);

/** The first reading of a word in its sentence as an event that suits; undefined for a negated or any other word. */
export function eventAt(
  words: readonly Word[],
  at: number,
  suits: (reading: EventWord) => boolean = () => true,
): EventWord | undefined {
  const word = words[at];
  if (!word || word.events.length === 0) return undefined;
  if (NEGATIONS.has(words[at - 1]?.norm ?? "") || isParticle(words, at)) return undefined;
  if (isAny(words[at - 1], NAMED_PLACES) && word.norm.startsWith("ال")) return undefined;
  const ill = isIll(words, at);
  const isNoun = PREPOSITIONS.has(words[at - 1]?.norm ?? "");
  return word.events.find(
    (reading) =>
      !(ill && reading.class === "wounded") &&
      !(isNoun && reading.verb) &&
      companionNear(words, at, reading) &&
      suits(reading),
  );
}
