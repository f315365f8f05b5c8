import { headWordsOf } from "../lexicon/headWordTable";
import { candidate, type Candidate, type NameReading } from "./reading";

/** Buildings named by the body that sits in them: مبنى البرلمان, مقر الأمم المتحدة. */
const SEATS = new Set(["مبني", "مقر"]);
/** Quarters of the sky before a region: شرق أوروبا. Before a state they only say where in it. */
const QUARTERS = /^(?:شمال|جنوب|شرق|غرب)ي?$/u;

function longestByStart(candidates: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  const longest = new Map<number, Candidate>();
  for (const each of candidates) if (each.last > (longest.get(each.first)?.last ?? 0)) longest.set(each.first, each);
  return longest;
}

/** A place whose name is an everyday word too: the event before it is cue enough. */
function doubtfulPlaceAt(reading: NameReading, index: number): Candidate | undefined {
  const listed = reading.listed(index);
  if (listed?.at !== 0 || listed.name.type !== "GPE" || reading.norm(index).startsWith("ال")) return undefined;
  return candidate(reading, index, listed.last, 0, "GPE", 0.7);
}

/**
 * Names composed of a word and another name: events by their place (هجوم لندن, هجمات مطار أورلي), seats of bodies, and
 * parts of regions (شمال شرق آسيا). `others` are the names that other rules found.
 */
export function byComposition(reading: NameReading, others: readonly Candidate[]): readonly Candidate[] {
  const longest = longestByStart(others);
  const candidates: Candidate[] = [];
  for (let index = 0; index < reading.tokens.length; index++) {
    if (!reading.isWord(index)) continue;
    const behind = longest.get(index + 1) ?? doubtfulPlaceAt(reading, index + 1);
    // A clitic between the two words keeps them apart: هجوم بلندن.
    if (!behind || behind.start !== reading.tokens[index + 1]?.start) continue;
    for (const { norm, at } of reading.forms(index)) {
      const composed = compose(reading, index, at, norm, behind);
      if (!composed) continue;
      candidates.push(composed);
      break;
    }
  }
  return candidates;
}

function compose(
  reading: NameReading,
  index: number,
  at: number,
  norm: string,
  behind: Candidate,
): Candidate | undefined {
  const { type, last } = behind;
  if (SEATS.has(norm) && type === "ORG" && reading.norm(index + 1) === "البرلمان")
    return candidate(reading, index, last, at, "FAC", 0.8);
  const isPlace = type === "GPE" || type === "LOC" || type === "FAC";
  if (isPlace && headWordsOf(norm).some((head) => head.type === "EVENT" && !head.definite)) {
    return candidate(reading, index, last, at, "EVENT", 0.8);
  }
  if (type !== "LOC" || !QUARTERS.test(norm) || reading.norm(index + 1) === "الصحراء") return undefined;
  const before = QUARTERS.test(reading.norm(index - 1)) ? index - 1 : index;
  return candidate(reading, before, last, before === index ? at : 0, "LOC", 0.8);
}
