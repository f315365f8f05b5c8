/** Runs a task soon, and not again before `interval` milliseconds have passed; calls in between count as one. */
export interface Throttle {
  readonly soon: () => void;
  /** Forgets what was due. */
  readonly stop: () => void;
}

/** A throttle for one task. */
export function createThrottle(interval: number, task: () => void): Throttle {
  let timer: NodeJS.Timeout | undefined;
  let due = false;
  const run = (): void => {
    due = false;
    timer = setTimeout(() => {
      timer = undefined;
      if (due) run();
    }, interval);
    task();
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
