import type { Claim } from "../claims/claim";
import type { Conflict, FigureReference, Verdict } from "./conflict";
import { dateOfPath } from "./dateOfPath";
import { clash, isDenial } from "./interval";
import { areMates, pairUp, type Located, type Partners } from "./partners";
import { sameAcrossArticles, sameWithinArticle } from "./sameQuantity";

/** An article's part in the comparison. */
export interface ArticleClaims {
  readonly path: string;
  readonly claims: readonly Claim[];
}

/** Claims by key, each bucket in the order of paths and figures. */
function bucketsOf(articles: readonly ArticleClaims[]): ReadonlyMap<string, readonly Located[]> {
  const buckets = new Map<string, Located[]>();
  let order = 0;
  for (const { path, claims } of [...articles].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    const day = dateOfPath(path);
    for (const claim of claims) {
      const located: Located = { path, day, claim, order: order++ };
      for (const key of claim.keys) {
        const bucket = buckets.get(key);
        if (bucket) bucket.push(located);
        else buckets.set(key, [located]);
      }
    }
  }
  return buckets;
}

/** Reports whose days are known tell of one happening only within two weeks; old tolls are told again as history. */
const LONGEST_STORY = 14;

const isOneStory = (a: Located, b: Located): boolean =>
  a.day === null || b.day === null || Math.abs(a.day - b.day) <= LONGEST_STORY;

const same = (a: Located, b: Located): boolean =>
  a.path === b.path ? sameWithinArticle(a.claim, b.claim) : isOneStory(a, b) && sameAcrossArticles(a.claim, b.claim);

/** Counts that only grow while the days pass. */
const TOLLS = new Set(["killed", "wounded", "casualties", "bodies", "arrested", "displaced", "evacuated", "rescued"]);

/** Whether the later report has the higher count. */
function isUpdate({ first, second }: Clash): boolean {
  if (first.day === null || second.day === null || first.day === second.day) return false;
  const [earlier, later] = first.day < second.day ? [first.claim, second.claim] : [second.claim, first.claim];
  return TOLLS.has(earlier.event ?? "") && (earlier.hi ?? Infinity) < (later.lo ?? -Infinity);
}

function verdictOf(clashes: readonly Clash[]): Verdict {
  if (clashes.some(({ first, second }) => isDenial(first.claim, second.claim))) return "denied";
  return clashes.every(isUpdate) ? "update" : "conflict";
}

interface Clash {
  readonly first: Located;
  readonly second: Located;
}

interface Comparison {
  readonly clashes: readonly Clash[];
  readonly partners: Partners;
}

/**
 * How many claims behind it in its bucket a claim is held against. Buckets are far smaller unless one text is repeated
 * hundreds of times; then the bound keeps the work in proportion to the claims.
 */
const WINDOW = 120;

/** The first key that two claims share; their keys are sorted. */
function firstShared(a: readonly string[], b: readonly string[]): string | undefined {
  return a.find((key) => b.includes(key));
}

/** Compares the claims of each bucket; a pair that shares several keys is compared under the first of them. */
function compare(buckets: ReadonlyMap<string, readonly Located[]>): Comparison {
  const clashes: Clash[] = [];
  const partners = new Map<number, Located[]>();
  for (const [key, bucket] of buckets) {
    for (const [index, first] of bucket.entries()) {
      for (const second of bucket.slice(index + 1, index + 1 + WINDOW)) {
        if (firstShared(first.claim.keys, second.claim.keys) !== key || !same(first, second)) continue;
        pairUp(partners, first, second);
        if (clash(first.claim, second.claim)) clashes.push({ first, second });
      }
    }
  }
  return { clashes, partners };
}

/** Clashes that share a figure tell of one quantity. */
function groupsOf(clashes: readonly Clash[]): readonly (readonly Clash[])[] {
  const rootOf = new Map<number, number>();
  const root = (order: number): number => {
    let at = order;
    for (let next = rootOf.get(at); next !== undefined && next !== at; next = rootOf.get(at)) {
      // Halves the way, so that long chains of clashes stay short to walk.
      rootOf.set(at, rootOf.get(next) ?? next);
      at = next;
    }
    return at;
  };
  for (const { first, second } of clashes) {
    const [a, b] = [root(first.order), root(second.order)];
    rootOf.set(Math.max(a, b), Math.min(a, b));
  }
  const groups = new Map<number, Clash[]>();
  for (const found of clashes) {
    const at = root(found.first.order);
    const group = groups.get(at);
    if (group) group.push(found);
    else groups.set(at, [found]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

function toConflict(clashes: readonly Clash[]): Conflict {
  const members = new Map(
    clashes.flatMap(({ first, second }) => [first, second]).map((located) => [located.order, located]),
  );
  const located = [...members.values()].sort((a, b) => a.order - b.order);
  const indexOf = new Map(located.map(({ order }, index) => [order, index]));
  const pairs = clashes
    .map(({ first, second }) => [indexOf.get(first.order) ?? 0, indexOf.get(second.order) ?? 0] as const)
    .map(([a, b]): readonly [number, number] => (a < b ? [a, b] : [b, a]))
    .sort(([a, m], [b, n]) => a - b || m - n);
  const figures = located.map(({ path, claim }): FigureReference => ({ path, figure: claim.figure }));
  return { label: labelOf(located), verdict: verdictOf(clashes), figures, pairs };
}

/** The fullest label among the claims, the first of them where several are as full. */
function labelOf(located: readonly Located[]): string {
  const parts = (label: string): number => label.split(" · ").length;
  return located.reduce(
    (best, { claim }) => (parts(claim.label) > parts(best) ? claim.label : best),
    located[0]?.claim.label ?? "",
  );
}

/**
 * The quantities of a corpus on which reports exclude each other. Only claims that share a key are compared.
 * The result does not depend on the order of `articles`. Never throws.
 */
export function findConflicts(articles: readonly ArticleClaims[]): readonly Conflict[] {
  const { clashes, partners } = compare(bucketsOf(articles));
  return groupsOf(clashes.filter(({ first, second }) => areMates(first, second, partners))).map(toConflict);
}
