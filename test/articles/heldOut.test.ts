// The analyser measured on the held-out clusters: our honest net against regressions. held-out/README.md says what they are.
import { describe, expect, it } from "vitest";
import { heldOutArticles } from "./heldOut";
import { scoreConflicts } from "./heldOutConflicts";
import { percent, scoreHeldOut } from "./heldOutScore";

/** Percent that a change may not fall below. */
const FLOORS: Readonly<Record<string, number>> = {
  "figures found": 99,
  "value and kind": 99,
  qualifier: 99,
  "counted noun": 98,
  claims: 98,
  unsourced: 95,
  source: 96,
  "sort of source": 95,
  status: 99,
  "conflicts true": 97,
  "conflicts found": 72,
};

describe("scores on the held-out clusters", () => {
  const articles = heldOutArticles();
  const measures = [...scoreHeldOut(articles).measures, ...scoreConflicts(articles).measures];

  it("measures clusters of several outlets", () => {
    const clusters = new Map<string, number>();
    for (const { cluster } of articles) clusters.set(cluster, (clusters.get(cluster) ?? 0) + 1);
    expect([...clusters].filter(([, count]) => count < 3)).toEqual([]);
  });

  it.each(measures)("$name", (measure) => {
    expect(percent(measure)).toBeGreaterThanOrEqual(FLOORS[measure.name] ?? 100);
  });
});
