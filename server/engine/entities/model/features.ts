import { hashText, pair } from "./hashing";
import type { WordView } from "./wordView";

/** How far around a word its features look. */
export const REACH = 2;

/** What the rules, or an earlier reading, say at one token: 0 for nothing. */
export type Evidence = readonly number[];

/** Collects the hashes of features; `lexical` are those that know the token itself by its letters. */
export type Collect = (feature: number, lexical?: boolean) => void;

const template = (name: string): number => hashText(name);

const T = {
  bias: template("bias"),
  word: template("word"),
  stem: template("stem"),
  bare: template("bare"),
  prefix: template("prefix"),
  suffix: template("suffix"),
  inside: template("inside"),
  length: template("length"),
  kind: template("kind"),
  clitics: template("clitics"),
  cluster: template("cluster"),
  ownCluster: template("own cluster"),
  lists: template("lists"),
  ownLists: template("own lists"),
  frequency: template("frequency"),
  definite: template("definite"),
  wordPair: template("word pair"),
  clusterPair: template("cluster pair"),
  clusterTriple: template("cluster triple"),
  around: template("around"),
  listsPair: template("lists pair"),
  wordCluster: template("word cluster"),
  clusterWord: template("cluster word"),
  suffixPair: template("suffix pair"),
  topic: template("topic"),
  evidence: template("evidence"),
  evidencePair: template("evidence pair"),
  evidenceCluster: template("evidence cluster"),
} as const;

const OFFSETS = [-2, -1, 0, 1, 2] as const;
/** A mark for each kind of feature at each offset, so that they are different features. */
const marks = new Map(OFFSETS.map((offset) => [offset, template(`at ${offset}`)]));
const markAt = (offset: number): number => marks.get(offset as (typeof OFFSETS)[number]) ?? 0;

/** The features that the word at `offset` from a token gives to the token. They depend on nothing but the word. */
export function wordFeatures(view: WordView, offset: number, collect: Collect): void {
  const mark = markAt(offset);
  const add = (name: number, value: number, lexical = false): void => {
    collect(pair(pair(name, mark), value), lexical && offset === 0);
  };
  add(T.word, view.word, true);
  add(T.stem, view.stemHash, true);
  add(T.cluster, view.cluster);
  add(T.lists, view.stemEntry.lists);
  add(T.kind, hashText(view.kind));
  if (Math.abs(offset) < 2) {
    if (view.kind !== "word" && view.kind !== "latin") return;
    const { norm, stem } = view;
    for (let length = 1; length <= 4 && length < norm.length; length++) {
      if (offset !== 0 && length < 2) continue;
      add(T.prefix, hashText(norm, 0, length), length > 2);
      add(T.suffix, hashText(norm, norm.length - length), length > 2);
    }
    add(T.clitics, hashText(view.clitics));
    add(T.definite, view.definite ? 1 : 0);
    if (offset === 0) {
      add(T.length, Math.min(norm.length, 10));
      add(T.ownCluster, view.entry.cluster);
      add(T.ownLists, view.entry.lists);
      add(T.frequency, view.stemEntry.frequency);
      if (view.definite) add(T.bare, hashText(stem, 2), true);
      else add(T.bare, view.stemHash, true);
      for (let from = 0; from + 3 <= stem.length; from++) add(T.inside, hashText(stem, from, from + 3), true);
    }
  }
}

/** Beyond the ends of a sentence. */
const OUTSIDE = { word: 1, stemHash: 1, cluster: 600, stemEntry: { lists: 64 } } as const;

/** What a sentence is about, by the words that tell: how much of sports and of business is in it, in three steps each. */
export function topicOf(views: readonly WordView[]): number {
  const counts = [0, 0, 0];
  for (const { topic } of views) counts[topic] = (counts[topic] ?? 0) + 1;
  const step = (count = 0): number => (count === 0 ? 0 : count < 3 ? 1 : 2);
  return step(counts[1]) * 3 + step(counts[2]);
}

/** The features of the token at `index` that depend on several words at once, in a sentence about `topic`. */
export function contextFeatures(views: readonly WordView[], index: number, topic: number, collect: Collect): void {
  const before2 = views[index - 2] ?? OUTSIDE;
  const before = views[index - 1] ?? OUTSIDE;
  const here = views[index] ?? OUTSIDE;
  const after = views[index + 1] ?? OUTSIDE;
  const after2 = views[index + 2] ?? OUTSIDE;
  collect(T.bias);
  const about = pair(T.topic, topic);
  collect(about);
  collect(pair(about, here.cluster));
  collect(pair(about + 1, here.stemEntry.lists));
  collect(pair(about + 2, before.cluster));
  collect(pair(about + 3, here.stemHash), true);
  collect(pair(pair(T.wordPair, before.word), here.stemHash), true);
  collect(pair(pair(T.wordPair + 1, here.stemHash), after.word), true);
  collect(pair(pair(T.wordPair + 2, before2.word), before.word));
  collect(pair(pair(T.wordPair + 3, after.word), after2.word));
  collect(pair(pair(T.clusterPair, before.cluster), here.cluster));
  collect(pair(pair(T.clusterPair + 1, here.cluster), after.cluster));
  collect(pair(pair(T.clusterPair + 2, before2.cluster), before.cluster));
  collect(pair(pair(T.clusterPair + 3, after.cluster), after2.cluster));
  collect(pair(pair(T.around, before.cluster), after.cluster));
  collect(pair(pair(pair(T.clusterTriple, before.cluster), here.cluster), after.cluster));
  collect(pair(pair(pair(T.clusterTriple + 1, before2.cluster), before.cluster), here.cluster));
  collect(pair(pair(T.listsPair, before.stemEntry.lists), here.stemEntry.lists));
  collect(pair(pair(T.listsPair + 1, here.stemEntry.lists), after.stemEntry.lists));
  collect(pair(pair(T.wordCluster, before.word), here.cluster));
  collect(pair(pair(T.wordCluster + 1, here.stemHash), before.cluster), true);
  collect(pair(pair(T.wordCluster + 2, here.stemHash), after.cluster), true);
  collect(pair(pair(T.clusterWord, here.cluster), after.word));
  collect(pair(pair(T.clusterWord + 1, before.word), here.stemEntry.lists));
}

/** The features of the token at `index` that come from evidence beside the words. */
export function evidenceFeatures(
  evidence: Evidence,
  views: readonly WordView[],
  index: number,
  name: number,
  collect: Collect,
): void {
  const before = evidence[index - 1] ?? 0;
  const here = evidence[index] ?? 0;
  const after = evidence[index + 1] ?? 0;
  const own = pair(T.evidence, name);
  collect(pair(own, here));
  collect(pair(own + 1, before));
  collect(pair(own + 2, after));
  collect(pair(pair(own + 3, before), here));
  collect(pair(pair(own + 4, here), after));
  if (here !== 0) {
    collect(pair(pair(own + 5, here), views[index]?.cluster ?? 0));
    collect(pair(pair(own + 6, here), views[index]?.stemHash ?? 0), true);
    collect(pair(pair(own + 7, here), views[index - 1]?.cluster ?? 0));
  }
}
