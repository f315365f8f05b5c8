import { LEGAL_NOUNS } from "../lexicon/identifierWords";
import { RANKED_NAMES, RANKED_TIMES } from "../lexicon/ordinalWords";
import { ONE } from "../lexicon/numerals";
import { COUNTED_NOUNS } from "../lexicon/countedNouns";
import { SENTENCED_TO, SENTENCE_WORDS, TIME_UNITS } from "../lexicon/timeUnits";
import { DISTANCE_WORDS } from "../lexicon/units";
import { NUMBER_NOUN, VAGUE_FEW } from "../lexicon/vagueQuantities";
import { areContracts } from "./durations";
import type { Counted, Role } from "./figure";
import type { Reading } from "./reading";
import { bareNoun, normAt, type Scan } from "./words";

/** How far before a duration or distance the word stands that decides its role. */
const REACH = 4;
/** The same for prison terms: بسجن المدعى عليه الثاني مدة ثلاثة أعوام. */
const SENTENCE_REACH = 6;

function anyBefore(scan: Scan, first: number, words: ReadonlySet<string>, reach = REACH): boolean {
  for (let i = first - 1; i >= Math.max(0, first - reach); i--) {
    const norm = normAt(scan, i);
    if (norm === "." || norm === "،") return false;
    if (words.has(norm) || words.has(bareNoun(norm))) return true;
  }
  return false;
}

const isTimeUnit = (counted: Counted | null): boolean =>
  counted !== null && (TIME_UNITS.has(counted.lemma) || TIME_UNITS.has(bareNoun(counted.text)));

/** Also stretches of time that are only ranked or vague: the second half, the third term of office. */
const isTimeNoun = (counted: Counted | null): boolean =>
  isTimeUnit(counted) || (counted !== null && RANKED_TIMES.has(counted.lemma));

function ordinalRole(scan: Scan, reading: Reading, counted: Counted | null): Role {
  if (reading.name === true) return "reference";
  const noun = counted?.lemma ?? bareNoun(normAt(scan, reading.first - 1));
  if (RANKED_TIMES.has(noun) || isTimeNoun(counted)) return "time";
  const partitive = normAt(scan, reading.after) === "من" && !LEGAL_NOUNS.has(noun);
  return RANKED_NAMES.has(noun) && !partitive && reading.postposed === true ? "reference" : "background";
}

/** مئات العقود: contracts, and no time. */
function countsContracts({ lo }: Reading, counted: Counted | null): boolean {
  const unit = TIME_UNITS.get(bareNoun(counted?.text ?? ""));
  return unit !== undefined && areContracts(unit, lo ?? 0);
}

function vagueRole(scan: Scan, reading: Reading, counted: Counted | null): Role {
  if (isTimeNoun(counted) && !countsContracts(reading, counted)) return "time";
  const word = scan.words[reading.first];
  const few = word !== undefined && (VAGUE_FEW.has(word.stem) || NUMBER_NOUN.has(word.stem));
  return few ? "background" : "claim";
}

/** مجموعة العشرين, مجموعة الـ20: a league of states called by their number. */
function namesLeague(scan: Scan, first: number): boolean {
  const apart = normAt(scan, first - 1) === "ال";
  const definite = apart || scan.words[first]?.definite === true;
  return definite && /^(?:[وبل])?مجموعه$/u.test(normAt(scan, apart ? first - 2 : first - 1));
}

function countRole(scan: Scan, reading: Reading, counted: Counted | null): Role {
  if (reading.kind === "cardinal" && namesLeague(scan, reading.first)) return "reference";
  const word = scan.words[reading.first];
  if (word && ONE.has(word.stem) && reading.next === reading.first + 1) return "background";
  if (reading.kind === "cardinal" && isTimeUnit(counted) && !countsContracts(reading, counted)) return "time";
  const kind = COUNTED_NOUNS.get(counted?.lemma ?? "")?.class;
  const noun = reading.kind === "dual" ? word?.entry?.noun : undefined;
  const isKin = noun?.form === "possessed dual" && !/^(?:مساعد|مرافق)/u.test(noun.lemma);
  return kind === "source" || kind === "direction" || isKin ? "background" : "claim";
}

/** 12 سنة سجنا, 13 عاما في السجن: what somebody was sentenced to. */
const isTerm = (scan: Scan, { after }: Reading): boolean =>
  SENTENCED_TO.has(normAt(scan, normAt(scan, after) === "في" ? after + 1 : after).replace(/^ال/u, ""));

/** منتخب فيجي تحت 23 عاما: the age is part of a team's name. */
function namesTeam(scan: Scan, first: number): boolean {
  return normAt(scan, first - 1) === "تحت" && anyBefore(scan, first, TEAMS);
}

const TEAMS: ReadonlySet<string> = new Set(["منتخب", "فريق", "بطوله", "كاس", "شباب", "منتخبات"]);

/**
 * What a figure is for: something to check, incidental, a point in time, or part of a name.
 * Source: the annotation guidelines, "role" and the finer points.
 */
export function roleOf(scan: Scan, reading: Reading, counted: Counted | null): Role {
  switch (reading.kind) {
    case "date":
    case "time":
      return reading.name === true ? "reference" : "time";
    case "duration":
      return anyBefore(scan, reading.first, SENTENCE_WORDS, SENTENCE_REACH) || isTerm(scan, reading) ? "claim" : "time";
    case "age":
      return namesTeam(scan, reading.first) ? "reference" : "background";
    case "identifier":
      return "reference";
    case "ordinal":
      return ordinalRole(scan, reading, counted);
    case "vague":
      return vagueRole(scan, reading, counted);
    case "measure":
      return anyBefore(scan, reading.first, DISTANCE_WORDS) ? "background" : "claim";
    case "cardinal":
    case "dual":
      return countRole(scan, reading, counted);
    case "percent":
    case "money":
    case "fraction":
    case "score":
      return "claim";
  }
}
