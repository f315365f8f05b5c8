import type { Paragraph } from "../text/paragraph";
import { byBracketAlias } from "./bracketAliases";
import { chooseMentions } from "./chooseMentions";
import type { Mention } from "./entity";
import { byHeadWord } from "./headWordNames";
import { byListedName, listedNameAt } from "./listedNames";
import { byNisba } from "./nisbaNames";
import { byPersonName } from "./personNames";
import { byQuotedOutlet } from "./quotedOutlets";
import { readNames, type Candidate } from "./reading";
import { byHashtag, byTweetAuthor } from "./tweetNames";

/**
 * The names of one paragraph in reading order. Offsets are UTF-16 code units into the paragraph's text. Never throws.
 *
 * Every rule proposes candidates with a score; `chooseMentions` decides between them. A statistical recogniser is one
 * more source of candidates.
 */
export function readMentions(paragraph: Paragraph): readonly Mention[] {
  const reading = readNames(paragraph);
  const matches = reading.tokens.map((_, index) => listedNameAt(reading, index));
  const listed = byListedName(reading, matches);
  const headed = byHeadWord(reading, matches);
  const known: readonly Candidate[] = [...listed, ...headed, ...byNisba(reading)];
  return chooseMentions([
    ...known,
    ...byPersonName(reading, matches, known),
    ...byQuotedOutlet(reading),
    ...byBracketAlias(reading, [...listed, ...headed]),
    ...byHashtag(reading),
    ...byTweetAuthor(reading),
  ]);
}
