import { contextFeatures, evidenceFeatures, REACH, topicOf, wordFeatures } from "./features";
import type { Model } from "./packed";
import { findSlot } from "./slots";
import { viewWord, type FeatureToken, type WordView } from "./wordView";

/** What one word gives to the labels of the tokens around it and to its own, by offset from `-REACH` to `REACH`. */
interface KnownWord {
  readonly view: WordView;
  readonly scores: readonly Float32Array[];
}

/** The words kept with their scores: what a day's editing meets, within a few megabytes. */
const KEPT_WORDS = 8192;

/** How a model scores tokens. It keeps the scores of words it has seen; what it returns does not depend on them. */
export interface Scorer {
  readonly look: (token: FeatureToken) => WordView;
  /** `token * labels + label` for the tokens of a sentence, with lists of evidence by their number. */
  readonly emissions: (
    views: readonly WordView[],
    evidence: readonly (readonly [name: number, values: readonly number[]])[],
  ) => Float32Array;
}

export function scorerOf(model: Model): Scorer {
  const { slots, rows, weights, scale } = model;
  const L = model.labels.length;
  const known = new Map<string, KnownWord>();
  const quiet = new Map<number, Float32Array>();

  const addRow = (into: Float32Array, at: number, feature: number): void => {
    const slot = findSlot(slots, feature);
    if (slot < 0) return;
    const row = (rows[slot] ?? 0) * L;
    for (let label = 0; label < L; label++) {
      into[at + label] = (into[at + label] ?? 0) + (scale[weights[row + label] ?? 0] ?? 0);
    }
  };

  /** What it gives that evidence says nothing at a token and beside it, as it does at most tokens. */
  const quietScores = (name: number): Float32Array => {
    const found = quiet.get(name);
    if (found) return found;
    const sum = new Float32Array(L);
    evidenceFeatures([], [], 0, name, (feature) => {
      addRow(sum, 0, feature);
    });
    quiet.set(name, sum);
    return sum;
  };

  const wordOf = ({ kind, norm }: FeatureToken): KnownWord => {
    const key = `${kind} ${norm}`;
    const found = known.get(key);
    if (found) return found;
    const view = viewWord(model.words, { kind, norm });
    const scores: Float32Array[] = [];
    for (let offset = -REACH; offset <= REACH; offset++) {
      const sum = new Float32Array(L);
      wordFeatures(view, offset, (feature) => {
        addRow(sum, 0, feature);
      });
      scores.push(sum);
    }
    if (known.size >= KEPT_WORDS) known.clear();
    const word = { view, scores };
    known.set(key, word);
    return word;
  };

  return {
    look: (token) => wordOf(token).view,
    emissions: (views, evidence) => {
      const words = views.map(wordOf);
      const topic = topicOf(views);
      const sums = new Float32Array(views.length * L);
      for (let index = 0; index < views.length; index++) {
        const at = index * L;
        const add = (feature: number): void => {
          addRow(sums, at, feature);
        };
        for (let offset = -REACH; offset <= REACH; offset++) {
          const given = words[index + offset]?.scores[offset + REACH];
          if (given) addScores(sums, at, given);
        }
        contextFeatures(views, index, topic, add);
        for (const [name, values] of evidence) {
          if (isQuiet(values, index)) addScores(sums, at, quietScores(name));
          else evidenceFeatures(values, views, index, name, add);
        }
      }
      return sums;
    },
  };
}

const isQuiet = (values: readonly number[], index: number): boolean =>
  !values[index - 1] && !values[index] && !values[index + 1];

/** Adds the scores of each label to those of the token whose row begins at `at`. */
function addScores(sums: Float32Array, at: number, scores: Float32Array): void {
  for (let label = 0; label < scores.length; label++) sums[at + label] = (sums[at + label] ?? 0) + (scores[label] ?? 0);
}
