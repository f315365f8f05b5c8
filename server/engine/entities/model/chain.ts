import type { Label, Model } from "./packed";

/** A name in a chain of labels: from token `first` to `last`, exclusive, and how likely it is, exactly so. */
export interface LabelledName {
  readonly first: number;
  readonly last: number;
  /** The number of its first label. */
  readonly label: number;
  readonly probability: number;
}

/** What a chain of labels is scored by; steps are as in `Model.transitions`. */
export interface Chain {
  readonly labels: readonly Label[];
  readonly temperature: number;
  /** What each step scores, minus infinity for one that must not be. */
  readonly scores: Float64Array;
  /** What each step weighs in sums over all chains. */
  readonly weights: Float64Array;
}

export function chainOf({
  labels,
  transitions,
  temperature,
}: Pick<Model, "labels" | "transitions" | "temperature">): Chain {
  const L = labels.length;
  return {
    labels,
    temperature,
    scores: Float64Array.from(transitions, (value, k) =>
      follows(labels, Math.floor(k / L), k % L) ? value : -Infinity,
    ),
    weights: Float64Array.from(transitions, (value) => Math.exp(value / temperature)),
  };
}

/** An I stands only behind a B or an I of its type, and never first. */
const follows = (labels: readonly Label[], from: number, to: number): boolean => {
  const label = labels[to];
  return label?.inside !== true || labels[from]?.type === label.type;
};

/** Labels that score this much less than the best one at a token are passed by: no step makes up for it. */
const HOPELESS = 10;

/** The labels worth a thought at each token, in order: at most tokens few. */
interface Likely {
  /** Those of token `t` stand from `t * labels` on. */
  readonly labels: Uint8Array;
  /** How many each token has. */
  readonly counts: Uint8Array;
}

function likelyLabels(emissions: Float32Array, L: number): Likely {
  const n = emissions.length / L;
  const labels = new Uint8Array(n * L);
  const counts = new Uint8Array(n);
  for (let t = 0, row = 0; t < n; t++, row += L) {
    let highest = -Infinity;
    for (let y = 0; y < L; y++) highest = Math.max(highest, emissions[row + y] ?? 0);
    // No name may begin anywhere, so that a chain that the rest of a sentence asks for is never cut off.
    let count = 1;
    for (let y = 1; y < L; y++) if ((emissions[row + y] ?? 0) > highest - HOPELESS) labels[row + count++] = y;
    counts[t] = count;
  }
  return { labels, counts };
}

/** The most likely chain of labels: Viterbi's algorithm. */
export function bestLabels({ labels, scores: steps }: Chain, emissions: Float32Array): readonly number[] {
  const L = labels.length;
  const n = emissions.length / L;
  const score = new Float64Array(n * L).fill(-Infinity);
  const back = new Uint8Array(n * L);
  const likely = likelyLabels(emissions, L);
  for (let t = 0, row = 0; t < n; t++, row += L) {
    const before = t === 0 ? 0 : (likely.counts[t - 1] ?? 0);
    for (let i = 0; i < (likely.counts[t] ?? 0); i++) {
      const to = likely.labels[row + i] ?? 0;
      let best = t === 0 ? (steps[L * L + to] ?? 0) : -Infinity;
      let from = 0;
      for (let j = 0; j < before; j++) {
        const x = likely.labels[row - L + j] ?? 0;
        const value = (score[row - L + x] ?? 0) + (steps[x * L + to] ?? 0);
        if (value > best) {
          best = value;
          from = x;
        }
      }
      score[row + to] = best + (emissions[row + to] ?? 0);
      back[row + to] = from;
    }
  }
  const chain = new Array<number>(n).fill(0);
  let label = 0;
  for (let k = 1; k < L; k++) if ((score[(n - 1) * L + k] ?? 0) > (score[(n - 1) * L + label] ?? 0)) label = k;
  for (let t = n - 1; t >= 0; t--) {
    chain[t] = label;
    label = back[t * L + label] ?? 0;
  }
  return chain;
}

/** The forward and backward sums of a chain, each row scaled to one, from scores divided by the temperature. */
export interface Lattice {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** What a label weighs at a token. */
  readonly local: Float64Array;
  readonly likely: Likely;
}

