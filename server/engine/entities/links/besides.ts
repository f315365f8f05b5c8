import { headWordsOf } from "../../lexicon/headWordTable";
import { KNOWN_AS } from "../../lexicon/linkWords";
import { fold } from "../../text/normalize";
import { withoutArticle, wordsIn, type NamedMention } from "../nameKey";

/** A name whose offsets count from `by`, the start of its paragraph in the article. */
export interface PlacedName {
  readonly name: NamedMention;
  readonly by: number;
}

/** Two names of one thing that stand side by side, by their keys. */
export interface BesidePair {
  readonly name: string;
  /** The one in brackets, or behind "known as". */
  readonly other: string;
  readonly kind: "brackets" | "known-as";
}

/** The farthest that two names of one thing stand apart, in UTF-16 code units. */
const LONGEST_GAP = 48;

const OPENS = /^\s*["«“(']+\s*$/u;
const CLOSES = /^\s*["»”)']/u;

/** Words that may stand between "known as" and the name: إعلاميا, اختصارا, اسم, لقب. */
const MANNER = new Set(["اعلاميا", "اختصارا", "محليا", "ايضا", "باسم", "بلقب", "بكنيه", "ب", "اسم", "بـ"]);

/** Whether nothing but a "known as" stands between two names. */
function saysKnownAs(gap: string): boolean {
  const words = fold(gap.replace(/["«“()'،,]/gu, " "))
    .trim()
    .split(/\s+/u);
  return KNOWN_AS.has(words[0] ?? "") && words.every((word) => KNOWN_AS.has(word) || MANNER.has(word));
}

const LONGEST_IN_BRACKETS = 3;

/** Whether a name begins with a word that says what it is: هيئة, مطار. */
function saysWhatItIs({ mention: { type }, name }: NamedMention): boolean {
  const [head = "", ...rest] = wordsIn(name);
  return rest.length > 0 && headWordsOf(withoutArticle(head)).some((each) => each.type === type);
}

/**
 * Whether a name in brackets can be another name of what stands before them. A place in brackets is where the other
 * lies (قرية كذا (حلب)); a body that says what it is, behind another that does, is a part of it, or what it belongs to.
 */
function canBeOtherName(name: NamedMention, other: NamedMention): boolean {
  const { type } = other.mention;
  if (type === "GPE" || type === "LOC" || type === "NORP") return false;
  if (type === "PER") return true;
  const isShort = Math.min(name.words.length, other.words.length) <= LONGEST_IN_BRACKETS;
  return isShort && !(saysWhatItIs(name) && saysWhatItIs(other));
}

function kindOf(text: string, before: PlacedName, other: PlacedName): BesidePair["kind"] | undefined {
  const { mention } = other.name;
  if (before.name.mention.type !== mention.type || before.name.key === other.name.key) return undefined;
  const from = before.name.mention.end + before.by;
  const to = mention.start + other.by;
  if (to - from >= LONGEST_GAP) return undefined;
  const gap = text.slice(from, to);
  if (mention.type !== "NORP" && saysKnownAs(gap)) return "known-as";
  const end = mention.end + other.by;
  const isEnclosed = OPENS.test(gap) && CLOSES.test(text.slice(end, end + 2));
  return isEnclosed && canBeOtherName(before.name, other.name) ? "brackets" : undefined;
}

/**
 * Names of one thing that stand side by side in an article: X "Y", X (Y), X المعروف بـY. `named` are the article's
 * names in reading order.
 */
export function besidePairs(text: string, named: readonly PlacedName[]): readonly BesidePair[] {
  const pairs: BesidePair[] = [];
  let before: PlacedName | undefined;
  for (const other of named) {
    if (other.name.mention.nested) continue;
    const kind = before && kindOf(text, before, other);
    if (before && kind) pairs.push({ name: before.name.key, other: other.name.key, kind });
    before = other;
  }
  return pairs;
}
