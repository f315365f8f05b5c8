import type { Breathe } from "./breathe";
import type { Build } from "./build";
import { CANCELLED, type Cancellation, type Cancelled } from "./cancellation";
import { refused, type Entry } from "./entry";
import type { Pause } from "./environment";
import type { Counts, Ledger } from "./ledger";

/** What happened in the background. */
export interface BackgroundWatcher {
  /** Some articles came forward. */
  readonly onProgress: (counts: Counts) => void;
  /** Nothing is left to do. */
  readonly onSettled: () => void;
  /** A step failed that never should; the article it was for is passed over. */
  readonly onFailure: (error: unknown) => void;
}

interface BackgroundNeeds {
  readonly ledger: Ledger;
  readonly build: Build;
  readonly breathe: Breathe;
  readonly pause: Pause;
  readonly watcher: BackgroundWatcher;
}

/** The one loop that brings all articles forward, open ones first. */
export interface Background {
  /** Says that there may be something to do. */
  readonly wake: () => void;
  /** Counts as unsettled while `finding` goes on, then works on what it found. */
  readonly during: (finding: Promise<void>) => Promise<void>;
  /** Waits until nothing is left to do. */
  readonly settled: (cancellation: Cancellation) => Promise<Cancelled | undefined>;
}

interface Waiter {
  readonly cancellation: Cancellation;
  readonly resolve: (outcome: Cancelled | undefined) => void;
}

/** Files that are read at the same time. */
const READ_AT_ONCE = 8;

/** The loop, asleep. */
export function createBackground({ ledger, build, breathe, pause, watcher }: BackgroundNeeds): Background {
  let running = false;
  let finding = 0;
  let waiters: readonly Waiter[] = [];

  const dismissCancelled = (): void => {
    for (const { resolve, cancellation } of waiters) if (cancellation.isCancellationRequested) resolve(CANCELLED);
    waiters = waiters.filter(({ cancellation }) => !cancellation.isCancellationRequested);
  };

  const dismissAll = (): void => {
    const dismissed = waiters;
    waiters = [];
    for (const { resolve } of dismissed) resolve(undefined);
  };

  /** One step for one article. A failure costs this article alone. */
  const bringForward = async (entry: Entry): Promise<void> => {
    try {
      await build.bringForward(entry);
    } catch (error) {
      watcher.onFailure(error);
      ledger.replace(entry, refused(entry, "analysis-failed"));
    }
  };

  const work = async (): Promise<void> => {
    for (let entries = ledger.next(READ_AT_ONCE); entries.length > 0; entries = ledger.next(READ_AT_ONCE)) {
      await Promise.all(entries.filter(({ stage }) => stage.name === "known").map(bringForward));
      for (const { uri } of entries) {
        const entry = ledger.get(uri);
        // An open article that came meanwhile goes first; this one keeps its place in the queue.
        if (entry?.version === null && ledger.hasOpenWaiting()) break;
        if (entry?.stage.name === "read") await bringForward(entry);
        await breathe();
        dismissCancelled();
      }
      watcher.onProgress(ledger.counts());
    }
  };

  const hasWork = (): boolean => ledger.next(1).length > 0;

  const run = async (): Promise<void> => {
    // Edits that come together are worked on together.
    await pause();
    try {
      await work();
    } finally {
      running = false;
    }
    if (hasWork()) wake();
    else if (finding === 0) {
      dismissAll();
      watcher.onSettled();
    }
  };

  const wake = (): void => {
    if (running) return;
    running = true;
    run().catch(watcher.onFailure);
  };

  return {
    wake,
    during: async (search) => {
      finding++;
      try {
        await search;
      } finally {
        finding--;
        wake();
      }
    },
    settled: (cancellation) => {
      if (!running && finding === 0 && !hasWork()) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        waiters = [...waiters, { cancellation, resolve }];
        wake();
      });
    },
  };
}
