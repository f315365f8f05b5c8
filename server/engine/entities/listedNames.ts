import { namesBeginning } from "../lexicon/nameTables";
import { isPlaceCue } from "../lexicon/headWordTable";
import { peopleOf } from "../lexicon/nisbaTable";
import type { ListedName } from "../lexicon/names";
import type { EntityType } from "./entity";
import { candidate, type Candidate, type NameReading } from "./reading";

/** A listed name as it stands in a paragraph; `at` is where it begins in its first word. */
export interface ListedMatch {
  readonly name: ListedName;
  readonly first: number;
  readonly last: number;
  readonly at: number;
}

const TANWIN = "\u064B";
const JOINERS = new Set(["-", "–", "'", "’", "."]);

/** The index behind a listed name's words from `from` on, or undefined where other words stand there. */
function endOf(reading: NameReading, words: readonly string[], from: number): number | undefined {
  let index = from;
  for (const word of words) {
    while (JOINERS.has(reading.norm(index)) && index > 0) index++;
    if (reading.norm(index) !== word) return undefined;
    index++;
  }
  return index;
}

/** Words of Latin names of two letters are words of English too (is, us, un): names only in capitals. */
function isTooShort(reading: NameReading, index: number, name: ListedName): boolean {
  const token = reading.tokens[index];
  if (token?.kind !== "latin" || name.words.length > 1 || token.norm.length > 3) return false;
  const written = reading.text.slice(token.start, token.end);
  return written !== written.toUpperCase();
}

/** The longest listed name that begins at a token, whatever clitics precede it. */
export function listedNameAt(reading: NameReading, index: number): ListedMatch | undefined {
  let best: ListedMatch | undefined;
  for (const { norm, at } of reading.forms(index)) {
    for (const name of namesBeginning(norm)) {
      const last = endOf(reading, name.words.slice(1), index + 1);
      if (last === undefined || isTooShort(reading, index, name)) continue;
      // A name with a cue of its own gives way to one that needs none.
      if (!best || last > best.last || (last === best.last && best.name.needsCue && !name.needsCue)) {
        best = { name, first: index, last, at };
      }
      if (!name.needsCue) break;
    }
  }
  return best;
}

const PREPOSITIONS_OF_PLACE = new Set(["في", "الي", "من", "قرب", "نحو"]);

/** Whether something beside a doubtful place name says that it is one: a head word, another place, its country. */
function hasPlaceCue(reading: NameReading, { first, last, at, name }: ListedMatch): boolean {
  const before = reading.forms(first - 1).map(({ norm }) => norm);
  if (before.some((norm) => isPlaceCue(norm))) return true;
  const after = reading.norm(last);
  if (after.startsWith("ال") && peopleOf(after) && name.words.join("").length > 3) return true;
  const prefix = reading.norm(first).slice(0, at);
  if (name.words.length > 1 || name.type === "LOC")
    return prefix.endsWith("ب") || PREPOSITIONS_OF_PLACE.has(before[0] ?? "");
  if (!prefix.startsWith("و")) return false;
  // One place of a list makes the next one a place: في حلب وحمص.
  return before.some((norm) =>
    namesBeginning(norm).some((other) => other.words.length === 1 && other.type === "GPE" && !other.needsCue),
  );
}

const MEDIA_CUES = new Set([
  "مراسل",
  "مراسله",
  "صحيفه",
  "قناه",
  "جريده",
  "موقع",
  "شبكه",
  "تلفزيون",
  "اذاعه",
  "مجله",
  "وكاله",
]);

/** A newspaper's everyday title names the paper behind its kind, or in quotation marks behind ل or مراسل. */
function hasMediaCue(reading: NameReading, { first, last }: ListedMatch): boolean {
  const isQuoted = reading.quoted(first - 1)?.last === last;
  const before = isQuoted ? first - 2 : first - 1;
  const cues = reading.forms(before).map(({ norm }) => norm);
  return cues.some((norm) => MEDIA_CUES.has(norm)) || (isQuoted && reading.norm(before) === "ل");
}

function isAllowed(reading: NameReading, match: ListedMatch): boolean {
  const { name, first, last } = match;
  if (!name.needsCue) return true;
  return name.type === "ORG" ? hasMediaCue(reading, { ...match, first, last }) : hasPlaceCue(reading, match);
}

/** سوريًّا with tanwin is the adjective, not the country. */
function isAdverbial(reading: NameReading, { name, first, last }: ListedMatch): boolean {
  const token = reading.tokens[first];
  if (name.type !== "GPE" || last !== first + 1 || !token || !peopleOf(token.norm)) return false;
  return reading.text.slice(token.start, token.end).includes(TANWIN);
}

/** Names that tables list. */
export function byListedName(
  reading: NameReading,
  matches: readonly (ListedMatch | undefined)[],
): readonly Candidate[] {
  return matches.flatMap((match) => {
    if (!match || !isAllowed(reading, match) || isAdverbial(reading, match)) return [];
    const { name, first, last, at } = match;
    const found = candidate(reading, first, last, at, name.type as EntityType, name.needsCue ? 0.7 : 0.95);
    return found ? [found] : [];
  });
}
