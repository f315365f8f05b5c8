import { headWordsOf, isHonour, isLinkingNoun, isNotOfTheName, isTitle } from "../lexicon/headWordTable";
import {
  isCommonWord,
  isDoubtfulFirstName,
  isDoubtfulNamePart,
  isFirstName,
  isPersonToken,
} from "../lexicon/nameTables";
import { doubtfulPeopleOf, peopleOf } from "../lexicon/nisbaTable";
import { reportingForm } from "../lexicon/reportingForms";
import { isAllowed } from "./listedNames";
import { initialedName, personPartsAt } from "./personParts";
import { candidate, type Candidate, type NameReading } from "./reading";

/** How far behind a title its bearer's name may stand: وزير الخارجية في حكومة الوفاق الوطني [محمد سيالة]. */
const LONGEST_TITLE = 9;
/** What may stand between a title and the name: whose title it is. */
const INSIDE_TITLE = /^(?:باسم|لشوون|شوون|في|من|عام|عن|ل|بن|لدي|سابق|السابق)$/u;
const RELATIVE = /^(?:الذي|التي|الذين|اللذان|اللذين|اللتان|اللتين|اللواتي|اللاتي)$/u;
const CLOSES = /^[.،؛:!?؟…]|\.{2,}$/u;

/** Whether a word may stand between a title and the name that it announces. */
function belongsToTitle(reading: NameReading, index: number): boolean {
  const token = reading.tokens[index];
  if (!token) return false;
  if (token.kind === "punctuation") return !CLOSES.test(token.norm);
  if (RELATIVE.test(token.norm)) return false;
  const forms = reading.forms(index);
  return forms.some(
    ({ norm }) =>
      norm.startsWith("ال") ||
      INSIDE_TITLE.test(norm) ||
      isTitle(norm) ||
      isLinkingNoun(norm) ||
      headWordsOf(norm).length > 0 ||
      peopleOf(norm) !== undefined,
  );
}

/** Names of persons: behind a title or a naming word, or beginning with a first name. */
export function byPersonName(reading: NameReading, others: readonly Candidate[]): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const behind = longestFrom(others);
  let titleEnds = 0;
  for (let index = 0; index < reading.tokens.length; index++) {
    const other = behind.get(index);
    const isBody =
      other && other.last > index + 1 && (other.type === "ORG" || other.type === "FAC" || other.type === "LOC");
    const isPlace = other?.type === "GPE";
    const found = isBody || isPlace ? undefined : nameAt(reading, index, index < titleEnds);
    if (found) {
      candidates.push(found);
      titleEnds = 0;
      index = found.last - 1;
      continue;
    }
    if (opensName(reading, index)) titleEnds = index + LONGEST_TITLE;
    else if (speaks(reading, index)) titleEnds = Math.max(titleEnds, index + 2);
    else if (index < titleEnds) {
      // A name inside a title is one word of it.
      if (other) {
        titleEnds += other.last - 1 - index;
        index = other.last - 1;
      } else if (!belongsToTitle(reading, index)) titleEnds = 0;
    }
  }
  return candidates;
}

/** The article, and the endings of plurals and feminines: a subject that is no person's name. */
const LIKE_A_NOUN = /^ال|(?:ات|ين|ون|ه)$/u;

/** A verb of saying: its subject stands right behind it. */
const speaks = (reading: NameReading, index: number): boolean =>
  reading.word(index)?.reports === true &&
  reading.isUnknown(index + 1) &&
  !LIKE_A_NOUN.test(reading.norm(index + 1)) &&
  (isPersonToken(reading.norm(index + 1)) || !reading.norm(index + 2).startsWith("ال"));

const opensName = (reading: NameReading, index: number): boolean => reading.word(index)?.announcesName === true;

function longestFrom(candidates: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  const longest = new Map<number, Candidate>();
  for (const each of candidates) {
    const known = longest.get(each.first);
    if (!known || known.last < each.last) longest.set(each.first, each);
  }
  return longest;
}

