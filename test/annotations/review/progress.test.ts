// How far the review of a corpus has come.
import { expect, it } from "vitest";
import { decidedOf, NO_TALLY, progressOf, sumOf } from "../../../server/annotations/review/progress";
import { after, idOf, review } from "./desk";

it("counts by article, label and annotator", () => {
  const fresh = review();
  const { review: reviewed } = after([
    { op: "accept", ids: [idOf(fresh, "figure", "7 عناصر")] },
    { op: "edit", id: idOf(fresh, "figure", "20 معتقلا"), attributes: { lo: 21, hi: 21 } },
    { op: "reject", ids: [idOf(fresh, "entity", "سوريا")] },
  ]);
  const progress = progressOf([
    { path: "a.txt", items: reviewed.items },
    { path: "b.txt", items: fresh.items },
  ]);
  const [first, second] = progress.articles;
  expect(first).toEqual({
    path: "a.txt",
    tally: { ...NO_TALLY, suggestion: fresh.items.length - 3, accepted: 1, corrected: 1, rejected: 1 },
  });
  expect(second?.tally).toEqual({ ...NO_TALLY, suggestion: fresh.items.length });
  expect([decidedOf(progress.all), sumOf(progress.all)]).toEqual([3, 2 * fresh.items.length]);
  expect(progress.labels.find(({ label }) => label === "cardinal")).toEqual({
    kind: "figure",
    label: "cardinal",
    tally: { ...NO_TALLY, suggestion: 2, accepted: 1, corrected: 1 },
  });
  expect(progress.annotators).toEqual([
    { annotator: "س", tally: { ...NO_TALLY, accepted: 1, corrected: 1, rejected: 1 } },
  ]);
});

it("counts nothing in an empty corpus", () => {
  expect(progressOf([])).toEqual({ all: NO_TALLY, articles: [], labels: [], annotators: [] });
});
