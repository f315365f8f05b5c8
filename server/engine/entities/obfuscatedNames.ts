import { namesBeginning } from "../lexicon/nameTables";
import { cliticReadings } from "../text/clitics";
import type { EntityType } from "./entity";
import { candidate, type Candidate, type NameReading } from "./reading";

/** Marks with which a name is broken up to slip past filters: د.اعش, داعـ.ـش, د-ا-ع-ش. */
const BREAKS = new Set([".", "-", "*", "•", "·", "~", "_", "/", "…", "..", "|"]);
const SHORTEST = 4;
const MOST_PARTS = 6;

/** Listed names of one word whose letters marks keep apart. No space may stand between them. */
export function byObfuscation(reading: NameReading): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = 0; index < reading.tokens.length; index++) {
    if (!reading.isWord(index)) continue;
    const found = brokenNameAt(reading, index);
    if (!found) continue;
    candidates.push(found);
    index = found.last - 1;
  }
  return candidates;
}

function brokenNameAt(reading: NameReading, first: number): Candidate | undefined {
  let spelled = reading.norm(first);
  let best: Candidate | undefined;
  let index = first;
  for (let part = 1; part < MOST_PARTS; part++) {
    const next = behindBreak(reading, index);
    if (next === undefined) break;
    spelled += reading.norm(next);
    best = nameSpelled(reading, spelled, first, next + 1) ?? best;
    index = next;
  }
  return best;
}

/** The word behind the marks that touch the word at `index`, and each other; a lone tatweel is one of them. */
function behindBreak(reading: NameReading, index: number): number | undefined {
  let next = index + 1;
  while (touch(reading, next - 1) && (BREAKS.has(reading.norm(next)) || isEmpty(reading, next))) next++;
  return next > index + 1 && reading.isWord(next) && touch(reading, next - 1) ? next : undefined;
}

const isEmpty = (reading: NameReading, index: number): boolean =>
  reading.tokens[index] !== undefined && reading.norm(index) === "";

/** Whether nothing stands between a token and the next but what no word begins with: tatweel, joiners. */
const touch = ({ text, tokens }: NameReading, index: number): boolean =>
  /^[\u0640\u200B-\u200F]*$/u.test(text.slice(tokens[index]?.end, tokens[index + 1]?.start));

function nameSpelled(reading: NameReading, spelled: string, first: number, last: number): Candidate | undefined {
  for (const { stem, at, definite } of cliticReadings(spelled)) {
    if (definite || stem.length < SHORTEST || at >= reading.norm(first).length) continue;
    const name = namesBeginning(stem).find(({ words, needsCue }) => words.length === 1 && !needsCue);
    if (name) return candidate(reading, first, last, at, name.type as EntityType, 0.9);
  }
  return undefined;
}
