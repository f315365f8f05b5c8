import { headWordsOf, isHonour, isNamingWord, isNotOfTheName, isPointingNoun, isTitle } from "../lexicon/headWordTable";
import {
  followsAbd,
  isCommonWord,
  isDoubtfulFirstName,
  isFirstName,
  isOfGod,
  isNameTie,
  isPersonToken,
} from "../lexicon/nameTables";
import { peopleOf } from "../lexicon/nisbaTable";
import { isDefinite } from "./complementTails";
import { KUNYA } from "./nameWords";
import type { NameReading } from "./reading";

const LONGEST_NAME = 7;
const RELIGION = new Set(["الدين", "الله", "الحق", "الاسلام", "النصر"]);

/** The index behind one part of a personal name at `index` (a word, عبد الله, بن علي, أبو بكر), or undefined. */
function partEnd(
  reading: NameReading,
  index: number,
  strict: boolean,
  norm: string = reading.norm(index),
): number | undefined {
  if (!reading.isWord(index) || reading.isPreposition(index)) return undefined;
  const next = reading.norm(index + 1);
  if (norm === "عبد" && followsAbd(next)) return index + 2;
  if (next === "الله" && isOfGod(norm) && !strict) return index + 2;
  if (RELIGION.has(next) && next !== "" && norm.length > 1 && (isPersonToken(norm) || !isCommonWord(norm)))
    return index + 2;
  if (KUNYA.has(norm)) {
    const after = partEnd(reading, index + 1, false);
    return after ?? (reading.isWord(index + 1) && reading.isUnknown(index + 1) ? index + 2 : undefined);
  }
  // آل goes before the name of a house, whatever word that is: آل الشيخ.
  if (norm === "ال" && isDefinite(next)) return index + 2;
  if (isNameTie(norm)) {
    const after = partEnd(reading, index + 1, false);
    // A title may be the name behind one that has parts of its own: ولد الشيخ أحمد.
    return after ?? (isHonour(next) && isFirstName(reading.norm(index + 2)) ? index + 2 : undefined);
  }
  if (isPersonToken(norm)) return index + 1;
  return !strict && isSurname(reading, index) ? index + 1 : undefined;
}

/** The imperfect begins with ي and سـ with its person; names that do so are in the tables of name parts. */
const LIKE_A_VERB = /^(?:ي|س[يتن].{0,5}$|ت.{3,4}$)/u;
/** Verbal nouns of the third form (مبايعة), behind a name its object or subject. Source: Ryding (2005), ch. 5 §1.3. */
const LIKE_AN_ACTION = /^م.ا...?ه$/u;

/** Whether another name begins in a word, behind و or a preposition: محمد [وخليفة], الحجازي [لفرانس برس]. */
function isOtherName(reading: NameReading, index: number): boolean {
  const norm = reading.norm(index);
  const listed = reading.listed(index);
  if (listed && (listed.at > 0 || (listed.name.type !== "PER" && !listed.name.needsCue))) return true;
  if (norm.startsWith("و") && norm.length > 3 && !isPersonToken(norm)) return true;
  // A verbal noun behind ب, whatever its root: هشام [بتهشيم] الباب.
  if (/^ب(?:ت..ي.|است..ا.|ا[نفت]...?ا.)ه?$/u.test(norm) && !isPersonToken(norm)) return true;
  // ف and ك hardly ever stand between two names.
  return (
    /^[ولب]/u.test(norm) &&
    reading.forms(index).some(({ norm: stem, at }) => at > 0 && (isPersonToken(stem) || isFirstName(stem)))
  );
}

/** A word that may close a name: unknown to the tables, or with the article and no adjective of time. */
function isSurname(reading: NameReading, index: number): boolean {
  const norm = reading.norm(index);
  if (isNotOfTheName(norm) || isNamingWord(norm) || isTitle(norm) || LIKE_A_VERB.test(norm)) return false;
  if (LIKE_AN_ACTION.test(norm)) return false;
  if (isOtherName(reading, index) || headWordsOf(norm).length > 0) return false;
  // ليتنصت is "to eavesdrop", للتلفزيون "to the television", مليشيات a plural: foreign names that look so are in the tables.
  if (/^ل[ليت]/u.test(norm) || /ات$/u.test(norm)) return false;
  const behindDefinite = isDefinite(reading.norm(index - 1)) && reading.norm(index - 2) !== "عبد";
  // What begins like a preposition behind a surname with the article is one: سفيان السليطي [لموزاييك].
  if (behindDefinite && /^[بلك]/u.test(norm) && !isPersonToken(norm)) return false;
  if (norm.startsWith("ال") && norm.length > 4) {
    if (norm.endsWith("ه") && isPersonToken(reading.norm(index - 1)) && isPersonToken(reading.norm(index - 2)))
      return false;
    if (isPointingNoun(norm) || /(?:ات|ين|ون)$/u.test(norm)) return false;
    // فهد المبارك: a given name with the article, behind another.
    if (isFirstName(norm.slice(2)) && isFirstName(reading.norm(index - 1))) return true;
    return !isCommonWord(norm) || (peopleOf(norm) !== undefined && reading.norm(index - 1) !== "");
  }
  return reading.isUnknown(index) || (isBehindName(reading, index) && !isCommonWord(norm) && !/^[وفبلك]/u.test(norm));
}

