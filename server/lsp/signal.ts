import type { CancellationToken } from "vscode-languageserver";

/** Something that happens again and again, and can be waited for. */
export interface Signal {
  readonly fire: () => void;
  /** How often it has happened. */
  readonly count: () => number;
  /** Waits until it has happened more often than `seen`. False: it will not any more, or nobody wants to wait. */
  readonly after: (seen: number, token: CancellationToken) => Promise<boolean>;
  /** Sends home whoever waits. */
  readonly end: () => void;
}

/** A signal that has not happened yet. */
export function createSignal(): Signal {
  const waiting = new Set<(happened: boolean) => void>();
  let count = 0;
  let isOver = false;
  const wakeAll = (happened: boolean): void => {
    for (const wake of [...waiting]) wake(happened);
  };
  return {
    fire: () => {
      count++;
      wakeAll(true);
    },
    count: () => count,
    after: (seen, token) => {
      if (isOver || token.isCancellationRequested) return Promise.resolve(false);
      if (count !== seen) return Promise.resolve(true);
      return new Promise((resolve) => {
        const wake = (happened: boolean): void => {
          listening.dispose();
          waiting.delete(wake);
          resolve(happened);
        };
        const listening = token.onCancellationRequested(() => wake(false));
        waiting.add(wake);
      });
    },
    end: () => {
      isOver = true;
      wakeAll(false);
    },
  };
}
