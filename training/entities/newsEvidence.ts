import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { ruleEvidence } from "../../server/engine/entities/model/evidence";
import type { FeatureToken, WordView } from "../../server/engine/entities/model/wordView";
import { readMentions } from "../../server/engine/entities/readMentions";
import { splitLines } from "../../server/engine/text/lines";
import { readParagraph } from "../../server/engine/text/readParagraph";
import { keysOf, type FirstReading } from "./documentEvidence";
import type { Evidence, Seen } from "./learn";

/** The shares of names below which a key is at level 0, 1, 2 and 3. */
const LEVELS = [0.05, 0.2, 0.5, 0.8];
/** The counts below which a key is rare, and neither rare nor frequent. */
const MANY = [3, 10];

/** How often a key was read in news, and how much of each label it got. */
interface Tally {
  count: number;
  readonly mass: Float32Array;
}

/** How a model reads news that nobody labelled, by key: a stem, or a stem with a word beside it. */
export type NewsTallies = ReadonlyMap<number, Tally>;

/**
 * The paragraphs of a gzipped file of `{ text }` lines, without labels; none where the file is absent. `view` is how
 * features see a token.
 */
export function readNews(path: string, view: (token: FeatureToken) => WordView): readonly Seen[] {
  if (!existsSync(path)) return [];
  const lines = gunzipSync(readFileSync(path)).toString("utf8").trim().split("\n");
  return lines.flatMap((line) => {
    const { text } = JSON.parse(line) as { text: string };
    return [...splitLines(text)]
      .map(({ start, end }) => readParagraph(text.slice(start, end)))
      .filter(({ tokens }) => tokens.length > 0)
      .map((paragraph) => ({
        views: paragraph.tokens.map(view),
        labels: [],
        beside: ruleEvidence(paragraph.tokens, readMentions(paragraph)),
        domain: 0,
      }));
  });
}

/** The keys of some sentences: of the news nothing else need be counted. */
export const keysOfAll = (sentences: readonly Pick<Seen, "views">[]): ReadonlySet<number> =>
  new Set(sentences.flatMap((sentence) => keysOf(sentence).map(([, , key]) => key)));

/** Counts how `read` labels the `asked` keys in the news. `labels` is how many labels there are. */
export function tallyNews(
  news: readonly Seen[],
  read: (paragraph: Seen) => FirstReading,
  asked: ReadonlySet<number>,
  labels: number,
): NewsTallies {
  const tallies = new Map<number, Tally>();
  for (const paragraph of news) {
    const keys = keysOf(paragraph).filter(([, , key]) => asked.has(key));
    if (keys.length === 0) continue;
    const { marginals } = read(paragraph);
    for (const [index, , key] of keys) {
      const tally = tallies.get(key) ?? { count: 0, mass: new Float32Array(labels) };
      tally.count++;
      for (let label = 0; label < labels; label++) tally.mass[label]! += marginals[index * labels + label]!;
      tallies.set(key, tally);
    }
  }
  return tallies;
}

/** What the news say of each word of each sentence, by kind of key; 0 where they do not have it. */
export function newsEvidence(sentences: readonly Pick<Seen, "views">[], tallies: NewsTallies): readonly Evidence[] {
  return sentences.map((sentence) => {
    const evidence = [0, 1, 2].map(() => sentence.views.map(() => 0));
    for (const [index, which, key] of keysOf(sentence)) {
      const tally = tallies.get(key);
      if (tally) evidence[which]![index] = summary(tally);
    }
    return evidence;
  });
}

/** The most likely label of a key but none, how large the share of all names is, and whether there are many. */
function summary({ count, mass }: Tally): number {
  let best = 1;
  let named = 0;
  for (let label = 1; label < mass.length; label++) {
    named += mass[label]!;
    if (mass[label]! > mass[best]!) best = label;
  }
  const level = stepOf(LEVELS, named / count);
  return 1 + stepOf(MANY, count) + (MANY.length + 1) * (level === 0 ? 0 : 1 + level + (LEVELS.length + 1) * best);
}

const stepOf = (bounds: readonly number[], value: number): number => bounds.filter((bound) => value >= bound).length;
