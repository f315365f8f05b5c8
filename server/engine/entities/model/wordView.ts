import type { TokenKind } from "../../text/token";
import { hashText } from "./hashing";
import { topicOfWord } from "./topics";
import { lookUp, type WordEntry, type WordTable } from "./wordTable";

/** A token as features see it. */
export interface FeatureToken {
  readonly kind: TokenKind;
  /** Look-up spelling. */
  readonly norm: string;
}

/** One word with all that features ask of it, whatever stands around it. */
export interface WordView {
  readonly norm: string;
  readonly kind: TokenKind;
  readonly word: number;
  /** The word without the conjunction and preposition that it most likely carries. */
  readonly stem: string;
  readonly stemHash: number;
  /** The clitics taken off: و, ب, لل … */
  readonly clitics: string;
  readonly definite: boolean;
  readonly entry: WordEntry;
  readonly stemEntry: WordEntry;
  /** The cluster of the stem, or a stand-in for the kind of token. */
  readonly cluster: number;
  /** What news the word speaks of, as `topicOfWord` has it. */
  readonly topic: number;
}

const KINDS: readonly TokenKind[] = [
  "word",
  "latin",
  "number",
  "punctuation",
  "symbol",
  "url",
  "email",
  "handle",
  "hashtag",
];
const FIRST_KIND_CLUSTER = 512;

/** Looks a token up. Words keep their hash, other tokens too; numbers are all alike. */
export function viewWord(table: WordTable, { kind, norm }: FeatureToken): WordView {
  const entry = lookUp(table, norm);
  const { stem, clitics } = kind === "word" ? stemOf(table, norm, entry) : { stem: norm, clitics: "" };
  const stemEntry = stem === norm ? entry : lookUp(table, stem);
  return {
    norm,
    kind,
    word: kind === "number" ? hashText(numberShape(norm)) : hashText(norm),
    stem,
    stemHash: hashText(stem),
    clitics,
    definite: stem.startsWith("ال"),
    entry,
    stemEntry,
    cluster: stemEntry.cluster || (kind === "word" ? 0 : FIRST_KIND_CLUSTER + KINDS.indexOf(kind)),
    topic: kind === "word" ? topicOfWord(stem) : 0,
  };
}

const numberShape = (norm: string): string => norm.replace(/\d/gu, "0");

/**
 * The stem behind the clitics that a word most likely carries: one is taken off where what remains is counted more
 * often than the word itself, as والعراق is rarer than العراق, while وليد is more frequent than ليد.
 */
function stemOf(table: WordTable, norm: string, entry: WordEntry): { readonly stem: string; readonly clitics: string } {
  let stem = norm;
  let clitics = "";
  let { frequency } = entry;
  for (const letters of ["وف", "بلك"]) {
    const [first = ""] = stem;
    if (!letters.includes(first) || stem.length < 4) continue;
    const rest = first === "ل" && stem.startsWith("لل") ? `ا${stem}` : stem.slice(1);
    const known = lookUp(table, rest);
    if (known.frequency === 0 || known.frequency < frequency) continue;
    stem = rest;
    clitics += first;
    ({ frequency } = known);
  }
  return { stem, clitics };
}
