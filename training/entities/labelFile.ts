import { bestLabels, chainOf, latticeOf, marginalsOf } from "../../server/engine/entities/model/chain";
import { readModel } from "../../server/engine/entities/model/packed";
import { scorerOf } from "../../server/engine/entities/model/scores";
import type { WordTable } from "../../server/engine/entities/model/wordTable";
import type { Sentence } from "./conll";
import { documentEvidence, type FirstReading } from "./documentEvidence";
import { DOCUMENT_EVIDENCE, learn, prepare, viewer, type Evidence, type Seen } from "./learn";
import { DOCUMENT_WINDOW, FIRST_OPTIONS, OPTIONS, SEEDS, SEEN_AT_LEAST } from "./options";
import { packFor } from "./pack";
import { evidenceOfWords } from "./ruleEvidence";

const FOLDS = 4;
/** Features beyond this many are dropped: at nine labels they take under five megabytes. */
const MOST_FEATURES = 400_000;

interface Reading extends FirstReading {
  readonly best: readonly number[];
}

/**
 * Learns from one corpus and labels another with the packed model, as the engine would: a first reading of each
 * sentence by itself, then another that sees how the same words were labelled around it.
 */
export function learnAndLabel(
  words: WordTable,
  train: readonly Sentence[],
  test: readonly Sentence[],
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
  const evidence = documentEvidence(firstReadings(words, known, names, tell), names, DOCUMENT_WINDOW);
  const model = learn(prepare(known, names, SEEN_AT_LEAST, evidence), OPTIONS, SEEDS, tell);
  const packed = packFor(model, words, 0, MOST_FEATURES, 1);
  const unread = test.map(see);
  const readings = readAll(packed, unread, documentEvidence(readAll(packed, unread), names, DOCUMENT_WINDOW));
  return { packed, labels: readings.map(({ best }) => best.map((label) => names[label] ?? "O")) };
}

/** First readings of the sentences to learn from, each by a model that has not learnt from it. */
function firstReadings(
  words: WordTable,
  known: readonly Seen[],
  names: readonly string[],
  tell: (line: string) => void,
): readonly Reading[] {
  const prepared = prepare(known, names, SEEN_AT_LEAST);
  return Array.from({ length: FOLDS }, (_, fold) => {
    const [from, to] = [fold, fold + 1].map((each) => Math.floor((known.length * each) / FOLDS));
    const instances = [...prepared.instances.slice(0, from), ...prepared.instances.slice(to)];
    tell(`first reading of part ${fold + 1} of ${FOLDS}`);
    const model = learn({ ...prepared, instances }, FIRST_OPTIONS, SEEDS.slice(0, 1));
    return readAll(packFor(model, words, 0, MOST_FEATURES, 1), known.slice(from, to));
  }).flat();
}

/** Reads sentences with a packed model, with or without what their documents say. */
function readAll(packed: Uint8Array, seen: readonly Seen[], documents?: readonly Evidence[]): readonly Reading[] {
  const model = readModel(packed);
  if (!model) throw new Error("the packed model cannot be read back");
  const { look, emissions } = scorerOf(model);
  const chain = chainOf(model);
  return seen.map(({ views, beside }, index) => {
    const scores = emissions(views.map(look), [
      ...beside.map((values, name) => [name, values] as const),
      ...(documents?.[index] ?? []).map((values, name) => [DOCUMENT_EVIDENCE + name, values] as const),
    ]);
    const marginals = marginalsOf(latticeOf(chain, scores), model.labels.length);
    return { views, marginals, best: bestLabels(chain, scores) };
  });
}
