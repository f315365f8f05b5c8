// The links of the sample corpus measured against its annotation, which lies beside the checkout and is not ours to ship.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { analyseArticle } from "../../server/engine/analyseArticle";
import { analyseCorpus } from "../../server/engine/analyseCorpus";
import { bCubed } from "./bcubed";
import { judge, matched, readGold } from "./goldLinks";

const ROOT = join(import.meta.dirname, "../..");
const GOLD = join(ROOT, "../shared/gold/seeds-entities.jsonl");

describe.skipIf(!existsSync(GOLD))("links of the seeds (skipped where ../shared/gold is absent)", () => {
  it("agree with the annotation as one corpus", () => {
    const articles = readGold(GOLD, ROOT);
    const corpus = analyseCorpus(articles.map(({ path, text }) => ({ path, analysis: analyseArticle(text) })));
    const found = new Map(corpus.articles.map(({ path, analysis }) => [path, analysis.entities]));
    const judged = articles.flatMap(({ path, mentions }) => judge(mentions, found.get(path) ?? [], ""));
    const { precision, f1 } = bCubed(matched(judged));
    expect(matched(judged).length).toBeGreaterThan(200);
    expect(f1).toBeGreaterThanOrEqual(0.95);
    // A false link makes false conflicts.
    expect(precision).toBeGreaterThanOrEqual(0.98);
  });
});
