import { writeFileSync } from "node:fs";
import { ENTITY_TYPES, type Mention } from "../../server/engine/entities/entity";
import { ruleEvidence } from "../../server/engine/entities/model/evidence";
import { joinMentions } from "../../server/engine/entities/model/join";
import { readModel } from "../../server/engine/entities/model/packed";
import { modelRecogniser } from "../../server/engine/entities/model/recogniser";
import type { WordTable } from "../../server/engine/entities/model/wordTable";
import { shift } from "../../server/engine/text/span";
import { learn, prepare, viewer, type Seen } from "./learn";
import { readNewsfane } from "./newsfane";
import { labelsOf, readArticles, type GoldArticle } from "./newsArticles";
import { SEEN_AT_LEAST, SHIPPED_OPTIONS } from "./options";
import { packFor } from "./pack";
import { evidenceOfWords } from "./ruleEvidence";

const OUT = "server/engine/entities/model/weights.bin";
/** At nineteen labels this many features take under five megabytes. */
const MOST_FEATURES = 250_000;
const FOLDS = 5;
const NAMES = ["O", ...ENTITY_TYPES.flatMap((type) => [`B-${type}`, `I-${type}`])];
/** isnad-ant follows our guidelines to the letter; NewsFANE is the domain of all. */
const ISNAD = 1;

/**
 * Makes the shipped model and writes it beside its reader. With `fold`, trains on the articles of isnad-ant outside
 * that fifth (every fifth article, from `fold`) and prints what rules, model and both find in the fifth; writes nothing.
 */
export function ship(words: WordTable, data: string, fold: number | undefined, tell: (line: string) => void): void {
  const view = viewer(words);
  const articles = readArticles(`${data}/isnad-ant.jsonl`, `${data}/isnad-ant`);
  const isHeldOut = (index: number): boolean => index % FOLDS === fold;
  const own = articles
    .filter((_, index) => !isHeldOut(index))
    .flatMap((article) =>
      article.paragraphs.map((placed): Seen => ({
        views: placed.paragraph.tokens.map(view),
        labels: labelsOf(placed, article.entities),
        beside: ruleEvidence(placed.paragraph.tokens, placed.mentions),
        domain: ISNAD,
      })),
    );
  const newswire = readNewsfane(`${data}/newsfane-train.conll`).map((sentence): Seen => ({
    views: sentence.tokens.map(view),
    labels: sentence.labels,
    beside: evidenceOfWords(sentence.words),
    domain: 0,
  }));
  tell(`${own.length} paragraphs of isnad-ant, ${newswire.length} sentences of NewsFANE`);
  const model = learn(prepare([...own, ...newswire], NAMES, SEEN_AT_LEAST), SHIPPED_OPTIONS, [1], tell);
  const packed = packFor(model, words, ISNAD, MOST_FEATURES, 1);
  tell(`packed: ${(packed.length / 1e6).toFixed(1)} MB`);
  if (fold === undefined) writeFileSync(OUT, packed);
  else
    for (const line of compare(
      packed,
      articles.filter((_, index) => isHeldOut(index)),
    ))
      process.stdout.write(`${line}\n`);
}

const isSame = (a: Pick<Mention, "start" | "end" | "type">, b: { start: number; end: number; type: string }): boolean =>
  a.type === b.type && a.end === b.end && Math.abs(a.start - b.start) <= 1;

/** Scores of rules, model and both, paragraph by paragraph, and how right each tenth of the model's probabilities is. */
function compare(packed: Uint8Array, articles: readonly GoldArticle[]): readonly string[] {
  const model = readModel(packed);
  if (!model) throw new Error("the packed model cannot be read back");
  const recogniser = modelRecogniser(model);
  const readers: Readonly<
    Record<string, (rules: readonly Mention[], found: readonly Mention[]) => readonly Mention[]>
  > = {
    rules: (rules) => rules,
    model: (_, found) => found,
    both: joinMentions,
  };
  const tenths = Array.from({ length: 10 }, () => ({ all: 0, right: 0 }));
  const lines = Object.entries(readers).map(([name, choose]) => {
    let right = 0;
    let wrong = 0;
    let wanted = 0;
    for (const { paragraphs, entities } of articles) {
      const gold = entities.filter(({ nested }) => !nested);
      wanted += gold.length;
      for (const { start, paragraph, mentions } of paragraphs) {
        const chosen = choose(mentions, recogniser.label(paragraph, mentions)).filter(({ nested }) => !nested);
        for (const mention of chosen) {
          const hit = gold.some((each) => isSame(shift(mention, start), each));
          if (hit) right++;
          else wrong++;
          const tenth = name === "both" ? tenths[Math.min(9, Math.floor(mention.score * 10))] : undefined;
          if (tenth) {
            tenth.all++;
            if (hit) tenth.right++;
          }
        }
      }
    }
    const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);
    const [p, r, f] = [
      percent(right, right + wrong),
      percent(right, wanted),
      percent(2 * right, right + wrong + wanted),
    ];
    return `${name.padEnd(6)} P ${p}  R ${r}  F1 ${f}  (${right} right, ${wrong} wrong, ${wanted} wanted)`;
  });
  const reliability = tenths.map(({ all, right }, index) => `${index / 10}: ${right}/${all}`).join("  ");
  return [...lines, `right by score: ${reliability}`];
}
