import { isCommonWord } from "../lexicon/nameTables";
import { peopleOf } from "../lexicon/nisbaTable";
import { candidate, type Candidate, type NameReading } from "./reading";

const LONGEST_ALIAS = 2;
const LONGEST_LETTER = 4;

/** Letters called by their names: (سي سي تي في), (إف بي آي). */
const isSpelled = ({ tokens }: NameReading, first: number, last: number): boolean =>
  last - first > 2 &&
  last - first < 7 &&
  tokens.slice(first, last).every(({ kind, norm }) => kind === "word" && norm.length < LONGEST_LETTER);

/** The other name of an organisation in brackets or quotation marks right behind it: قوات سوريا الديمقراطية "[قسد]". */
export function byBracketAlias(reading: NameReading, others: readonly Candidate[]): readonly Candidate[] {
  return others.flatMap((other) => {
    if (other.type !== "ORG") return [];
    const quoted = reading.quoted(other.last);
    if (!quoted || quoted.first === quoted.last) return [];
    if (isSpelled(reading, quoted.first, quoted.last)) {
      return candidate(reading, quoted.first, quoted.last, 0, "ORG", 0.85) ?? [];
    }
    if (quoted.last - quoted.first > LONGEST_ALIAS) return [];
    for (let index = quoted.first; index < quoted.last; index++) {
      const token = reading.tokens[index];
      const isName =
        token?.kind === "latin" || (token?.kind === "word" && !isCommonWord(token.norm) && !peopleOf(token.norm));
      if (!isName) return [];
    }
    const found = candidate(reading, quoted.first, quoted.last, 0, "ORG", 0.8);
    return found ? [found] : [];
  });
}
