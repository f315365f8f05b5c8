import { namesBeginning } from "../lexicon/nameTables";
import { doubtfulPeopleOf, peopleOf, type People } from "../lexicon/nisbaTable";
import { isTitle } from "../lexicon/headWordTable";
import { isAdjective } from "./listedNames";
import { candidate, type Candidate, type NameReading } from "./reading";

const TANWIN = "\u064B";
/** كوري شمالي: the quarter of the sky is part of which people it is. */
const QUARTERS = /^(?:ال)?(?:شمالي|جنوبي)(?:ه|ين|ون|ان|ا)?$/u;
const WITH_QUARTER = /^(?:ال)?(?:كوري|سوداني)/u;

/** Adjectives and plurals of peoples, faiths and ethnic groups. */
export function byNisba(reading: NameReading): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = 0; index < reading.tokens.length; index++) {
    if (reading.word(index)?.mayBeNisba !== true) continue;
    for (const { norm, at } of reading.forms(index)) {
      const people = peopleOf(norm) ?? doubtfulPeople(reading, index, norm);
      if (!people || (people.accusative && isCountry(reading, index, norm)) || isNamedCountry(reading, index)) continue;
      const last = WITH_QUARTER.test(norm) && QUARTERS.test(reading.norm(index + 1)) ? index + 2 : index + 1;
      const found = candidate(reading, index, last, at, "NORP", 0.9);
      if (found) candidates.push(found);
      break;
    }
  }
  return candidates;
}

/** A stem that is a first name as well: behind a noun for a person (مواطن تركي), or with tanwin (هنديًا). */
function doubtfulPeople(reading: NameReading, index: number, norm: string): People | undefined {
  if (norm.endsWith("ا") && hasTanwin(reading, index)) return doubtfulPeopleOf(norm.slice(0, -1));
  return isTitle(reading.norm(index - 1)) ? doubtfulPeopleOf(norm) : undefined;
}

function hasTanwin(reading: NameReading, index: number): boolean {
  const token = reading.tokens[index];
  return token !== undefined && reading.text.slice(token.start, token.end).includes(TANWIN);
}

/** سوريا is the country, سوريًا with tanwin "a Syrian". */
function isCountry(reading: NameReading, index: number, norm: string): boolean {
  if (hasTanwin(reading, index)) return false;
  return namesBeginning(norm).some((name) => name.type === "GPE" && name.words.length === 1);
}

/** السعودية is listed as a country too: an adjective only where a noun before it says so. */
function isNamedCountry(reading: NameReading, index: number): boolean {
  const match = reading.listed(index);
  return match?.name.type === "GPE" && match.last === index + 1 && !match.name.needsCue && !isAdjective(reading, match);
}
