import { performance } from "node:perf_hooks";

/** The best of a few runs, in milliseconds; long runs are not repeated. */
export function timed(work: () => unknown): number {
  let best = Infinity;
  let spent = 0;
  for (let run = 0; run < 5 && (run < 1 || spent < 2_000); run++) {
    const start = performance.now();
    work();
    const took = performance.now() - start;
    best = Math.min(best, took);
    spent += took;
  }
  return best;
}

export const megabyte = 2 ** 20;
export const number = (value: number, digits = 1): string => value.toFixed(digits);

/** A row of a Markdown table. */
export const cells = (values: readonly string[]): string => `| ${values.join(" | ")} |`;
