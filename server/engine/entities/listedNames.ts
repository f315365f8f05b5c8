import { namesBeginning } from "../lexicon/nameTables";
import { homelandOf, isBeforeWaters, isMostlyAPlace } from "../lexicon/placesAmbiguous";
import { isPlaceCue } from "../lexicon/headWordTable";
import { peopleOf } from "../lexicon/nisbaTable";
import type { ListedName } from "../lexicon/names";
import { LISTED_IN_FULL, type EntityType } from "./entity";
import { candidate, type Candidate, type ListedMatch, type NameReading, type WordReading } from "./reading";

const TANWIN = "\u064B";
const JOINERS = new Set(["-", "–", "'", "’", "."]);

/** The index behind a listed name's words from `from` on, or undefined where other words stand there. */
function endOf(reading: WordReading, words: readonly string[], from: number): number | undefined {
  let index = from;
  for (const word of words) {
    while (JOINERS.has(reading.norm(index)) && index > 0) index++;
    // Some write و apart: هيئة الحقيقة و الكرامة.
    if (
      reading.norm(index) === "و" &&
      word.length > 3 &&
      word.startsWith("و") &&
      reading.norm(index + 1) === word.slice(1)
    )
      index++;
    else if (reading.norm(index) !== word) return undefined;
    index++;
  }
  return index;
}

/** Words of Latin names of two letters are words of English too (is, us, un): names only in capitals. */
function isTooShort(reading: WordReading, index: number, name: ListedName): boolean {
  const token = reading.tokens[index];
  if (token?.kind !== "latin" || name.words.length > 1 || token.norm.length > 3) return false;
  const written = reading.text.slice(token.start, token.end);
  return written !== written.toUpperCase();
}

/** The longest listed name that begins at a token, whatever clitics precede it. */
export function listedNameAt(reading: WordReading, index: number): ListedMatch | undefined {
  let best: ListedMatch | undefined;
  let isSettled = false;
  for (const { names, at } of reading.word(index)?.listed ?? []) {
    for (const name of names) {
      const last = endOf(reading, name.words.slice(1), index + 1);
      if (last === undefined || isTooShort(reading, index, name)) continue;
      if (best && (last < best.last || (last === best.last && isSettled))) continue;
      // Of names alike, one that needs no cue or has it goes before one that lacks it.
      const match = { name, first: index, last, at };
      const stands = isAllowed(reading, match);
      if (!best || last > best.last || stands) {
        best = match;
        isSettled = stands;
      }
      if (!name.needsCue) break;
    }
  }
  return best;
}

const PREPOSITIONS_OF_PLACE = new Set(["في", "الي", "من", "قرب", "نحو"]);

/** Whether something beside a doubtful place name says that it is one: a head word, another place, its country. */
function hasPlaceCue(reading: WordReading, { first, last, at, name }: ListedMatch): boolean {
  const before = reading.forms(first - 1).map(({ norm }) => norm);
  // A base is entered, left and freed like a town: only the word for a town tells القاعدة in Yemen from it.
  if (name.words[0] === "القاعده") return before.some((norm) => /^(?:مدينه|بلده|مديريه|مديريتي)$/u.test(norm));
  if (before.some((norm) => isPlaceCue(norm))) return true;
  const after = reading.norm(last);
  // To the east of a place is no name of the East.
  if (name.type === "LOC" && after === "من") return false;
  const place = name.words.join(" ");
  const homeland = homelandOf(place);
  if (homeland !== undefined) {
    const isAtHome = reading.tokens.some(({ norm }) => homeland.test(norm));
    if (isAtHome && !/^ال|^لل?/u.test(after)) return true;
    // من الساحل is "from the coast", wherever nothing speaks of the Sahel.
    if (place === "الساحل") return before.includes("دول") || before.includes("بلدان");
  }
  // أفريقيا جنوب الصحراء is the Sahara, any other desert is not.
  if (place === "الصحراء") return before.includes("جنوب");
  if (place === "المتوسط" && before.some(isBeforeWaters)) return true;
  if (after.startsWith("ال") && peopleOf(after) && name.words.join("").length > 3) return true;
  const prefix = reading.norm(first).slice(0, at);
  if (isMostlyAPlace(place) && !/(?:ه|ها|هم)$/u.test(after)) {
    if (prefix.endsWith("ب") || (at === 0 && PREPOSITIONS_OF_PLACE.has(before[0] ?? ""))) return true;
  }
  if (name.words.length > 1 || name.type === "LOC")
    return prefix.endsWith("ب") || PREPOSITIONS_OF_PLACE.has(before[0] ?? "");
  if (!prefix.startsWith("و")) return false;
  // One place of a list makes the next one a place: في حلب وحمص.
  return before.some((norm) =>
    namesBeginning(norm).some((other) => other.words.length === 1 && other.type === "GPE" && !other.needsCue),
  );
}

