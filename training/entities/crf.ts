import { chance } from "./chance";

/** A sentence as numbers: the known features of its tokens one after another, and the label of each token. */
export interface Instance {
  readonly features: Int32Array;
  /** Where the features of each token begin, and at last where those of the last one end. */
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  /** 1 for a feature that only knows its token by its letters, so that leaving it out makes the word an unknown one. */
  readonly lexical: Uint8Array;
  /** Which features look at the same thing: those of one group are hidden together. */
  readonly groups: Uint8Array;
}

/** Groups of features are numbered below this. */
const MOST_GROUPS = 64;

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** The weight of the absolute size of weights: it makes most of them zero. */
  readonly l1: number;
  /** The weight of the square of weights. */
  readonly l2: number;
  /** What it costs to read a token of a name as none: the softmax margin of Gimpel and Smith (2010). */
  readonly missCost: number;
  /** The share of features left out at random of each token in training. */
  readonly dropout: number;
  /** The share of groups of features hidden at random of each token in training: feature bagging (Sutton et al., 2006). */
  readonly hidden: number;
  /** The share of tokens that are made unknown words in training. */
  readonly unknown: number;
}

export interface Crf {
  readonly labels: number;
  readonly weights: Float32Array;
  /** From label to label: `from * labels + to`; at `labels * labels + to` from the beginning of a sentence. */
  readonly transitions: Float32Array;
}

/**
 * Trains a linear-chain conditional random field by AdaGrad, sentence by sentence, the weights of the later epochs
 * averaged. `outside` is the label O; the same `seed` gives the same weights.
 */
