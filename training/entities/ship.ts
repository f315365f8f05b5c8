import { writeFileSync } from "node:fs";
import { ENTITY_TYPES, type EntityType, type Mention } from "../../server/engine/entities/entity";
import { ruleEvidence } from "../../server/engine/entities/model/evidence";
import { readModel } from "../../server/engine/entities/model/packed";
import { modelRecogniser } from "../../server/engine/entities/model/recogniser";
import type { WordTable } from "../../server/engine/entities/model/wordTable";
import { chance } from "./chance";
import { spansOf, type Sentence } from "./conll";
import { forgetful, reliability, scores, type Judged } from "./judge";
import { learn, prepare, viewer, type Seen } from "./learn";
import { readNewsfane } from "./newsfane";
import { labelsOf, readArticles, type GoldArticle } from "./newsArticles";
import { SEEN_AT_LEAST, SHIPPED_OPTIONS, SHIPPED_SEEDS } from "./options";
import { packFor } from "./pack";
import { rulesOfWords } from "./ruleEvidence";

const OUT = "server/engine/entities/model/weights.bin";
/** At nineteen labels this many features take under five megabytes. */
const MOST_FEATURES = 250_000;
const FOLDS = 5;
const NAMES = ["O", ...ENTITY_TYPES.flatMap((type) => [`B-${type}`, `I-${type}`])];
/** isnad-ant follows our guidelines to the letter; NewsFANE is the domain of all. */
const ISNAD = 1;
/**
 * The share of names that the rules are made to forget in training: they were written with these articles at hand, and
 * the model must not learn to lean on them as if they knew the names of every other.
 */
const FORGOTTEN = 0.15;

/**
 * Makes the shipped model and writes it beside its reader. With `fold`, trains on the articles of isnad-ant outside
 * that fifth (every fifth article, from `fold`) and prints what rules, model and both find in the fifth; writes nothing.
 */
export function ship(words: WordTable, data: string, fold: number | undefined, tell: (line: string) => void): void {
  const view = viewer(words);
  const random = chance(1);
  const remembered = (mentions: readonly Mention[]): readonly Mention[] => mentions.filter(() => random() >= FORGOTTEN);
  const articles = readArticles(`${data}/isnad-ant.jsonl`, `${data}/isnad-ant`);
  const isHeldOut = (index: number): boolean => index % FOLDS === fold;
  const own = articles
    .filter((_, index) => !isHeldOut(index))
    .flatMap((article) =>
      article.paragraphs.map((placed): Seen => ({
        views: placed.paragraph.tokens.map(view),
        labels: labelsOf(placed, article.entities),
        beside: ruleEvidence(placed.paragraph.tokens, remembered(placed.mentions)),
        domain: ISNAD,
      })),
    );
  const sentences = readNewsfane(`${data}/newsfane-train.conll`);
  const isHeldOutWire = (index: number): boolean => Math.floor((index * FOLDS) / sentences.length) === fold;
  const newswire = sentences
    .filter((_, index) => !isHeldOutWire(index))
    .map((sentence): Seen => {
      const { spans, mentions } = rulesOfWords(sentence.words);
      return {
        views: sentence.tokens.map(view),
        labels: sentence.labels,
        beside: ruleEvidence(spans, remembered(mentions)),
        domain: 0,
      };
    });
  tell(`${own.length} paragraphs of isnad-ant, ${newswire.length} sentences of NewsFANE`);
  const model = learn(prepare([...own, ...newswire], NAMES, SEEN_AT_LEAST), SHIPPED_OPTIONS, SHIPPED_SEEDS, tell);
  const packed = packFor(model, words, ISNAD, MOST_FEATURES, 1);
  tell(`packed: ${(packed.length / 1e6).toFixed(1)} MB`);
  if (fold === undefined) {
    writeFileSync(OUT, packed);
    return;
  }
  const known = articles.filter((_, index) => isHeldOut(index)).flatMap(judgedOf);
  const wire = sentences.filter((_, index) => isHeldOutWire(index)).map(judgedSentence);
  for (const line of judge(packed, known, wire)) process.stdout.write(`${line}\n`);
}

/** What a packed model finds in articles and newswire that it has not learnt from, paragraph by paragraph. */
function judge(packed: Uint8Array, known: readonly Judged[], wire: readonly Judged[]): readonly string[] {
  const model = readModel(packed);
  if (!model) throw new Error("the packed model cannot be read back");
  const recogniser = modelRecogniser(model);
  const unknown = known.map(forgetful);
  return [
    ...scores(recogniser, known),
    "with rules that forgot two names in five:",
    ...scores(recogniser, unknown),
    "of names that stay in both, right:",
    ...reliability(recogniser, [...known, ...unknown]),
    "newswire, persons, organisations and states:",
    ...scores(recogniser, wire, SHARED_TYPES),
    ...reliability(recogniser, wire, SHARED_TYPES),
  ];
}

/** The types that NewsFANE marks as our guidelines do. */
const SHARED_TYPES: readonly EntityType[] = ["PER", "ORG", "GPE"];

function judgedSentence({ words, labels }: Sentence): Judged {
  const { spans, mentions, paragraph } = rulesOfWords(words);
  const gold = spansOf(labels).map(({ first, last, type }) => ({
    start: spans[first]?.start ?? 0,
    end: spans[last - 1]?.end ?? 0,
    type: type as EntityType,
  }));
  return { paragraph, rules: mentions, gold };
}

const judgedOf = ({ paragraphs, entities }: GoldArticle): readonly Judged[] =>
  paragraphs.map(({ start, paragraph, mentions }) => ({
    paragraph,
    rules: mentions,
    gold: entities
      .filter((entity) => !entity.nested && entity.start >= start && entity.start < start + paragraph.text.length)
      .map(({ start: from, end, type }) => ({ start: from - start, end: end - start, type })),
  }));
