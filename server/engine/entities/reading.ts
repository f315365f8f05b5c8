import { isPlaceCue } from "../lexicon/headWordTable";
import type { ListedName } from "../lexicon/names";
import { isCommonWord, isPersonToken } from "../lexicon/nameTables";
import { peopleOf } from "../lexicon/nisbaTable";
import { withoutEnclitic } from "../text/clitics";
import type { Paragraph } from "../text/paragraph";
import type { Span } from "../text/span";
import { sourceSpan, type Token } from "../text/tokens";
import type { EntityType } from "./entity";
import type { NameForm, NameWord, WordTable } from "./nameWords";

/** Tokens between quotation marks or brackets: `first` up to `last` inside, the closing mark at `close`. */
interface Quoted {
  readonly first: number;
  readonly last: number;
  readonly close: number;
  readonly brackets: boolean;
}

/** A listed name as it stands in a paragraph, from token `first` up to `last`; `at` is where it begins in its first word. */
export interface ListedMatch {
  readonly name: ListedName;
  readonly first: number;
  readonly last: number;
  readonly at: number;
}

/** A paragraph as the rules for names read it. Indexes are token indexes. */
export interface NameReading extends WordReading {
  /** The longest listed name that begins at an index, whatever clitics precede it. */
  readonly listed: (index: number) => ListedMatch | undefined;
}

/** The words of a paragraph, before any table of names is looked into. */
export interface WordReading {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The look-up spelling at an index, empty where there is no token. */
  readonly norm: (index: number) => string;
  /** What the tables say of the word at an index; undefined where there is no token. */
  readonly word: (index: number) => NameWord | undefined;
  /** Every way to read the word at an index as clitics before a name, the whole word first. */
  readonly forms: (index: number) => readonly NameForm[];
  /** What the opening mark at an index quotes, if it is one. */
  readonly quoted: (index: number) => Quoted | undefined;
  readonly isWord: (index: number) => boolean;
  /** Whether the word at an index could only be a name for all that tables know: no common word, however it is read. */
  readonly isUnknown: (index: number) => boolean;
  /** Whether the word at an index is the preposition على and not the name علي. */
  readonly isPreposition: (index: number) => boolean;
}

/** A name that one rule proposes. `first` to `last` are token indexes, `last` exclusive. */
export interface Candidate extends Span {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  readonly score: number;
}

/** على, which look-up spelling makes one with the first name علي; only its last letter as written tells. */
const isPreposition = (text: string, { norm, start, end }: Token): boolean =>
  norm.endsWith("علي") && norm.length < 6 && text.slice(start, end).includes("ى");

/** An indefinite accusative (عمدًا): names of persons and places are hardly ever written with it. */
const isAccusative = (text: string, { start, end }: Token): boolean => text.slice(start, end).includes("\u064B");

const NO_FORMS: readonly NameForm[] = Object.freeze([]);

export function readWords(paragraph: Paragraph, wordOf: WordTable): WordReading {
  const { text, tokens } = paragraph;
  const words = tokens.map(wordOf);
  const everyday = new Map<string, boolean>();
  const norm = (index: number): string => tokens[index]?.norm ?? "";
  const isWord = (index: number): boolean => tokens[index]?.kind === "word";
  const formsAt = (index: number): readonly NameForm[] => words[index]?.forms ?? NO_FORMS;
  const quotations = quotedByOpening(paragraph);
  return {
    text,
    tokens,
    norm,
    word: (index) => words[index],
    forms: formsAt,
    quoted: (index) => quotations.get(index),
    isWord,
    isUnknown: (index) => {
      const token = tokens[index];
      if (token?.kind !== "word" || token.norm.length < 2) return false;
      if (isPreposition(text, token) || isAccusative(text, token)) return false;
      const known = everyday.get(token.norm);
      if (known !== undefined) return !known;
      const isOne = formsAt(index).some((form) => isEveryday(form.norm));
      everyday.set(token.norm, isOne);
      return !isOne;
    },
    isPreposition: (index) => {
      const token = tokens[index];
      return token !== undefined && isPreposition(text, token);
    },
  };
}

/** Whether a word is no name by itself: a common word, with or without article, or the adjective of a people. */
function isEveryday(norm: string): boolean {
  if (isPersonToken(norm)) return false;
  if (isCommonWord(norm) || peopleOf(norm) || isPlaceCue(norm)) return true;
  const stem = norm.startsWith("ال") ? norm.slice(2) : norm;
  if (INFLECTIONS.some(([article, ending]) => isCommonWord(article + stem + ending))) return true;
  if (norm.length > 4 && /[اه]$/u.test(norm) && isCommonWord(norm.slice(0, -1))) return true;
  return norm.length > 4 && withoutEnclitic(norm).some(isCommonStem);
}

/** Other forms of an adjective or noun in which the list of common words may hold it. */
const INFLECTIONS: readonly (readonly [string, string])[] = [
  ["", ""],
  ["ال", ""],
  ["", "ه"],
  ["ال", "ه"],
  ["", "ين"],
  ["ال", "ين"],
];

/** A noun before its pronoun: محيطها is محيط, and مدينتهم مدينة with its ة opened. */
const isCommonStem = (stem: string): boolean =>
  stem.length > 2 && (isCommonWord(stem) || (stem.endsWith("ت") && isCommonWord(`${stem.slice(0, -1)}ه`)));

function quotedByOpening({ tokens, quotations }: Paragraph): ReadonlyMap<number, Quoted> {
  if (quotations.length === 0) return new Map();
  const byStart = new Map(tokens.map((token, index) => [token.start, index]));
  const quoted = new Map<number, Quoted>();
  for (const { start, end, mark, inner, closed } of quotations) {
    const open = byStart.get(start);
    const close = byStart.get(inner.end);
    if (!closed || open === undefined || close === undefined || inner.end >= end) continue;
    quoted.set(open, { first: open + 1, last: close, close, brackets: mark === "brackets" });
  }
  return quoted;
}

/** The candidate over tokens `first` to `last` (exclusive), its first word without the clitics before `at`. */
export function candidate(
  { text, tokens }: WordReading,
  first: number,
  last: number,
  at: number,
  type: EntityType,
  score: number,
): Candidate | undefined {
  const token = tokens[first];
  const end = tokens[last - 1]?.end;
  if (!token || end === undefined) return undefined;
  return { first, last, start: at === 0 ? token.start : sourceSpan(text, token, at).start, end, type, score };
}