const MEDIA_CUES = new Set([
  "تنظيم",
  "حركه",
  "زعيم",
  "قيادي",
  "قياديي",
  "عناصر",
  "عنصر",
  "مقاتلي",
  "مسلحي",
  "حركتي",
  "مراسل",
  "مراسله",
  "صحيفه",
  "قناه",
  "جريده",
  "موقع",
  "شبكه",
  "تلفزيون",
  "اذاعه",
  "مجله",
  "وكاله",
]);

/** An everyday word names the movement behind what its men are called, and the newspaper behind its kind, or in quotation marks behind ل or مراسل. */
function hasMediaCue(reading: WordReading, { first, last }: ListedMatch): boolean {
  const isQuoted = reading.quoted(first - 1)?.last === last;
  const before = isQuoted ? first - 2 : first - 1;
  const cues = reading.forms(before).map(({ norm }) => norm);
  return cues.some((norm) => MEDIA_CUES.has(norm)) || (isQuoted && reading.norm(before) === "ل");
}

/** A name in ة whose letters are a word with the pronoun ه as well: في حديثه is "in his talk", no town. */
function isWithPronoun({ text, tokens }: WordReading, { name, last }: ListedMatch): boolean {
  const token = tokens[last - 1];
  return token !== undefined && name.link.endsWith("ة") && text.slice(token.start, token.end).endsWith("ه");
}

export function isAllowed(reading: WordReading, match: ListedMatch): boolean {
  const { name } = match;
  if (!name.needsCue) return true;
  if (isWithPronoun(reading, match)) return false;
  return name.type === "ORG" ? hasMediaCue(reading, match) : hasPlaceCue(reading, match);
}

/** سوريًّا with tanwin is the adjective, not the country. */
function isAdverbial(reading: WordReading, { name, first, last }: ListedMatch): boolean {
  const token = reading.tokens[first];
  if (name.type !== "GPE" || last !== first + 1 || !token || !peopleOf(token.norm)) return false;
  return reading.text.slice(token.start, token.end).includes(TANWIN);
}

const joinsAdjective = (before: string, word: string): boolean =>
  peopleOf(before) !== undefined && before.endsWith("ه") && before.startsWith("ال") === word.startsWith("ال");

/** السعودية behind a definite noun and سورية behind an indefinite feminine one are adjectives, not countries. */
export function isAdjective(reading: WordReading, { name, first, last, at }: ListedMatch): boolean {
  const word = reading.norm(first).slice(at);
  if (name.type !== "GPE" || last !== first + 1 || !peopleOf(word)) return false;
  // عراقية وسورية: joined to an adjective, it is one.
  if (at > 0) return reading.norm(first).startsWith("و") && at === 1 && joinsAdjective(reading.norm(first - 1), word);
  const before = reading.norm(first - 1);
  if (!reading.isWord(first - 1) || !reading.norm(first).endsWith("ه")) return false;
  if (reading.norm(first).startsWith("ال")) return /^[وفبلك]{0,2}(?:ال|لل)/u.test(before) && before !== "المملكه";
  return /(?:ه|ات)$/u.test(before) && !isPlaceCue(before) && !/^[وفبلك]{0,2}ال/u.test(before);
}

/** A media's everyday title is surer beside its cue than the adjective that it also is (مراسل "العربي"). */
const scoreOf = ({ needsCue, type, words }: ListedName): number => {
  if (type === "MISC" && !needsCue) return LISTED_IN_FULL;
  if (needsCue) return type === "ORG" ? 0.92 : 0.7;
  return words.length > 1 ? LISTED_IN_FULL : 0.95;
};

/** الأقصى behind a definite noun is its adjective: بالحد الأقصى. */
const isElative = (reading: WordReading, { name, first, last, at }: ListedMatch): boolean =>
  name.type === "FAC" &&
  last === first + 1 &&
  at === 0 &&
  /^[وفبلك]{0,2}ال/u.test(reading.norm(first - 1)) &&
  reading.norm(first - 1) !== "المسجد";

/** Names that tables list. */
export function byListedName(reading: NameReading): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = 0; index < reading.tokens.length; index++) {
    const match = reading.listed(index);
    if (!match || !isAllowed(reading, match) || isAdverbial(reading, match) || isAdjective(reading, match)) continue;
    if (isElative(reading, match)) continue;
    const { name, first, last, at } = match;
    const found = candidate(reading, first, last, at, name.type as EntityType, scoreOf(name));
    if (found) candidates.push(found);
  }
  return candidates;
}
