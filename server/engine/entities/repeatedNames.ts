import { isCommonWord, isPersonToken } from "../lexicon/nameTables";
import type { ArticleText } from "../text/article";
import { SHORT_NAMES } from "../lexicon/namesShort";
import { fold } from "../text/normalize";
import type { Paragraph } from "../text/paragraph";
import { sourceSpan } from "../text/tokens";
import type { Mention } from "./entity";
import { nameReader, type NamedMention } from "./nameKey";
import type { ParagraphNames } from "./paragraphNames";

interface Wanted {
  readonly words: readonly string[];
  readonly type: Mention["type"];
}

/** Wanted names by their first word, each spelling once. */
type WantedNames = ReadonlyMap<string, ReadonlyMap<string, Wanted>>;

/** Ties that belong to the surname behind them: بن نصر, أبو زيد. */
const TIES = new Set(["بن", "ابن", "ابو", "ابي", "ال", "دي", "فان", "لو"]);

/** The surname of a full name, with its tie; undefined where the name has one word or ends in an everyday word. */
export function surnameOf(words: readonly string[]): readonly string[] | undefined {
  const last = words.at(-1);
  if (words.length < 2 || last === undefined || last.length < 3) return undefined;
  if (isCommonWord(last) && !isPersonToken(last)) return undefined;
  const tie = words.at(-2);
  return words.length > 2 && tie !== undefined && TIES.has(tie) ? [tie, last] : [last];
}

/** The short names, in look-up spelling, of what tables list. */
const SHORT_OF: ReadonlyMap<string, readonly string[]> = new Map(
  SHORT_NAMES.map(({ full }) => [
    full,
    SHORT_NAMES.filter((other) => other.full === full).map(({ short }) => fold(short)),
  ]),
);

/** Types of which a name of one word that no table lists is looked for elsewhere in the article. */
const REPEATED: ReadonlySet<Mention["type"]> = new Set(["ORG", "EVENT"]);

function wantedNames(names: readonly ParagraphNames[]): WantedNames {
  const wanted = new Map<string, Map<string, Wanted>>();
  const add = (words: readonly string[], type: Mention["type"]): void => {
    const [first] = words;
    if (first === undefined || (first.length < 3 && !TIES.has(first))) return;
    const spelling = words.join(" ");
    const others = wanted.get(first);
    if (!others) wanted.set(first, new Map([[spelling, { words, type }]]));
    else if (!others.has(spelling)) others.set(spelling, { words, type });
  };
  // A name that is repeated is read once, so that its words are the same array.
  const seen = new Set<readonly string[]>();
  for (const paragraph of names) {
    for (const { mention, words, listed } of paragraph.names) {
      if (seen.has(words)) continue;
      seen.add(words);
      if (mention.type === "PER") {
        add(words, "PER");
        const surname = surnameOf(words);
        if (surname) add(surname, "PER");
      } else if (listed !== undefined) {
        for (const short of SHORT_OF.get(listed) ?? []) add([short], "ORG");
      } else if (REPEATED.has(mention.type) && words.length === 1 && !isCommonWord(words[0] ?? "")) {
        add(words, mention.type);
      }
    }
  }
  return wanted;
}

/**
 * Names that one paragraph makes known and others repeat without what made them known there: surnames, learnt acronyms.
 * For each paragraph of `article`, in its own offsets.
 */
export function repeatedNames(
  article: ArticleText,
  names: readonly ParagraphNames[],
): readonly (readonly NamedMention[])[] {
  const wanted = wantedNames(names);
  if (wanted.size === 0) return [];
  const read = nameReader();
  return article.paragraphs.map(({ paragraph }, index) => {
    const found: NamedMention[] = [];
    const openings = names[index]?.openings ?? [];
    for (let at = 0, free = 0; at < openings.length; at++) {
      const token = paragraph.tokens[at];
      if (!token || token.start < free) continue;
      const mention = repeatedAt(wanted, paragraph, openings, at);
      if (!mention) continue;
      found.push(read(paragraph.text, mention));
      free = mention.end;
    }
    return found;
  });
}

function repeatedAt(
  wanted: WantedNames,
  { text, tokens }: Paragraph,
  openings: ParagraphNames["openings"],
  index: number,
): Mention | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  for (const { norm, at } of openings[index] ?? []) {
    const names = wanted.get(norm);
    // An everyday word is the name only where nothing but و stands before it (صالح, but not لصالح).
    if (!names || (at > 0 && isCommonWord(norm) && !TIES.has(norm) && !(at === 1 && token.norm.startsWith("و"))))
      continue;
    for (const { words, type } of names.values()) {
      if (!words.every((word, offset) => offset === 0 || tokens[index + offset]?.norm === word)) continue;
      const last = tokens[index + words.length - 1] ?? token;
      const start = at === 0 ? token.start : sourceSpan(text, token, at).start;
      const isFree = words.every((_, offset) => openings[index + offset] !== undefined);
      return isFree ? { start, end: last.end, type, nested: false, score: 0.75 } : undefined;
    }
  }
  return undefined;
}
