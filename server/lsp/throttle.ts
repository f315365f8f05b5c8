/** Runs a task soon, and not again before some time has passed; calls in between count as one. */
export interface Throttle {
  readonly soon: () => void;
  /** Forgets what was due. */
  readonly stop: () => void;
}

/** How many times as long as the task itself took it is then left alone. */
const REST = 4;

/** A throttle for one task that never throws: at most once in `interval` milliseconds, less often when it takes long. */
export function createThrottle(interval: number, now: () => number, task: () => void): Throttle {
  let timer: NodeJS.Timeout | undefined;
  let due = false;
  const run = (): void => {
    due = false;
    const started = now();
    task();
    const rest = Math.max(interval, REST * (now() - started));
    timer = setTimeout(() => {
      timer = undefined;
      if (due) run();
    }, rest);
  };
  return {
    soon: () => {
      due = true;
      // At the end of the turn, so that everything that comes together counts once.
      timer ??= setTimeout(run, 0);
    },
    stop: () => {
      clearTimeout(timer);
      timer = undefined;
      due = false;
    },
  };
}
