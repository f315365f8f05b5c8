import { bestLabels, chainOf, latticeOf, marginalsOf } from "../../server/engine/entities/model/chain";
import { readModel } from "../../server/engine/entities/model/packed";
import { scorerOf } from "../../server/engine/entities/model/scores";
import type { WordTable } from "../../server/engine/entities/model/wordTable";
import type { Sentence } from "./conll";
import { documentEvidence, type FirstReading } from "./documentEvidence";
import { DOCUMENT_EVIDENCE, learn, prepare, viewer, type Evidence, type Prepared, type Seen } from "./learn";
import { keysOfAll, newsEvidence, readNews, tallyNews } from "./newsEvidence";
import { DOCUMENT_WINDOW, FIRST_OPTIONS, OPTIONS, SEEDS, SEEN_AT_LEAST } from "./options";
import { packFor } from "./pack";
import { evidenceOfWords } from "./ruleEvidence";

const FOLDS = 4;
/** Features beyond this many are dropped: at nine labels they take under five megabytes. */
const MOST_FEATURES = 400_000;

interface Reading extends FirstReading {
  readonly best: readonly number[];
}

/** First readings of sentences, and what a model that read them says of their words in news. */
interface FirstLook {
  readonly readings: readonly Reading[];
  readonly news: readonly Evidence[];
}

/**
 * Learns from one corpus and labels another with the packed model, as the engine would: a first reading of each
 * sentence by itself, then another that sees how the same words were labelled around it, and in the file `newsFile` of
 * articles without labels, where there is one (`readNews`).
 */
export function learnAndLabel(
  words: WordTable,
  train: readonly Sentence[],
  test: readonly Sentence[],
  newsFile: string,
  tell: (line: string) => void,
): { readonly packed: Uint8Array; readonly labels: readonly (readonly string[])[] } {
  const names = [...new Set(["O", ...train.flatMap(({ labels }) => labels)])];
  const view = viewer(words);
  const see = ({ tokens, labels, words: written }: Sentence): Seen => ({
    views: tokens.map(view),
    labels,
    beside: evidenceOfWords(written),
    domain: 0,
  });
  const known = train.map(see);
  const unread = test.map(see);
  const news = readNews(newsFile, view);
  const asked = keysOfAll([...known, ...unread]);
  const prepared = prepare(known, names, SEEN_AT_LEAST);
  const lookWith = (instances: Prepared["instances"], sentences: readonly Seen[]): FirstLook => {
    const model = learn({ ...prepared, instances }, FIRST_OPTIONS, SEEDS.slice(0, 1));
    const read = readerOf(packFor(model, words, 0, MOST_FEATURES, 1));
    const tallies = tallyNews(news, read, asked, names.length);
    return {
      readings: sentences.map((each) => read(each)),
      news: news.length === 0 ? [] : newsEvidence(sentences, tallies),
    };
  };
  // Each sentence to learn from is looked at by a model that has not learnt from it.
  const looks = Array.from({ length: FOLDS }, (_, fold) => {
    const [from, to] = [fold, fold + 1].map((each) => Math.floor((known.length * each) / FOLDS));
    tell(`first reading of part ${fold + 1} of ${FOLDS}`);
    return lookWith([...prepared.instances.slice(0, from), ...prepared.instances.slice(to)], known.slice(from, to));
  });
  const evidence = allEvidence(
    { readings: looks.flatMap(({ readings }) => readings), news: looks.flatMap((look) => look.news) },
    names,
  );
  const unreadNews = news.length === 0 ? [] : lookWith(prepared.instances, unread).news;
  const model = learn(prepare(known, names, SEEN_AT_LEAST, evidence), OPTIONS, SEEDS, tell);
  const packed = packFor(model, words, 0, MOST_FEATURES, 1);
  const read = readerOf(packed);
  const around = allEvidence({ readings: unread.map((each) => read(each)), news: unreadNews }, names);
  const labels = unread.map((each, index) => read(each, around[index]).best.map((label) => names[label] ?? "O"));
  return { packed, labels };
}

/** What documents and news say of the words of sentences. */
const allEvidence = ({ readings, news }: FirstLook, names: readonly string[]): readonly Evidence[] =>
  documentEvidence(readings, names, DOCUMENT_WINDOW).map((each, index) => [...each, ...(news[index] ?? [])]);

/** Reads sentences with a packed model, with or without what documents and news say of their words. */
function readerOf(packed: Uint8Array): (sentence: Seen, documents?: Evidence) => Reading {
  const model = readModel(packed);
  if (!model) throw new Error("the packed model cannot be read back");
  const { look, emissions } = scorerOf(model);
  const chain = chainOf(model);
  return ({ views, beside }, documents = []) => {
    const scores = emissions(views.map(look), [
      ...beside.map((values, name) => [name, values] as const),
      ...documents.map((values, name) => [DOCUMENT_EVIDENCE + name, values] as const),
    ]);
    const marginals = marginalsOf(latticeOf(chain, scores), model.labels.length);
    return { views, marginals, best: bestLabels(chain, scores) };
  };
}
