import {
  ASPECTS,
  codesOf,
  CONTEXT_FEATURES,
  contextFeatures,
  evidenceFeatures,
  LEXICAL_CONTEXT_FEATURES,
  REACH,
  topicFeatures,
  topicOf,
  wordFeatures,
  type Collect,
} from "../../server/engine/entities/model/features";
import { viewWord, type FeatureToken, type WordView } from "../../server/engine/entities/model/wordView";
import type { WordTable } from "../../server/engine/entities/model/wordTable";
import { trainCrf, type Crf, type Instance, type TrainingOptions } from "./crf";

/** A sentence as features see it. */
export interface Seen {
  readonly views: readonly WordView[];
  readonly labels: readonly string[];
  /** What the rules and other models say, by kind of evidence. */
  readonly beside: Evidence;
  readonly domain: number;
}

/** For each kind of evidence what it says at each token: 0 for nothing. */
export type Evidence = readonly (readonly number[])[];

/** Sentences as numbers, ready to be learnt as often as one likes. */
export interface Prepared {
  readonly names: readonly string[];
  readonly ids: ReadonlyMap<number, number>;
  /** The features of one domain only. */
  readonly own: ReadonlySet<number>;
  readonly instances: readonly Instance[];
}

export interface Model extends Omit<Prepared, "instances"> {
  readonly crf: Crf;
}

export const viewer = (table: WordTable): ((token: FeatureToken) => WordView) => {
  const known = new Map<string, WordView>();
  return (token) => {
    const key = `${token.kind} ${token.norm}`;
    const view = known.get(key) ?? viewWord(table, token);
    known.set(key, view);
    return view;
  };
};

/** The number of the first kind of evidence that comes from the document. */
export const DOCUMENT_EVIDENCE = 8;

/** The feature of a domain of its own that goes with a feature of all. */
export const hashInDomain = (hash: number, domain: number): number =>
  (Math.imul(hash, 0x9e3779b1) + domain * 0x85ebca6b) | 0;

/** The hashes of all features of a sentence, token after token, the same as the reader computes. */
interface Hashes {
  readonly all: Int32Array;
  readonly starts: Int32Array;
  readonly groups: Uint8Array;
}

/** Numbers for groups of features: the aspects of the word at each offset, its topic, each pair, each kind of evidence. */
const OFFSETS = 2 * REACH + 1;
const TOPIC_GROUP = OFFSETS * Object.keys(ASPECTS).length;
const CONTEXT_GROUP = TOPIC_GROUP + 1;
const EVIDENCE_GROUP = CONTEXT_GROUP + CONTEXT_FEATURES;

/**
 * Each feature once for all domains and, where the sentence is of a domain of its own, once more for that (Daumé III,
 * 2007).
 */
function hashesOf({ views, beside, domain }: Seen, document: Evidence, lexicals: Set<number>): Hashes {
  const topic = topicOf(views);
  const codes = codesOf(views);
  const context = new Int32Array(CONTEXT_FEATURES);
  const all: number[] = [];
  const groups: number[] = [];
  const starts = [0];
  const add = (hash: number, lexical: boolean, group: number): void => {
    all.push(hash);
    groups.push(group);
    if (lexical) lexicals.add(hash);
  };
  const addAs =
    (group: number): Collect =>
    (hash, lexical = false) => {
      add(hash, lexical, group);
    };
  views.forEach((own, index) => {
    const from = all.length;
    for (let offset = -REACH; offset <= REACH; offset++) {
      const view = views[index + offset];
      if (!view) continue;
      wordFeatures(view, offset, (hash, lexical = false, aspect = 0) => {
        add(hash, lexical, aspect * OFFSETS + offset + REACH);
      });
    }
    topicFeatures(own, topic, addAs(TOPIC_GROUP));
    contextFeatures(codes, index, topic, context);
    context.forEach((hash, place) => {
      add(hash, place < LEXICAL_CONTEXT_FEATURES, CONTEXT_GROUP + place);
    });
    [...beside.entries(), ...document.map((each, name) => [DOCUMENT_EVIDENCE + name, each] as const)].forEach(
      ([name, each]) => {
        evidenceFeatures(each, views, index, name, addAs(EVIDENCE_GROUP + name));
      },
    );
    if (domain !== 0) {
      groups.push(...groups.slice(from));
      all.push(...all.slice(from).map((hash) => hashInDomain(hash, domain)));
    }
    starts.push(all.length);
  });
  return { all: Int32Array.from(all), starts: Int32Array.from(starts), groups: Uint8Array.from(groups) };
}

