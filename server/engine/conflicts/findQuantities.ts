import { conflictIn, gravest } from "./conflict";
import { groupsOf } from "./groups";
import { AMONG, judge } from "./judge";
import { locate, type ArticleClaims, type Located } from "./located";
import { areMates, partnersOf } from "./partners";
import type { Quantity } from "./quantity";
import type { Report, ReportPair } from "./report";
import { sameAcrossArticles, sameWithinArticle } from "./sameQuantity";

type LocatedPair = readonly [first: Located, second: Located];

/** Claims by key, each bucket in the order of paths and figures. */
function bucketsOf(located: readonly Located[]): ReadonlyMap<string, readonly Located[]> {
  const buckets = new Map<string, Located[]>();
  for (const one of located) {
    for (const key of one.claim.keys) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(one);
      else buckets.set(key, [one]);
    }
  }
  return buckets;
}

const same = (a: Located, b: Located): boolean =>
  a.path === b.path ? sameWithinArticle(a, b) : sameAcrossArticles(a, b);

/**
 * How many claims behind it in its bucket a claim is held against. Buckets are far smaller unless one text is repeated
 * hundreds of times; then the bound keeps the work in proportion to the claims.
 */
const WINDOW = 120;

/** The first key that two claims share; their keys are sorted. */
function firstShared(a: readonly string[], b: readonly string[]): string | undefined {
  return a.find((key) => b.includes(key));
}

/** The claims of each bucket that measure one quantity; a pair that shares several keys is compared under the first. */
function samePairs(buckets: ReadonlyMap<string, readonly Located[]>): readonly LocatedPair[] {
  const pairs: LocatedPair[] = [];
  for (const [key, bucket] of buckets) {
    for (const [index, first] of bucket.entries()) {
      for (const second of bucket.slice(index + 1, index + 1 + WINDOW)) {
        if (firstShared(first.claim.keys, second.claim.keys) === key && same(first, second))
          pairs.push([first, second]);
      }
    }
  }
  return pairs;
}

/** A part with its whole, both of one article. */
function partPairs(located: readonly Located[]): readonly LocatedPair[] {
  const name = (path: string, figure: number): string => `${figure} ${path}`;
  const byName = new Map(located.map((one) => [name(one.path, one.claim.figure), one]));
  return located.flatMap((part): readonly LocatedPair[] => {
    const whole = part.claim.partOf === null ? undefined : byName.get(name(part.path, part.claim.partOf));
    return whole && whole.claim.keys.length > 0 ? [[whole, part]] : [];
  });
}

const reportOf = ({ path, day, claim }: Located, part: boolean): Report => ({
  path,
  figure: claim.figure,
  lo: claim.lo,
  hi: claim.hi,
  qualifier: claim.qualifier,
  status: claim.status,
  source: claim.source,
  day,
  part,
});

/** The fullest label among the claims, the first of them where several are as full. */
function labelOf(located: readonly Located[]): string {
  const parts = (label: string): number => label.split(" · ").length;
  return located.reduce(
    (best, { claim }) => (parts(claim.label) > parts(best) ? claim.label : best),
    located[0]?.claim.label ?? "",
  );
}

const byIndexes = (a: ReportPair, b: ReportPair): number => a.first - b.first || a.second - b.second;

/** A group of reports that measure one quantity, and the parts of what they count. */
function toQuantity(
  members: readonly Located[],
  same: readonly LocatedPair[],
  parts: readonly LocatedPair[],
): Quantity {
  const all = [...members, ...parts.map(([, part]) => part)];
  const indexOf = new Map(all.map(({ order }, index) => [order, index]));
  const place = ([a, b]: LocatedPair): readonly [number, number] => {
    const [first, second] = [indexOf.get(a.order) ?? 0, indexOf.get(b.order) ?? 0];
    return first < second ? [first, second] : [second, first];
  };
  const judged = [
    ...same.map((pair) => ({ pair, judgement: judge(...pair) })),
    ...parts.map((pair) => ({ pair, judgement: AMONG })),
  ].map(({ pair, judgement }): ReportPair => {
    const [first, second] = place(pair);
    return { first, second, ...judgement };
  });
  const pairs = judged.sort(byIndexes);
  const label = labelOf(members);
  const verdict = gravest(pairs);
  const reports = all.map((one, index) => reportOf(one, index >= members.length));
  const unit = members[0]?.claim.unit ?? null;
  return { label, verdict, unit, reports, pairs, conflict: conflictIn(label, verdict, reports, pairs) };
}

function byGroup(pairs: readonly LocatedPair[], groupAt: ReadonlyMap<number, number>): readonly LocatedPair[][] {
  const grouped: LocatedPair[][] = [];
  for (const pair of pairs) {
    const group = groupAt.get(pair[0].order);
    if (group !== undefined) (grouped[group] ??= []).push(pair);
  }
  return grouped;
}

/**
 * The quantities of which a corpus has several reports, in the order of their first report. Only claims that share a
 * key are compared. The result does not depend on the order of `articles`. Never throws.
 */
export function findQuantities(articles: readonly ArticleClaims[]): readonly Quantity[] {
  const located = locate(articles);
  const candidates = samePairs(bucketsOf(located));
  const partners = partnersOf(candidates);
  const same = candidates.filter(([a, b]) => areMates(a, b, partners));
  const parts = partPairs(located);
  // A whole with its parts is a quantity even where nobody else reports it.
  const alone = parts.map(([whole]) => [whole.order, whole.order] as const);
  const groups = groupsOf([...same.map(([a, b]) => [a.order, b.order] as const), ...alone]);
  const groupAt = new Map(groups.flatMap((members, group) => members.map((order) => [order, group] as const)));
  const sameIn = byGroup(same, groupAt);
  const partsIn = byGroup(
    parts.filter(([whole, part]) => groupAt.get(whole.order) !== groupAt.get(part.order)),
    groupAt,
  );
  return groups.map((orders, group) => {
    const members = orders.flatMap((order) => located[order] ?? []);
    return toQuantity(members, sameIn[group] ?? [], partsIn[group] ?? []);
  });
}
