import { isHonour, isNotOfTheName, isPointingNoun } from "../lexicon/headWordTable";
import { peopleOf } from "../lexicon/nisbaTable";
import {
  contestOpening,
  isContest,
  isContestGoal,
  isGame,
  isMeeting,
  isPatron,
  isShow,
  isSide,
} from "../lexicon/contests";
import { isDefinite, throughAdjectives, throughPurpose } from "./complementTails";
import { personPartsAt } from "./personParts";
import { candidate, type Candidate, type NameReading } from "./reading";

/**
 * Contests and meetings with what tells one from another: whose they are, of which game, for whom and in which year (بطولة آسيا للشباب,
 * كأس ولي العهد, دوري أبطال العرب لكرة السلة, مهرجان جرش للثقافة والفنون). `others` are the names that other rules found.
 */
export function byContest(reading: NameReading, others: readonly Candidate[]): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let behind: ReadonlyMap<number, Candidate> | undefined;
  for (let index = 0; index < reading.tokens.length; index++) {
    if (reading.word(index)?.headsContest !== true) continue;
    behind ??= longestFrom(others);
    const found = contestAt(reading, index, behind);
    if (found) candidates.push(found);
  }
  return candidates;
}

function longestFrom(others: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  const longest = new Map<number, Candidate>();
  for (const each of others) if (each.last > (longest.get(each.first)?.last ?? 0)) longest.set(each.first, each);
  return longest;
}

function contestAt(reading: NameReading, index: number, behind: ReadonlyMap<number, Candidate>): Candidate | undefined {
  const form = reading.forms(index).find(({ norm }) => contestOpening(norm));
  // What a table lists is a name as it stands there: كأس آسيا.
  if (!form || reading.listed(index)?.name.type === "EVENT") return undefined;
  const named = isDefinite(form.norm)
    ? throughNisba(reading, index + 1)
    : throughOwner(reading, form.norm, index + 1, behind);
  if (named === undefined) return undefined;
  const isGathering = isMeeting(form.norm);
  const last = throughYear(reading, isGathering ? throughPurposes(reading, named) : throughField(reading, named));
  return candidate(reading, index, last, form.at, "EVENT", 0.85);
}

const isPlace = ({ type }: Candidate): boolean => type === "GPE" || type === "LOC" || type === "FAC";

/** The contest of a people, or that of Olympia: الدوري [الإسباني الممتاز], التصفيات [الأولمبية]. */
function throughNisba(reading: NameReading, from: number): number | undefined {
  const last = throughAdjectives(reading, /^الاولمبيه?$/u.test(reading.norm(from)) ? from + 1 : from, "peoples");
  const isOfAPeople = reading.tokens
    .slice(from, last)
    .some(({ norm }) => peopleOf(norm) !== undefined || /^الاولمبيه?$/u.test(norm));
  return isOfAPeople ? last : undefined;
}

/** Whose contest it is: a place, a body, a person honoured or paying, or the sides of a game. */
function throughOwner(
  reading: NameReading,
  head: string,
  from: number,
  behind: ReadonlyMap<number, Candidate>,
): number | undefined {
  const norm = reading.norm(from);
  // بطولة كأس الخليج, دورة ألعاب المحيط, بطولة أمم أفريقيا: one more word of contest.
  if (contestOpening(norm) || isSide(norm)) {
    const inner = behind.get(from);
    if (inner?.type === "EVENT") return inner.last;
    return isDefinite(norm) ? throughNisba(reading, from + 1) : throughOwner(reading, norm, from + 1, behind);
  }
  const other = behind.get(from);
  const isOwner = other && (isPlace(other) || (other.type === "ORG" && isContest(head) && head !== "سباق"));
  if (isOwner && other.start === reading.tokens[from]?.start) {
    return throughAdjectives(reading, other.last, "any");
  }
  if (isMeeting(head) && !isShow(head)) return undefined;
  if (isPatron(norm)) return throughPatron(reading, from);
  const person = personPartsAt(reading, from, false);
  if (person !== undefined && person > from + 1) return person;
  if (isOfATown(reading, head, from)) return reading.listed(from + 1)?.last;
  if (isForeign(reading, from)) return isForeign(reading, from + 1) ? from + 2 : from + 1;
  if (norm === "العالم") return throughField(reading, from + 1) > from + 1 ? from + 1 : undefined;
  if (!isSide(head) || !isDefinite(norm) || isPointingNoun(norm) || isNotOfTheName(norm)) return undefined;
  return throughAdjectives(reading, from + 1, "any");
}

/** مهرجان [صيف الأحساء]: what is shown, and where. */
function isOfATown(reading: NameReading, head: string, from: number): boolean {
  const listed = reading.listed(from + 1);
  return (
    isShow(head) &&
    reading.isWord(from) &&
    !isDefinite(reading.norm(from)) &&
    listed?.at === 0 &&
    listed.name.type === "GPE"
  );
}

/** A word that no table knows and that is no adjective of the head: بطولة [ويمبلدون]. */
const isForeign = (reading: NameReading, index: number): boolean =>
  reading.isUnknown(index) &&
  reading.norm(index).length > 4 &&
  !/^(?:ال|لل|[يتم])|(?:يه|ه|ات|ين)$/u.test(reading.norm(index));

/** كأس [خادم الحرمين الشريفين], كأس [ولي العهد], كأس [الأمير سلطان]. */
function throughPatron(reading: NameReading, from: number): number {
  const next = from + 1;
  if (!isHonour(reading.norm(from))) return throughAdjectives(reading, next + 1, "any");
  return personPartsAt(reading, next, true) ?? next;
}

/** The game, and who plays it: [لكرة القدم], [لألعاب القوى], [للشباب]. */
function throughField(reading: NameReading, from: number): number {
  const norm = reading.norm(from);
  if (!norm.startsWith("ل")) return from;
  const isForm = (test: (norm: string) => boolean): boolean =>
    reading.forms(from).some(({ norm: form, at }) => at > 0 && test(form));
  const isOfTwoWords = isForm(isGame) && !/^لل/u.test(norm);
  if (isOfTwoWords) return isDefinite(reading.norm(from + 1)) ? throughField(reading, from + 2) : from;
  return isForm(isContestGoal) ? throughField(reading, throughAdjectives(reading, from + 1, "any")) : from;
}

/** What a meeting is for: [للكتاب], [للثقافة والفنون]. */
function throughPurposes(reading: NameReading, from: number): number {
  const last = throughPurpose(reading, from);
  return last > from && /^وال/u.test(reading.norm(last)) && isContestGoal(reading.norm(last).slice(1))
    ? last + 1
    : last;
}

const throughYear = (reading: NameReading, from: number): number =>
  reading.tokens[from]?.kind === "number" && /^(?:1[89]|20)\d\d$/u.test(reading.norm(from)) ? from + 1 : from;
