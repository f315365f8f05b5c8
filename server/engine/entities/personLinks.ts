import type { NamedMention } from "./nameKey";

/**
 * For every way persons are named in an article, the fullest name that it abbreviates, if only one does: a surname or
 * first name alone, or first and last of a longer name. Keys and values are words joined by spaces.
 */
export function fullNames(persons: readonly NamedMention[]): ReadonlyMap<string, NamedMention> {
  const distinct = new Map<string, NamedMention>();
  for (const person of persons) {
    const key = person.words.join(" ");
    if (!distinct.has(key)) distinct.set(key, person);
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
  const full = new Map<string, NamedMention>();
  for (const [key, person] of distinct) {
    const longer = (byWord.get(person.words.at(-1) ?? "") ?? []).filter((other) => abbreviates(person, other));
    const closing = longer.filter((other) => other.words.at(-1) === person.words.at(-1));
    const [one, ...more] = closing.length > 0 ? fullestOf(closing) : fullestOf(longer);
    if (one && more.length === 0) full.set(key, one);
  }
  return full;
}

const fullestOf = (persons: readonly NamedMention[]): readonly NamedMention[] =>
  persons.filter((person) => !persons.some((other) => abbreviates(person, other)));

/** Whether a name leaves out words of another and keeps the order of the rest. */
function abbreviates(short: NamedMention, long: NamedMention): boolean {
  if (short.words.length >= long.words.length) return false;
  let at = 0;
  for (const word of long.words) if (word === short.words[at]) at++;
  return at === short.words.length;
}
