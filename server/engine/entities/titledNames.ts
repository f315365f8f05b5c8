import { isCommonWord } from "../lexicon/nameTables";
import { isDevice, isMake, isShip, isVessel, isWork } from "../lexicon/titledThings";
import { candidate, type Candidate, type NameReading } from "./reading";

const LONGEST_TITLE = 7;

/** Whether something between quotation marks can be a title: not only everyday words of one sort, and not a sentence. */
const isTitle = (reading: NameReading, first: number, last: number): boolean =>
  last > first &&
  !isVessel(reading.norm(first)) &&
  last - first <= LONGEST_TITLE &&
  (last - first > 1 || !isCommonWord(reading.norm(first).replace(/^ال/u, ""))) &&
  reading.tokens
    .slice(first, last)
    .every(({ kind }) => kind === "word" || kind === "latin" || kind === "number" || kind === "punctuation");

/** Whether one of two words before an index, a person's or people's adjective between them at most, is of a kind. */
const isBehind = (reading: NameReading, index: number, isKind: (norm: string) => boolean): boolean =>
  reading.forms(index - 1).some(({ norm }) => isKind(norm)) ||
  (reading.norm(index - 1).startsWith("ال") && reading.forms(index - 2).some(({ norm }) => isKind(norm)));

/** Works, vessels and arms: برنامج "[بوليتيكا]", السفينة «[إيفر جيفن]», طائرات [F16], مقاتلات [سو-35]. */
export function byTitle(reading: NameReading): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = 0; index < reading.tokens.length; index++) {
    const found =
      quotedTitle(reading, index) ??
      product(reading, index) ??
      calledPerson(reading, index) ??
      vesselInBrackets(reading, index) ??
      designation(reading, index) ??
      latinVessel(reading, index);
    if (found) candidates.push(found);
  }
  return candidates;
}

function quotedTitle(reading: NameReading, index: number): Candidate | undefined {
  const quoted = reading.quoted(index);
  if (!quoted || quoted.brackets || !isTitle(reading, quoted.first, quoted.last)) return undefined;
  if (!isBehind(reading, index, (norm) => isWork(norm) || isVessel(norm))) return undefined;
  return candidate(reading, quoted.first, quoted.last, 0, "MISC", 0.8);
}

/** A product by its number: "[نوكيا 3]" between quotation marks, هاتف [نوكيا 3310] behind what it is. */
function product(reading: NameReading, index: number): Candidate | undefined {
  const quoted = reading.quoted(index);
  if (quoted) {
    const isNumbered = quoted.last - quoted.first === 2 && isNamedByNumber(reading, quoted.first);
    return isNumbered && !quoted.brackets ? candidate(reading, quoted.first, quoted.last, 0, "MISC", 0.9) : undefined;
  }
  // The rarer test first: most words have no number behind them.
  return isNamedByNumber(reading, index) && reading.forms(index - 1).some(({ norm }) => isDevice(norm))
    ? candidate(reading, index, index + 2, 0, "MISC", 0.9)
    : undefined;
}

/** A word and a number that is no year. */
const isNamedByNumber = ({ tokens }: NameReading, index: number): boolean => {
  const number = tokens[index + 1];
  const name = tokens[index];
  if (number?.kind !== "number" || (name?.kind !== "word" && name?.kind !== "latin")) return false;
  return !/^(?:19|20)\d\d$/u.test(number.norm) && !isCommonWord(name.norm) && name.norm.length > 2;
};

/** Who is called so, between quotation marks: المدعو "[حسن الزعيم]". */
function calledPerson(reading: NameReading, index: number): Candidate | undefined {
  const quoted = reading.quoted(index);
  if (!quoted || quoted.brackets || quoted.last - quoted.first > LONGEST_CALLED || quoted.last === quoted.first)
    return undefined;
  if (!reading.forms(index - 1).some(({ norm }) => CALLED.has(norm))) return undefined;
  return candidate(reading, quoted.first, quoted.last, 0, "PER", 0.85);
}

const LONGEST_CALLED = 3;
/** Words behind which a man's name or nickname is given. Source: reports of courts and police. */
const CALLED = new Set(["المدعو", "المدعوه", "الملقب", "المكني", "يدعي", "تدعي", "الملقبه", "المعروف"]);

/** A vessel's name in brackets, shortly behind what it is: سفينة البحرية الألمانية ([هولشتاين]). */
function vesselInBrackets(reading: NameReading, index: number): Candidate | undefined {
  const quoted = reading.quoted(index);
  if (!quoted?.brackets || quoted.last - quoted.first > 2 || !reading.isUnknown(quoted.first)) return undefined;
  for (let at = index - 1; at >= index - 4 && reading.isWord(at); at--) {
    if (reading.forms(at).some(({ norm }) => isShip(norm)))
      return candidate(reading, quoted.first, quoted.last, 0, "MISC", SURER_THAN_ALIASES);
  }
  return undefined;
}

/** The brackets behind a navy hold its ship's name, and no other name of the navy. */
const SURER_THAN_ALIASES = 0.97;

/** A vessel whose name is in Latin letters: السفينة [maersk steernaess]. */
function latinVessel(reading: NameReading, index: number): Candidate | undefined {
  const isLatin = (at: number): boolean => reading.tokens[at]?.kind === "latin";
  if (!isLatin(index) || isLatin(index - 1) || !isBehind(reading, index, isVessel)) return undefined;
  let last = index;
  while (isLatin(last)) last++;
  return last - index <= LONGEST_TITLE ? candidate(reading, index, last, 0, "MISC", 0.75) : undefined;
}

/** The index behind a number that touches a make, with or without a hyphen: سو-35, ميغ 29, F-16. */
function behindNumber(reading: NameReading, index: number): number | undefined {
  const at = reading.norm(index + 1) === "-" ? index + 2 : index + 1;
  return reading.tokens[at]?.kind === "number" ? at + 1 : undefined;
}

/** A designation in letters and a number, behind the kind of vessel or weapon that it is. */
function designation(reading: NameReading, index: number): Candidate | undefined {
  const token = reading.tokens[index];
  if (!token || !(token.kind === "latin" ? token.norm.length <= 4 : isMake(reading.norm(index)))) return undefined;
  const open = reading.quoted(index - 1) ? index - 1 : index;
  let first = index;
  while (isMake(reading.norm(first - 1)) && first > 1) first--;
  const before = open < index ? open : first;
  if (!isBehind(reading, before, isVessel)) return undefined;
  const last = behindNumber(reading, index);
  return last === undefined ? undefined : candidate(reading, first, last, 0, "MISC", 0.85);
}