/** Whether two parts of a name stand before an index (عبد المالك [سلال]): a rare word goes on with them. */
const isBehindName = (reading: NameReading, index: number): boolean =>
  reading.norm(index - 2) === "عبد" || (isFirstName(reading.norm(index - 1)) && isFirstName(reading.norm(index - 2)));

/** The title takes the article before a name (السيد محمد): without it, it is a part of the name. */
const NOT_A_TITLE = "سيد";

/** Whether a name may begin at an index by itself, without a title before it. */
function beginsName(reading: NameReading, index: number, norm: string): boolean {
  if (norm === "عبد") return followsAbd(reading.norm(index + 1));
  // عقبة بن نافع: what stands before بن is a given name, unless it is an everyday word.
  if (reading.norm(index + 1) === "بن" && reading.isUnknown(index) && reading.isWord(index + 2)) return true;
  // نور الدين: such a pair is a given name, though its first word alone is none.
  if (reading.norm(index + 1) === "الدين" && isPersonToken(norm)) return true;
  if (isNamePart(reading, index, norm)) return true;
  return isFirstName(norm) || KUNYA.has(norm);
}

/**
 * The index behind the personal name whose first word stands at `index`, undefined where none does. `norm` is that word
 * without its clitics.
 * `titled` says that a title before it already announces a person, so that names no table knows are taken too.
 */
export function personPartsAt(
  reading: NameReading,
  index: number,
  titled: boolean,
  norm: string = reading.norm(index),
): number | undefined {
  if (!reading.isWord(index) || (!titled && !beginsName(reading, index, norm))) return undefined;
  if (norm === "احد" || peopleOf(norm) || (isTitle(norm) && !isFirstName(norm) && !isNamePart(reading, index, norm)))
    return undefined;
  if (headWordsOf(norm).length > 0 && !isFirstName(norm)) return undefined;
  let last = partEnd(reading, index, !titled, norm);
  if (last === undefined) return undefined;
  const doubtful = isDoubtfulFirstName(norm) && !titled && last === index + 1;
  for (let parts = 1; parts < LONGEST_NAME; parts++) {
    if (namesPlace(reading, last)) break;
    const next = partEnd(reading, skipHyphen(reading, last), doubtful && parts === 1);
    if (next === undefined) break;
    last = next;
  }
  return last;
}

/** Letters with a full stop right behind each, which stand for given names: [م. س.] غوبتا. */
const LONGEST_INITIAL = 3;

/** The index behind the name that begins with initials at `index`: two of them, or one behind a title. */
export function initialedName(reading: NameReading, index: number, titled: boolean): number | undefined {
  if (!isInitial(reading, index)) return undefined;
  let last = index + 2;
  while (isInitial(reading, last)) last += 2;
  const count = (last - index) / 2;
  if (count < (titled ? 1 : 2) || reading.norm(last).length <= LONGEST_INITIAL) return undefined;
  return partEnd(reading, last, false);
}

function isInitial(reading: NameReading, index: number): boolean {
  const stop = reading.tokens[index + 1];
  if (stop?.norm !== ".") return false;
  const letters = reading.tokens[index];
  return letters?.kind === "word" && letters.norm.length <= LONGEST_INITIAL && stop.start === letters.end;
}

/** سيد ظفر هاشمي. */
const isNamePart = (reading: NameReading, index: number, norm: string): boolean =>
  norm === NOT_A_TITLE && isFirstName(reading.norm(index + 1));

/** Whether a state or town stands at an index, which no longer belongs to the name before it. */
function namesPlace(reading: NameReading, index: number): boolean {
  const listed = reading.listed(index);
  return listed?.name.type === "GPE" && !listed.name.needsCue;
}

const skipHyphen = (reading: NameReading, index: number): number =>
  (reading.norm(index) === "-" || reading.norm(index) === ".") &&
  reading.tokens[index - 1]?.end === reading.tokens[index]?.start &&
  reading.tokens[index]?.end === reading.tokens[index + 1]?.start
    ? index + 1
    : index;
