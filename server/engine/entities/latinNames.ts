import { headOfLatinName, isLatinTie } from "../lexicon/latinHeads";
import type { EntityType } from "./entity";
import { candidate, type Candidate, type NameReading } from "./reading";

const LONGEST_NAME = 6;

/** Names in Latin script by the noun that closes them: [Al-Sinaa prison], [US Army], [University of Aleppo]. */
export function byLatinName(reading: NameReading): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = 0; index < reading.tokens.length; index++) {
    const type = isLatin(reading, index) ? headOfLatinName(reading.norm(index)) : undefined;
    const found = type && (closedBy(reading, index, type) ?? openedBy(reading, index, type));
    if (found) candidates.push(found);
  }
  return candidates;
}

const isLatin = (reading: NameReading, index: number): boolean => reading.tokens[index]?.kind === "latin";

const isCapital = ({ text, tokens }: NameReading, index: number): boolean => {
  const token = tokens[index];
  return token?.kind === "latin" && /^\p{Lu}/u.test(text.slice(token.start, token.end));
};

/** The capitalised words, ties and hyphens right before a head: at least one of them is capitalised. */
function closedBy(reading: NameReading, head: number, type: EntityType): Candidate | undefined {
  let first = head;
  for (let at = head - 1; head - at <= LONGEST_NAME; at--) {
    if (reading.norm(at) === "the") break;
    if (isCapital(reading, at) && !isLatinTie(reading.norm(at))) first = at;
    else if (isCapital(reading, at) && /^al$/u.test(reading.norm(at))) first = at;
    else if (!isLatinTie(reading.norm(at)) && reading.norm(at) !== "-") break;
  }
  if (first === head) return undefined;
  return candidate(reading, first, head + 1, 0, type, 0.85);
}

/** University of Aleppo, Ministry of Health: what "of" adds, where head and addition are capitalised. */
function openedBy(reading: NameReading, head: number, type: EntityType): Candidate | undefined {
  if (!isCapital(reading, head) || reading.norm(head + 1) !== "of") return undefined;
  let last = head + 2;
  while (last < head + LONGEST_NAME && isCapital(reading, last)) last++;
  return last > head + 2 ? candidate(reading, head, last, 0, type, 0.85) : undefined;
}
