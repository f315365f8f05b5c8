import type { Paragraph } from "../text/paragraph";
import type { Span } from "../text/span";
import type { Mention } from "./entity";
import type { NameForm, WordTable } from "./nameWords";
import type { NamedMention, NameReader } from "./nameKey";

/** What one paragraph gives to the linking of names. Offsets count from the paragraph's start. */
export interface ParagraphNames {
  /** Its names in reading order, as the rules of linking see them. */
  readonly names: readonly NamedMention[];
  /** For each token the ways in which a name may begin with it; undefined where the token already belongs to a name. */
  readonly openings: readonly (readonly NameForm[] | undefined)[];
}

const NONE: readonly NameForm[] = Object.freeze([]);

/** Reads the names of a paragraph for linking. `mentions` are those of the paragraph, in reading order; the readers may be shared. */
export function readParagraphNames(
  { text, tokens }: Paragraph,
  mentions: readonly Mention[],
  wordOf: WordTable,
  nameOf: NameReader,
): ParagraphNames {
  let first = 0;
  const openings = tokens.map((token) => {
    // What ends before this token ends before all that follow.
    for (let mention = mentions[first]; mention && mention.end <= token.start; mention = mentions[first]) first++;
    if (isTaken(mentions, first, token)) return undefined;
    return token.kind === "word" || token.kind === "latin" ? wordOf(token).forms : NONE;
  });
  return { names: mentions.map((mention) => nameOf(text, mention)), openings };
}

/** Whether one of the mentions from `first` on, which are in order, shares a character with a span. */
function isTaken(mentions: readonly Mention[], first: number, { start, end }: Span): boolean {
  for (let index = first; index < mentions.length; index++) {
    const mention = mentions[index];
    if (!mention || mention.start >= end) return false;
    if (mention.end > start) return true;
  }
  return false;
}