/**
 * Sentences with all features seen at least `seenAtLeast` times. With evidence from their documents each is learnt
 * twice, without it and with it, so that one model serves both readings.
 */
export function prepare(
  seen: readonly Seen[],
  names: readonly string[],
  seenAtLeast: number,
  documents?: readonly Evidence[],
): Prepared {
  const lexicals = new Set<number>();
  const alone = seen.map((each) => hashesOf(each, [], lexicals));
  const within = documents ? seen.map((each, index) => hashesOf(each, documents[index] ?? [], lexicals)) : [];
  const counted = documents ? within : alone;
  const counts = new Map<number, number>();
  const own = new Set<number>();
  counted.forEach(({ all, starts }, index) => {
    for (const hash of all) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    if (seen[index]?.domain === 0) return;
    for (let token = 0; token + 1 < starts.length; token++)
      for (let k = (starts[token]! + starts[token + 1]!) / 2; k < starts[token + 1]!; k++) own.add(all[k]!);
  });
  const ids = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= seenAtLeast) ids.set(hash, ids.size);
  const number = (hashes: Hashes, index: number): Instance =>
    instanceOf(
      hashes,
      Uint8Array.from(seen[index]!.labels, (label) => Math.max(0, names.indexOf(label))),
      ids,
      lexicals,
    );
  return { names, ids, own, instances: [...alone.map(number), ...within.map(number)] };
}

function instanceOf(
  { all, starts, groups: groupsOf }: Hashes,
  labels: Uint8Array,
  ids: ReadonlyMap<number, number>,
  lexicals: ReadonlySet<number>,
): Instance {
  const features: number[] = [];
  const lexical: number[] = [];
  const groups: number[] = [];
  const from = [0];
  for (let token = 0; token + 1 < starts.length; token++) {
    for (let k = starts[token]!; k < starts[token + 1]!; k++) {
      const id = ids.get(all[k]!);
      if (id === undefined) continue;
      features.push(id);
      lexical.push(lexicals.has(all[k]!) ? 1 : 0);
      groups.push(groupsOf[k]!);
    }
    from.push(features.length);
  }
  return {
    features: Int32Array.from(features),
    starts: Int32Array.from(from),
    labels,
    lexical: Uint8Array.from(lexical),
    groups: Uint8Array.from(groups),
  };
}

/**
 * Learns once for each seed and keeps the mean: chance in training moves scores by half a point, the mean of several
 * models less.
 */
export function learn(
  { names, ids, own, instances }: Prepared,
  options: TrainingOptions,
  seeds: readonly number[],
  tell: (line: string) => void = () => undefined,
): Model {
  tell(`${instances.length} sentences, ${ids.size} features, ${names.length} labels`);
  const crfs = seeds.map((seed) => trainCrf(instances, ids.size, names.length, 0, options, seed, tell));
  return { names, ids, own, crf: meanOf(crfs) };
}

/** The mean of models with the same features. Overwrites the first one. */
function meanOf([first, ...others]: readonly Crf[]): Crf {
  if (!first) throw new Error("no models to average");
  for (const part of ["weights", "transitions"] as const) {
    const sum = first[part];
    for (const other of others) for (let k = 0; k < sum.length; k++) sum[k]! += other[part][k]!;
    for (let k = 0; k < sum.length; k++) sum[k]! /= others.length + 1;
  }
  return first;
}