export function latticeOf({ labels, weights: steps, temperature }: Chain, emissions: Float32Array): Lattice {
  const L = labels.length;
  const n = emissions.length / L;
  const local = new Float64Array(n * L);
  const forward = new Float64Array(n * L);
  const backward = new Float64Array(n * L);
  const likely = likelyLabels(emissions, L);
  const labelAt = (row: number, i: number): number => likely.labels[row + i] ?? 0;
  for (let t = 0, row = 0; t < n; t++, row += L) {
    const here = likely.counts[t] ?? 0;
    const before = t === 0 ? 0 : (likely.counts[t - 1] ?? 0);
    let highest = -Infinity;
    for (let i = 0; i < here; i++) highest = Math.max(highest, emissions[row + labelAt(row, i)] ?? 0);
    for (let i = 0; i < here; i++) {
      const y = labelAt(row, i);
      let sum = t === 0 ? (steps[L * L + y] ?? 0) : 0;
      for (let j = 0; j < before; j++) {
        const x = labelAt(row - L, j);
        sum += (forward[row - L + x] ?? 0) * (steps[x * L + y] ?? 0);
      }
      const weight = Math.exp(((emissions[row + y] ?? 0) - highest) / temperature);
      local[row + y] = weight;
      forward[row + y] = sum * weight;
    }
    scaleRow(forward, row, L);
  }
  for (let t = n - 1, row = t * L; t >= 0; t--, row -= L) {
    const after = t === n - 1 ? 0 : (likely.counts[t + 1] ?? 0);
    for (let i = 0; i < (likely.counts[t] ?? 0); i++) {
      const x = labelAt(row, i);
      let sum = after === 0 ? 1 : 0;
      for (let j = 0; j < after; j++) {
        const y = labelAt(row + L, j);
        sum += (steps[x * L + y] ?? 0) * (local[row + L + y] ?? 0) * (backward[row + L + y] ?? 0);
      }
      backward[row + x] = sum;
    }
    scaleRow(backward, row, L);
  }
  return { forward, backward, local, likely };
}

function scaleRow(values: Float64Array, row: number, length: number): void {
  let sum = 0;
  for (let k = row; k < row + length; k++) sum += values[k] ?? 0;
  if (sum > 0) for (let k = row; k < row + length; k++) values[k] = (values[k] ?? 0) / sum;
}

/** The probability of each label at each token: `token * labels + label`. */
export function marginalsOf({ forward, backward }: Lattice, L: number): Float32Array {
  const marginals = Float32Array.from(forward, (value, k) => value * (backward[k] ?? 0));
  for (let row = 0; row < marginals.length; row += L) {
    let sum = 0;
    for (let k = row; k < row + L; k++) sum += marginals[k] ?? 0;
    if (sum > 0) for (let k = row; k < row + L; k++) marginals[k] = (marginals[k] ?? 0) / sum;
  }
  return marginals;
}

/** The probability that exactly the tokens `first` to `last` (exclusive) are one name whose first label is `label`. */
export function probabilityOf(chain: Chain, lattice: Lattice, first: number, last: number, label: number): number {
  const { labels, weights: steps } = chain;
  const L = labels.length;
  const { forward, backward, local } = lattice;
  const inside = labels.findIndex((each) => each.inside && each.type === labels[label]?.type);
  const n = forward.length / L;
  let path = forward[first * L + label] ?? 0;
  let all = 1;
  let from = label;
  for (let t = first + 1; t < last; t++) {
    path *= (steps[from * L + inside] ?? 0) * (local[t * L + inside] ?? 0);
    all *= stepSum(chain, lattice, t);
    from = inside;
  }
  if (last >= n) return clamp(path / all);
  let ended = 0;
  for (let y = 0; y < L; y++) {
    if (y !== inside) ended += (steps[from * L + y] ?? 0) * (local[last * L + y] ?? 0) * (backward[last * L + y] ?? 0);
  }
  return clamp((path * ended) / (all * stepSum(chain, lattice, last, backward)));
}

/** What the scaling of the forward sums divided the row of a token by; each label weighed by `weights`, where given. */
function stepSum(
  { labels, weights: steps }: Chain,
  { forward, local, likely }: Lattice,
  t: number,
  weights?: Float64Array,
): number {
  const L = labels.length;
  const row = t * L;
  let sum = 0;
  for (let i = 0; i < (likely.counts[t] ?? 0); i++) {
    const y = likely.labels[row + i] ?? 0;
    let reached = 0;
    for (let j = 0; j < (likely.counts[t - 1] ?? 0); j++) {
      const x = likely.labels[row - L + j] ?? 0;
      reached += (forward[row - L + x] ?? 0) * (steps[x * L + y] ?? 0);
    }
    sum += reached * (local[row + y] ?? 0) * (weights ? (weights[row + y] ?? 0) : 1);
  }
  return sum;
}

const clamp = (value: number): number => (value >= 0 ? Math.min(1, value) : 0);

/** The names of a chain, each with its probability. */
export function namesOf(chain: Chain, lattice: Lattice, best: readonly number[]): readonly LabelledName[] {
  const names: LabelledName[] = [];
  for (let first = 0; first < best.length; first++) {
    const label = best[first] ?? 0;
    const type = chain.labels[label]?.type;
    if (type === undefined || chain.labels[label]?.inside === true) continue;
    let last = first + 1;
    while (last < best.length && isInside(chain.labels[best[last] ?? 0], type)) last++;
    names.push({ first, last, label, probability: probabilityOf(chain, lattice, first, last, label) });
  }
  return names;
}

const isInside = (label: Label | undefined, type: string): boolean => label?.inside === true && label.type === type;
