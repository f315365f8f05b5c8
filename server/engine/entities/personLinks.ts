import type { NamedMention } from "./nameKey";

/**
 * For every way persons are named in an article, the fullest names that it abbreviates: a surname or first name alone,
 * or first and last of a longer name. Where a longer name ends in its last word, only such. Keys are words joined by spaces.
 */
export function longerNames(persons: readonly NamedMention[]): ReadonlyMap<string, readonly NamedMention[]> {
  const distinct = new Map<string, NamedMention>();
  for (const person of persons) {
    if (!distinct.has(person.spelling)) distinct.set(person.spelling, person);
  }
  const byWord = new Map<string, NamedMention[]>();
  for (const person of distinct.values()) {
    if (person.words.length < 2) continue;
    for (const word of new Set(person.words)) {
      const others = byWord.get(word);
      if (others) others.push(person);
      else byWord.set(word, [person]);
    }
  }
  const longest = new Map<string, readonly NamedMention[]>();
  for (const [spelling, person] of distinct) {
    const last = person.words.at(-1);
    const longer = (byWord.get(last ?? "") ?? []).filter((other) => abbreviates(person, other));
    const closing = longer.filter((other) => other.words.at(-1) === last);
    const fullest = fullestOf(closing.length > 0 ? closing : longer);
    if (fullest.length > 0) longest.set(spelling, fullest);
  }
  return longest;
}

/** The names that abbreviate no other of them. */
const fullestOf = (persons: readonly NamedMention[]): readonly NamedMention[] =>
  persons.filter((person) => !persons.some((other) => abbreviates(person, other)));

/** Whether a name leaves out words of another and keeps the order of the rest. */
function abbreviates(short: NamedMention, long: NamedMention): boolean {
  if (short.words.length >= long.words.length) return false;
  let at = 0;
  for (const word of long.words) if (word === short.words[at]) at++;
  return at === short.words.length;
}
