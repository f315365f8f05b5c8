import { pair } from "../../server/engine/entities/model/hashing";
import type { WordView } from "../../server/engine/entities/model/wordView";
import type { Evidence } from "./learn";

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
/** Probabilities are added up in these whole steps, so that what was added can be taken away again without a trace. */
const STEPS = 4096;

/** What is known of one key: how often it was read, and how much of each label it got, in steps. */
interface Tally {
  count: number;
  readonly mass: Int32Array;
}

/** A stem, a stem with the one behind it, and a stem with the one before it, as keys of the token at `index`. */
type Keys = readonly (readonly [index: number, which: number, key: number])[];

/**
 * What the other places of its document say of each word of each reading: how the same stem, and the same two words,
 * were labelled there by a first reading that did not look beyond a paragraph. 0 where the word stands nowhere else.
 * A document is what lies within `window` readings before and after. `names` are those of the labels, O first.
 */
export function documentEvidence(
  readings: readonly FirstReading[],
  names: readonly string[],
  window: number,
): readonly Evidence[] {
  const L = names.length;
  const keys = readings.map(keysOf);
  const steps = readings.map(({ marginals }) => Int32Array.from(marginals, (value) => Math.round(value * STEPS)));
  const tallies = new Map<number, Tally>();
  const count = (reading: number, sign: 1 | -1): void => {
    const own = steps[reading]!;
    for (const [index, , key] of keys[reading] ?? []) {
      const tally = tallies.get(key) ?? { count: 0, mass: new Int32Array(L) };
      tally.count += sign;
      for (let label = 0; label < L; label++) tally.mass[label]! += sign * own[index * L + label]!;
      tallies.set(key, tally);
    }
  };
  for (let reading = 0; reading < Math.min(window, readings.length); reading++) count(reading, 1);
  return readings.map((reading, at) => {
    if (at + window < readings.length) count(at + window, 1);
    if (at > window) count(at - window - 1, -1);
    const evidence = [0, 1, 2].map(() => reading.views.map(() => 0));
    for (const [index, which, key] of keys[at] ?? []) {
      const tally = tallies.get(key);
      if (tally && tally.count >= 2)
        evidence[which]![index] = summary(tally, steps[at]!.subarray(index * L, (index + 1) * L));
    }
    return evidence;
  });
}

/** The keys by which a sentence asks for evidence; a frequent stem by itself is none. */
export function keysOf({ views }: Pick<FirstReading, "views">): Keys {
  return views.flatMap((view, index): Keys => {
    if (view.kind !== "word" && view.kind !== "latin") return [];
    const next = views[index + 1];
    const before = views[index - 1];
    return [
      ...(view.stemEntry.frequency < TOO_FREQUENT ? [[index, 0, view.stemHash] as const] : []),
      ...(next?.kind === "word" ? [[index, 1, pair(view.stemHash, next.stemHash)] as const] : []),
      ...(before?.kind === "word" ? [[index, 2, pair(pair(before.stemHash, view.stemHash), 7)] as const] : []),
    ];
  });
}

/** The label that the other places most likely give, how surely, and whether there are many. */
function summary({ count, mass }: Tally, own: Int32Array): number {
  const others = count - 1;
  let best = -1;
  let most = 0;
  let named = 0;
  for (let label = 1; label < mass.length; label++) {
    const value = mass[label]! - own[label]!;
    named += value;
    if (value > most) [best, most] = [label, value];
  }
  const share = named / (others * STEPS);
  const level = share < FEW ? 0 : share < HALF ? 1 : share < MOST ? 2 : 3;
  const many = others === 1 ? 0 : others < 4 ? 1 : 2;
  return 1 + many + 3 * (level === 0 ? 0 : 1 + level + 4 * best);
}
