import { hashText, pair } from "./hashing";
import type { WordView } from "./wordView";

/** How far around a word its features look. */
export const REACH = 2;

/** What the rules, or an earlier reading, say at one token: 0 for nothing. */
export type Evidence = readonly number[];

/** What of a word a feature looks at: features that tell much the same are learnt less well beside each other. */
export const ASPECTS = { spelling: 0, letters: 1, cluster: 2, lists: 3, form: 4 } as const;
type Aspect = (typeof ASPECTS)[keyof typeof ASPECTS];

/** Collects the hashes of features; `lexical` are those that know the token itself by its letters. */
export type Collect = (feature: number, lexical?: boolean, aspect?: Aspect) => void;

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
  const add = (name: number, value: number, aspect: Aspect, lexical = false): void => {
    collect(pair(pair(name, mark), value), lexical && offset === 0, aspect);
  };
  const { spelling, letters, cluster, lists, form } = ASPECTS;
  add(T.word, view.word, spelling, true);
  add(T.stem, view.stemHash, spelling, true);
  add(T.cluster, view.cluster, cluster);
  add(T.lists, view.stemEntry.lists, lists);
  add(T.kind, hashText(view.kind), form);
  if (Math.abs(offset) >= 2 || (view.kind !== "word" && view.kind !== "latin")) return;
  const { norm, stem } = view;
  for (let length = 1; length <= 4 && length < norm.length; length++) {
    if (offset !== 0 && length < 2) continue;
    add(T.prefix, hashText(norm, 0, length), letters, length > 2);
    add(T.suffix, hashText(norm, norm.length - length), letters, length > 2);
  }
  add(T.clitics, hashText(view.clitics), form);
  add(T.definite, view.definite ? 1 : 0, form);
  if (offset !== 0) return;
  add(T.length, Math.min(norm.length, 10), form);
  add(T.ownCluster, view.entry.cluster, cluster);
  add(T.ownLists, view.entry.lists, lists);
  add(T.frequency, view.stemEntry.frequency, form);
  if (view.definite) add(T.bare, hashText(stem, 2), spelling, true);
  else add(T.bare, view.stemHash, spelling, true);
  for (let from = 0; from + 3 <= stem.length; from++) add(T.inside, hashText(stem, from, from + 3), letters, true);
}

/** What the features of several words ask of each word of a sentence, with `REACH` words beyond its ends. */
export interface SentenceCodes {
  readonly word: Int32Array;
  readonly stem: Int32Array;
  readonly cluster: Int32Array;
  readonly lists: Int32Array;
}

/** Beyond the ends of a sentence. */
const OUTSIDE = { word: 1, stem: 1, cluster: 600, lists: 64 } as const;

export function codesOf(views: readonly WordView[]): SentenceCodes {
  const length = views.length + 2 * REACH;
  const codes = {
    word: new Int32Array(length).fill(OUTSIDE.word),
    stem: new Int32Array(length).fill(OUTSIDE.stem),
    cluster: new Int32Array(length).fill(OUTSIDE.cluster),
    lists: new Int32Array(length).fill(OUTSIDE.lists),
  };
  views.forEach((view, index) => {
    const at = index + REACH;
    codes.word[at] = view.word;
    codes.stem[at] = view.stemHash;
    codes.cluster[at] = view.cluster;
    codes.lists[at] = view.stemEntry.lists;
  });
  return codes;
}

/** What a sentence is about, by the words that tell: how much of sports and of business is in it, in three steps each. */
export function topicOf(views: readonly WordView[]): number {
  const counts = [0, 0, 0];
  for (const { topic } of views) counts[topic] = (counts[topic] ?? 0) + 1;
  const step = (count = 0): number => (count === 0 ? 0 : count < 3 ? 1 : 2);
  return step(counts[1]) * 3 + step(counts[2]);
}

/** The features that a word gives to its own token in a sentence about `topic`. */
export function topicFeatures(view: WordView, topic: number, collect: Collect): void {
  const about = pair(T.topic, topic);
  collect(T.bias);
  collect(about);
  collect(pair(about, view.cluster));
  collect(pair(about + 1, view.stemEntry.lists));
  collect(pair(about + 3, view.stemHash), true);
}

/** How many features of several words each token has. */
export const CONTEXT_FEATURES = 19;
/** Those of them that know the token itself by its letters stand first. */
export const LEXICAL_CONTEXT_FEATURES = 4;

/**
 * The features of the token at `index` that depend on several words at once, in a sentence about `topic`, written to
 * the first `CONTEXT_FEATURES` places of `into`: at this rate of calls a list is faster than a function for each.
 */
export function contextFeatures(codes: SentenceCodes, index: number, topic: number, into: Int32Array): void {
  const { word, stem, cluster, lists } = codes;
  const at = index + REACH;
  const before = word[at - 1] ?? 0;
  const after = word[at + 1] ?? 0;
  const here = stem[at] ?? 0;
  const [clusterBefore2, clusterBefore] = [cluster[at - 2] ?? 0, cluster[at - 1] ?? 0];
  const clusterHere = cluster[at] ?? 0;
  const [clusterAfter, clusterAfter2] = [cluster[at + 1] ?? 0, cluster[at + 2] ?? 0];
  const listsHere = lists[at] ?? 0;
  into[0] = pair(pair(T.wordPair, before), here);
  into[1] = pair(pair(T.wordPair + 1, here), after);
  into[2] = pair(pair(T.wordCluster + 1, here), clusterBefore);
  into[3] = pair(pair(T.wordCluster + 2, here), clusterAfter);
  into[4] = pair(pair(T.topic, topic) + 2, clusterBefore);
  into[5] = pair(pair(T.wordPair + 2, word[at - 2] ?? 0), before);
  into[6] = pair(pair(T.wordPair + 3, after), word[at + 2] ?? 0);
  into[7] = pair(pair(T.clusterPair, clusterBefore), clusterHere);
  into[8] = pair(pair(T.clusterPair + 1, clusterHere), clusterAfter);
  into[9] = pair(pair(T.clusterPair + 2, clusterBefore2), clusterBefore);
  into[10] = pair(pair(T.clusterPair + 3, clusterAfter), clusterAfter2);
  into[11] = pair(pair(T.around, clusterBefore), clusterAfter);
  into[12] = pair(pair(pair(T.clusterTriple, clusterBefore), clusterHere), clusterAfter);
  into[13] = pair(pair(pair(T.clusterTriple + 1, clusterBefore2), clusterBefore), clusterHere);
  into[14] = pair(pair(T.listsPair, lists[at - 1] ?? 0), listsHere);
  into[15] = pair(pair(T.listsPair + 1, listsHere), lists[at + 1] ?? 0);
  into[16] = pair(pair(T.wordCluster, before), clusterHere);
  into[17] = pair(pair(T.clusterWord, clusterHere), after);
  into[18] = pair(pair(T.clusterWord + 1, before), listsHere);
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
