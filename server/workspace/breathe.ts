import type { Clock, Pause } from "./environment";

/** How long work may run before everything else gets a turn, in milliseconds. */
const LONGEST_STRETCH = 10;

/** Pauses when the running stretch of work has lasted long enough; call it between steps of a long loop. */
export type Breathe = () => Promise<void>;

/** Measures stretches of work by the clock it is given. */
export function createBreathe(now: Clock, pause: Pause): Breathe {
  let since = now();
  return async () => {
    if (now() - since < LONGEST_STRETCH) return;
    await pause();
    since = now();
  };
}
