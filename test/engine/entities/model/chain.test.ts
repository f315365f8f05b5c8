import fc from "fast-check";
import { expect, test } from "vitest";
import {
  bestLabels,
  chainOf,
  latticeOf,
  marginalsOf,
  namesOf,
  probabilityOf,
} from "../../../../server/engine/entities/model/chain";
import type { Label } from "../../../../server/engine/entities/model/packed";

const labels: readonly Label[] = [
  { type: undefined, inside: false },
  { type: "PER", inside: false },
  { type: "PER", inside: true },
];
const L = labels.length;
const scores = (length: number): fc.Arbitrary<Float32Array> =>
  fc
    .array(fc.integer({ min: -40, max: 40 }), { minLength: length, maxLength: length })
    .map((values) => Float32Array.from(values, (value) => value / 10));
const sentence = fc.integer({ min: 1, max: 5 }).chain((n) => fc.tuple(scores(n * L), scores((L + 1) * L)));

/** Every chain of labels of a length. */
const chains = (n: number): readonly (readonly number[])[] =>
  n === 0 ? [[]] : chains(n - 1).flatMap((chain) => labels.map((_, label) => [...chain, label]));
const scoreOf = (chain: readonly number[], emissions: Float32Array, transitions: Float32Array): number =>
  chain.reduce((sum, to, t) => sum + emissions[t * L + to]! + transitions[(t === 0 ? L : chain[t - 1]!) * L + to]!, 0);
const isLegal = (chain: readonly number[]): boolean =>
  chain.every((label, t) => label !== 2 || (t > 0 && chain[t - 1] !== 0));

test("the best labels score as high as the best of all legal chains", () => {
  fc.assert(
    fc.property(sentence, ([emissions, transitions]) => {
      const best = bestLabels(chainOf({ labels, transitions, temperature: 1 }), emissions);
      const legal = chains(emissions.length / L).filter(isLegal);
      expect(isLegal(best)).toBe(true);
      expect(scoreOf(best, emissions, transitions)).toBeCloseTo(
        Math.max(...legal.map((chain) => scoreOf(chain, emissions, transitions))),
        3,
      );
    }),
  );
});

test("probabilities of labels and names are those of summing over all chains", () => {
  fc.assert(
    fc.property(sentence, ([emissions, transitions]) => {
      const chain = chainOf({ labels, transitions, temperature: 1 });
      const all = chains(emissions.length / L);
      const weigh = (some: readonly (readonly number[])[]): number =>
        some.reduce((sum, each) => sum + Math.exp(scoreOf(each, emissions, transitions)), 0);
      const total = weigh(all);
      const lattice = latticeOf(chain, emissions);
      const marginals = marginalsOf(lattice, L);
      marginals.forEach((value, k) => {
        expect(value).toBeCloseTo(weigh(all.filter((each) => each[Math.floor(k / L)] === k % L)) / total, 3);
      });
      for (let first = 0; first < emissions.length / L; first++) {
        const last = first + 1;
        const exactly = all.filter((each) => each[first] === 1 && each[last] !== 2);
        expect(probabilityOf(chain, lattice, first, last, 1)).toBeCloseTo(weigh(exactly) / total, 3);
      }
    }),
  );
});

test("a name of several tokens has the probability of all its labels together", () => {
  const chain = chainOf({ labels, transitions: new Float32Array((L + 1) * L), temperature: 1 });
  // B and I are certain at the first two tokens, O and B even at the third.
  const emissions = Float32Array.of(-15, 0, -15, -15, -15, 0, 0, 0, -15);
  const [name] = namesOf(chain, latticeOf(chain, emissions), bestLabels(chain, emissions));
  expect(name).toMatchObject({ first: 0, last: 2, label: 1 });
  expect(name?.probability).toBeCloseTo(1, 3);
});
