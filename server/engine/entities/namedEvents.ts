import { isCommonWord } from "../lexicon/nameTables";
import { isDated, isMeeting, isStorm, isUndertaking } from "../lexicon/titledThings";
import { candidate, type Candidate, type NameReading } from "./reading";

const LONGEST_NAME = 5;

/** A year that can tell one contest from another. */
const isYear = (reading: NameReading, index: number): boolean =>
  reading.tokens[index]?.kind === "number" && /^(?:1[89]|20)\d\d$/u.test(reading.norm(index));

/** Whether what stands between quotation marks is a name and no word in doubt: عملية "الدهس" names nothing. */
const isName = (reading: NameReading, first: number, last: number): boolean =>
  last - first > 1 ? last - first <= LONGEST_NAME : !isCommonWord(reading.norm(first).replace(/^ال/u, ""));

/**
 * Events by a name of their own: undertakings with their title (عملية "[أسود الجزيرة]", the head included), storms, and contests with their year.
 * `others` are the names that other rules found.
 */
export function byNamedEvent(reading: NameReading, others: readonly Candidate[]): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = 0; index < reading.tokens.length; index++) {
    const found = undertaking(reading, index) ?? storm(reading, index) ?? datedWord(reading, index);
    if (found) candidates.push(found);
  }
  for (const other of others) {
    const isContest = other.type === "EVENT" && reading.forms(other.first).some(({ norm }) => isDated(norm));
    if (!isContest || !isYear(reading, other.last)) continue;
    const at = other.start - (reading.tokens[other.first]?.start ?? other.start);
    const found = candidate(reading, other.first, other.last + 1, at, "EVENT", other.score);
    if (found) candidates.push(found);
  }
  return candidates;
}

function undertaking(reading: NameReading, index: number): Candidate | undefined {
  const quoted = reading.quoted(index + 1);
  if (!quoted || quoted.brackets || quoted.first === quoted.last) return undefined;
  const form = reading.forms(index).find(({ norm }) => isUndertaking(norm));
  const isLong = quoted.last - quoted.first > 1;
  if (!form || !isName(reading, quoted.first, quoted.last) || !(isLong || isMeeting(form.norm))) return undefined;
  return candidate(reading, index, quoted.close + 1, form.at, "EVENT", 0.85);
}

/** An unknown word that is no verb (إعصار يخلف, عاصفة ستضعف) and longer than most Arabic words without endings. */
const isForeign = (reading: NameReading, index: number): boolean =>
  reading.isUnknown(index) && reading.norm(index).length > 4 && !/^(?:[يتن]|س[يتن].{3}|ال)/u.test(reading.norm(index));

/** The index behind what kind of storm it is: العاصفة [المدارية] إريكا. */
function behindAdjectives(reading: NameReading, from: number): number {
  let index = from;
  while (index < from + 2 && /^ال.+(?:يه?|ه)$/u.test(reading.norm(index))) index++;
  return index;
}

/** إعصار «[سوديلور]» with its head, and alone where the head has the article: الإعصار "[سوديلور]". */
function storm(reading: NameReading, index: number): Candidate | undefined {
  const form = reading.forms(index).find(({ norm }) => isStorm(norm));
  if (!form) return undefined;
  const isDefinite = form.norm.startsWith("ال");
  const from = isDefinite ? behindAdjectives(reading, index + 1) : index + 1;
  const quoted = reading.quoted(from);
  const [first, last] = quoted ? [quoted.first, quoted.last] : [from, from + 1];
  const isNamed = quoted ? isName(reading, first, last) : isForeign(reading, first);
  if (last <= first || !isNamed) return undefined;
  return isDefinite
    ? candidate(reading, first, last, 0, "EVENT", 0.8)
    : candidate(reading, index, quoted ? quoted.close + 1 : last, form.at, "EVENT", 0.8);
}

/** مونديال 2018, يورو 2016, خليجي 22. */
function datedWord(reading: NameReading, index: number): Candidate | undefined {
  const form = reading.forms(index).find(({ norm }) => DATED_ALONE.has(norm));
  if (!form) return undefined;
  const isNumbered =
    isYear(reading, index + 1) || (form.norm === "خليجي" && reading.tokens[index + 1]?.kind === "number");
  return isNumbered ? candidate(reading, index, index + 2, form.at, "EVENT", 0.9) : undefined;
}

/** Words that name a contest with nothing but its year. */
const DATED_ALONE = new Set(["مونديال", "اولمبياد", "يورو", "خليجي", "اكسبو"]);
