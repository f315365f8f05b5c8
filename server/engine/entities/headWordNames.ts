import {
  headWordsOf,
  isDomain,
  isLinkingNoun,
  isNameAdjective,
  isNotOfTheName,
  isPointingNoun,
  severalHeadsOf,
} from "../lexicon/headWordTable";
import { type HeadWord } from "../lexicon/headWords";
import { isCommonWord } from "../lexicon/nameTables";
import { peopleOf } from "../lexicon/nisbaTable";
import type { ListedMatch } from "./listedNames";
import { personPartsAt } from "./personParts";
import { candidate, type Candidate, type NameReading } from "./reading";

type Matches = readonly (ListedMatch | undefined)[];

const ARTICLE = "ال";
const LONGEST_QUOTED = 6;
const isDefinite = (norm: string): boolean => norm.startsWith(ARTICLE) && norm.length > 4;

/** Adjectives of a definite name from `from` on: nisbas and those that names of bodies carry. */
function throughAdjectives(reading: NameReading, from: number, alsoPeoples: boolean): number {
  let index = from;
  while (reading.isWord(index)) {
    const norm = reading.norm(index);
    if (!norm.startsWith(ARTICLE) || isNotOfTheName(norm)) break;
    if (!isNameAdjective(norm) && !(alsoPeoples && peopleOf(norm))) break;
    index++;
  }
  return index;
}

const MEDIA_HEADS = new Set(["وكاله", "صحيفه", "قناه", "جريده", "مجله", "اذاعه", "راديو", "تلفزيون", "فضاييه", "موقع"]);

/** The listed name that begins at `index` without clitics, if it may stand behind the head. */
function listedBehind(reading: NameReading, matches: Matches, head: HeadWord, index: number): ListedMatch | undefined {
  const match = matches[index];
  if (match?.at !== 0 || !(head.proper || head.definite)) return undefined;
  if (!match.name.needsCue) return match;
  if (MEDIA_HEADS.has(head.head)) return match;
  return match.name.type !== "ORG" && !isPointingNoun(reading.norm(index)) ? match : undefined;
}

/** The domain behind a body's name: المركز العربي [للدراسات السياسية], وكالة الأنباء. */
function throughDomain(reading: NameReading, from: number): number {
  const form = reading.forms(from).find(({ norm, at }) => at > 0 && isDomain(norm));
  if (!form || !reading.isWord(from)) return from;
  if (form.norm.startsWith(ARTICLE)) return throughAdjectives(reading, from + 1, true);
  return isDefinite(reading.norm(from + 1)) ? throughAdjectives(reading, from + 2, true) : from;
}

/** Portfolios joined by و: وزارة الأوقاف [والشؤون الإسلامية]. */
function throughCoordination(reading: NameReading, head: HeadWord, from: number): number {
  if (!["وزاره", "حزب", "هييه", "جامعه", "كليه", "لجنه"].includes(head.head)) return from;
  const norm = reading.norm(from);
  if (!norm.startsWith(`و${ARTICLE}`) || !isDomain(norm.slice(1))) return from;
  return throughAdjectives(reading, from + 1, true);
}

/** Behind a head without article: what completes the name, or undefined where nothing does. */
function complementEnd(
  reading: NameReading,
  matches: Matches,
  head: HeadWord,
  from: number,
): { readonly last: number; readonly score: number } | undefined {
  const quoted = reading.quoted(from);
  if (quoted && quoted.last > quoted.first && quoted.last - quoted.first <= LONGEST_QUOTED) {
    return { last: quoted.close + 1, score: 0.9 };
  }
  if (!reading.isWord(from)) return undefined;
  const listed = listedBehind(reading, matches, head, from);
  if (listed) {
    const mayExtend = listed.name.type !== "ORG" && (head.definite || head.type === "LOC" || head.type === "FAC");
    return { last: mayExtend ? throughAdjectives(reading, listed.last, false) : listed.last, score: 0.9 };
  }
  const person = head.proper ? personPartsAt(reading, from, true) : undefined;
  if (person) return { last: throughAdjectives(reading, person, false), score: 0.85 };
  const norm = reading.norm(from);
  if (isDefinite(norm)) {
    if (!head.definite || isPointingNoun(norm) || isNotOfTheName(norm) || (head.type === "ORG" && peopleOf(norm))) {
      return head.proper && reading.isUnknown(from) ? { last: from + 1, score: 0.8 } : undefined;
    }
    let last = throughAdjectives(reading, from + 1, head.type === "ORG");
    last = throughCoordination(reading, head, last);
    if (head.type === "ORG") last = throughDomain(reading, last);
    return { last, score: 0.8 };
  }
  if (
    head.definite &&
    isLinkingNoun(norm) &&
    isDefinite(reading.norm(from + 1)) &&
    !isPointingNoun(reading.norm(from + 1))
  ) {
    return { last: throughAdjectives(reading, from + 2, head.type === "ORG"), score: 0.8 };
  }
  return head.proper ? unknownEnd(reading, from) : undefined;
}

