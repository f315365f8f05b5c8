import type { NamedMention } from "./nameKey";

/** What may stand between a name and its other name: opening marks, or "known as". */
const BETWEEN =
  /^\s*(?:(?:المعروف|المعروفة|المعروفين|يعرف|تعرف|والمعروف|والمعروفة|المسمى|المسماة)\s+(?:إعلاميا\s+|إعلامياً\s+|اختصارا\s+)?(?:بـ?|باسم|ب)\s*)?["«“(']+\s*$/u;

/** A name whose offsets count from `by`, the start of its paragraph in the article. */
export interface PlacedName {
  readonly name: NamedMention;
  readonly by: number;
}

/** Pairs of names of one thing that stand side by side in the article: X "Y", X (Y), X المعروف ب"Y". */
export function aliasPairs(
  text: string,
  named: readonly PlacedName[],
): readonly (readonly [NamedMention, NamedMention])[] {
  const pairs: (readonly [NamedMention, NamedMention])[] = [];
  let before: PlacedName | undefined;
  for (const other of named) {
    if (other.name.mention.nested) continue;
    if (before && standSideBySide(text, before, other)) pairs.push([before.name, other.name]);
    before = other;
  }
  return pairs;
}

const LONGEST_GAP = 40;

function standSideBySide(text: string, before: PlacedName, other: PlacedName): boolean {
  const { mention } = other.name;
  if (before.name.mention.type !== mention.type || mention.type === "NORP") return false;
  const from = before.name.mention.end + before.by;
  const to = mention.start + other.by;
  if (to - from >= LONGEST_GAP || !BETWEEN.test(text.slice(from, to))) return false;
  const end = mention.end + other.by;
  return /^\s*["»”)']/u.test(text.slice(end, end + 2));
}
