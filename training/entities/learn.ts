import {
  contextFeatures,
  evidenceFeatures,
  REACH,
  topicOf,
  wordFeatures,
} from "../../server/engine/entities/model/features";
import { viewWord, type FeatureToken, type WordView } from "../../server/engine/entities/model/wordView";
import type { WordTable } from "../../server/engine/entities/model/wordTable";
import { documentEvidence, type FirstReading } from "./documentEvidence";
import { trainCrf, type Crf, type Instance, type TrainingOptions } from "./crf";

/** A sentence as features see it. */
export interface Seen {
  readonly views: readonly WordView[];
  readonly labels: readonly string[];
  /** What the rules say, by kind of evidence. */
  readonly rules: readonly (readonly number[])[];
  readonly domain: number;
  readonly weight: number;
}

export interface Model {
  readonly names: readonly string[];
  readonly ids: ReadonlyMap<number, number>;
  readonly crf: Crf;
  /** The features of one domain only. */
  readonly own: ReadonlySet<number>;
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

export type Evidence = readonly (readonly number[])[];

/** The hashes of all features of each token, the same as the reader computes. */
function hashesOf(
  views: readonly WordView[],
  rules: Evidence,
  document: Evidence,
  lexicals?: Set<number>,
): readonly (readonly number[])[] {
  const topic = topicOf(views);
  return views.map((_, index) => {
    const hashes: number[] = [];
    const collect = (hash: number, lexical = false): void => {
      hashes.push(hash);
      if (lexical) lexicals?.add(hash);
    };
    for (let offset = -REACH; offset <= REACH; offset++) {
      const view = views[index + offset];
      if (view) wordFeatures(view, offset, collect);
    }
    contextFeatures(views, index, topic, collect);
    rules.forEach((each, name) => evidenceFeatures(each, views, index, name, collect));
    document.forEach((each, name) => evidenceFeatures(each, views, index, 8 + name, collect));
    return hashes;
  });
}

/** The feature of a domain of its own that goes with a feature of all. */
export const hashInDomain = (hash: number, domain: number): number =>
  (Math.imul(hash, 0x9e3779b1) + domain * 0x85ebca6b) >>> 0;

/** Each feature once for all domains and, where there are several, once more for its own (Daumé III, 2007). */
const adapted = (hashes: readonly number[], domain: number): readonly number[] =>
  domain === 0 ? hashes : [...hashes, ...hashes.map((hash) => hashInDomain(hash, domain))];

function instanceOf(
  rows: readonly (readonly number[])[],
  labels: readonly string[],
  weight: number,
  ids: ReadonlyMap<number, number>,
  names: readonly string[],
  lexicals: ReadonlySet<number>,
): Instance {
  const lexical: number[] = [];
  const features: number[] = [];
  const starts = [0];
  for (const row of rows) {
    for (const hash of row) {
      const id = ids.get(hash);
      if (id === undefined) continue;
      features.push(id);
      lexical.push(lexicals.has(hash) ? 1 : 0);
    }
    starts.push(features.length);
  }
  return {
    features: Int32Array.from(features),
    starts: Int32Array.from(starts),
    labels: Uint8Array.from(labels.map((label) => Math.max(0, names.indexOf(label)))),
    weight,
    lexical: Uint8Array.from(lexical),
  };
}

export function learn(
  seen: readonly Seen[],
  names: readonly string[],
  options: TrainingOptions,
  minCount: number,
  documents: readonly Evidence[] | undefined,
  tell?: (line: string) => void,
): Model {
  const lexicals = new Set<number>();
  const rows = seen.map((each) =>
    hashesOf(each.views, each.rules, [], lexicals).map((row) => adapted(row, each.domain)),
  );
  const both = documents
    ? seen.map((each, index) =>
        hashesOf(each.views, each.rules, documents[index] ?? []).map((row) => adapted(row, each.domain)),
      )
    : [];
  const own = new Set<number>();
  for (const [index, sentence] of (documents ? both : rows).entries())
    if (seen[index]!.domain !== 0)
      for (const row of sentence) for (let k = row.length / 2; k < row.length; k++) own.add(row[k]!);
  const counts = new Map<number, number>();
  for (const sentence of documents ? both : rows)
    for (const row of sentence) for (const hash of row) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const ids = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= minCount) ids.set(hash, ids.size);
  const instances = rows.map((each, index) =>
    instanceOf(each, seen[index]!.labels, seen[index]!.weight, ids, names, lexicals),
  );
  if (documents)
    instances.push(
      ...both.map((each, index) => instanceOf(each, seen[index]!.labels, seen[index]!.weight, ids, names, lexicals)),
    );
  tell?.(`${instances.length} sentences, ${ids.size} features, ${names.length} labels`);
  return { names, ids, own, crf: trainCrf(instances, ids.size, names.length, 0, options, tell) };
}

/**
 * The mean of models with the same features that were learnt with other chances: chance in training moves scores by half
 * a point, the mean less. Overwrites the first one.
 */
export function average(models: readonly Model[]): Model {
  const [first, ...others] = models;
  if (!first) throw new Error("no models to average");
  for (const part of ["weights", "transitions"] as const) {
    const sum = first.crf[part];
    for (const { crf } of others) for (let k = 0; k < sum.length; k++) sum[k]! += crf[part][k]!;
    for (let k = 0; k < sum.length; k++) sum[k]! /= models.length;
  }
  return first;
}

/** Document evidence for each sentence from the readings of those within `window` sentences of it. */
export function gatherEvidence(
  readings: readonly FirstReading[],
  names: readonly string[],
  window: number,
): readonly Evidence[] {
  const kindOf = names.map((name) => (name === "O" ? 0 : 1));
  return readings.map((reading, index) =>
    documentEvidence(readings.slice(Math.max(0, index - window), index + window + 1), kindOf)(reading),
  );
}
