import type { CorpusArticle } from "../engine/analyseCorpus";
import { isWaiting, type Entry } from "./entry";

/** How much work a workspace is: articles known, articles not yet analysed. */
export interface Counts {
  readonly articles: number;
  readonly waiting: number;
}

/** The current entry of every article, and which of them wait for work. */
export interface Ledger {
  readonly get: (uri: string) => Entry | undefined;
  readonly all: () => IterableIterator<Entry>;
  readonly put: (entry: Entry) => void;
  /** Puts `after` unless `before` is no longer the current entry: then the work on it was for nothing. */
  readonly replace: (before: Entry, after: Entry) => boolean;
  readonly remove: (uri: string) => void;
  /** What to work on next: the open article touched last, or else up to `most` others in the order they came. */
  readonly next: (most: number) => readonly Entry[];
  readonly hasOpenWaiting: () => boolean;
  readonly analysed: () => readonly CorpusArticle[];
  /** The URIs whose analysis is another than when this was last asked. */
  readonly takeChanged: () => readonly string[];
  /** Grows whenever any analysis of the corpus is another than before. */
  readonly revision: () => number;
  readonly counts: () => Counts;
}

/** An empty ledger. */
export function createLedger(): Ledger {
  const entries = new Map<string, Entry>();
  const waitingOpen = new Set<string>();
  const waitingStored = new Set<string>();
  const changed = new Set<string>();
  let refusals = 0;
  let revision = 0;

  const forget = (entry: Entry | undefined): void => {
    if (!entry) return;
    waitingOpen.delete(entry.uri);
    if (entry.stage.name === "refused") refusals--;
  };

  const noteChange = (uri: string): void => {
    revision++;
    changed.add(uri);
  };

  const put = (entry: Entry): void => {
    const before = entries.get(entry.uri);
    forget(before);
    if ((before?.analysis ?? null) !== entry.analysis) noteChange(entry.uri);
    entries.set(entry.uri, entry);
    if (entry.stage.name === "refused") refusals++;
    const waits = isWaiting(entry);
    if (waits && entry.version !== null) waitingOpen.add(entry.uri);
    // A stored article that still waits keeps its place in the queue.
    if (waits && entry.version === null) waitingStored.add(entry.uri);
    else waitingStored.delete(entry.uri);
  };

  const entriesOf = (uris: readonly string[]): readonly Entry[] =>
    uris.map((uri) => entries.get(uri)).filter((entry) => entry !== undefined);

  return {
    get: (uri) => entries.get(uri),
    all: () => entries.values(),
    put,
    replace: (before, after) => {
      if (entries.get(before.uri) !== before) return false;
      put(after);
      return true;
    },
    remove: (uri) => {
      const entry = entries.get(uri);
      forget(entry);
      waitingStored.delete(uri);
      if (entry?.analysis) noteChange(uri);
      entries.delete(uri);
    },
    next: (most) => {
      const open = [...waitingOpen].at(-1);
      if (open !== undefined) return entriesOf([open]);
      const uris: string[] = [];
      for (const uri of waitingStored) {
        if (uris.length === most) break;
        uris.push(uri);
      }
      return entriesOf(uris);
    },
    hasOpenWaiting: () => waitingOpen.size > 0,
    analysed: () => {
      const articles: CorpusArticle[] = [];
      for (const { uri, analysis } of entries.values()) if (analysis) articles.push({ path: uri, analysis });
      return articles;
    },
    takeChanged: () => {
      const taken = [...changed];
      changed.clear();
      return taken;
    },
    revision: () => revision,
    counts: () => ({ articles: entries.size - refusals, waiting: waitingOpen.size + waitingStored.size }),
  };
}
