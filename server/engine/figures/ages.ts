import { AGE_WORDS, DEATH_WORDS, OF_AGE, SENTENCE_WORDS, SPENDING_VERBS, UNDER } from "../lexicon/timeUnits";
import type { Reading } from "./reading";
import { entryAt, normAt, type Scan } from "./words";

/** How far before a number the word for age may stand: البالغ من العمر 20 عاما. */
const AGE_REACH = 4;

/** سنة "year" shares its look-up spelling with سنه "his age": the last letter as written decides. */
const isYearNoun = (scan: Scan, index: number): boolean =>
  /سنه$/u.test(normAt(scan, index)) && scan.paragraph.text[(scan.words[index]?.token.end ?? 0) - 1] !== "ه";

/** A word for age, also behind its clitics. */
export function isAgeWord(scan: Scan, index: number): boolean {
  const norm = normAt(scan, index);
  if (isYearNoun(scan, index)) return false;
  return AGE_WORDS.has(norm) || AGE_WORDS.has(norm.replace(/^(?:[وبل]?ال|[وبل])/u, ""));
}

const isUnderAge = (scan: Scan, first: number): boolean => UNDER.has(normAt(scan, first - 1));

/** توفي عن 40 عاما. */
function isDeathAge(scan: Scan, first: number): boolean {
  if (normAt(scan, first - 1) !== "عن") return false;
  for (let i = first - 2; i >= Math.max(0, first - 2 * AGE_REACH); i--) {
    if (DEATH_WORDS.has(normAt(scan, i).replace(/^[وف](?=.{3})/u, ""))) return true;
  }
  return false;
}

/** NAME، 35 سنة، …: between commas behind a word that no table knows, years are those of a person. */
function isApposed(scan: Scan, first: number, after: number): boolean {
  const named = scan.words[first - 2];
  const isName = named?.token.kind === "word" && (named.entry === undefined || named.entry.noun?.class === "person");
  return COMMA.test(normAt(scan, first - 1)) && isName && /^[،,.]?$/u.test(normAt(scan, after));
}

const COMMA = /^[،,]$/u;

/** How many words a name may have between a person's noun and the age. */
const NAME_REACH = 3;

/** The index before the words of a name that end at `last`; they are words that no table knows. */
function beforeName(scan: Scan, last: number): number {
  let at = last;
  while (at > last - NAME_REACH && scan.words[at]?.token.kind === "word" && isNameWord(scan, at)) at--;
  return at;
}

const isNameWord = (scan: Scan, at: number): boolean =>
  entryAt(scan, at) === undefined &&
  !/^(?:[بل]|في|مده)/u.test(normAt(scan, at)) &&
  !SPENDING_VERBS.has(normAt(scan, at).replace(/^[وف](?=.{3})/u, ""));

/**
 * الشاب محمد علي 25 عاما, and a name joined to one whose age was given: أحمد (15 عاما) ومحمد 12 عاما. Not where a court
 * or a verb of spending time stands before.
 */
function isOfNamed(scan: Scan, first: number): boolean {
  const at = beforeName(scan, first - 1);
  if (at === first - 1) return false;
  const bracket = normAt(scan, at) === ")" ? at - 1 : at;
  if (entryAt(scan, bracket)?.timeUnit?.age === true && normAt(scan, at + 1).startsWith("و")) {
    return bracket < at || isOfNamed(scan, bracket - 1);
  }
  const noun = entryAt(scan, at)?.noun;
  const isPerson = noun?.class === "person" && noun.form === "singular" && scan.words[at]?.clitic === "";
  return isPerson && !tellsSentence(scan, at);
}

const tellsSentence = (scan: Scan, from: number): boolean =>
  [1, 2, 3].some((back) => SENTENCE_WORDS.has(normAt(scan, from - back).replace(/^(?:[وب]?ال|[وب])(?=.{3})/u, "")));

/** في سن 15, عمرهما 8 و10 سنوات: behind its word alone a small number is an age. */
export const isBareAge = (scan: Scan, first: number, value: number): boolean =>
  value <= OLDEST &&
  !isYearNoun(scan, first - 1) &&
  /^(?:ب|في)?(?:(?:ال)?(?:سن|عمر)|عمره|عمرها|عمرهما|سنه|سنها)$/u.test(normAt(scan, first - 1));

/** Nobody is older: a longer life is none that news tells. */
const OLDEST = 125;

/**
 * Whether a number of years or months is somebody's age: a word for age nearby, brackets or slashes around it alone
 * (فالبوينا (31 عاما)), under so many years. Source: Badawi, Carter and Gully (2004) §2.12 and news usage.
 */
export function isAge(scan: Scan, { first, after }: Reading): boolean {
  if (normAt(scan, after - 1) === "ربيعا") return true;
  if (entryAt(scan, after - 1)?.timeUnit?.age !== true) return false;
  for (let i = first - 1; i >= Math.max(0, first - AGE_REACH); i--) {
    const listed = scan.words[i]?.token.kind === "number" && /^و/u.test(normAt(scan, i + 1));
    if ((scan.words[i]?.token.kind === "number" && !listed) || normAt(scan, i) === "." || normAt(scan, i) === "،")
      break;
    if (isAgeWord(scan, i)) return true;
  }
  if (isUnderAge(scan, first) || isDeathAge(scan, first) || isApposed(scan, first, after)) return true;
  if (isOfNamed(scan, first)) return true;
  const [before, behind] = [normAt(scan, first - 1), normAt(scan, after)];
  const enclosed = (before === "(" && behind === ")") || (before === "/" && behind === "/") || behind === "/";
  const ofAge = normAt(scan, after) === "من" && isAgeWord(scan, after + 1);
  const owner = before === "ال" ? normAt(scan, first - 2) : before;
  return enclosed || ofAge || OF_AGE.has(owner.replace(/^[وفبل]?ال/u, ""));
}
