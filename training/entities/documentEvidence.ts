import { pair } from "../../server/engine/entities/model/hashing";
import type { WordView } from "../../server/engine/entities/model/wordView";

/** A sentence or paragraph as a first reading left it: its words, and how likely each label is at each of them. */
export interface FirstReading {
  readonly views: readonly WordView[];
  /** `token * labels + label`. */
  readonly marginals: Float32Array;
}

/** Stems more frequent than this say nothing about a document: particles and pronouns. */
const TOO_FREQUENT = 22;
const FEW = 0.15;
const HALF = 0.5;
const MOST = 0.8;

interface Tally {
  count: number;
  readonly mass: Float64Array;
}

/**
 * What the other places of a document say of each word of a reading: how the same stem, and the same two words, were
 * labelled there by a first reading that did not look beyond a paragraph. 0 where the word stands nowhere else.
 * `outside` is the label of no name, and `kindOf` the type that a label belongs to, 0 for none.
 */
export function documentEvidence(
  readings: readonly FirstReading[],
  kindOf: readonly number[],
): (reading: FirstReading) => readonly (readonly number[])[] {
  const L = kindOf.length;
  const tallies = new Map<number, Tally>();
  const eachKey = (reading: FirstReading, use: (index: number, which: number, key: number) => void): void => {
    reading.views.forEach((view, index) => {
      if (view.kind !== "word" && view.kind !== "latin") return;
      if (view.stemEntry.frequency < TOO_FREQUENT) use(index, 0, view.stemHash);
      const next = reading.views[index + 1];
      if (next?.kind === "word") use(index, 1, pair(view.stemHash, next.stemHash));
      const before = reading.views[index - 1];
      if (before?.kind === "word") use(index, 2, pair(pair(before.stemHash, view.stemHash), 7));
    });
  };
  for (const reading of readings) {
    eachKey(reading, (index, _, key) => {
      const tally = tallies.get(key) ?? { count: 0, mass: new Float64Array(L) };
      tally.count++;
      for (let label = 0; label < L; label++)
        tally.mass[label] = (tally.mass[label] ?? 0) + (reading.marginals[index * L + label] ?? 0);
      tallies.set(key, tally);
    });
  }
  return (reading) => {
    const evidence = [0, 1, 2].map(() => reading.views.map(() => 0));
    eachKey(reading, (index, which, key) => {
      const row = evidence[which];
      const tally = tallies.get(key);
      if (!row || !tally || tally.count < 2) return;
      row[index] = summary(tally, reading.marginals.subarray(index * L, (index + 1) * L), kindOf);
    });
    return evidence;
  };
}

/** The label that the other places most likely give, how surely, and whether there are many. */
function summary({ count, mass }: Tally, own: Float32Array, kindOf: readonly number[]): number {
  const others = count - 1;
  let best = -1;
  let most = 0;
  let named = 0;
  kindOf.forEach((kind, label) => {
    if (kind === 0) return;
    const value = (mass[label] ?? 0) - (own[label] ?? 0);
    named += value;
    if (value > most) [best, most] = [label, value];
  });
  const share = named / others;
  const level = share < FEW ? 0 : share < HALF ? 1 : share < MOST ? 2 : 3;
  const many = others === 1 ? 0 : others < 4 ? 1 : 2;
  return 1 + many + 3 * (level === 0 ? 0 : 1 + level + 4 * best);
}
