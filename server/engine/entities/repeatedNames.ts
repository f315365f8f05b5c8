import { isCommonWord, isPersonToken } from "../lexicon/nameTables";
import type { ArticleText } from "../text/article";
import { overlaps, shift, type Span } from "../text/span";
import { sourceSpan } from "../text/tokens";
import type { Mention } from "./entity";
import { SHORT_NAMES } from "../lexicon/namesShort";
import { fold } from "../text/normalize";
import { nameForms } from "./reading";
import type { NamedMention } from "./nameKey";

interface Wanted {
  readonly words: readonly string[];
  readonly type: Mention["type"];
}

/** Ties that belong to the surname behind them: بن نصر, أبو زيد. */
const TIES = new Set(["بن", "ابن", "ابو", "ابي", "ال", "دي", "فان", "لو"]);

/** The surname of a full name, with its tie; undefined where the name has one word or ends in an everyday word. */
function surnameOf(words: readonly string[]): readonly string[] | undefined {
  const last = words.at(-1);
  if (words.length < 2 || last === undefined || last.length < 3) return undefined;
  if (isCommonWord(last) && !isPersonToken(last)) return undefined;
  const tie = words.at(-2);
  return words.length > 2 && tie !== undefined && TIES.has(tie) ? [tie, last] : [last];
}

function wantedNames(named: readonly NamedMention[]): ReadonlyMap<string, readonly Wanted[]> {
  const wanted = new Map<string, Wanted[]>();
  const add = (words: readonly string[], type: Mention["type"]): void => {
    const [first] = words;
    if (first === undefined || (first.length < 3 && !TIES.has(first))) return;
    const others = wanted.get(first);
    if (!others) wanted.set(first, [{ words, type }]);
    else if (!others.some((other) => other.words.join(" ") === words.join(" "))) others.push({ words, type });
  };
  for (const { mention, words, listed } of named) {
    if (mention.type === "PER") {
      add(words, "PER");
      const surname = surnameOf(words);
      if (surname) add(surname, "PER");
    } else if (listed !== undefined) {
      for (const { short, full } of SHORT_NAMES) if (full === listed) add([fold(short)], "ORG");
    } else if (mention.type === "ORG" && words.length === 1 && !isCommonWord(words[0] ?? "")) {
      add(words, "ORG");
    }
  }
  return wanted;
}

/** Names that one paragraph makes known and others repeat without what made them known there: surnames, learnt acronyms. */
export function repeatedNames(article: ArticleText, named: readonly NamedMention[]): readonly Mention[] {
  const wanted = wantedNames(named);
  if (wanted.size === 0) return [];
  const taken = named.map(({ mention }) => mention);
  const found: Mention[] = [];
  let next = 0;
  for (const { start, paragraph } of article.paragraphs) {
    for (const [index, token] of paragraph.tokens.entries()) {
      if (token.kind !== "word" && token.kind !== "latin") continue;
      const at = shift(token, start);
      while ((taken[next]?.end ?? Infinity) <= at.start) next++;
      if (isTaken(taken, next, at) || (found.at(-1)?.end ?? 0) > at.start) continue;
      const repeated = repeatedAt(wanted, paragraph, index);
      if (!repeated) continue;
      const mention = shift(repeated, start);
      if (!isTaken(taken, next, mention)) found.push(mention);
    }
  }
  return found;
}

const isTaken = (taken: readonly Mention[], from: number, span: Span): boolean => {
  for (let index = from; index < taken.length; index++) {
    const other = taken[index];
    if (!other || other.start >= span.end) return false;
    if (overlaps(other, span)) return true;
  }
  return false;
};

function repeatedAt(
  wanted: ReadonlyMap<string, readonly Wanted[]>,
  { text, tokens }: ArticleText["paragraphs"][number]["paragraph"],
  index: number,
): Mention | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  for (const { norm, at } of token.kind === "word" ? nameForms(token.norm) : [{ norm: token.norm, at: 0 }]) {
    // An everyday word is the name only where nothing but و stands before it (صالح, but not لصالح).
    if (at > 0 && isCommonWord(norm) && !(at === 1 && token.norm.startsWith("و"))) continue;
    for (const { words, type } of wanted.get(norm) ?? []) {
      if (!words.every((word, offset) => offset === 0 || tokens[index + offset]?.norm === word)) continue;
      const last = tokens[index + words.length - 1] ?? token;
      const start = at === 0 ? token.start : sourceSpan(text, token, at).start;
      return { start, end: last.end, type, nested: false, score: 0.75 };
    }
  }
  return undefined;
}
