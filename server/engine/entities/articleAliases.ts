import type { NamedMention } from "./nameKey";

/** What may stand between a name and its other name: opening marks, or "known as". */
const BETWEEN =
  /^\s*(?:(?:المعروف|المعروفة|المعروفين|يعرف|تعرف|والمعروف|والمعروفة|المسمى|المسماة)\s+(?:إعلاميا\s+|إعلامياً\s+|اختصارا\s+)?(?:بـ?|باسم|ب)\s*)?["«“(']+\s*$/u;

/** Pairs of names of one thing that stand side by side in the article: X "Y", X (Y), X المعروف ب"Y". */
export function aliasPairs(
  text: string,
  named: readonly NamedMention[],
): readonly (readonly [NamedMention, NamedMention])[] {
  const pairs: (readonly [NamedMention, NamedMention])[] = [];
  const outer = named.filter(({ mention }) => !mention.nested);
  for (const [index, other] of outer.entries()) {
    const before = outer[index - 1];
    if (!before || before.mention.type !== other.mention.type || other.mention.type === "NORP") continue;
    const gap = text.slice(before.mention.end, other.mention.start);
    if (
      gap.length < 40 &&
      BETWEEN.test(gap) &&
      /^\s*["»”)']/u.test(text.slice(other.mention.end, other.mention.end + 2))
    ) {
      pairs.push([before, other]);
    }
  }
  return pairs;
}