export function trainCrf(
  instances: readonly Instance[],
  features: number,
  labels: number,
  outside: number,
  options: TrainingOptions,
  seed: number,
  tell: (line: string) => void = () => undefined,
): Crf {
  const L = labels;
  const weights = new Float32Array(features * L);
  const squares = new Float32Array(features * L).fill(1e-6);
  const transitions = new Float32Array((L + 1) * L);
  const transitionSquares = new Float32Array((L + 1) * L).fill(1e-6);
  const sum = new Float32Array(features * L);
  const transitionSum = new Float32Array((L + 1) * L);
  const random = chance(seed);
  const order = Array.from(instances.keys());
  const longest = Math.max(...instances.map((each) => each.labels.length));
  const emit = new Float64Array(longest * L);
  const alpha = new Float64Array(longest * L);
  const beta = new Float64Array(longest * L);
  const expT = new Float64Array((L + 1) * L);
  const gradT = new Float64Array((L + 1) * L);
  const { rate, l1, l2, missCost, dropout, hidden, unknown } = options;
  const keep = (1 - dropout) * (1 - hidden);
  const isHidden = new Uint8Array(MOST_GROUPS);
  let averaged = 0;

  const update = (values: Float32Array, gs: Float32Array, at: number, gradient: number, l1Here: number): void => {
    const w = values[at]!;
    const g = gradient + l2 * w;
    const G = gs[at]! + g * g;
    gs[at] = G;
    const step = rate / Math.sqrt(G);
    const moved = w - step * g;
    const shrink = step * l1Here;
    values[at] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0;
  };

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const swap = order[i]!;
      order[i] = order[j]!;
      order[j] = swap;
    }
    let loss = 0;
    for (const index of order) {
      const { features: all, starts, labels: gold, lexical, groups } = instances[index]!;
      const n = gold.length;
      // A feature left out is marked by its position for this pass only.
      const dropped = new Uint8Array(all.length);
      for (let t = 0; t < n; t++) {
        const isUnknown = random() < unknown;
        for (let group = 0; group < MOST_GROUPS; group++) isHidden[group] = random() < hidden ? 1 : 0;
        for (let k = starts[t]!; k < starts[t + 1]!; k++)
          dropped[k] = (isUnknown && lexical[k] === 1) || isHidden[groups[k]!] === 1 || random() < dropout ? 1 : 0;
      }
      for (let t = 0; t < n; t++) {
        const row = t * L;
        for (let y = 0; y < L; y++) emit[row + y] = 0;
        for (let k = starts[t]!; k < starts[t + 1]!; k++) {
          if (dropped[k] === 1) continue;
          const base = all[k]! * L;
          for (let y = 0; y < L; y++) emit[row + y]! += weights[base + y]!;
        }
        for (let y = 0; y < L; y++) emit[row + y]! /= keep;
        if (gold[t] !== outside) emit[row + outside]! += missCost;
      }
      for (let k = 0; k < (L + 1) * L; k++) expT[k] = Math.exp(transitions[k]!);
      // Scaled forward-backward.
      for (let t = 0; t < n; t++) {
        const row = t * L;
        let max = -Infinity;
        for (let y = 0; y < L; y++) max = Math.max(max, emit[row + y]!);
        let total = 0;
        for (let y = 0; y < L; y++) {
          let value = 0;
          if (t === 0) value = expT[L * L + y]!;
          else for (let x = 0; x < L; x++) value += alpha[row - L + x]! * expT[x * L + y]!;
          emit[row + y] = Math.exp(emit[row + y]! - max);
          value *= emit[row + y]!;
          alpha[row + y] = value;
          total += value;
        }
        for (let y = 0; y < L; y++) alpha[row + y]! /= total;
      }
      for (let y = 0; y < L; y++) beta[(n - 1) * L + y] = 1;
      for (let t = n - 2; t >= 0; t--) {
        const row = t * L;
        let total = 0;
        for (let x = 0; x < L; x++) {
          let value = 0;
          for (let y = 0; y < L; y++) value += expT[x * L + y]! * emit[row + L + y]! * beta[row + L + y]!;
          beta[row + x] = value;
          total += value;
        }
        for (let x = 0; x < L; x++) beta[row + x]! /= total;
      }
      gradT.fill(0);
      for (let t = 1; t < n; t++) {
        const row = t * L;
        let total = 0;
        for (let x = 0; x < L; x++) {
          const a = alpha[row - L + x]!;
          if (a < 1e-9) continue;
          for (let y = 0; y < L; y++) total += a * expT[x * L + y]! * emit[row + y]! * beta[row + y]!;
        }
        for (let x = 0; x < L; x++) {
          const a = alpha[row - L + x]! / total;
          if (a < 1e-9) continue;
          for (let y = 0; y < L; y++) gradT[x * L + y]! += a * expT[x * L + y]! * emit[row + y]! * beta[row + y]!;
        }
        gradT[gold[t - 1]! * L + gold[t]!]! -= 1;
      }
      for (let t = 0; t < n; t++) {
        const row = t * L;
        let total = 0;
        for (let y = 0; y < L; y++) total += alpha[row + y]! * beta[row + y]!;
        if (t === 0) for (let y = 0; y < L; y++) gradT[L * L + y] = (alpha[y]! * beta[y]!) / total;
        for (let y = 0; y < L; y++) {
          const p = (alpha[row + y]! * beta[row + y]!) / total;
          if (y === gold[t]) loss -= Math.log(Math.max(p, 1e-12));
          const gradient = p - (y === gold[t] ? 1 : 0);
          if (gradient < 1e-3 && gradient > -1e-3) continue;
          for (let k = starts[t]!; k < starts[t + 1]!; k++) {
            if (dropped[k] === 1) continue;
            update(weights, squares, all[k]! * L + y, gradient, l1);
          }
        }
      }
      gradT[L * L + gold[0]!]! -= 1;
      for (let k = 0; k < (L + 1) * L; k++) {
        const gradient = gradT[k]!;
        if (gradient > 1e-6 || gradient < -1e-6) update(transitions, transitionSquares, k, gradient, 0);
      }
    }
    tell(`epoch ${epoch + 1}: ${loss.toFixed(0)}`);
    if (epoch >= options.epochs / 2) {
      averaged++;
      for (let k = 0; k < sum.length; k++) sum[k]! += weights[k]!;
      for (let k = 0; k < transitionSum.length; k++) transitionSum[k]! += transitions[k]!;
    }
  }
  for (let k = 0; k < sum.length; k++) sum[k]! /= averaged;
  for (let k = 0; k < transitionSum.length; k++) transitionSum[k]! /= averaged;
  return { labels: L, weights: sum, transitions: transitionSum };
}
