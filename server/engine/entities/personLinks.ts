import type { NamedMention } from "./nameKey";

/**
 * For every way persons are named in an article, the fullest name that it abbreviates, if only one does: a surname or
 * first name alone, or first and last of a longer name. Keys and values are words joined by spaces.
 */
export function fullNames(persons: readonly NamedMention[]): ReadonlyMap<string, NamedMention> {
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
  const full = new Map<string, NamedMention>();
  for (const [key, person] of distinct) {
    const last = person.words.at(-1);
    const longer = (byWord.get(last ?? "") ?? []).filter((other) => abbreviates(person, other));
    const closing = longer.filter((other) => other.words.at(-1) === last);
    const one = onlyFullest(closing.length > 0 ? closing : longer);
    if (one) full.set(key, one);
  }
  return full;
}

/** The one name that abbreviates no other; undefined where there are several. */
function onlyFullest(persons: readonly NamedMention[]): NamedMention | undefined {
  let only: NamedMention | undefined;
  for (const person of persons) {
    if (persons.some((other) => abbreviates(person, other))) continue;
    if (only) return undefined;
    only = person;
  }
  return only;
}

/** Whether a name leaves out words of another and keeps the order of the rest. */
function abbreviates(short: NamedMention, long: NamedMention): boolean {
  if (short.words.length >= long.words.length) return false;
  let at = 0;
  for (const word of long.words) if (word === short.words[at]) at++;
  return at === short.words.length;
}