/** A run of up to three words that no table knows: مدينة [كوناكري], شركة [وول مارت]. */
function unknownEnd(reading: NameReading, from: number): { readonly last: number; readonly score: number } | undefined {
  let last = from;
  while (last < from + 3 && reading.isUnknown(last) && !reading.norm(last).startsWith(ARTICLE)) last++;
  if (last === from) return undefined;
  return { last: throughAdjectives(reading, last, false), score: 0.75 };
}

/** A definite head with its adjective: الشرطة الفرنسية, المرصد السوري لحقوق الإنسان. */
function definiteEnd(reading: NameReading, from: number): number | undefined {
  const last = throughAdjectives(reading, from, true);
  return last > from ? throughDomain(reading, last) : undefined;
}

function byHead(reading: NameReading, matches: Matches, index: number): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const add = (found: Candidate | undefined): void => {
    if (found) candidates.push(found);
  };
  for (const { norm, at } of reading.forms(index)) {
    const bare = norm.startsWith(ARTICLE) ? norm.slice(2) : norm;
    for (const head of headWordsOf(bare)) {
      if (bare !== norm) {
        const last = head.adjective ? definiteEnd(reading, index + 1) : undefined;
        if (last !== undefined) add(candidate(reading, index, last, at, head.type, 0.85));
        if (head.type !== "GPE") continue;
      }
      if (head.type === "EVENT") {
        const place = matches[index + 1];
        if (place?.at === 0 && (place.name.type === "GPE" || place.name.type === "LOC"))
          add(candidate(reading, index, place.last, at, "EVENT", 0.8));
        continue;
      }
      const complement = complementEnd(reading, matches, head, index + 1);
      if (!complement) continue;
      if (head.kept) add(candidate(reading, index, complement.last, at, head.type, complement.score));
      else add(announced(reading, matches, head, index + 1, complement));
    }
    if (candidates.length > 0) break;
  }
  return candidates;
}

/** The name that a head outside it announces: مدينة [الحسكة], بلدة "[الباغوز]". */
function announced(
  reading: NameReading,
  matches: Matches,
  head: HeadWord,
  from: number,
  { last, score }: { readonly last: number; readonly score: number },
): Candidate | undefined {
  const quoted = reading.quoted(from);
  if (quoted) return candidate(reading, quoted.first, quoted.last, 0, head.type, score);
  const listed = matches[from];
  if (listed?.at === 0) {
    const place = listed.name.type === "GPE" || listed.name.type === "LOC";
    return place ? candidate(reading, from, listed.last, 0, listed.name.type, score) : undefined;
  }
  return candidate(reading, from, last, 0, head.type, score);
}

/** مخيمي [الهول] و[روج]: a dual or plural head announces each name by itself. */
function bySeveralHeads(reading: NameReading, matches: Matches, index: number): readonly Candidate[] {
  const head = reading
    .forms(index)
    .flatMap(({ norm }) => severalHeadsOf(norm))
    .at(0);
  if (!head) return [];
  const candidates: Candidate[] = [];
  for (let at = index + 1; reading.isWord(at);) {
    const first = at === index + 1;
    const form = reading
      .forms(at)
      .find((each) => (first ? each.at === 0 : each.at === 1 && reading.norm(at).startsWith("و")));
    if (!form) break;
    const listed = matches[at];
    const isListed = listed?.at === form.at && (listed.name.type === "GPE" || listed.name.type === "LOC");
    const isName = isListed || (!isCommonWord(form.norm) && !peopleOf(form.norm) && reading.isUnknown(at));
    if (!isName) break;
    const last = isListed ? listed.last : at + 1;
    const type = head.type === "GPE" && isListed ? listed.name.type : head.type;
    const found = candidate(reading, at, last, form.at, type, 0.85);
    if (found) candidates.push(found);
    at = last;
    if (reading.norm(at) === "،" && reading.isWord(at + 1)) at++;
  }
  return candidates;
}

/** Names made by a head word and what follows it. */
export function byHeadWord(reading: NameReading, matches: Matches): readonly Candidate[] {
  return reading.tokens.flatMap((token, index) =>
    token.kind === "word" ? [...byHead(reading, matches, index), ...bySeveralHeads(reading, matches, index)] : [],
  );
}
