/** Phrases by their first word, each list in the order given, so that most tokens need one look-up. */
export function byFirstWord<T extends { readonly words: readonly string[] }>(
  phrases: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0] ?? "";
    const group = groups.get(first);
    if (group) group.push(phrase);
    else groups.set(first, [phrase]);
  }
  return groups;
}
