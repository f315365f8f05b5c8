/** Members that are joined two by two, and those joined to these, as groups. In the order of their first members. */
export function groupsOf(pairs: readonly (readonly [number, number])[]): readonly (readonly number[])[] {
  const leaderOf = new Map<number, number>();
  const leader = (member: number): number => {
    let at = member;
    for (let next = leaderOf.get(at); next !== undefined && next !== at; next = leaderOf.get(at)) {
      // Halves the way, so that long chains stay short to walk.
      leaderOf.set(at, leaderOf.get(next) ?? next);
      at = next;
    }
    return at;
  };
  for (const [first, second] of pairs) {
    const [a, b] = [leader(first), leader(second)];
    leaderOf.set(Math.max(a, b), Math.min(a, b));
  }
  const groups = new Map<number, number[]>();
  for (const member of [...new Set(pairs.flat())].sort((a, b) => a - b)) {
    const first = leader(member);
    const group = groups.get(first);
    if (group) group.push(member);
    else groups.set(first, [member]);
  }
  return [...groups.values()];
}
