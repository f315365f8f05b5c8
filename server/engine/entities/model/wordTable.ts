import { hashText } from "./hashing";
import { findSlot, type Slots } from "./slots";

/** What the lists and clusters that the model was made with say of one word. */
export interface WordEntry {
  /** The class of words that stand in the same contexts, 1 to 511; 0 where the word was too rare for one. */
  readonly cluster: number;
  /** The bits of `WORD_LISTS` in whose lists the word stands. */
  readonly lists: number;
  /** The binary logarithm of how often the word was counted, 0 to 31. */
  readonly frequency: number;
}

/** The lists a word may stand in, one bit each. The files are those that `training/MODEL-CARD.md` names. */
export const WORD_LISTS = {
  personInWikidata: 1,
  personInPackages: 2,
  placeOfOneWord: 4,
  beginsPlace: 8,
  insidePlace: 16,
  placeInCldr: 32,
} as const;

const UNKNOWN: WordEntry = { cluster: 0, lists: 0, frequency: 0 };

/** Words by their hash, with what is known of each packed in one number. */
export interface WordTable {
  readonly slots: Slots;
  readonly values: Uint32Array;
}

export const packEntry = ({ cluster, lists, frequency }: WordEntry): number =>
  cluster | (lists << 9) | (frequency << 15);

/** What is known of a word in look-up spelling; nothing, for a word that is in no list. */
export function lookUp({ slots, values }: WordTable, word: string): WordEntry {
  const slot = findSlot(slots, hashText(word));
  if (slot < 0) return UNKNOWN;
  const value = values[slot] ?? 0;
  return { cluster: value & 511, lists: (value >> 9) & 63, frequency: (value >> 15) & 31 };
}