function nameAt(reading: NameReading, index: number, titled: boolean): Candidate | undefined {
  const initialed = initialedName(reading, index, titled);
  if (initialed !== undefined) return candidate(reading, index, initialed, 0, "PER", 0.85);
  const word = reading.word(index);
  if (!word || !reading.isWord(index) || !(titled || word.mayBeginName) || reading.isPreposition(index))
    return undefined;
  const listed = reading.listed(index);
  if (listed && listed.name.type !== "PER" && isAllowed(reading, listed)) return undefined;
  for (const { norm, at } of reading.forms(index)) {
    const doubtful = titled && at === 0 ? afterTitle(reading, index, norm) : undefined;
    if (doubtful !== undefined) return candidate(reading, index, doubtful, 0, "PER", 0.75);
    const announced = titled && at === 0 && mayBegin(reading, index, norm);
    const last = personPartsAt(reading, index, announced, norm);
    if (
      last !== undefined &&
      (last > index + 1 || (announced && (standsAlone(norm) || (isFirstName(norm) && isBehindHonour(reading, index)))))
    ) {
      return candidate(reading, index, last, at, "PER", announced ? 0.85 : 0.8);
    }
    const pair = at === 0 ? pairEnd(reading, index) : undefined;
    if (pair !== undefined) return candidate(reading, index, pair, 0, "PER", 0.6);
    // A word that is a name as it stands has no clitics (كريم is not كـ + ريم).
    if (at === 0 && (isPersonToken(norm) || isCommonWord(norm))) return undefined;
  }
  return undefined;
}

/** Whether a name may begin with a word behind a title. */
const mayBegin = (reading: NameReading, index: number, norm: string): boolean =>
  isFirstName(norm) ||
  isDefiniteName(reading, index, norm) ||
  (!/^(?:ال|لل)/u.test(norm) &&
    (isPersonToken(norm) || (reading.isUnknown(index) && !isPlainPair(reading, index, norm))));

/** A given name with the article, before another part: الكاتب [الصافي سعيد]. */
function isDefiniteName(reading: NameReading, index: number, norm: string): boolean {
  const next = reading.norm(index + 1);
  const isName = norm.startsWith("ال") && (isPersonToken(norm) || isPersonToken(norm.slice(2)));
  if (!isName || isCommonWord(norm) || peopleOf(norm) || isNotOfTheName(norm) || isTitle(norm)) return false;
  return (
    !next.startsWith("ال") && (isPersonToken(next) || isDoubtfulFirstName(next)) && !reading.isPreposition(index + 1)
  );
}

/** A noun and its adjective, which agree: مسؤولان محليان, حزامه الناسف. */
const isPlainPair = (reading: NameReading, index: number, norm: string): boolean => {
  const next = reading.norm(index + 1);
  if (isPersonToken(next)) return false;
  return (/ان$/u.test(norm) && /ان$/u.test(next)) || (norm.endsWith("ه") && next.startsWith("ال"));
};

/**
 * A word of the language, or one that looks like a verb, as a first name: right behind a title and before another part
 * of a name (رئيس الوزراء [معين عبد الملك], المحلل [أولي هانسن]).
 */
function afterTitle(reading: NameReading, index: number, norm: string): number | undefined {
  if (norm === "احد" || !isDoubtfulNamePart(norm) || reading.isPreposition(index) || /^(?:ال|لل)/u.test(norm))
    return undefined;
  if (reportingForm(norm) || headWordsOf(norm).length > 0 || isTitle(norm) || peopleOf(norm)) return undefined;
  const next = reading.norm(index + 1);
  const goesOn = isPersonToken(next) || next === "عبد" || (reading.isUnknown(index + 1) && !LIKE_A_NOUN.test(next));
  if (!goesOn || reading.isPreposition(index + 1) || reading.listed(index + 1)?.at === 0) return undefined;
  return personPartsAt(reading, index + 1, true);
}

/** الملا عمر, الملك سلمان: what stands behind an honour needs no second part. */
const isBehindHonour = (reading: NameReading, index: number): boolean =>
  reading.forms(index - 1).some(({ norm }) => isHonour(norm));

/** Whether one word is a name by itself behind a title: a name that is no everyday word as well. */
const standsAlone = (norm: string): boolean =>
  isPersonToken(norm) && !isDoubtfulFirstName(norm) && !doubtfulPeopleOf(norm) && norm.length > 3;

/** Two or more parts of names in a row, though the first is no given name that tables know. */
function pairEnd(reading: NameReading, index: number): number | undefined {
  if (!isPersonToken(reading.norm(index)) || !isPersonToken(reading.norm(index + 1))) return undefined;
  if (reading.listed(index) || reading.listed(index + 1) || peopleOf(reading.norm(index + 1))) return undefined;
  if (reading.norm(index).startsWith("ال") || reading.isPreposition(index + 1)) return undefined;
  if (doubtfulPeopleOf(reading.norm(index + 1)) || isDoubtfulFirstName(reading.norm(index))) return undefined;
  return personPartsAt(reading, index, true);
}
