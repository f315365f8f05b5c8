import { COMMON_WORDS } from "./data/commonWords";

const WORDS: ReadonlySet<string> = new Set(COMMON_WORDS.split(" "));

/** Whether a word in look-up spelling is an everyday word that hardly ever names anybody. Source: `data/commonWords.ts`. */
export const isCommonNoun = (norm: string): boolean => WORDS.has(norm);
