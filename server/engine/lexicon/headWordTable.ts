import { fold } from "../text/normalize";
import {
  DOMAINS,
  GENERIC_ADJECTIVES,
  GENERIC_BODIES,
  HEAD_WORD_GROUPS,
  LINKING_NOUNS,
  NAME_ADJECTIVES,
  NOT_OF_THE_NAME,
  PLACE_CUES,
  PLACE_OPENINGS,
  PLURAL_FORCES,
  POINTING_NOUNS,
  SEVERAL_HEADS,
  type HeadWord,
} from "./headWords";
import { HONOURS, NAMING_WORDS, TITLES } from "./namesPersons";

const wordSet = (words: string): ReadonlySet<string> => new Set(fold(words).trim().split(/\s+/u));

function buildHeads(): ReadonlyMap<string, readonly HeadWord[]> {
  const table = new Map<string, HeadWord[]>();
  for (const { type, follows, kept, heads } of HEAD_WORD_GROUPS) {
    for (const head of wordSet(heads)) {
      const word: HeadWord = {
        type,
        head,
        kept: kept ?? true,
        proper: follows.includes("proper"),
        definite: follows.includes("definite"),
        adjective: follows.includes("adjective"),
      };
      const others = table.get(head);
      if (others) others.push(word);
      else table.set(head, [word]);
    }
  }
  return table;
}

const HEADS = buildHeads();
const SEVERAL = new Map(
  fold(SEVERAL_HEADS)
    .trim()
    .split("\n")
    .map((line): [string, string] => {
      const [form = "", singular = ""] = line.split("|").map((word) => word.trim());
      return [form, singular];
    }),
);

/** The ways in which a word in look-up spelling, without the article, heads a name. */
export const headWordsOf = (norm: string): readonly HeadWord[] => HEADS.get(norm) ?? [];

/** The heads whose dual or plural in the construct state a word is. */
export const severalHeadsOf = (norm: string): readonly HeadWord[] => HEADS.get(SEVERAL.get(norm) ?? "") ?? [];

const test =
  (words: ReadonlySet<string>) =>
  (norm: string): boolean =>
    words.has(norm);

export const isLinkingNoun = test(wordSet(LINKING_NOUNS));
export const isDomain = test(wordSet(DOMAINS));
export const isNameAdjective = test(wordSet(NAME_ADJECTIVES));
export const isPointingNoun = test(wordSet(POINTING_NOUNS));
export const isNotOfTheName = test(wordSet(NOT_OF_THE_NAME));
export const isGenericBody = test(wordSet(GENERIC_BODIES));
export const isGenericAdjective = test(wordSet(GENERIC_ADJECTIVES));
export const isHonour = test(wordSet(HONOURS));
export const isPluralForce = test(wordSet(PLURAL_FORCES));
export const isPlaceOpening = test(wordSet(PLACE_OPENINGS));
export const isPlaceCue = test(wordSet(PLACE_CUES));
export const isNamingWord = test(wordSet(NAMING_WORDS));

const TITLE_WORDS = wordSet(TITLES);
/** Whether a word is a title, with or without the article. */
export const isTitle = (norm: string): boolean =>
  TITLE_WORDS.has(norm) || (norm.startsWith("ال") && TITLE_WORDS.has(norm.slice(2)));
