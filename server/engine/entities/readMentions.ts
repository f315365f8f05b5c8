import type { Paragraph } from "../text/paragraph";
import { byPosition, overlaps, shift } from "../text/span";
import { byBracketAlias } from "./bracketAliases";
import { chooseMentions } from "./chooseMentions";
import { byClub, byGuest } from "./clubNames";
import { byComposition } from "./composedNames";
import { byContest } from "./contestNames";
import type { Mention } from "./entity";
import { byHeadWord } from "./headWordNames";
import { byLatinName } from "./latinNames";
import { byListedName, listedNameAt } from "./listedNames";
import { byMarket } from "./marketNames";
import { byNamedEvent } from "./namedEvents";
import { byNisba } from "./nisbaNames";
import { byNumber } from "./numberedForces";
import { byObfuscation } from "./obfuscatedNames";
import { byPlaceCue } from "./placeCues";
import { byPersonName } from "./personNames";
import { byQuotedOutlet } from "./quotedOutlets";
import { byTitle } from "./titledNames";
import { byTownOfAgreement } from "./townAgreements";
import { wordTable, type WordTable } from "./nameWords";
import { readWords, type Candidate, type NameReading } from "./reading";
import { hashtags } from "./hashtags";
import { byTweetAuthor } from "./tweetNames";

/**
 * The names of one paragraph in reading order; `wordOf` may be shared between paragraphs. Offsets are UTF-16 code units into the paragraph's text. Never throws.
 *
 * Every rule proposes candidates with a score; `chooseMentions` decides between them. A statistical recogniser is one
 * more source of candidates.
 */
export function readMentions(paragraph: Paragraph, wordOf: WordTable = wordTable()): readonly Mention[] {
  const reading = readNames(paragraph, wordOf);
  const listed = byListedName(reading);
  const headed = byHeadWord(reading);
  const named: readonly Candidate[] = [...listed, ...headed, ...byNisba(reading)];
  const guests = byGuest(reading);
  const persons = byPersonName(reading, named).filter((person) => !guests.some((guest) => overlaps(guest, person)));
  const mentions = chooseMentions([
    ...named,
    ...persons,
    ...byComposition(reading, [...listed, ...headed]),
    ...byPlaceCue(reading),
    ...byQuotedOutlet(reading),
    ...byBracketAlias(reading, [...listed, ...headed]),
    ...byNamedEvent(reading, [...listed, ...headed]),
    ...byContest(reading, [...listed, ...headed]),
    ...byTitle(reading),
    ...byTownOfAgreement(reading),
    ...byNumber(reading),
    ...byClub(reading),
    ...guests,
    ...byMarket(reading),
    ...byLatinName(reading),
    ...byObfuscation(reading),
    ...byTweetAuthor(reading),
  ]);
  const tagged = hashtags(paragraph).flatMap(({ start, words }) =>
    readMentions(words, wordOf).map((mention) => shift(mention, start)),
  );
  return tagged.length === 0 ? mentions : [...mentions, ...tagged].sort(byPosition);
}

function readNames(paragraph: Paragraph, wordOf: WordTable): NameReading {
  const words = readWords(paragraph, wordOf);
  const matches = words.tokens.map((_, index) => listedNameAt(words, index));
  return { ...words, listed: (index) => matches[index] };
}
