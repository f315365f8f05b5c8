// Measures the links of names by B-cubed: `npm run score:links [-- --misses]`. The annotated articles lie beside the
// checkout; what is absent is said and passed over.
import { join } from "node:path";
import { analyseArticle } from "../../server/engine/analyseArticle";
import { analyseCorpus } from "../../server/engine/analyseCorpus";
import { lazyRecogniser } from "../../server/files/lazyRecogniser";
import { bCubed, type Judged } from "./bcubed";
import { judge, matched, readGold, type GoldArticle } from "./goldLinks";
import { mergesAndSplits } from "./mistakes";

const ROOT = join(import.meta.dirname, "../..");
const SHARED = join(ROOT, "../shared");
const recogniser = lazyRecogniser(join(ROOT, "server/engine/entities/model/weights.bin"));

const SETS: readonly (readonly [name: string, file: string, folder: string])[] = [
  ["seeds", join(SHARED, "gold/seeds-entities.jsonl"), ROOT],
  ["development", join(SHARED, "gold/dev-entities.jsonl"), join(SHARED, "gold/dev")],
  ["radio", join(SHARED, "data/entities/isnad-ant.jsonl"), join(SHARED, "data/entities/isnad-ant")],
];

const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);

function show(name: string, mentions: readonly Judged[]): void {
  const linked = matched(mentions);
  const [own, all] = [bCubed(linked), bCubed(mentions)];
  console.log(
    `${name.padEnd(34)} P ${percent(own.precision)}  R ${percent(own.recall)}  F1 ${percent(own.f1)}  (${linked.length} names)` +
      `   with names missed and invented: F1 ${percent(all.f1)}`,
  );
}

/** The mentions of articles that are read as one corpus; `scopeOf` says which articles' things may be one. */
function judgeCorpus(
  articles: readonly GoldArticle[],
  scopeOf: (article: GoldArticle) => string,
): readonly (readonly [GoldArticle, readonly Judged[]])[] {
  const analysed = articles.map(({ path, text }) => ({
    path,
    analysis: analyseArticle(text, undefined, { recogniser: recogniser() }),
  }));
  const found = new Map(analyseCorpus(analysed).articles.map(({ path, analysis }) => [path, analysis.entities]));
  return articles.map((article) => [article, judge(article.mentions, found.get(article.path) ?? [], scopeOf(article))]);
}

const all = (judged: readonly (readonly [GoldArticle, readonly Judged[]])[]): readonly Judged[] =>
  judged.flatMap(([, mentions]) => mentions);

for (const [name, file, folder] of SETS) {
  const articles = readGold(file, folder);
  if (articles.length === 0) {
    console.log(`${name}: absent (${file})`);
    continue;
  }
  const clusters = [...new Set(articles.map(({ cluster }) => cluster))];
  const single = articles.flatMap((article) => judgeCorpus([article], ({ path }) => path));
  show(`${name}, each article alone`, all(single));
  const together = judgeCorpus(articles, () => "");
  show(`${name}, as one corpus`, all(together));
  if (clusters.length > 1) {
    for (const cluster of clusters) {
      const members = articles.filter((article) => article.cluster === cluster);
      show(`  ${cluster}`, all(judgeCorpus(members, () => "")));
    }
  }
  if (process.argv.includes("--misses")) for (const line of mergesAndSplits(together)) console.log(line);
}
