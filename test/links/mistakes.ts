import { matched, type GoldArticle } from "./goldLinks";
import type { Judged } from "./bcubed";

function grouped(pairs: Iterable<readonly [string, string]>): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const groups = new Map<string, Map<string, number>>();
  for (const [of, member] of pairs) {
    const group = groups.get(of) ?? new Map<string, number>();
    groups.set(of, group.set(member, (group.get(member) ?? 0) + 1));
  }
  return groups;
}

const several = (what: string, groups: ReadonlyMap<string, ReadonlyMap<string, number>>): readonly string[] =>
  [...groups]
    .filter(([, members]) => members.size > 1)
    .map(
      ([of, members]) => `${what} ${of}: ${[...members].map(([member, count]) => `${member} (${count})`).join(" | ")}`,
    );

/** Links that hold several things of the gold, and things that several links share, for people to read. */
export function mergesAndSplits(judged: readonly (readonly [GoldArticle, readonly Judged[]])[]): readonly string[] {
  const pairs = judged.flatMap(([, mentions]) =>
    matched(mentions).map(({ key, response }) => [key ?? "", response ?? ""] as const),
  );
  return [
    ...several("MERGED", grouped(pairs.map(([key, response]) => [response, key]))),
    ...several("SPLIT ", grouped(pairs)),
  ];
}
