// The article that comes after one: the next that has something left to decide.
import { expect, it } from "vitest";
import { articleAfter } from "../../../client/reader/articleAfter";
import type { ReviewCounts } from "../../../server/protocol/annotations";

const counts = (suggestion: number, lost = 0): ReviewCounts => ({
  suggestion,
  accepted: 3,
  corrected: 0,
  added: 0,
  rejected: 0,
  lost,
});
const progress = (articles: Readonly<Record<string, ReviewCounts>>) => ({
  all: counts(0),
  labels: [],
  names: [],
  annotators: [],
  articles: Object.entries(articles).map(([uri, its]) => ({ uri, counts: its })),
});

it.each<readonly [next: string | undefined, previous: string | undefined, of: Readonly<Record<string, ReviewCounts>>]>([
  ["c", "c", { a: counts(1), b: counts(0), c: counts(2) }],
  ["b", "d", { a: counts(1), b: counts(5), c: counts(2), d: counts(1) }],
  ["b", "c", { a: counts(1), b: counts(0), c: counts(0) }],
  ["c", "c", { a: counts(0), b: counts(0), c: counts(0, 1) }],
  [undefined, undefined, { a: counts(1) }],
  [undefined, undefined, {}],
])("next %s, previous %s", (next, previous, articles) => {
  expect([articleAfter(progress(articles), "a", 1), articleAfter(progress(articles), "a", -1)]).toEqual([
    next,
    previous,
  ]);
});

it("begins at an end where the article is none of them", () => {
  const all = progress({ x: counts(1), y: counts(1) });
  expect([articleAfter(all, "a", 1), articleAfter(all, "a", -1)]).toEqual(["x", "x"]);
});
