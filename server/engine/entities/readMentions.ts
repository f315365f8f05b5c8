import type { Paragraph } from "../text/paragraph";
import { byBracketAlias } from "./bracketAliases";
import { chooseMentions } from "./chooseMentions";
import { byComposition } from "./composedNames";
import type { Mention } from "./entity";
import { byHeadWord } from "./headWordNames";
import { byListedName, listedNameAt } from "./listedNames";
import { byNisba } from "./nisbaNames";
import { byPlaceCue } from "./placeCues";
import { byPersonName } from "./personNames";
import { byQuotedOutlet } from "./quotedOutlets";
import { wordTable, type WordTable } from "./nameWords";
import { readWords, type Candidate, type NameReading } from "./reading";
import { byHashtag, byTweetAuthor } from "./tweetNames";

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
  const persons = byPersonName(reading, named);
  return chooseMentions([
    ...named,
    ...persons,
    ...byComposition(reading, [...listed, ...headed]),
    ...byPlaceCue(reading),
    ...byQuotedOutlet(reading),
    ...byBracketAlias(reading, [...listed, ...headed]),
    ...byHashtag(reading),
    ...byTweetAuthor(reading),
  ]);
}

function readNames(paragraph: Paragraph, wordOf: WordTable): NameReading {
  const words = readWords(paragraph, wordOf);
  const matches = words.tokens.map((_, index) => listedNameAt(words, index));
  return { ...words, listed: (index) => matches[index] };
}
