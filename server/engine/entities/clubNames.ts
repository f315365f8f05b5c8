import { isCountry } from "../lexicon/countries";
import { clubOf } from "../lexicon/nameTables";
import { peopleOf } from "../lexicon/nisbaTable";
import { isSideCue } from "../lexicon/titledThings";
import { candidate, type Candidate, type NameReading } from "./reading";

/** Words of sports that make a paragraph one about it. */
const ENOUGH = 2;

/** Whether a paragraph is about sports. */
const isAboutSports = ({ tokens, word }: Pick<NameReading, "tokens" | "word">): boolean => {
  let count = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (word(index)?.isOfSports === true && ++count === ENOUGH) return true;
  }
  return false;
};

/**
 * Clubs in a paragraph about sports: those named like an everyday word (الأهلي, الهلال), and towns that stand for their
 * club. A town is feminine, so a masculine nisba behind it speaks of a club: ليون [الفرنسي], but مدينة ليون الفرنسية.
 */
export function byClub(reading: NameReading): readonly Candidate[] {
  if (!isAboutSports(reading)) return [];
  return reading.tokens.flatMap((_, index) => {
    for (const { norm, at } of reading.forms(index)) {
      const found = clubAt(reading, index, norm, at) ?? townAt(reading, index, at);
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

function townAt(reading: NameReading, index: number, at: number): Candidate | undefined {
  const match = reading.listed(index);
  if (match?.at !== at || match.name.type !== "GPE" || isCountry(match.name.link)) return undefined;
  const next = reading.norm(match.last);
  const isMasculine = next.startsWith("ال") && next.endsWith("ي") && peopleOf(next) !== undefined;
  if (!isMasculine) return undefined;
  return candidate(reading, index, match.last, at, "ORG", 0.99);
}

/** Whether a side of a game is spoken of right before a name, or attached to it: ضيفه الاتحاد, للاتحاد. */
const isBehindCue = (reading: NameReading, index: number, at: number): boolean =>
  reading.forms(index - 1).some(({ norm }) => isSideCue(norm)) || (at > 0 && reading.norm(index).startsWith("ل"));
