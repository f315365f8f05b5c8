import { isCountry } from "../lexicon/countries";
import { isPlaceOpening, isTitle } from "../lexicon/headWordTable";
import { clubOf, isFirstName, isPersonToken } from "../lexicon/nameTables";
import { peopleOf } from "../lexicon/nisbaTable";
import { isClubNoun, isGuestCue, isPlayerCue, isSideCue, isTownOfClub } from "../lexicon/titledThings";
import { candidate, type Candidate, type NameReading } from "./reading";

/** Words of sports that make a paragraph one about it. */
const ENOUGH = 2;

/** How many words of sports a paragraph has, counted up to enough of them. */
function sportsWords({ tokens, word }: NameReading): number {
  let count = 0;
  for (let index = 0; index < tokens.length && count < ENOUGH; index++) {
    if (word(index)?.isOfSports === true) count++;
  }
  return count;
}

/**
 * Clubs in a paragraph about sports: those named like an everyday word (الأهلي, الهلال), and towns that stand for their
 * club. A town is feminine, so a masculine nisba behind it speaks of a club: ليون [الفرنسي], but مدينة ليون الفرنسية.
 */
export function byClub(reading: NameReading): readonly Candidate[] {
  const count = sportsWords(reading);
  return reading.tokens.flatMap((_, index) => {
    if (count < ENOUGH) return count > 0 ? (townAlone(reading, index) ?? []) : (townOfClub(reading, index) ?? []);
    for (const { norm, at } of reading.forms(index)) {
      const found =
        clubOfTown(reading, index, norm, at) ?? clubAt(reading, index, norm, at) ?? townAt(reading, index, at);
      if (found) return [found];
    }
    return [];
  });
}

/** A club named like an everyday word, of one word or two. */
function clubAt(reading: NameReading, index: number, norm: string, at: number): Candidate | undefined {
  for (const count of [2, 1]) {
    const club = clubOf([norm, ...(count === 2 ? [reading.norm(index + 1)] : [])]);
    if (club === "club" || (club === "doubtful" && isBehindCue(reading, index, at))) {
      return candidate(reading, index, index + count, at, "ORG", 0.85);
    }
  }
  return undefined;
}

/** One word of sports makes a club of a town before a masculine nisba. */
function townAlone(reading: NameReading, index: number): Candidate | undefined {
  const town = reading.listed(index);
  return town && isMasculineNisba(reading.norm(town.last)) ? townAt(reading, index, town.at) : undefined;
}

/** Surer than the club of the same name. */
const IN_TOWN = 0.99;

/** A club named like its town is the town where nothing speaks of sports: في [برشلونة]. */
function townOfClub(reading: NameReading, index: number): Candidate | undefined {
  const club = reading.listed(index);
  if (club?.name.type !== "ORG" || club.last !== index + 1) return undefined;
  if (!isTownOfClub(reading.norm(index).slice(club.at))) return undefined;
  const isIn = club.at > 0 ? reading.norm(index).startsWith("ب") : reading.word(index - 1)?.isIn === true;
  return isIn ? candidate(reading, index, club.last, club.at, "GPE", IN_TOWN) : undefined;
}

/** A club named by a noun and its town: ترجي جرجيس. In لل the name begins at the second ل. */
function clubOfTown(reading: NameReading, index: number, norm: string, at: number): Candidate | undefined {
  if (!isClubNoun(norm.replace(/^ال/u, "")) || (norm.startsWith("ال") && !/^لل/u.test(reading.norm(index))))
    return undefined;
  const town = reading.listed(index + 1);
  if (town?.at !== 0 || town.name.type !== "GPE" || isCountry(town.name.link)) return undefined;
  return candidate(reading, index, town.last, at, "ORG", 0.9);
}

/**
 * Guests that no table knows, in a paragraph about sports: behind a word for a side, before a masculine nisba (أمام [نيس] الهولندي,
 * لقاء [بني ياس] الإماراتي), and wherever a guest or host is spoken of (ضيفه [لاس بالماس]). The nisba is no surname there.
 */
export function byGuest(reading: NameReading): readonly Candidate[] {
  if (sportsWords(reading) < ENOUGH) return [];
  return reading.tokens.flatMap((_, index) => {
    if (!isGuestWord(reading, index) || !isBehindCue(reading, index, 0)) return [];
    if (isFirstName(reading.norm(index))) return [];
    const last = isGuestWord(reading, index + 1) ? index + 2 : index + 1;
    const isGuest = isMasculineNisba(reading.norm(last)) || isGuestCue(reading.norm(index - 1));
    return isGuest ? (candidate(reading, index, last, 0, "ORG", 0.9) ?? []) : [];
  });
}

const isGuestWord = (reading: NameReading, index: number): boolean => {
  const norm = reading.norm(index);
  if (norm.length < 3 || norm.startsWith("ال") || isTitle(norm) || peopleOf(norm)) return false;
  const listed = reading.listed(index);
  if (listed && (listed.at > 0 || listed.name.type !== "GPE" || isCountry(listed.name.link))) return false;
  return reading.isUnknown(index) || isPersonToken(norm) || isPlaceOpening(norm) || listed !== undefined;
};

const isMasculineNisba = (norm: string): boolean =>
  norm.startsWith("ال") && norm.endsWith("ي") && peopleOf(norm) !== undefined;

function townAt(reading: NameReading, index: number, at: number): Candidate | undefined {
  const match = reading.listed(index);
  if (match?.at !== at || match.name.type !== "GPE" || isCountry(match.name.link)) return undefined;
  const isBehindPlayer = at === 0 && reading.forms(index - 1).some(({ norm }) => isPlayerCue(norm));
  if (!isBehindPlayer && !isMasculineNisba(reading.norm(match.last))) return undefined;
  return candidate(reading, index, match.last, at, "ORG", 0.99);
}

/** Whether a side of a game is spoken of right before a name, or attached to it: ضيفه الاتحاد, للاتحاد. */
const isBehindCue = (reading: NameReading, index: number, at: number): boolean =>
  reading.forms(index - 1).some(({ norm }) => isSideCue(norm)) || (at > 0 && reading.norm(index).startsWith("ل"));
