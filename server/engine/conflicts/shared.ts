/** How many values of the first list the second one has too. */
export const sharedCount = (a: readonly string[], b: readonly string[]): number =>
  a.length === 0 || b.length === 0 ? 0 : a.filter((value) => b.includes(value)).length;

/** Whether both lists say something, and nothing in common. */
export const differ = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && sharedCount(a, b) === 0;
